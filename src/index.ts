export type * from './model/article'
export type * from './model/mention'
export type * from './model/options'
export type * from './model/span'
export { createExtractor, type Extractor } from './extractor'

import { createExtractor, type Extractor } from './extractor'
import type { Article } from './model/article'
import type { ExtractOptions } from './model/options'

let shared: Extractor | undefined

/**
 * Finds every mention in a Vietnamese news article.
 * @throws TypeError if `text` is not a string; RangeError if `publishedAt` is no date.
 */
export function extract(text: string, options?: ExtractOptions): Article {
  shared ??= createExtractor()
  return shared.extract(text, options)
}
