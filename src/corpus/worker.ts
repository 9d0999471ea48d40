import { kTransferable, kValue, Tinypool } from 'tinypool'
import { createWork, type EntryBatch, type RawBatch, type WorkSettings, type WrittenBatch } from './work'

/** The thread's side of the pool: built once from the settings, then called with one batch after another. */
const work = createWork(Tinypool.workerData as WorkSettings)

export default function run(batch: RawBatch | EntryBatch): unknown {
  return batch.kind === 'raw' ? work.raw(batch).then(moved) : work.entries(batch)
}

/** The output changes threads without a copy. */
function moved(result: WrittenBatch): unknown {
  return Tinypool.move({ [kTransferable]: [result.output.buffer], [kValue]: result })
}
