import { completeArticle } from './consolidate/article'
import type { Context } from './consolidate/context'
import { resolveOverlaps } from './consolidate/overlaps'
import { builtInEntries } from './lexicon'
import { createCompounds } from './lexicon/compounds'
import { createHits, createTrie } from './lexicon/trie'
import type { Article } from './model/article'
import type { ExtractOptions, ExtractorOptions } from './model/options'
import { parsePublished } from './normalize/published'
import { compileRules } from './pattern/program'
import type { Reader } from './pattern/reader'
import type { Draft } from './pattern/rule'
import { RULES } from './rules'
import { createCharTable } from './text/chars'
import { createTokenizer } from './text/tokenize'
import { createTokens } from './text/tokens'
import { createVocabulary } from './text/vocabulary'

/** A compiled extractor; make one and use it for many texts. */
export interface Extractor {
  /**
   * @throws TypeError if `text` is not a string; RangeError if `publishedAt` is no date.
   */
  extract(text: string, options?: ExtractOptions): Article
}

/** Compiles an extractor: lexicon and rules are read once, every text after that costs only its own length. */
export function createExtractor(options: ExtractorOptions = {}): Extractor {
  const chars = createCharTable()
  const vocabulary = createVocabulary(chars)
  const program = compileRules(RULES, vocabulary)
  const trie = createTrie(builtInEntries(), vocabulary)
  const compounds = createCompounds(vocabulary)
  vocabulary.freeze()
  const tokenize = createTokenizer(chars, vocabulary)
  const tokens = createTokens(1024)
  const hits = createHits(1024)
  const reader: Reader = { text: '', tokens, hits, entries: trie.entries, compounds, limit: 0, names: [], values: [], top: 0, depth: 0 }

  return {
    extract(text, override = {}) {
      if (typeof text !== 'string') throw new TypeError(`extract: the text must be a string, not ${typeof text}`)
      const publishedAt = override.publishedAt ?? options.publishedAt ?? null
      const context: Context = { reader, published: parsePublished(publishedAt), publishedAt, prefer: override.prefer ?? options.prefer ?? 'past' }
      const types = override.types ?? options.types
      reader.text = text
      tokenize(text, tokens)
      trie.scan(tokens, hits)
      const drafts: Draft[] = []
      program.run(reader, drafts)
      const article = completeArticle(resolveOverlaps(drafts, tokens.count), context)
      if (types) article.mentions = article.mentions.filter((mention) => types.includes(mention.type))
      return article
    },
  }
}
