import type { InferredField } from '../model/mention'
import type { ExtractOptions } from '../model/options'
import type { Day } from '../normalize/published'

/** What an incomplete date is completed from. */
export interface Frame {
  published: Day | null
  /** The day on which the words are spoken: that of publication, or in a quotation that of the event. */
  speech: Day | null
  /** The day named last in this paragraph; at the start of a sentence, where the report goes on, none that is still to come. */
  story: Day | null
  /** The last full day of an earlier year, in an article that names several. */
  history: Day | null
  /** The day that the article reports on. */
  event: Day | null
  /** A past year that the paragraph tells of in so many words. */
  narrativeYear: number | null
  /** Year of the full date that this one is joined to: `22/4 và 28/4/2024`. */
  joinedYear: number | null
  /** Day and month in figures that say a deictic again: `hôm nay (16/5)`. */
  restated: { month: number; day: number } | null
  /** What the sentence says about the direction of time; read only where a date leaves something out. */
  cue(): 'past' | 'future' | null
  prefer: NonNullable<ExtractOptions['prefer']>
}

/** Fields of a date that the text does not say. */
export type Inferred = Set<InferredField>

export type Direction = 'past' | 'future' | 'near' | 'only-past' | 'only-future'

/** Which way to look for the missing part: a deictic decides, then the caller's wish, then the sentence. */
export function directionOf(frame: Frame, sense: 'past' | 'future' | 'near' | undefined): Direction {
  if (sense === 'past') return 'only-past'
  if (sense === 'future') return 'only-future'
  if (sense === 'near' || frame.prefer === 'nearest') return 'near'
  if (frame.prefer === 'future') return 'only-future'
  return frame.cue() === 'future' ? 'future' : 'past'
}

/**
 * Cost of a reading whose days are `first` to `last` seen from day `today`. News looks back: without a sign of the future
 * a day ahead counts twice as far, with one the other way round. Infinite where the direction forbids it.
 */
export function costOf(first: number, last: number, today: number, direction: Direction): number {
  const distance = first > today ? first - today : today > last ? last - today : 0
  if (direction === 'only-past') return first > today ? Number.POSITIVE_INFINITY : Math.abs(distance)
  if (direction === 'only-future') return last < today ? Number.POSITIVE_INFINITY : distance
  if (direction === 'near') return Math.abs(distance)
  const unlikely = direction === 'past' ? distance > 0 : distance < 0
  return Math.abs(distance) * (unlikely ? 2 : 1)
}

/** Of the whole numbers from `from` to `to` the one whose reading costs least, the first of equals; null if none is allowed. */
export function cheapest(
  from: number,
  to: number,
  cost: (candidate: number) => number,
): { best: number | null; least: number } {
  let best: number | null = null
  let least = Number.POSITIVE_INFINITY
  for (let candidate = from; candidate <= to; candidate++) {
    const own = cost(candidate)
    if (own >= least) continue
    least = own
    best = candidate
  }
  return { best, least }
}
