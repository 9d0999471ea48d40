import { builtInLexicon } from './built-in'
import { completeArticle } from './consolidate/article'
import type { BodyMemory } from './consolidate/bodies'
import type { Context } from './consolidate/context'
import { type Explanation, explainFrom } from './consolidate/explain'
import { resolveOverlaps } from './consolidate/overlaps'
import { restoreOffsets } from './consolidate/restore'
import { selectTypes } from './consolidate/select'
import { createTrace, type Trace } from './consolidate/trace'
import { createCompounds } from './lexicon/compounds'
import { createHits, createTrie } from './lexicon/trie'
import type { Article, RecordBase } from './model/article'
import type { Mention } from './model/mention'
import type { ExtractOptions, ExtractorOptions } from './model/options'
import { parsePublished } from './normalize/published'
import { compileRules, prepareRules } from './pattern/program'
import type { Reader } from './pattern/reader'
import type { Draft, Rule } from './pattern/rule'
import { RULES } from './rules'
import { userEntries, userRules } from './rules/user'
import { createCharTable } from './text/chars'
import { compose } from './text/compose'
import { createTokenizer } from './text/tokenize'
import { createTokens } from './text/tokens'
import { createVocabulary } from './text/vocabulary'

/** A compiled extractor; make one and use it for many texts. */
export interface Extractor {
  /**
   * @throws TypeError if `text` is not a string; RangeError if `publishedAt` is no date.
   */
  extract(text: string, options?: ExtractOptions): Article
  /**
   * Says why a mention or record of an article is there: the rule and what its steps matched, what it won over, what was
   * inferred from where, and why mentions were taken for one thing. Extracts the text once more, with tracing.
   * @param source The text, for an article that came back from JSON.
   * @returns null if the text has no such mention or record
   * @throws TypeError if the article is from elsewhere and no text is given
   */
  explain(article: Article, target: Mention | RecordBase, source?: ArticleSource): Explanation | null
}

/** The text of an article that came back from JSON; its publication date where the article has none. */
export interface ArticleSource {
  text: string
  publishedAt?: string
}

/** What a compiled extractor can hold besides the options of every call. */
export interface CompileOptions extends ExtractorOptions {
  /** Rules of your own, made with `defineRule`; their weight decides against the built-in ones. */
  rules?: readonly Rule[]
}

/** Compiles an extractor: lexicon and rules are read once, every text after that costs only its own length. */
export function createExtractor(options: CompileOptions = {}): Extractor {
  const chars = createCharTable()
  const vocabulary = createVocabulary(chars)
  const { lexicon = [], rules = [] } = options
  const all = [...RULES, ...userRules(lexicon), ...rules]
  const packed = builtInLexicon()
  const trie = createTrie(packed, userEntries(lexicon), vocabulary)
  const compounds = createCompounds(packed)
  // The words of the built-in rules are in the packed lexicon; they are compiled when they are first tried.
  prepareRules(rules, vocabulary)
  vocabulary.freeze()
  const program = compileRules(all, vocabulary)
  const tokenize = createTokenizer(chars, vocabulary)
  const tokens = createTokens(1024)
  const hits = createHits(1024)
  const reader: Reader = {
    text: '',
    tokens,
    hits,
    rowOf: trie.rowOf,
    entryBits: trie.bits,
    compounds,
    limit: 0,
    names: [],
    values: [],
    top: 0,
    depth: 0,
    generation: 0,
  }

  const memory: BodyMemory = new Map()

  const run = (text: string, override: ExtractOptions, trace?: Trace) => {
    const publishedAt = override.publishedAt ?? options.publishedAt ?? null
    const published = parsePublished(publishedAt)
    const prefer = override.prefer ?? options.prefer ?? 'past'
    // Decomposed text is put together first, so that no rule and no pass has to think of it.
    const composed = compose(text)
    reader.text = composed?.text ?? text
    tokenize(reader.text, tokens)
    trie.scan(tokens, hits)
    const candidates: Draft[] = []
    program.run(reader, candidates)
    const context: Context = { reader, published, publishedAt, prefer, candidates, memory, ...(trace && { trace }) }
    const article = completeArticle(resolveOverlaps(candidates, tokens.count), context)
    if (composed) restoreOffsets(article, candidates, reader, composed, text)
    return { article, candidates }
  }

  const extractor: Extractor = {
    extract(text, override = {}) {
      if (typeof text !== 'string') throw new TypeError(`extract: the text must be a string, not ${typeof text}`)
      const { article } = run(text, override)
      const types = override.types ?? options.types
      const answer = types ? selectTypes(article, types) : article
      origins.set(answer, { extractor, text, options: override })
      return answer
    },
    explain(article, target, source) {
      const origin = source ? { text: source.text, options: sourceOptions(article, source) } : origins.get(article)
      if (origin === undefined)
        throw new TypeError('explain: the article is not from extract; pass its text as { text }')
      const trace = createTrace()
      const again = run(origin.text, origin.options, trace)
      return explainFrom({ ...again, trace, reader, vocabulary, rules: all }, target)
    },
  }
  return extractor
}

/** Where each article came from, so that it can be explained without having kept its working. */
const origins = new WeakMap<Article, { extractor: Extractor; text: string; options: ExtractOptions }>()

function sourceOptions(article: Article, { publishedAt }: ArticleSource): ExtractOptions {
  const day = publishedAt ?? article.publishedAt
  return day === null ? {} : { publishedAt: day }
}

/** The extractor that made an article, if it was made in this process. */
export const extractorOf = (article: Article): Extractor | undefined => origins.get(article)?.extractor
