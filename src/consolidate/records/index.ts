import type { Article } from '../../model/article'
import { buildDocuments } from './documents'
import { findFacts } from './facts'
import { buildOfficials } from './officials'
import { buildOrganizations } from './organizations'
import { buildDates, buildLocations } from './places-dates'
import { buildPrograms } from './programs'
import type { Scene } from './scene'
import { findShortForms } from './short-forms'
import { buildUnits } from './units'

export type Records = Omit<Article, 'publishedAt' | 'mentions'>

/** Groups the mentions of an article into records, then reads the facts between them. */
export function buildRecords(scene: Scene): Records {
  const units = buildUnits(scene)
  const organizations = buildOrganizations(scene)
  const documents = buildDocuments(scene, units, organizations)
  const forms = findShortForms(scene)
  // The scene itself holds them from here on: a copy costs more than reading a short text.
  const officials = buildOfficials(Object.assign(scene, { units, organizations, forms }))
  for (const record of organizations.records) if (record.implied) record.mentions.sort((a, b) => a - b)
  const programs = buildPrograms(scene)
  const locations = buildLocations(scene)
  const dates = buildDates(scene)
  const records: Records = {
    officials,
    units: units.records,
    organizations: organizations.records,
    documents,
    programs,
    locations,
    dates,
    facts: [],
  }
  records.facts = findFacts(scene, records)
  return records
}
