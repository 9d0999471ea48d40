import type { Article, Fact } from '../../model/article'
import { isFromCode } from '../issuers'
import { dated, insert } from './dated'
import { dateFor, type FactDates, findFactDates } from './fact-dates'
import { eventFacts } from './fact-events'
import { programFacts } from './fact-programs'
import type { Scene } from './scene'

type FactRecords = Pick<Article, 'officials' | 'documents'>

/** The relations that the text states, in a fixed order of kinds. */
export function findFacts(scene: Scene, article: FactRecords): Fact[] {
  const dates = findFactDates(scene)
  return [
    ...heldPosts(scene, article, dates),
    ...memberships(scene),
    ...issues(article, scene),
    ...programFacts(scene),
    ...eventFacts(scene, dates),
  ]
}

function heldPosts(scene: Scene, { officials }: FactRecords, dates: FactDates): Fact[] {
  const facts: Fact[] = []
  for (const { id, positions } of officials) {
    for (const { title, organization, organizationId, former, mentions } of positions) {
      const fact: Fact = {
        kind: 'holds',
        subject: id,
        object: organizationId ?? organization ?? title,
        title,
        mentions: mentions.slice(),
        rule: former ? 'fact/held' : 'fact/holds',
      }
      if (former) fact.former = true
      facts.push(dated(fact, dateFor(scene, dates, mentions[0]), scene))
    }
  }
  return facts
}

function memberships({ parents, records }: Scene): Fact[] {
  const facts = new Map<string, Fact>()
  for (let index = 0; index < parents.length; index++) {
    const superior = parents[index]
    if (superior === undefined) continue
    const { index: above, cue } = superior
    const subject = records[index]
    // A superior that stands only inside the unit's own name has no mention; its record knows the unit's.
    const object = above < 0 ? (subject as { parent?: string | null } | undefined)?.parent : records[above]?.id
    if (!subject || !object || subject.id === object) continue
    const basis = above < 0 ? [index] : [Math.min(index, above), Math.max(index, above)]
    const known = facts.get(`${subject.id} ${object}`)
    if (known === undefined)
      facts.set(`${subject.id} ${object}`, {
        kind: 'part-of',
        subject: subject.id,
        object,
        mentions: basis,
        rule: `fact/part-of-${cue}`,
      })
    else
      for (const mention of basis) if (known.mentions[known.mentions.length - 1] < mention) known.mentions.push(mention)
  }
  return [...facts.values()]
}

function issues({ documents }: FactRecords, scene: Scene): Fact[] {
  const facts: Fact[] = []
  for (const { id, issuer, issuerId, date, number, mentions } of documents) {
    if (issuer === null) continue
    const rule = isFromCode(number, issuer) ? 'fact/issued-by-code' : 'fact/issued'
    const fact: Fact = { kind: 'issued', subject: issuerId ?? issuer, object: id, mentions: mentions.slice(), rule }
    if (date !== null) fact.date = date
    const body = issuerId === null ? -1 : issuerMention(scene, issuerId, mentions[0])
    if (body >= 0) insert(fact.mentions, body)
    facts.push(fact)
  }
  return facts
}

/** How many mentions away from its document an issuer is looked for. */
const NEAR = 4

function issuerMention({ records }: Scene, issuer: string, document: number): number {
  for (let away = 1; away <= NEAR; away++) {
    if (records[document - away]?.id === issuer) return document - away
    if (records[document + away]?.id === issuer) return document + away
  }
  return -1
}
