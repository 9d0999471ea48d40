import type { ExtractOptions } from '../model/options'
import type { Reader } from '../pattern/reader'
import type { Draft } from '../pattern/rule'
import type { BodyMemory } from './bodies'
import type { Trace } from './trace'

/** What the passes over a whole article share. */
export interface Context {
  reader: Reader
  /** Day of publication, or null. */
  published: { year: number; month: number; day: number } | null
  publishedAt: string | null
  prefer: NonNullable<ExtractOptions['prefer']>
  /** All drafts, also those that lost an overlap: the units inside the names of units are among them. */
  candidates: readonly Draft[]
  /** What the extractor has read of names in the articles before. */
  memory: BodyMemory
  /** Set when the result is to be explained. */
  trace?: Trace
}
