import type { OrganizationRecord, UnitRecord } from '../../model/article'
import type { OrganizationMention } from '../../model/mention'
import { bodyKey } from '../bodies'
import { OPEN, organizationId } from '../ids'
import { nameKey } from '../name-key'
import { isBetterForm, type Scene } from './scene'
import { addAlias, fullName, type Units } from './units'

export interface Organizations {
  records: OrganizationRecord[]
  byKey: Map<string, OrganizationRecord>
}

/** Heads that are no name by themselves: which committee it is, the article leaves open. */
const BARE = new Set([
  'ủy ban nhân dân',
  'hội đồng nhân dân',
  'đảng ủy',
  'đảng bộ',
  'chi bộ',
  'chi ủy',
  'ban thường vụ',
  'thường vụ',
  'ban chấp hành',
  'ban chỉ đạo',
  'thường trực',
])

/** One record an organisation over its spellings. */
export function buildOrganizations(scene: Scene): Organizations {
  const organizations: Organizations = { records: [], byKey: new Map() }
  scene.drafts.forEach((draft, index) => {
    if (draft.type !== 'organization') return
    const { kind, text } = scene.mentions[index] as OrganizationMention
    const body = scene.bodies[index]
    if (body === undefined) return
    const key = bodyKey(body)
    const known = organizations.byKey.get(key)
    const value = fullName(draft, body)
    const record =
      known ?? addRecord(organizations, key, { value, kind, place: body.territory ? body.place : null }, scene)
    if (isBetterForm(value, record.value)) record.value = value
    record.mentions.push(index)
    addAlias(record.aliases, text)
    scene.records[index] = record
  })
  for (const record of organizations.records) record.aliases = record.aliases.filter((alias) => alias !== record.value)
  return organizations
}

function addRecord(
  organizations: Organizations,
  key: string,
  head: Pick<OrganizationRecord, 'value' | 'kind' | 'place'>,
  scene: Scene,
): OrganizationRecord {
  const id = organizationId(BARE.has(key) ? `${key}|${OPEN}` : key)
  const { value, kind, place: named } = head
  const record: OrganizationRecord = {
    id: scene.register(id),
    value,
    mentions: [],
    kind,
    place: named,
    aliases: [],
    implied: false,
  }
  organizations.records.push(record)
  organizations.byKey.set(key, record)
  return record
}

/** The party committee of a unit, which a post names by its head alone: `Đảng ủy` of “Bí thư Đảng ủy, Chính ủy Sư đoàn 5”. */
export function committeeOf(
  head: string,
  unit: UnitRecord,
  organizations: Organizations,
  units: Units,
  scene: Scene,
): OrganizationRecord {
  const key = `${nameKey(head)} ${units.keys.get(unit.id)}`
  const known = organizations.byKey.get(key)
  if (known !== undefined) return known
  const record = addRecord(
    organizations,
    key,
    { value: `${head} ${unit.value}`, kind: 'party', place: unit.place },
    scene,
  )
  record.implied = true
  return record
}
