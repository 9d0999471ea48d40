import { batches, orderedMap } from './batch'
import { createPool, inProcess, type WorkerPool } from './pool'
import type { ExtractFunction, ProcessOptions } from './process'
import { type CorpusEntry, type CorpusResult, isError } from './types'
import { createWork } from './work'

export interface CorpusOptions extends ProcessOptions {
  /** Worker threads; 1 (default) extracts in the caller's own thread. */
  jobs?: number
  /** Extracts in place of vietmil's own; functions cannot be posted to threads, so only with one job. */
  extract?: ExtractFunction
  /** An open pool to use; it stays open. `jobs` and the options of extraction are then the pool's own. */
  pool?: WorkerPool
}

/** A batch keeps a thread busy for some milliseconds: long against a message, short against anybody's patience. */
const BATCH = { weight: 100_000, items: 64 }

/**
 * Extracts a whole corpus: entries in, one result for each out, in order, in constant memory. Error records among the
 * entries pass through. A result comes as soon as its turn has come, even while the source is silent.
 *
 * ```ts
 * for await (const result of extractCorpus(records, { jobs: 4 })) …
 * ```
 * @throws RangeError for a wrong number of jobs, TypeError for `extract` together with several jobs
 */
export async function* extractCorpus(
  entries: AsyncIterable<CorpusEntry> | Iterable<CorpusEntry>,
  options: CorpusOptions = {},
): AsyncGenerator<CorpusResult> {
  const pool = options.pool ?? (await openPool(options))
  try {
    const grouped = batches(asAsync(entries), (entry) => (isError(entry) ? 0 : entry.text.length), BATCH)
    for await (const results of orderedMap(grouped, pool.extract, pool.jobs * 2)) yield* results
  } finally {
    if (pool !== options.pool) await pool.destroy()
  }
}

async function openPool({ jobs = 1, extract, pool, ...process }: CorpusOptions): Promise<WorkerPool> {
  if (jobs === 1) return inProcess(createWork({ process }, extract))
  if (extract) throw new TypeError('a custom `extract` cannot be posted to worker threads: use one job')
  return createPool({ jobs, ...process })
}

async function* asAsync<T>(items: AsyncIterable<T> | Iterable<T>): AsyncGenerator<T> {
  yield* items
}

/**
 * The same as a Web `TransformStream`, for `readable.pipeThrough(extractStream())`.
 * Back-pressure holds: at most a few batches are under way.
 */
export function extractStream(options: CorpusOptions = {}): TransformStream<CorpusEntry, CorpusResult> {
  const queue = new TransformStream<CorpusEntry, CorpusEntry>()
  const writer = queue.writable.getWriter()
  let pump: Promise<void> = Promise.resolve()
  return new TransformStream<CorpusEntry, CorpusResult>({
    start(controller) {
      pump = (async () => {
        for await (const result of extractCorpus(queue.readable, options)) controller.enqueue(result)
      })()
      pump.catch((error) => controller.error(error))
    },
    transform: (entry) => writer.write(entry),
    flush: async () => {
      await writer.close()
      await pump
    },
  })
}
