import { parse } from 'csv-parse/sync'
import { splitCsv } from './split-csv'
import { escaped } from './write-html'
import { iri } from './write-jsonld'
import type { StreamFormat } from './writer'

/** A record found in an output that an interrupted run left behind. */
export interface Unit {
  /** The record's id as the format shows it; see `shownId`. */
  id: string
  /** 1-based place in the corpus. */
  ordinal: number
  /** Offset of its first byte in the output. */
  start: number
  /** Its bytes; of the last unit perhaps only the first lines. */
  bytes: Uint8Array
}

/** How a format shows a record's id. */
export function shownId(format: StreamFormat, id: string): string {
  if (format === 'jsonld') return `${iri(id)}#annotations`
  return format === 'html' ? escaped(id) : id
}

/**
 * Reads back what a writer wrote, record by record, in constant memory, and stops at the first thing that is not
 * whole: a line without end, broken JSON, bytes of something else. The last unit may be incomplete in formats where
 * nothing marks a record's end (CSV, CoNLL).
 * @param output the whole output, head included
 * @param head the writer's head; the output is known to begin with it
 */
export async function* writtenUnits(
  output: AsyncIterable<Uint8Array>,
  format: StreamFormat,
  head: string,
): AsyncGenerator<Unit> {
  const headBytes = Buffer.byteLength(head)
  if (format === 'csv') yield* csvUnits(output, headBytes)
  else if (format === 'json') yield* arrayUnits(lines(output), headBytes)
  else if (format === 'html')
    yield* blockUnits(lines(output), headBytes, /^<article id="record-\d+" data-id="([^"]*)">/, true)
  else if (format === 'conll') yield* blockUnits(lines(output), headBytes, /^# id = (".*")\n$/, false)
  else yield* lineUnits(lines(output))
}

interface Line {
  start: number
  /** The line with its line feed; only the last may lack it. */
  bytes: Uint8Array
}

async function* lines(output: AsyncIterable<Uint8Array>): AsyncGenerator<Line> {
  let parts: Uint8Array[] = []
  let start = 0
  const close = (): Line => {
    const bytes = Buffer.concat(parts)
    const line = { start, bytes }
    start += bytes.length
    parts = []
    return line
  }
  for await (const chunk of output) {
    let from = 0
    for (let end = chunk.indexOf(0x0a); end >= 0; end = chunk.indexOf(0x0a, from)) {
      parts.push(chunk.subarray(from, end + 1))
      from = end + 1
      yield close()
    }
    parts.push(chunk.subarray(from))
  }
  const last = close()
  if (last.bytes.length > 0) yield last
}

/** The id in a line of JSON, or null where the line is no result of ours. */
function idIn(line: string): string | null {
  try {
    const value = JSON.parse(line)
    const isResult = value.error || value.mentions || value.label || value.items
    return isResult && typeof value.id === 'string' ? value.id : null
  } catch {
    return null
  }
}

const textOf = (bytes: Uint8Array): string => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString()
const isWhole = (bytes: Uint8Array): boolean => bytes.at(-1) === 0x0a

async function* lineUnits(all: AsyncIterable<Line>): AsyncGenerator<Unit> {
  let ordinal = 0
  for await (const { start, bytes } of all) {
    const id = isWhole(bytes) ? idIn(textOf(bytes)) : null
    if (id === null) return
    yield { id, ordinal: ++ordinal, start, bytes }
  }
}

/** A JSON array, one element a line. A unit begins with the comma that parts it from the one before. */
async function* arrayUnits(all: AsyncIterable<Line>, head: number): AsyncGenerator<Unit> {
  let ordinal = 0
  let start = head
  for await (const line of all) {
    if (line.start < head) continue
    const text = textOf(line.bytes).replace(/,?\n$/, '')
    const id = idIn(text)
    if (id === null) return
    const bytes = Buffer.from(ordinal === 0 ? text : `,\n${text}`)
    yield { id, ordinal: ++ordinal, start, bytes }
    start += bytes.length
  }
}

/** Records of several lines. The first line carries the id; the last, where the format has one, is `…</article>`. */
async function* blockUnits(
  all: AsyncIterable<Line>,
  head: number,
  first: RegExp,
  isClosed: boolean,
): AsyncGenerator<Unit> {
  let open: { id: string; start: number; parts: Uint8Array[] } | null = null
  let ordinal = 0
  const close = ({ id, start, parts }: NonNullable<typeof open>): Unit => {
    return { id, ordinal: ++ordinal, start, bytes: Buffer.concat(parts) }
  }
  for await (const line of all) {
    if (line.start < head) continue
    if (!isWhole(line.bytes)) break
    const text = textOf(line.bytes)
    const id = first.exec(text)?.[1]
    if (id !== undefined) {
      if (open) yield close(open)
      open = { id: unquoted(id), start: line.start, parts: [] }
    }
    if (open === null) return
    open.parts.push(line.bytes)
    if (isClosed && text.endsWith('</article>\n')) {
      yield close(open)
      open = null
    }
  }
  if (open && !isClosed) yield close(open)
}

/** CoNLL writes ids as JSON strings; a broken one comes back as it is and will match no record. */
function unquoted(id: string): string {
  try {
    return id.startsWith('"') ? JSON.parse(id) : id
  } catch {
    return id
  }
}

/** Rows of one record share its number; records without rows leave no trace and are made again for nothing. */
async function* csvUnits(output: AsyncIterable<Uint8Array>, head: number): AsyncGenerator<Unit> {
  let open: (Unit & { parts: Uint8Array[] }) | null = null
  let start = head
  for await (const cut of splitCsv(output, ',', Number.MAX_SAFE_INTEGER)) {
    const row = cut.bytes?.subarray(head)
    const cells = row && isWhole(row) ? csvCells(textOf(row)) : null
    const ordinal = Number(cells?.[0])
    if (!row || !cells || !Number.isInteger(ordinal) || ordinal < 1) break
    if (open && open.ordinal !== ordinal) {
      yield { ...open, bytes: Buffer.concat(open.parts) }
      open = null
    }
    open ??= { id: cells[1] ?? '', ordinal, start, bytes: row, parts: [] }
    open.parts.push(row)
    start += row.length
  }
  if (open) yield { ...open, bytes: Buffer.concat(open.parts) }
}

function csvCells(row: string): string[] | null {
  try {
    return parse(row)[0] ?? null
  } catch {
    return null
  }
}
