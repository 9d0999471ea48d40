import type { Cut } from './split'
import { RecordFailure } from './types'

const [QUOTE, BACKSLASH, NEWLINE, COMMA] = [0x22, 0x5c, 0x0a, 0x2c]
const [BRACE, BRACE_END, BRACKET, BRACKET_END] = [0x7b, 0x7d, 0x5b, 0x5d]

interface Scan {
  /** Inside the top-level array; without one, each top-level value is a record. */
  inArray: boolean
  depth: number
  inString: boolean
  escaped: boolean
  /** A raw newline stood in a string: the quotes of this element cannot be trusted. */
  torn: boolean
  /** Only white space since the last newline. */
  lineStart: boolean
  line: number
  /** The element being read: its bytes so far, its size and its first line. */
  parts: Uint8Array[]
  size: number
  startLine: number
}

/**
 * Cuts the elements of a JSON array (or of a row of top-level objects) out of a stream, without parsing them.
 * A broken element costs only itself: brackets are counted outside strings, and where a string runs over the end of
 * its line, which JSON forbids, the element ends before the next line that opens with a brace.
 */
export async function* splitJson(bytes: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<Cut> {
  const scan: Scan = {
    inArray: false,
    depth: 0,
    inString: false,
    escaped: false,
    torn: false,
    lineStart: true,
    line: 1,
    parts: [],
    size: 0,
    startLine: 1,
  }
  for await (const chunk of bytes) yield* scanChunk(chunk, scan, limit)
  if (scan.size > 0) yield element(scan, limit)
}

function* scanChunk(chunk: Uint8Array, scan: Scan, limit: number): Generator<Cut> {
  // Where the element's bytes begin in this chunk; -1 between elements.
  let from = scan.size > 0 ? 0 : -1
  const keep = (to: number): void => {
    if (from < 0 || to <= from) return
    scan.size += to - from
    if (scan.size <= limit) scan.parts.push(chunk.subarray(from, to))
    else scan.parts.length = 0
  }
  for (let at = 0; at < chunk.length; at++) {
    const byte = chunk[at] as number
    const inElement = from >= 0
    if (inElement) {
      if (scan.torn && scan.lineStart && byte === BRACE) {
        keep(at)
        yield element(scan, limit)
        from = -1
      } else if (endsElement(byte, scan)) {
        const to = byte === COMMA || (byte === BRACKET_END && scan.depth < 0) ? at : at + 1
        keep(to)
        yield element(scan, limit)
        from = -1
        scan.depth = 0
        countLine(byte, scan)
        continue
      }
    }
    if (from < 0 && startsElement(byte, scan)) {
      from = at
      scan.startLine = scan.line
      enter(byte, scan)
    }
    countLine(byte, scan)
  }
  keep(chunk.length)
}

/** Opens strings and brackets of an element's first byte. */
function enter(byte: number, scan: Scan): void {
  scan.depth = byte === BRACE || byte === BRACKET ? 1 : 0
  scan.inString = byte === QUOTE
}

function startsElement(byte: number, scan: Scan): boolean {
  if (isSpace(byte) || byte === COMMA || byte === BRACKET_END) return false
  if (byte === BRACKET && !scan.inArray) {
    scan.inArray = true
    return false
  }
  return true
}

/** Moves the state over one byte of an element; true if the element ends with it (or, for `,` and `]`, before it). */
function endsElement(byte: number, scan: Scan): boolean {
  if (scan.inString) {
    if (scan.escaped) scan.escaped = false
    else if (byte === BACKSLASH) scan.escaped = true
    else if (byte === QUOTE) scan.inString = false
    else if (byte === NEWLINE) {
      scan.inString = false
      scan.torn = true
    }
    return false
  }
  if (byte === QUOTE) scan.inString = true
  else if (byte === BRACE || byte === BRACKET) scan.depth++
  else if (byte === BRACE_END || byte === BRACKET_END) {
    scan.depth--
    return scan.depth <= 0
  } else if (byte === COMMA) return scan.depth <= 0
  return false
}

function countLine(byte: number, scan: Scan): void {
  if (byte === NEWLINE) {
    scan.line++
    scan.lineStart = true
  } else if (!isSpace(byte)) scan.lineStart = false
}

function element(scan: Scan, limit: number): Cut {
  const { parts, size, startLine: line } = scan
  Object.assign(scan, { parts: [], size: 0, inString: false, escaped: false, torn: false, depth: 0 })
  if (size > limit) return { line, error: new RecordFailure('too-long', `an element of ${size} bytes`) }
  return { line, bytes: trimmed(Buffer.concat(parts)) }
}

/** A torn element may end in the comma before the next one. */
function trimmed(bytes: Uint8Array): Uint8Array {
  let end = bytes.length
  while (end > 0 && (isSpace(bytes[end - 1] as number) || bytes[end - 1] === COMMA)) end--
  return bytes.subarray(0, end)
}

const isSpace = (byte: number): boolean => byte === 0x20 || byte === NEWLINE || byte === 0x0d || byte === 0x09
