import type { Article, Fact } from '../../model/article'
import type { DateMention } from '../../model/mention'
import { isFromCode } from '../issuers'
import { dateFor, type FactDates, findFactDates } from './fact-dates'
import { eventFacts } from './fact-events'
import { programFacts } from './fact-programs'
import type { Scene } from './scene'

type FactRecords = Pick<Article, 'officials' | 'documents'>

/** The relations that the text states, in a fixed order of kinds. */
export function findFacts(scene: Scene, article: FactRecords): Fact[] {
  const dates = findFactDates(scene)
  return [...heldPosts(scene, article, dates), ...memberships(scene), ...issues(article, scene), ...programFacts(scene), ...eventFacts(scene, dates)]
}

/** A fact with its date, and the date's mention among those it rests on. */
export function dated(fact: Fact, date: number, { mentions }: Scene): Fact {
  if (date < 0) return fact
  const { rule, mentions: basis, ...rest } = fact
  return { ...rest, date: (mentions[date] as DateMention).value, mentions: basis.includes(date) ? basis : [...basis, date].sort((a, b) => a - b), rule }
}

function heldPosts(scene: Scene, { officials }: FactRecords, dates: FactDates): Fact[] {
  const facts: Fact[] = []
  for (const { id, positions } of officials) {
    for (const { title, organization, organizationId, former, mentions } of positions) {
      const object = organizationId ?? organization ?? title
      const fact: Fact = { kind: 'holds', subject: id, object, title, ...(former ? { former } : {}), mentions: [...mentions], rule: former ? 'fact/held' : 'fact/holds' }
      facts.push(dated(fact, dateFor(scene, dates, mentions[0]!), scene))
    }
  }
  return facts
}

function memberships({ drafts, parents, records, mentions }: Scene): Fact[] {
  const facts = new Map<string, Fact>()
  const indices = new Map(drafts.map((draft, index) => [draft, index]))
  for (const [draft, { draft: superior, cue }] of parents) {
    const index = indices.get(draft)!
    const above = indices.get(superior)
    const subject = records[index]
    // A superior that stands only inside the unit's own name has no mention; its record knows the unit's.
    const object = above === undefined ? (subject as { parent?: string | null } | undefined)?.parent : records[above]?.id
    if (!subject || !object || subject.id === object || mentions[index]!.type !== 'unit') continue
    const basis = above === undefined ? [index] : [Math.min(index, above), Math.max(index, above)]
    const known = facts.get(`${subject.id} ${object}`)
    if (known === undefined) facts.set(`${subject.id} ${object}`, { kind: 'part-of', subject: subject.id, object, mentions: basis, rule: `fact/part-of-${cue}` })
    else for (const mention of basis) if (known.mentions[known.mentions.length - 1]! < mention) known.mentions.push(mention)
  }
  return [...facts.values()]
}

function issues({ documents }: FactRecords, scene: Scene): Fact[] {
  const facts: Fact[] = []
  for (const { id, issuer, issuerId, date, number, mentions } of documents) {
    if (issuer === null) continue
    const rule = isFromCode(number, issuer) ? 'fact/issued-by-code' : 'fact/issued'
    const body = issuerId === null ? -1 : issuerMention(scene, issuerId, mentions[0]!)
    const basis = body < 0 ? [...mentions] : [...mentions, body].sort((a, b) => a - b)
    facts.push({ kind: 'issued', subject: issuerId ?? issuer, object: id, ...(date === null ? {} : { date }), mentions: basis, rule })
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
