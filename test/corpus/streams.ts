import type { CorpusEntry, ReadOptions } from '../../src/corpus'
import { readRecords } from '../../src/corpus'

/** Bytes in chunks of a few, so that every reader meets cuts in the middle of everything. */
export async function* chunked(content: string | Uint8Array, size = 5): AsyncGenerator<Uint8Array> {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

export async function collected<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = []
  for await (const item of items) all.push(item)
  return all
}

/** Reads a source called `f` with small limits. */
export function read(
  content: string | Uint8Array,
  format: ReadOptions['format'],
  options: Partial<ReadOptions> & { chunk?: number } = {},
): Promise<CorpusEntry[]> {
  const { chunk, ...rest } = options
  return collected(readRecords(chunked(content, chunk), { source: 'f', format, maxChars: 60, ...rest }))
}

/** An entry as `id=text` or `id!code`. */
export function brief(entry: CorpusEntry): string {
  return 'error' in entry ? `${entry.id}!${entry.error.code}` : `${entry.id}=${entry.text}`
}
