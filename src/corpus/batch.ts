import { setImmediate } from 'node:timers/promises'

export interface BatchSize {
  /** Closes a batch once its items weigh this much together. */
  weight: number
  /** Closes a batch at this many items. */
  items: number
}

const PAUSE = Symbol('pause')

/**
 * Gathers items into batches by weight. A batch is closed early when the source has nothing more at hand, so that a
 * slow pipe gets its answers at once.
 */
export async function* batches<T>(
  items: AsyncIterable<T>,
  weigh: (item: T) => number,
  size: BatchSize,
): AsyncGenerator<T[]> {
  const iterator = items[Symbol.asyncIterator]()
  try {
    let batch: T[] = []
    let weight = 0
    let next = iterator.next()
    for (;;) {
      const step = batch.length === 0 ? await next : await Promise.race([next, setImmediate(PAUSE)])
      if (step !== PAUSE && !step.done) {
        batch.push(step.value)
        weight += weigh(step.value)
        next = iterator.next()
        if (weight < size.weight && batch.length < size.items) continue
      }
      if (batch.length > 0) yield batch
      if (step !== PAUSE && step.done) return
      batch = []
      weight = 0
    }
  } finally {
    close(iterator)
  }
}

/**
 * Runs `work` on each item, at most `width` at a time, and gives the results in the order of the items. Items are
 * pulled only as results are taken, so that memory stays constant; a result is given as soon as its turn has come,
 * even while the source is silent.
 */
export async function* orderedMap<T, R>(
  items: AsyncIterable<T>,
  work: (item: T) => Promise<R>,
  width: number,
): AsyncGenerator<R> {
  const iterator = items[Symbol.asyncIterator]()
  const running: Promise<R>[] = []
  try {
    let next: Promise<IteratorResult<T>> | null = iterator.next()
    while (next !== null || running.length > 0) {
      const head = running[0]
      const mayPull = next !== null && running.length < width
      const step = await firstOf(mayPull ? next : null, head)
      if ('result' in step) {
        running.shift()
        yield step.result
      } else if (step.input.done) next = null
      else {
        const job = work(step.input.value)
        // A failure is thrown when the job's turn comes; until then it must not count as unhandled.
        job.catch(() => {})
        running.push(job)
        next = iterator.next()
      }
    }
  } finally {
    await Promise.allSettled(running)
    close(iterator)
  }
}

/** The oldest job's result or the next input, whichever comes first. */
function firstOf<T, R>(
  next: Promise<IteratorResult<T>> | null,
  head: Promise<R> | undefined,
): Promise<{ result: R } | { input: IteratorResult<T> }> {
  const result = head?.then((value) => ({ result: value }))
  const input = next?.then((value) => ({ input: value }))
  if (result && input) return Promise.race([result, input])
  return (result ?? input) as Promise<{ result: R } | { input: IteratorResult<T> }>
}

/** Tells the source that no more is wanted. Not awaited: a generator that waits for input would answer only after it. */
function close(iterator: AsyncIterator<unknown>): void {
  Promise.resolve(iterator.return?.()).catch(() => {})
}
