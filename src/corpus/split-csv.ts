import type { Cut } from './split'
import { RecordFailure } from './types'

const [QUOTE, NEWLINE, RETURN] = [0x22, 0x0a, 0x0d]

interface Scan {
  /** From the start of the open row to the last byte that has come in. */
  buffer: Uint8Array
  at: number
  quoted: boolean
  /** Whether a quote here would open a quoted cell. */
  cellStart: boolean
  /** First line break inside the open row's quotes, or -1. */
  firstBreak: number
  line: number
  /** The open row outgrew the limit and is being dropped up to its line's end. */
  dropping: number
}

/**
 * Cuts CSV into rows, without parsing them: every cut is the header row and one row, a small CSV text of its own.
 * Quoted cells may hold line breaks. A quote that never closes, or closes in the middle of a cell, costs one line only:
 * the scan goes back to the end of that line and starts afresh.
 */
export async function* splitCsv(
  bytes: AsyncIterable<Uint8Array>,
  delimiter: string,
  limit: number,
): AsyncGenerator<Cut> {
  const scan: Scan = {
    buffer: new Uint8Array(0),
    at: 0,
    quoted: false,
    cellStart: true,
    firstBreak: -1,
    line: 1,
    dropping: 0,
  }
  let header: Uint8Array | null = null
  for await (const row of rows(bytes, scan, delimiter.charCodeAt(0), limit)) {
    if (row.error || !row.bytes) yield row
    else if (isEmpty(row.bytes)) continue
    else if (header === null) header = ended(row.bytes)
    else yield { line: row.line, bytes: Buffer.concat([header, row.bytes]) }
  }
}

async function* rows(
  bytes: AsyncIterable<Uint8Array>,
  scan: Scan,
  delimiter: number,
  limit: number,
): AsyncGenerator<Cut> {
  for await (const chunk of bytes) {
    scan.buffer = scan.buffer.length === 0 ? chunk : Buffer.concat([scan.buffer, chunk])
    yield* rowsOf(scan, delimiter, limit, false)
  }
  yield* rowsOf(scan, delimiter, limit, true)
}

function* rowsOf(scan: Scan, delimiter: number, limit: number, final: boolean): Generator<Cut> {
  for (let end = nextEnd(scan, delimiter, limit, final); end > 0; end = nextEnd(scan, delimiter, limit, final)) {
    yield take(scan, end)
  }
  if (!final && scan.buffer.length > limit) drop(scan)
}

/** The index after the open row, or 0 if more bytes must come first. */
function nextEnd(scan: Scan, delimiter: number, limit: number, final: boolean): number {
  const { length } = scan.buffer
  // The byte after a quote decides what the quote means, so the last byte waits for the next chunk.
  const end = rowEnd(scan, delimiter, final ? length : length - 1)
  if (end !== 'torn' && end > 0) return end
  const hopeless = end === 'torn' || (scan.quoted && (final || length > limit))
  if (hopeless && scan.firstBreak >= 0) return scan.firstBreak + 1
  const lineEnd = end === 'torn' ? scan.buffer.indexOf(NEWLINE, scan.at) + 1 : 0
  return lineEnd > 0 || !final ? lineEnd : length
}

/** Scans on; gives the index after the row's line break, 0 if the row is still open, `torn` if its quotes are wrong. */
function rowEnd(scan: Scan, delimiter: number, last: number): number | 'torn' {
  const { buffer } = scan
  for (; scan.at < last; scan.at++) {
    const byte = buffer[scan.at] as number
    if (scan.quoted) {
      if (byte === NEWLINE && scan.firstBreak < 0) scan.firstBreak = scan.at
      if (byte !== QUOTE) continue
      const next = buffer[scan.at + 1]
      if (next === QUOTE) scan.at++
      else if (next === delimiter || next === NEWLINE || next === RETURN || next === undefined) scan.quoted = false
      else return 'torn'
    } else if (byte === NEWLINE) return scan.at + 1
    else if (byte === QUOTE && scan.cellStart) scan.quoted = true
    scan.cellStart = byte === delimiter
  }
  return 0
}

/** Closes the open row at `end` and starts the next one there. */
function take(scan: Scan, end: number): Cut {
  const bytes = scan.buffer.subarray(0, end)
  const { line, dropping } = scan
  scan.buffer = scan.buffer.subarray(end)
  scan.line += bytes.filter((byte) => byte === NEWLINE).length
  Object.assign(scan, { at: 0, quoted: false, cellStart: true, firstBreak: -1, dropping: 0 })
  if (dropping === 0) return { line, bytes }
  return { line, error: new RecordFailure('too-long', `a row of ${dropping + bytes.length} bytes`) }
}

function drop(scan: Scan): void {
  scan.dropping += scan.buffer.length
  Object.assign(scan, { buffer: new Uint8Array(0), at: 0, quoted: false, cellStart: false })
}

const isEmpty = (row: Uint8Array): boolean => row.every((byte) => byte === NEWLINE || byte === RETURN)
const ended = (row: Uint8Array): Uint8Array => (row.at(-1) === NEWLINE ? row : Buffer.concat([row, Buffer.from('\n')]))
