import type { Mention, MentionType, Span } from '../index'
import { comparable } from './compare'
import { GOLD_FIELDS, type GoldField, type GoldMention, type GoldRow, overlaps } from './format'

/** One stated field of an exactly matched mention. */
export interface FieldVerdict {
  field: GoldField | 'positions'
  expected: string | null
  got: string | null
  right: boolean
}

/** Right, false and missing: of mentions, or of the posts of a person, which are a set. */
export interface Counts {
  tp: number
  fp: number
  fn: number
}

export interface Hit {
  gold: GoldMention
  predicted: Mention
  fields: FieldVerdict[]
  /** Null where the gold states no positions. */
  positions: Counts | null
}

/** What became of every mention of one article, gold and predicted. */
export interface Judgement {
  id: string
  hits: Hit[]
  missed: GoldMention[]
  /** Predicted, but neither right nor excused. */
  spurious: Mention[]
  /** By type, under partial matching. */
  partial: Map<MentionType, Counts>
}

/**
 * Holds the predicted mentions of one article against its gold row.
 *
 * The `opt` rule: a gold mention marked `opt` is not wanted, so missing it is no miss; and a prediction of any type
 * that overlaps one is excused. It counts as neither right nor wrong, even where it matches the `opt` mention exactly:
 * a borderline case must not move the score in either direction, and so its values are not scored either.
 * Only a prediction that matches a wanted mention counts although it overlaps an `opt` one.
 */
export function judge(row: GoldRow, predicted: readonly Mention[]): Judgement {
  const wanted = row.mentions.filter((mention) => !mention.opt)
  const optional = row.mentions.filter((mention) => mention.opt)
  const exact = pair(wanted, predicted, sameSpan)
  const hits = exact.pairs.map(([gold, mention]) => judgeHit(gold, mention))
  const spurious = exact.unpaired.filter((mention) => !isExcused(mention, optional))
  return { id: row.id, hits, missed: exact.missed, spurious, partial: judgePartial(wanted, optional, predicted) }
}

interface Pairing {
  pairs: [GoldMention, Mention][]
  missed: GoldMention[]
  unpaired: Mention[]
}

/** Pairs each prediction, in text order, with the first gold mention of its type that fits and is still free. */
function pair(wanted: GoldMention[], predicted: readonly Mention[], fits: (a: Span, b: Span) => boolean): Pairing {
  const free = new Set(wanted)
  const result: Pairing = { pairs: [], missed: [], unpaired: [] }
  for (const mention of [...predicted].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const gold = wanted.find((one) => free.has(one) && one.type === mention.type && fits(one, mention))
    if (gold) {
      free.delete(gold)
      result.pairs.push([gold, mention])
    } else result.unpaired.push(mention)
  }
  result.missed = [...free]
  return result
}

function sameSpan(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end
}

function isExcused(mention: Mention, optional: GoldMention[]): boolean {
  return optional.some((gold) => overlaps(gold, mention))
}

/** Under partial matching “matches a wanted mention” means that it overlaps one, so such a prediction is right first. */
function judgePartial(wanted: GoldMention[], optional: GoldMention[], predicted: readonly Mention[]) {
  const counts = new Map<MentionType, Counts>()
  const add = (type: MentionType, key: keyof Counts) => {
    const count = counts.get(type) ?? { tp: 0, fp: 0, fn: 0 }
    count[key]++
    counts.set(type, count)
  }
  const { pairs, missed, unpaired } = pair(wanted, predicted, overlaps)
  for (const [gold] of pairs) add(gold.type, 'tp')
  for (const gold of missed) add(gold.type, 'fn')
  for (const mention of unpaired) if (!isExcused(mention, optional)) add(mention.type, 'fp')
  return counts
}

function judgeHit(gold: GoldMention, predicted: Mention): Hit {
  const read = predicted as unknown as Record<GoldField, string | number | null | undefined>
  const fields: FieldVerdict[] = []
  for (const field of GOLD_FIELDS[gold.type]) {
    const expected = gold[field]
    if (expected === undefined) continue
    const got = read[field] == null ? null : String(read[field])
    fields.push({ field, expected, got, right: comparable(expected) === comparable(got) })
  }
  if (!gold.positions) return { gold, predicted, fields, positions: null }
  const found = predicted.type === 'person' ? predicted.positions.map((position) => position.text) : []
  const positions = countPositions(gold.positions, found)
  const right = positions.fp === 0 && positions.fn === 0
  fields.push({ field: 'positions', expected: gold.positions.join(' // '), got: found.join(' // '), right })
  return { gold, predicted, fields, positions }
}

function countPositions(expected: string[], found: string[]): Counts {
  const wanted = new Set(expected.map(comparable))
  const got = new Set(found.map(comparable))
  const tp = [...wanted].filter((position) => got.has(position)).length
  return { tp, fp: got.size - tp, fn: wanted.size - tp }
}
