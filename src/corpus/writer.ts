import type { CorpusResult } from './types'
import { conllWriter } from './write-conll'
import { csvWriter } from './write-csv'
import { doccanoWriter } from './write-doccano'
import { htmlWriter } from './write-html'
import { jsonldWriter } from './write-jsonld'

/** Formats that are one text; brat, which is two files a record, is written by `bratFiles`. */
export type StreamFormat = 'ndjson' | 'json' | 'csv' | 'conll' | 'doccano' | 'jsonld' | 'html'

export const STREAM_FORMATS: readonly StreamFormat[] = ['ndjson', 'json', 'csv', 'conll', 'doccano', 'jsonld', 'html']

/** What a row of CSV stands for: a mention, a record or a fact. */
export type Level =
  | 'mentions'
  | 'officials'
  | 'units'
  | 'organizations'
  | 'documents'
  | 'programs'
  | 'locations'
  | 'dates'
  | 'facts'

/** Writes results as text: `head`, each result in turn, `tail`. Results do not depend on one another. */
export interface Writer {
  head: string
  /** @param ordinal 1-based place of the result in the corpus */
  record(result: CorpusResult, ordinal: number): string
  tail: string
}

export interface WriterOptions {
  /** CSV only; default `mentions`. */
  level?: Level
}

/** @throws RangeError for a format that does not exist */
export function createWriter(format: StreamFormat, options: WriterOptions = {}): Writer {
  switch (format) {
    case 'ndjson':
      return { head: '', record: (result) => `${JSON.stringify(result)}\n`, tail: '' }
    case 'json':
      return {
        head: '[\n',
        record: (result, ordinal) => `${ordinal === 1 ? '' : ',\n'}${JSON.stringify(result)}`,
        tail: '\n]\n',
      }
    case 'csv':
      return csvWriter(options.level ?? 'mentions')
    case 'conll':
      return conllWriter
    case 'doccano':
      return doccanoWriter
    case 'jsonld':
      return jsonldWriter
    case 'html':
      return htmlWriter
    default:
      throw new RangeError(`no output format “${format}”; there are ${STREAM_FORMATS.join(', ')}`)
  }
}

/**
 * Writes a stream of results as text chunks, one a result.
 * The formats conll, doccano, jsonld and html need results with their text (`withText: true`).
 */
export async function* formatResults(
  results: AsyncIterable<CorpusResult>,
  format: StreamFormat,
  options: WriterOptions = {},
): AsyncGenerator<string> {
  const writer = createWriter(format, options)
  let ordinal = 0
  if (writer.head) yield writer.head
  for await (const result of results) yield writer.record(result, ++ordinal)
  if (writer.tail) yield writer.tail
}
