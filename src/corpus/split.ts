import { withoutBom } from './encoding'
import { type FieldNames, tooLong } from './fields'
import { gunzipped } from './gzip'
import { splitCsv } from './split-csv'
import { splitJson } from './split-json'
import { splitLines } from './split-lines'
import { type CorpusEntry, errorAt, type Place, placeName, RecordFailure } from './types'

/** How a source is written. `jsonl` and `ndjson` are one; gzip around any of them is noticed by itself. */
export type InputFormat = 'txt' | 'jsonl' | 'json' | 'csv' | 'html'

export interface ReadOptions {
  /** Names the source in ids and errors. */
  source: string
  format: InputFormat
  fields?: FieldNames
  /** Longest text in UTF-16 code units; default one million. */
  maxChars?: number
  /** `article` (default) finds the article's text in the page; `raw` keeps the page and offsets into it. */
  html?: 'article' | 'raw'
  /** Separator of CSV columns; default `,`. */
  delimiter?: string
}

export const DEFAULT_MAX_CHARS = 1_000_000

/** A piece cut out of a byte stream: its bytes, still to be parsed, or why it was given up. */
export interface Cut {
  line: number | null
  bytes?: Uint8Array
  error?: RecordFailure
}

/** A record as it was cut from its source; parsing it is a worker's job. Plain data, fit to be posted to a thread. */
export type RawRecord = { place: Place; bytes: Uint8Array } | { place: Place; entry: CorpusEntry }

/**
 * Cuts a source into raw records, in order, in constant memory.
 * It never throws: what is wrong with a record, or with the source as a whole, comes out as an entry in its place.
 */
export async function* splitSource(bytes: AsyncIterable<Uint8Array>, options: ReadOptions): AsyncGenerator<RawRecord> {
  const { source } = options
  let count = 0
  try {
    for await (const cut of cuts(withoutBom(gunzipped(bytes), source), options)) {
      const place: Place = { source, line: cut.line, id: idOf(options, cut.line, ++count) }
      if (cut.bytes) yield { place, bytes: cut.bytes }
      else if (cut.error) yield { place, entry: errorAt(place, located(cut.error, place, options)) }
    }
  } catch (error) {
    const place: Place = { source, line: null, id: count === 0 ? source : `${source}#${count + 1}` }
    yield { place, entry: errorAt(place, sourceFailure(error, source)) }
  }
}

/** Elements of a JSON array can share a line, so they are numbered; lines and rows go by their line. */
function idOf({ format, source }: ReadOptions, line: number | null, count: number): string {
  if (line === null) return source
  return format === 'json' ? `${source}#${count}` : `${source}:${line}`
}

function cuts(content: AsyncIterable<Uint8Array>, options: ReadOptions): AsyncIterable<Cut> {
  const maxChars = options.maxChars ?? DEFAULT_MAX_CHARS
  // A character takes six bytes at most in JSON (\u1ea1), four in UTF-8; the rest is for other fields and for tags.
  const limit = maxChars * 6 + 2 ** 20
  switch (options.format) {
    case 'jsonl':
      return splitLines(content, limit)
    case 'json':
      return splitJson(content, limit)
    case 'csv':
      return splitCsv(content, options.delimiter ?? ',', limit)
    case 'html':
      return wholeSource(content, maxChars * 16 + 2 ** 22)
    default:
      return wholeSource(content, maxChars * 4)
  }
}

async function* wholeSource(content: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<Cut> {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of content) {
    size += part.length
    if (size <= limit) parts.push(part)
    else parts.length = 0
  }
  if (size > limit) yield { line: null, error: new RecordFailure('too-long', `${size} bytes`) }
  else yield { line: null, bytes: parts.length === 1 ? (parts[0] as Uint8Array) : Buffer.concat(parts) }
}

function located(error: RecordFailure, place: Place, { maxChars = DEFAULT_MAX_CHARS }: ReadOptions): RecordFailure {
  return error.code === 'too-long' ? tooLong(placeName(place), error.message, maxChars) : error
}

function sourceFailure(error: unknown, source: string): RecordFailure {
  if (error instanceof RecordFailure) return error
  const { code, message } = error as NodeJS.ErrnoException
  if (code?.startsWith('Z_')) {
    return new RecordFailure('bad-gzip', `${source}: damaged or cut off gzip data (${message}); what follows is lost`)
  }
  return new RecordFailure('unreadable', `${source}: ${message ?? String(error)}`)
}
