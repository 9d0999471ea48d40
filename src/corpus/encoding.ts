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
 * Chunks pass through as they are; only the first four bytes are looked at, so that where the chunks are cut makes no
 * difference.
 */
export async function* withoutBom(bytes: AsyncIterable<Uint8Array>, name: string): AsyncGenerator<Uint8Array> {
  let head: Uint8Array | null = new Uint8Array(0)
  for await (const chunk of bytes) {
    if (head === null) {
      yield chunk
      continue
    }
    head = head.length === 0 ? chunk : Buffer.concat([head, chunk])
    if (head.length < HEAD) continue
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

const HEAD = 4

/** A mark, or two letters of Latin script, each with a NUL before or behind it, as markup and JSON begin. */
function isUtf16(head: Uint8Array): boolean {
  const [a, b, c, d] = head
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)) return true
  return (a === 0 && b > 0 && c === 0 && d > 0) || (a > 0 && b === 0 && c > 0 && d === 0)
}
