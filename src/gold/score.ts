import type { MentionType } from '../index'
import { MENTION_TYPES } from './format'
import type { Counts, FieldVerdict, Judgement } from './judge'

export interface Share {
  right: number
  total: number
}

/** The figures of one type, or of several together; counts, so that they can be added up (micro-average). */
export interface TypeScore {
  /** Same type, same start, same end. */
  exact: Counts
  /** Same type, overlapping. */
  partial: Counts
  /** On exactly matched mentions: how many have their value (a document: its number) right. */
  value: Share
  /** The other stated fields, each by its own name. */
  fields: Partial<Record<FieldVerdict['field'], Share>>
  /** The posts of exactly matched persons, as sets. */
  positions: Counts
}

/** The headline `six`: what the library is for; `all` adds organisations and places. */
export const SIX: readonly MentionType[] = ['date', 'rank', 'person', 'unit', 'document', 'program']

export type ScoreName = MentionType | 'six' | 'all'

export type Score = Record<ScoreName, TypeScore>

export interface Rates {
  precision: number | null
  recall: number | null
  f1: number | null
}

/** Precision, recall and F1, each null where there is nothing to divide by. */
export function rates({ tp, fp, fn }: Counts): Rates {
  return { precision: ratio(tp, tp + fp), recall: ratio(tp, tp + fn), f1: ratio(2 * tp, 2 * tp + fp + fn) }
}

export function ratio(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole
}

/** Adds up judged articles, per type and for the groups `six` and `all`. */
export function score(judgements: readonly Judgement[]): Score {
  const types = Object.fromEntries(MENTION_TYPES.map((type) => [type, emptyScore()])) as Record<MentionType, TypeScore>
  for (const { hits, missed, spurious, partial } of judgements) {
    for (const hit of hits) {
      const tally = types[hit.gold.type]
      tally.exact.tp++
      for (const verdict of hit.fields) addField(tally, hit.gold.type, verdict)
      if (hit.positions) addCounts(tally.positions, hit.positions)
    }
    for (const mention of missed) types[mention.type].exact.fn++
    for (const mention of spurious) types[mention.type].exact.fp++
    for (const [type, counts] of partial) addCounts(types[type].partial, counts)
  }
  return { ...types, six: sum(SIX.map((type) => types[type])), all: sum(MENTION_TYPES.map((type) => types[type])) }
}

/** A document is known by its number; every other type by its value. */
function addField(tally: TypeScore, type: MentionType, { field, right }: FieldVerdict): void {
  const isValue = field === (type === 'document' ? 'number' : 'value')
  const share = isValue ? tally.value : shareOf(tally, field)
  share.total++
  if (right) share.right++
}

function shareOf(tally: TypeScore, field: FieldVerdict['field']): Share {
  tally.fields[field] ??= { right: 0, total: 0 }
  return tally.fields[field]
}

function emptyScore(): TypeScore {
  return {
    exact: { tp: 0, fp: 0, fn: 0 },
    partial: { tp: 0, fp: 0, fn: 0 },
    value: { right: 0, total: 0 },
    fields: {},
    positions: { tp: 0, fp: 0, fn: 0 },
  }
}

/** Leaves `fields` out: the kind of a unit and the kind of a document do not add up to anything. */
function sum(parts: readonly TypeScore[]): TypeScore {
  const total = emptyScore()
  for (const part of parts) {
    addCounts(total.exact, part.exact)
    addCounts(total.partial, part.partial)
    addCounts(total.positions, part.positions)
    addShare(total.value, part.value)
  }
  return total
}

function addCounts(to: Counts, from: Counts): void {
  to.tp += from.tp
  to.fp += from.fp
  to.fn += from.fn
}

function addShare(to: Share, from: Share): void {
  to.right += from.right
  to.total += from.total
}
