export type * from './consolidate/explain'
export { type ArticleSource, type CompileOptions, createExtractor, type Extractor } from './extractor'
export type * from './model/article'
export * from './model/mention'
export type * from './model/options'
export type * from './model/span'
export { defineRule, type Rule } from './pattern/rule'
export { ahead, behind, lex, many, maybe, not, num, oneOf, type Step, seq, word } from './pattern/step'

import type { Explanation } from './consolidate/explain'
import { type ArticleSource, createExtractor, type Extractor, extractorOf } from './extractor'
import type { Article, RecordBase } from './model/article'
import type { Mention } from './model/mention'
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

/**
 * Says why a mention or record of an article is there: the rule and what its steps matched, what it won over, what was
 * inferred from where, and why mentions were taken for one thing.
 * @param source The text, for an article that came back from JSON.
 * @returns null if the text has no such mention or record
 * @throws TypeError if the article is from elsewhere and no text is given
 */
export function explain(article: Article, target: Mention | RecordBase, source?: ArticleSource): Explanation | null {
  shared ??= createExtractor()
  const extractor = extractorOf(article) ?? shared
  return extractor.explain(article, target, source)
}
