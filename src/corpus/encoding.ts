import { RecordFailure } from './types'

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
const lossy = new TextDecoder('utf-8', { ignoreBOM: true })

/**
 * Decodes strict UTF-8. A byte order mark must have been taken off before.
 * @throws RecordFailure `bad-encoding`, naming the source and the first bad byte
 */
export function decodeUtf8(bytes: Uint8Array, name: string): string {
  try {
    return utf8.decode(bytes)
  } catch {
    const prefix = lossy.decode(bytes).split('\uFFFD', 1)[0] as string
    const at = Buffer.byteLength(prefix)
    const byte = bytes[at]?.toString(16).toUpperCase().padStart(2, '0')
    throw new RecordFailure(
      'bad-encoding',
      `${name} is not UTF-8 (byte 0x${byte} at offset ${at}); convert it first, as with iconv -t UTF-8`,
    )
  }
}

/**
 * Takes off a UTF-8 byte order mark and refuses UTF-16, with or without its mark.
 * Chunks pass through as they are; only the first 256 bytes are looked at.
 */
export async function* withoutBom(bytes: AsyncIterable<Uint8Array>, name: string): AsyncGenerator<Uint8Array> {
  let head: Uint8Array | null = new Uint8Array(0)
  for await (const chunk of bytes) {
    if (head === null) {
      yield chunk
      continue
    }
    head = head.length === 0 ? chunk : Buffer.concat([head, chunk])
    // Two bytes are enough for a mark; a slow pipe must not be kept waiting for 256.
    if (head.length < 3) continue
    yield checkedHead(head, name)
    head = null
  }
  if (head !== null && head.length > 0) yield checkedHead(head, name)
}

function checkedHead(head: Uint8Array, name: string): Uint8Array {
  if (isUtf16(head)) {
    throw new RecordFailure(
      'bad-encoding',
      `${name} is not UTF-8 but UTF-16; convert it first, as with iconv -f UTF-16 -t UTF-8`,
    )
  }
  return head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf ? head.subarray(3) : head
}

/** A mark, or every fourth byte or more a NUL: UTF-8 text has none, UTF-16 markup and JSON have plenty. */
function isUtf16(head: Uint8Array): boolean {
  if ((head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff)) return true
  const sample = head.subarray(0, 256)
  const zeros = sample.filter((byte) => byte === 0).length
  return zeros > 0 && zeros * 4 >= sample.length
}
