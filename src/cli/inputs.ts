import { createReadStream, type Stats, statSync } from 'node:fs'
import { extname, resolve } from 'node:path'
import { glob } from 'tinyglobby'
import type { InputFormat } from '../corpus'
import { EXIT, type Io, Stop } from './io'

/** Something to read records from. */
export interface Input {
  /** As the user named it; `stdin` for standard input. */
  source: string
  format: InputFormat
  /** In bytes, packed; null where it cannot be known. */
  size: number | null
  open(): AsyncIterable<Uint8Array>
}

const FORMATS: Record<string, InputFormat> = {
  '.txt': 'txt',
  '.jsonl': 'jsonl',
  '.ndjson': 'jsonl',
  '.json': 'json',
  '.csv': 'csv',
  '.html': 'html',
  '.htm': 'html',
}
const READABLE = `**/*.{${Object.keys(FORMATS)
  .map((extension) => extension.slice(1))
  .join()}}{,.gz}`
/** Large reads keep the batches large. */
const READ_SIZE = 2 ** 20

export interface InputOptions {
  /** In place of what the name says. */
  format: InputFormat | undefined
  /** Output file or directory, never read as input. */
  out: string | undefined
}

/**
 * Turns arguments into inputs: files, directories (all readable files below, sorted), globs, `-` for standard input,
 * and, where it is no file, a text itself.
 * @throws Stop where a file is missing, nothing matches or a format cannot be told
 */
export async function findInputs(names: string[], io: Io, options: InputOptions): Promise<Input[]> {
  const inputs: Input[] = []
  for (const name of names.length > 0 ? names : ['-']) {
    if (name === '-') inputs.push(stdinInput(io, names.length === 0, options))
    else inputs.push(...(await namedInputs(name, options)))
  }
  const { out } = options
  return out === undefined ? inputs : inputs.filter(({ source }) => resolve(source) !== resolve(out))
}

function stdinInput(io: Io, isDefault: boolean, { format }: InputOptions): Input {
  if (isDefault && io.stdin.isTTY) throw new Stop(EXIT.usage, 'nothing to read: name a file, a directory or “-”')
  return { source: 'stdin', format: format ?? 'jsonl', size: null, open: () => io.stdin }
}

async function namedInputs(name: string, options: InputOptions): Promise<Input[]> {
  const stat = statOf(name)
  if (stat?.isDirectory()) return matched(READABLE, name, options)
  if (stat) return [fileInput(name, stat.isFile() ? stat.size : null, options)]
  if (isText(name)) return [textInput(name)]
  if (/[*?[{]/.test(name)) return matched(name, undefined, options)
  throw new Stop(EXIT.failed, `no such file: ${name}`)
}

/** A long text is no file name at all, and the system says so by an error. */
function statOf(name: string): Stats | null {
  try {
    return statSync(name)
  } catch {
    return null
  }
}

async function matched(pattern: string, folder: string | undefined, options: InputOptions): Promise<Input[]> {
  const found = await glob(pattern, folder === undefined ? {} : { cwd: folder })
  const files = found
    .sort()
    .map((file) => (folder === undefined ? file : `${folder}${folder.endsWith('/') ? '' : '/'}${file}`))
  if (files.length === 0) throw new Stop(EXIT.failed, `no readable file in ${folder ?? pattern}`)
  return files.map((file) => fileInput(file, statSync(file).size, options))
}

function fileInput(source: string, size: number | null, options: InputOptions): Input {
  const format = options.format ?? FORMATS[extname(source.replace(/\.gz$/i, '')).toLowerCase()]
  if (!format) throw new Stop(EXIT.usage, `cannot tell the format of ${source}: add --input FORMAT`)
  return { source, format, size, open: () => createReadStream(source, { highWaterMark: READ_SIZE }) }
}

/** An argument with white space that names no file and no glob of files is a text. */
function isText(name: string): boolean {
  const isFileName = extname(name.replace(/\.gz$/i, '')).toLowerCase() in FORMATS
  return /\s/.test(name) && !isFileName
}

/** A text given as an argument. */
export function textInput(text: string): Input {
  const bytes = Buffer.from(text)
  return {
    source: 'text',
    format: 'txt',
    size: bytes.length,
    open: async function* () {
      yield bytes
    },
  }
}
