import {
  type Article,
  createExtractor,
  type ExtractOptions,
  type ExtractorOptions,
  type Nominal,
  type Span,
} from '../index'
import { type HtmlText, htmlText } from './html-text'
import { gateLanguage } from './language'
import {
  type CorpusEntry,
  type CorpusRecord,
  type CorpusResult,
  type ErrorCode,
  type ErrorRecord,
  type ExtractedRecord,
  isError,
} from './types'

export interface ProcessOptions extends ExtractorOptions {
  /** `vi` (default) passes texts in other languages through without extraction; `any` extracts them all. */
  lang?: 'vi' | 'any'
  /** Puts each record's text into its result; the writers brat, conll, doccano, jsonld and html need it. */
  withText?: boolean
}

/** Anything that extracts as `extract` does. */
export type ExtractFunction = (text: string, options?: ExtractOptions) => Article

/**
 * Makes the function that turns one entry into one result: language gate, extraction, offsets of HTML sources.
 * Errors pass through, and what the extractor throws becomes one.
 * @param extract in place of vietmil's own, as for tests
 */
export function createProcessor(
  options: ProcessOptions = {},
  extract?: ExtractFunction,
): (entry: CorpusEntry) => CorpusResult {
  const { lang = 'vi', withText = false, publishedAt, ...extractor } = options
  const run = extract ?? createExtractor(extractor).extract
  return (entry) => {
    if (isError(entry)) return entry
    const page = entry.markup === 'html' ? htmlText(entry.text) : null
    const text = page ? page.text : entry.text
    const language = lang === 'vi' ? gateLanguage(text) : null
    const head = { id: entry.id, ...(withText && { text: entry.text }), ...(language !== null && { language }) }
    const published = entry.publishedAt ?? publishedAt
    if (language !== null && language !== 'vie' && language !== 'und') {
      return { ...head, skipped: 'language', ...emptyArticle(published) }
    }
    const result = attempt(run, text, published, entry)
    if ('error' in result) return result
    return { ...head, ...(page ? onSource(result, page) : result) }
  }
}

function attempt(
  run: ExtractFunction,
  text: string,
  published: string | undefined,
  record: CorpusRecord,
): ErrorRecord | Article {
  try {
    return run(text, published === undefined ? {} : { publishedAt: published })
  } catch (error) {
    const isDate = error instanceof RangeError && published !== undefined && refuses(run, published)
    const where = record.source ? `${record.source}: ` : ''
    return failed(record, isDate ? 'bad-date' : 'extract-failed', `${where}${(error as Error).message}`)
  }
}

/** A RangeError is also what a full stack throws: only a date that fails on its own is to blame. */
function refuses(run: ExtractFunction, publishedAt: string): boolean {
  try {
    run('', { publishedAt })
    return false
  } catch {
    return true
  }
}

function failed({ id, source, line }: CorpusRecord, code: ErrorCode, message: string): ErrorRecord {
  return { id, error: { code, message, source: source ?? null, line: line ?? null } }
}

function emptyArticle(published: string | undefined): Omit<ExtractedRecord, 'id'> {
  return {
    publishedAt: published ?? null,
    mentions: [],
    officials: [],
    units: [],
    organizations: [],
    documents: [],
    programs: [],
    locations: [],
    dates: [],
    facts: [],
  }
}

/** Moves every span from the page's text to its source. `text` stays what a reader sees. */
function onSource(article: Article, page: HtmlText): Article {
  const moved = <T extends Span>(span: T): T => ({ ...span, ...page.toSource(span.start, span.end) })
  const withNominals = <T extends { nominals?: Nominal[] }>(record: T): T => {
    return record.nominals ? { ...record, nominals: record.nominals.map(moved) } : record
  }
  return {
    ...article,
    mentions: article.mentions.map((mention) => {
      return moved(mention.type === 'person' ? { ...mention, positions: mention.positions.map(moved) } : mention)
    }),
    officials: article.officials.map(withNominals),
    units: article.units.map(withNominals),
    documents: article.documents.map(withNominals),
  }
}
