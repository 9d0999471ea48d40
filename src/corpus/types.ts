import type { Article } from '../index'

/** One article of a corpus, ready to be extracted. */
export interface CorpusRecord {
  id: string
  text: string
  /** ISO day or date-time string. */
  publishedAt?: string
  /** `html`: `text` is HTML source; mentions get offsets into it, tags and entities are skipped. */
  markup?: 'html'
  /** File name or `stdin`, for error messages. */
  source?: string
  /** 1-based line in `source` where the record starts, where the source has lines. */
  line?: number
}

/**
 * Why a record could not be extracted.
 *
 * | code | meaning |
 * |---|---|
 * | `bad-json` | not JSON, or JSON that is no object |
 * | `bad-csv` | a CSV row that cannot be parsed |
 * | `bad-encoding` | not UTF-8 |
 * | `bad-gzip` | the `.gz` file is damaged or cut off |
 * | `no-text` | no text field, or an empty one; no article in the HTML page |
 * | `too-long` | over the limit of characters |
 * | `bad-date` | the publication date is no ISO day or date-time |
 * | `unreadable` | the file could not be read |
 * | `extract-failed` | the extractor threw: please report it |
 */
export type ErrorCode =
  | 'bad-json'
  | 'bad-csv'
  | 'bad-encoding'
  | 'bad-gzip'
  | 'no-text'
  | 'too-long'
  | 'bad-date'
  | 'unreadable'
  | 'extract-failed'

/** Stands in the output where the result of a broken record would stand. */
export interface ErrorRecord {
  /** The record's own id where it could be read, else `source:line`. */
  id: string
  error: {
    code: ErrorCode
    /** One English sentence that names the source. */
    message: string
    source: string | null
    line: number | null
  }
}

/** What a reader gives: a record, or the error that takes its place. */
export type CorpusEntry = CorpusRecord | ErrorRecord

/** `extract`'s result for one record of a corpus. */
export interface ExtractedRecord extends Article {
  id: string
  /** The record's text; only where it was asked for. */
  text?: string
  /** `vie`, another ISO 639-3 code, `und` (cannot be told) or `other`; only where the language gate is on. */
  language?: string
  /** Set when the record was passed through without extraction; all lists are empty then. */
  skipped?: 'language'
}

/** What comes out of the corpus runner, one for each entry, in the order of the input. */
export type CorpusResult = ExtractedRecord | ErrorRecord

/** True for an error record, on the way in as on the way out. */
export function isError(entry: CorpusEntry | CorpusResult): entry is ErrorRecord {
  return 'error' in entry
}

/** A `RecordFailure` thrown inside a reader becomes an error record; it never leaves the corpus layer. */
export class RecordFailure extends Error {
  constructor(
    readonly code: ErrorCode,
    message: string,
  ) {
    super(message)
  }
}

/** Where an entry comes from: the file, its 1-based line if it has lines, and the id it gets if it has none itself. */
export interface Place {
  source: string
  line: number | null
  id: string
}

/** `source:line` for messages, or the bare source where one file is one record. */
export function placeName({ source, line }: Place): string {
  return line === null ? source : `${source}:${line}`
}

/** Makes the error record for a failure at a place. */
export function errorAt(place: Place, failure: RecordFailure, id = place.id): ErrorRecord {
  return { id, error: { code: failure.code, message: failure.message, source: place.source, line: place.line } }
}
