import type { Article, RecordBase } from '../model/article'
import type { Mention } from '../model/mention'
import type { Reader } from '../pattern/reader'
import type { Draft, Rule } from '../pattern/rule'
import type { Vocabulary } from '../text/vocabulary'
import { type MatchedStep, matchedSteps } from './rule-steps'
import type { Trace } from './trace'

/** A candidate that gave way to what is explained. */
export interface Rival {
  type: string
  rule: string
  text: string
  start: number
  end: number
  /** Why it lost. */
  because: string
}

/** Why a mention is there. */
export interface MentionExplanation {
  type: Mention['type']
  text: string
  start: number
  end: number
  /** Id of the rule that found it. */
  rule: string
  /** What each step of the rule matched; empty for what a pass over the article found. */
  steps: MatchedStep[]
  wonOver: Rival[]
  /** What does not stand in the words themselves, and where it comes from. */
  inferred: string[]
}

/** Why a record is there: how its mentions came together, and each of them. */
export interface RecordExplanation {
  id: string
  /** One reason a line. */
  joined: string[]
  mentions: MentionExplanation[]
}

export type Explanation = MentionExplanation | RecordExplanation

/** A second extraction of the text, with its working kept. */
export interface Rerun {
  article: Article
  trace: Trace
  /** Everything the rules found, winners and losers. */
  candidates: readonly Draft[]
  reader: Reader
  vocabulary: Vocabulary
  rules: readonly Rule[]
}

/**
 * Explains a mention or a record of an article from a second run over its text.
 * @returns null if the second run has no such mention or record: then the text or the options are other ones
 */
export function explainFrom(rerun: Rerun, target: Mention | RecordBase): Explanation | null {
  return 'id' in target ? explainRecord(rerun, target) : explainMention(rerun, target)
}

/** A record of hundreds of mentions is told by its first ones. */
const MOST_MENTIONS = 20

function explainRecord(rerun: Rerun, { id }: RecordBase): RecordExplanation | null {
  const { article, trace } = rerun
  const lists: readonly (readonly RecordBase[])[] = [
    article.officials,
    article.units,
    article.organizations,
    article.documents,
    article.programs,
    article.locations,
    article.dates,
  ]
  const record = lists.flat().find((known) => known.id === id)
  if (record === undefined) return null
  const mentions = record.mentions
    .slice(0, MOST_MENTIONS)
    .flatMap((index) => explainMention(rerun, article.mentions[index]) ?? [])
  const joined = trace.records.get(id) ?? record.mentions.map((index) => sameName(article.mentions[index]))
  return { id, joined, mentions }
}

const sameName = ({ text, start, value }: Mention): string =>
  `“${text}” at ${start}: its value, “${value}”, comes to this id`

function explainMention(rerun: Rerun, target: Mention): MentionExplanation | null {
  const { article, trace, rules, reader, vocabulary } = rerun
  const index = article.mentions.findIndex(
    ({ type, start, end }) => type === target.type && start === target.start && end === target.end,
  )
  const mention = article.mentions[index]
  const draft = trace.drafts[index]
  if (mention === undefined || draft === undefined) return null
  const { type, text, start, end, rule } = mention
  const found = rules.find(({ id }) => id === rule)
  const steps = found ? matchedSteps(found, draft, reader, vocabulary) : []
  return {
    type,
    text,
    start,
    end,
    rule,
    steps,
    wonOver: rivals(rerun, draft),
    inferred: inferences(rerun, mention, draft),
  }
}

function rivals({ candidates, reader: { text } }: Rerun, winner: Draft): Rival[] {
  const { first, last, weight } = winner
  const losers = candidates.filter((draft) => draft.first < last && draft.last > first && !isSame(draft, winner))
  return losers.map((draft) => ({
    type: draft.type,
    rule: draft.rule,
    text: text.slice(draft.start, draft.end),
    start: draft.start,
    end: draft.end,
    because:
      draft.weight < weight
        ? `its rule weighs ${draft.weight}, this one ${weight}`
        : draft.last - draft.first < last - first
          ? 'it is shorter'
          : 'it came later',
  }))
}

const isSame = (a: Draft, b: Draft): boolean => a.rule === b.rule && a.first === b.first && a.last === b.last

function inferences({ article, trace }: Rerun, mention: Mention, draft: Draft): string[] {
  const notes = [...(trace.inferred.get(draft) ?? [])]
  if (mention.type === 'date' && mention.inferred.length > 0) {
    const from =
      article.publishedAt === null
        ? 'the dates around it'
        : `the dates around it and the publication on ${article.publishedAt}`
    notes.push(`${mention.inferred.join(', ')} from ${from}`)
  }
  if (mention.type === 'person') {
    if (mention.rank !== null) notes.push(`rank ${mention.rank} from the words beside the name`)
    for (const { text, start } of mention.positions) notes.push(`post “${text}” at ${start}`)
  }
  if (mention.type === 'unit' && mention.parent !== null)
    notes.push(`superior ${mention.parent} from the words beside it or in its name`)
  if (mention.type === 'document') {
    for (const field of ['issuer', 'date', 'title'] as const)
      if (mention[field] !== null) notes.push(`${field} “${mention[field]}” from the words around it or its code`)
  }
  return notes
}
