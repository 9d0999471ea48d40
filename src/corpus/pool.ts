import type { ProcessOptions } from './process'
import type { CorpusEntry, CorpusResult } from './types'
import type { RawBatch, Work, WorkSettings, WrittenBatch } from './work'

/** Worker threads that extract; each compiles the lexicon once, when it starts. */
export interface WorkerPool {
  /** Number of threads. */
  jobs: number
  /**
   * One result for each entry, in order; calls run side by side. Some dozens of articles a call keep threads busiest.
   * @throws Error if the thread died, as for want of memory
   */
  extract(entries: CorpusEntry[]): Promise<CorpusResult[]>
  /** Ends the threads; calls under way are lost. A process with an open pool does not end by itself. */
  destroy(): Promise<void>
}

/** A pool that also takes the command line's batches: raw bytes in, output bytes back. */
export interface BatchPool extends WorkerPool {
  raw(batch: RawBatch): Promise<WrittenBatch>
}

/**
 * Starts worker threads, to be shared by several `extractCorpus` calls or called directly. Node only.
 * @throws RangeError if `jobs` is no positive whole number
 */
export async function createPool({ jobs, ...process }: { jobs: number } & ProcessOptions): Promise<WorkerPool> {
  return startPool(jobs, { process })
}

export async function startPool(jobs: number, settings: WorkSettings): Promise<BatchPool> {
  if (!Number.isInteger(jobs) || jobs < 1) throw new RangeError(`jobs must be a positive whole number, not ${jobs}`)
  // Tinypool is an ES module: loaded here, the CommonJS build can use it too.
  const { Tinypool } = await import('tinypool')
  const pool = new Tinypool({
    filename: new URL('./corpus-worker.js', import.meta.url).href,
    minThreads: jobs,
    maxThreads: jobs,
    workerData: settings,
    // Articles are short-lived: a nursery that holds some dozens of them is emptied seldom, and keeps memory flat.
    resourceLimits: { maxYoungGenerationSizeMb: 48 },
  })
  return {
    jobs,
    raw: (batch) => pool.run(batch, { transferList: [batch.bytes.buffer as ArrayBuffer] }),
    extract: (entries) => pool.run({ kind: 'entries', entries }),
    destroy: () => pool.destroy(),
  }
}

/** The pool's interface without threads, for one job and for extractors that cannot be posted to a thread. */
export function inProcess(work: Work): BatchPool {
  return {
    jobs: 1,
    raw: (batch) => work.raw(batch),
    extract: async (entries) => work.entries({ kind: 'entries', entries }),
    destroy: async () => {},
  }
}
