import type { Cut } from './split'
import { RecordFailure } from './types'

const NEWLINE = 0x0a

/**
 * Cuts JSON lines. Blank lines are no records, but they count as lines.
 * A line over `limit` bytes is dropped as it streams by, so that one monstrous line cannot fill the memory.
 */
export async function* splitLines(bytes: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<Cut> {
  const open: OpenLine = { parts: [], size: 0, line: 1 }
  for await (const chunk of bytes) {
    let start = 0
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, start)) {
      add(open, chunk.subarray(start, end), limit)
      const cut = finished(open, limit)
      if (cut) yield cut
      start = end + 1
    }
    if (start < chunk.length) add(open, chunk.subarray(start), limit)
  }
  const last = finished(open, limit)
  if (last) yield last
}

interface OpenLine {
  parts: Uint8Array[]
  size: number
  line: number
}

function add(open: OpenLine, part: Uint8Array, limit: number): void {
  open.size += part.length
  if (open.size <= limit) open.parts.push(part)
  else open.parts.length = 0
}

function finished(open: OpenLine, limit: number): Cut | null {
  const { parts, size, line } = open
  open.parts = []
  open.size = 0
  open.line++
  if (size > limit) {
    return { line, error: new RecordFailure('too-long', `a line of ${size} bytes`) }
  }
  const bytes = parts.length === 1 ? (parts[0] as Uint8Array) : Buffer.concat(parts)
  return isBlank(bytes) ? null : { line, bytes }
}

export function isBlank(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 0x20 || (byte >= 0x09 && byte <= 0x0d))
}
