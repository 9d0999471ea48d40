import { type ParseOptions, parseRaw } from './parse'
import { createProcessor, type ExtractFunction, type ProcessOptions } from './process'
import type { InputFormat, RawRecord } from './split'
import { type CorpusEntry, type CorpusResult, type ErrorRecord, isError, type Place } from './types'
import { type BratFile, bratFiles } from './write-brat'
import { createWriter, type Level, type StreamFormat } from './writer'

/** Everything a worker is told once, when it starts. Plain data: it is posted to threads. */
export interface WorkSettings {
  process?: ProcessOptions
  parse?: Omit<ParseOptions, 'format'>
  write?: { format: StreamFormat | 'brat'; level?: Level; withText?: boolean }
}

/** A raw record in a batch: its bytes stand in the batch's one buffer, which moves between threads without a copy. */
export type RawItem = { place: Place; format: InputFormat; length: number } | { place: Place; entry: CorpusEntry }

export interface RawBatch {
  kind: 'raw'
  bytes: Uint8Array
  items: RawItem[]
  /** 1-based place of the first record in the whole output. */
  ordinal: number
}

export interface EntryBatch {
  kind: 'entries'
  entries: CorpusEntry[]
}

/** What became of a batch, or of a whole run. */
export interface Counts {
  records: number
  extracted: number
  /** Passed through because of their language. */
  skipped: number
  broken: number
  /** Broken records by error code. */
  errors: Record<string, number>
  mentions: number
  /** UTF-16 code units of the texts extracted. */
  chars: number
  /** The first broken record, for the summary. */
  firstError: ErrorRecord | null
}

export interface WrittenBatch {
  output: Uint8Array
  files: BratFile[]
  counts: Counts
}

export interface Work {
  raw(batch: RawBatch): Promise<WrittenBatch>
  entries(batch: EntryBatch): CorpusResult[]
}

/** Packs raw records into one buffer of their own, fit to be transferred. */
export function packBatch(records: { raw: RawRecord; format: InputFormat }[], ordinal: number): RawBatch {
  const size = records.reduce((sum, { raw }) => sum + ('bytes' in raw ? raw.bytes.length : 0), 0)
  const bytes = new Uint8Array(size)
  let at = 0
  const items = records.map(({ raw, format }): RawItem => {
    if ('entry' in raw) return raw
    bytes.set(raw.bytes, at)
    at += raw.bytes.length
    return { place: raw.place, format, length: raw.bytes.length }
  })
  return { kind: 'raw', bytes, items, ordinal }
}

/** Builds what a thread does with its batches: parse, extract, write. The same code runs without threads. */
export function createWork(settings: WorkSettings, extract?: ExtractFunction): Work {
  const { write } = settings
  const keepsText = write?.withText ?? false
  const needsText = write !== undefined && !['ndjson', 'json', 'csv'].includes(write.format)
  const process = createProcessor(
    write ? { ...settings.process, withText: keepsText || needsText } : settings.process,
    extract,
  )
  const writer =
    write && write.format !== 'brat' ? createWriter(write.format, write.level ? { level: write.level } : {}) : null
  return {
    entries: (batch) => batch.entries.map(process),
    raw: async (batch) => {
      const counts = noCounts()
      const parts: string[] = []
      const files: BratFile[] = []
      let ordinal = batch.ordinal
      for (const entry of await parseBatch(batch, settings.parse ?? {})) {
        const result = process(entry)
        count(counts, entry, result)
        if (writer) parts.push(writer.record(result, ordinal))
        else files.push(...bratFiles(result, ordinal))
        ordinal++
      }
      return { output: new TextEncoder().encode(parts.join('')), files, counts }
    },
  }
}

async function parseBatch(batch: RawBatch, options: Omit<ParseOptions, 'format'>): Promise<CorpusEntry[]> {
  const entries: CorpusEntry[] = []
  let at = 0
  for (const item of batch.items) {
    if ('entry' in item) {
      entries.push(item.entry)
      continue
    }
    const bytes = batch.bytes.subarray(at, at + item.length)
    at += item.length
    entries.push(await parseRaw({ place: item.place, bytes }, { ...options, format: item.format }))
  }
  return entries
}

export function noCounts(): Counts {
  return { records: 0, extracted: 0, skipped: 0, broken: 0, errors: {}, mentions: 0, chars: 0, firstError: null }
}

function count(counts: Counts, entry: CorpusEntry, result: CorpusResult): void {
  counts.records++
  if (isError(result)) {
    const { code } = result.error
    counts.broken++
    counts.errors[code] = (counts.errors[code] ?? 0) + 1
    counts.firstError ??= result
    return
  }
  if (result.skipped) counts.skipped++
  else {
    counts.extracted++
    counts.mentions += result.mentions.length
    counts.chars += isError(entry) ? 0 : entry.text.length
  }
}

/** Adds a batch's counts to a run's. */
export function addCounts(sum: Counts, more: Counts): void {
  for (const key of ['records', 'extracted', 'skipped', 'broken', 'mentions', 'chars'] as const) sum[key] += more[key]
  for (const [code, number] of Object.entries(more.errors)) sum.errors[code] = (sum.errors[code] ?? 0) + number
  sum.firstError ??= more.firstError
}
