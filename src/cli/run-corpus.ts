import type { ReadOptions } from '../corpus'
import { batches, orderedMap } from '../corpus/batch'
import { type BatchPool, inProcess, startPool } from '../corpus/pool'
import type { ExtractFunction } from '../corpus/process'
import { type RawRecord, splitSource } from '../corpus/split'
import {
  addCounts,
  type Counts,
  createWork,
  noCounts,
  packBatch,
  type WorkSettings,
  type WrittenBatch,
} from '../corpus/work'
import type { Input } from './inputs'

/** A record as cut from an input, with what is needed to parse it. */
export interface RawInput {
  raw: RawRecord
  format: ReadOptions['format']
}

export interface RunOptions {
  jobs: number
  settings: WorkSettings
  extract?: ExtractFunction | undefined
  /** 1-based place of the first record in the output. */
  ordinal: number
  /** Told after every batch that has been written. */
  onBatch?(counts: Counts): void
}

/** About 100 KB is some milliseconds of work for a thread and keeps the pipe's answers quick. */
const BATCH = { weight: 128 * 1024, items: 256 }

/**
 * Cuts all inputs into raw records, in order.
 * @param onBytes told the packed size of every chunk read
 */
export async function* rawInputs(
  inputs: readonly Input[],
  parse: Omit<ReadOptions, 'source' | 'format'>,
  onBytes: (bytes: number) => void,
): AsyncGenerator<RawInput> {
  for (const { source, format, open } of inputs) {
    for await (const raw of splitSource(counted(open(), onBytes), { ...parse, source, format })) yield { raw, format }
  }
}

async function* counted(bytes: AsyncIterable<Uint8Array>, onBytes: (bytes: number) => void) {
  for await (const chunk of bytes) {
    onBytes(chunk.length)
    yield chunk
  }
}

/**
 * Extracts raw records and hands every batch of output to `write`, in order. At most two batches a thread are under
 * way, and nothing more is read while `write` waits, so that memory stays constant.
 */
export async function runCorpus(
  records: AsyncIterable<RawInput>,
  write: (batch: WrittenBatch) => Promise<void>,
  options: RunOptions,
): Promise<Counts> {
  const sum = noCounts()
  const pool = await openPool(options)
  let ordinal = options.ordinal
  async function* packed() {
    for await (const batch of batches(records, weightOf, BATCH)) {
      yield packBatch(batch, ordinal)
      ordinal += batch.length
    }
  }
  try {
    for await (const batch of orderedMap(packed(), pool.raw, pool.jobs * 2)) {
      await write(batch)
      addCounts(sum, batch.counts)
      options.onBatch?.(sum)
    }
  } finally {
    await pool.destroy()
  }
  return sum
}

const weightOf = ({ raw }: RawInput): number => ('bytes' in raw ? raw.bytes.length : 0)

async function openPool({ jobs, settings, extract }: RunOptions): Promise<BatchPool> {
  return jobs === 1 || extract ? inProcess(createWork(settings, extract)) : startPool(jobs, settings)
}
