import type { Reader } from '../pattern/reader'
import type { ExtractOptions } from '../model/options'

/** What the passes over a whole article share. */
export interface Context {
  reader: Reader
  /** Day of publication, or null. */
  published: { year: number; month: number; day: number } | null
  publishedAt: string | null
  prefer: NonNullable<ExtractOptions['prefer']>
}
