import { createReadStream, statSync } from 'node:fs'
import { shownId, type Unit, writtenUnits } from '../corpus/committed'
import { parseRaw } from '../corpus/parse'
import type { WorkSettings } from '../corpus/work'
import { bratName } from '../corpus/write-brat'
import type { StreamFormat, Writer } from '../corpus/writer'
import { EXIT, Stop } from './io'
import type { RawInput } from './run-corpus'

/** Where an interrupted run goes on. */
export interface ResumePoint {
  /** Offset in the output from which it is written anew. */
  position: number
  /** 1-based place of the next record. */
  ordinal: number
  /** Bytes that the first new output must begin with: the last record of the old output, made again to prove it. */
  check: Uint8Array
  /** The records still to do. */
  records: AsyncIterable<RawInput>
}

type Parse = WorkSettings['parse']

const refused = (message: string): Stop => {
  return new Stop(EXIT.refused, `${message}; delete the output or run without --resume`)
}

/**
 * Reads what an interrupted run wrote and walks the input beside it. Each record must be whole and belong to the input
 * record in the same place; from the first that is not whole the output is cut off.
 * @throws Stop where the output belongs to another input
 */
export async function resumeStream(
  path: string,
  format: StreamFormat,
  writer: Writer,
  input: AsyncIterator<RawInput>,
  parse: Parse,
): Promise<ResumePoint> {
  const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0
  const head = Buffer.from(writer.head)
  const fresh = { position: 0, ordinal: 1, check: new Uint8Array(0), records: remaining(input) }
  if (size === 0 || !(await hasHead(path, head, size))) return fresh
  let last: { unit: Unit; record: RawInput } | null = null
  let consumed = 0
  for await (const unit of writtenUnits(createReadStream(path), format, writer.head)) {
    let record: RawInput | undefined
    for (; consumed < unit.ordinal; consumed++) record = (await input.next()).value
    if (!record) throw refused(`${path} has more records than the input, or not in its order`)
    const id = await idOf(record, parse)
    if (shownId(format, id) !== unit.id)
      throw refused(`${path}: record ${unit.ordinal} is ${unit.id}, the input has ${id}`)
    last = { unit, record }
  }
  if (last === null) {
    if (head.length === 0 && (await hasLine(path))) throw refused(`${path} is no output of vietmil extract`)
    return fresh
  }
  const { unit, record } = last
  return { position: unit.start, ordinal: unit.ordinal, check: unit.bytes, records: remaining(input, record) }
}

/** The same for a brat folder, where the names of the files tell which records are done. */
export async function resumeBrat(
  folder: string,
  names: ReadonlySet<string>,
  input: AsyncIterator<RawInput>,
  parse: Parse,
): Promise<{ ordinal: number; records: AsyncIterable<RawInput> }> {
  let previous: RawInput | undefined
  let known = 0
  for (let ordinal = 1; ; ordinal++) {
    const next = await input.next()
    const name = next.done ? '' : bratName(await idOf(next.value, parse), ordinal)
    const proof = [`${name}.ann`, `${name}.error.json`].find((file) => names.has(file))
    if (!next.done && proof) {
      known += proof.endsWith('.ann') ? 2 : 1
      previous = next.value
      continue
    }
    // A text without its annotations is what a kill leaves behind.
    if (names.size > known + (names.has(`${name}.txt`) ? 1 : 0)) throw refused(`${folder} holds files of another run`)
    const rest = next.done ? [] : [next.value]
    if (!previous) return { ordinal, records: remaining(input, ...rest) }
    // The last record is made again: its file may have been cut short.
    return { ordinal: ordinal - 1, records: remaining(input, previous, ...rest) }
  }
}

/** Proves that the new output goes on as the old one ended, before anything is cut off. */
export function checkContinuation(path: string, check: Uint8Array, output: Uint8Array): void {
  if (Buffer.compare(check, output.subarray(0, check.length)) !== 0) throw otherRun(path)
}

/** The same for brat, where files are compared. */
export function checkBrat(folder: string, isSame: boolean): void {
  if (!isSame) throw otherRun(folder)
}

const otherRun = (path: string): Stop => {
  return refused(`${path} was written with other options or by another version of vietmil`)
}

async function* remaining(input: AsyncIterator<RawInput>, ...first: RawInput[]): AsyncGenerator<RawInput> {
  yield* first
  for (let next = await input.next(); !next.done; next = await input.next()) yield next.value
}

/** A text or a page is named for its file; for the other formats the record itself must be read. */
async function idOf({ raw, format }: RawInput, parse: Parse): Promise<string> {
  if ('entry' in raw) return raw.entry.id
  if (format === 'txt' || format === 'html') return raw.place.id
  return (await parseRaw(raw, { ...parse, format })).id
}

/** False where the head itself was cut short. */
async function hasHead(path: string, head: Uint8Array, size: number): Promise<boolean> {
  if (head.length === 0) return true
  const parts: Uint8Array[] = []
  for await (const chunk of createReadStream(path, { end: head.length - 1 })) parts.push(chunk)
  const found = Buffer.concat(parts)
  if (Buffer.compare(found, head.subarray(0, found.length)) !== 0)
    throw refused(`${path} begins otherwise than this run`)
  return size >= head.length
}

async function hasLine(path: string): Promise<boolean> {
  for await (const chunk of createReadStream(path)) if ((chunk as Buffer).includes(0x0a)) return true
  return false
}
