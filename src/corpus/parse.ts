import { parse } from 'csv-parse/sync'
import { decodeUtf8 } from './encoding'
import { checkedText, fieldOf, recordFrom } from './fields'
import { htmlArticle, htmlDate } from './html-article'
import { DEFAULT_MAX_CHARS, type RawRecord, type ReadOptions, splitSource } from './split'
import { type CorpusEntry, type CorpusRecord, errorAt, type Place, placeName, RecordFailure } from './types'

/** What parsing needs to know besides the raw record; the source is the record's own. */
export type ParseOptions = Omit<ReadOptions, 'source'>

/**
 * Reads the records of one source: bytes in, one entry out for each record, in order, in constant memory.
 * Bytes must be UTF-8 (with or without a byte order mark), plain or gzip. It never throws: what is broken comes out
 * as an `ErrorRecord` in its place.
 *
 * ```ts
 * for await (const entry of readRecords(createReadStream('news.jsonl'), { format: 'jsonl', source: 'news.jsonl' })) …
 * ```
 */
export async function* readRecords(
  bytes: AsyncIterable<Uint8Array>,
  options: ReadOptions,
): AsyncGenerator<CorpusEntry> {
  for await (const raw of splitSource(bytes, options)) yield await parseRaw(raw, options)
}

/** Turns what a splitter cut out into a record, or into the error that takes its place. */
export async function parseRaw(raw: RawRecord, options: ParseOptions): Promise<CorpusEntry> {
  if ('entry' in raw) return raw.entry
  const { place, bytes } = raw
  try {
    const content = decodeUtf8(bytes, placeName(place))
    if (options.format === 'html') return await htmlRecord(content, place, options)
    if (options.format === 'csv') return csvRecord(content, place, options)
    if (options.format === 'txt') return textRecord(content, place, options)
    return jsonRecord(content, place, options)
  } catch (error) {
    if (error instanceof RecordFailure) return errorAt(place, error)
    throw error
  }
}

function jsonRecord(content: string, place: Place, options: ParseOptions): CorpusEntry {
  const value = parsedJson(content, placeName(place))
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new RecordFailure('bad-json', `${placeName(place)}: a record must be a JSON object`)
  }
  return recordFrom(fieldOf(value), place, options.fields ?? {}, options.maxChars ?? DEFAULT_MAX_CHARS)
}

function parsedJson(content: string, where: string): unknown {
  try {
    return JSON.parse(content)
  } catch (error) {
    throw new RecordFailure('bad-json', `${where}: ${(error as Error).message}`)
  }
}

/** A cut of CSV is the header and one row. */
function csvRecord(content: string, place: Place, options: ParseOptions): CorpusEntry {
  const [header = [], row = []] = parsedCsv(content, placeName(place), options.delimiter ?? ',')
  const names = header.map((name) => name.trim())
  const { fields = {}, maxChars = DEFAULT_MAX_CHARS } = options
  const text = fields.text ?? 'text'
  if (!names.includes(text)) {
    throw new RecordFailure(
      'no-text',
      `${placeName(place)}: no column \`${text}\`; the columns are ${names.join(', ')}`,
    )
  }
  return recordFrom((name) => row[names.indexOf(name)], place, fields, maxChars)
}

function parsedCsv(content: string, where: string, delimiter: string): string[][] {
  try {
    return parse(content, { delimiter, relax_column_count: true })
  } catch (error) {
    throw new RecordFailure('bad-csv', `${where}: ${(error as Error).message.replace(/ at line \d+/, '')}`)
  }
}

function textRecord(content: string, place: Place, { maxChars = DEFAULT_MAX_CHARS }: ParseOptions): CorpusRecord {
  return { id: place.source, text: checkedText(content, 'text', place, maxChars), source: place.source }
}

async function htmlRecord(html: string, place: Place, options: ParseOptions): Promise<CorpusRecord> {
  const { maxChars = DEFAULT_MAX_CHARS } = options
  const raw = options.html === 'raw'
  const page = raw ? { text: html, publishedAt: await htmlDate(html) } : await htmlArticle(html, place.source)
  const text = checkedText(page.text, 'text', place, raw ? maxChars * 16 : maxChars)
  const record: CorpusRecord = { id: place.source, text, source: place.source }
  if (page.publishedAt !== null) record.publishedAt = page.publishedAt
  if (raw) record.markup = 'html'
  return record
}
