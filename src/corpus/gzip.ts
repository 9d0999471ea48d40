import { pipeline, Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'

/** Unpacks gzip, told by its first two bytes; anything else passes through. Damage makes the iteration throw. */
export async function* gunzipped(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const iterator = bytes[Symbol.asyncIterator]()
  let head: Uint8Array = new Uint8Array(0)
  while (head.length < 2) {
    const next = await iterator.next()
    if (next.done) break
    head = head.length === 0 ? next.value : Buffer.concat([head, next.value])
  }
  const rest = restarted(head, iterator)
  if (head[0] !== 0x1f || head[1] !== 0x8b) {
    yield* rest
    return
  }
  // The callback is there to be called: errors reach the loop below through the last stream.
  yield* pipeline(Readable.from(rest, { objectMode: false }), createGunzip(), () => {})
}

async function* restarted(head: Uint8Array, iterator: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    if (head.length > 0) yield head
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value
  } finally {
    await iterator.return?.()
  }
}
