import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { Io } from '../../src/cli/io'
import { run } from '../../src/cli/run'
import { fakeExtract } from '../corpus/fake-extractor'

export interface Outcome {
  code: number
  out: string
  err: string
}

export interface Session {
  stdin?: string | Uint8Array
  env?: Record<string, string>
  /** Standard output and error are terminals. */
  isTerminal?: boolean
  /** With the real extractor instead of the fake one. */
  isReal?: boolean
}

/** Runs the command line in this process. */
export async function cli(
  argv: string[],
  { stdin = '', env = {}, isTerminal = false, isReal = false }: Session = {},
): Promise<Outcome> {
  const written = { out: [] as Buffer[], err: [] as Buffer[] }
  const sink = (name: 'out' | 'err'): Io['stdout'] => ({
    isTTY: isTerminal,
    write: (chunk, done) => {
      written[name].push(Buffer.from(chunk as string))
      done()
    },
  })
  const input = Object.assign(
    (async function* () {
      if (stdin.length > 0) yield Buffer.from(stdin as string)
    })(),
    { isTTY: isTerminal },
  )
  const io: Io = {
    stdin: input,
    stdout: sink('out'),
    stderr: sink('err'),
    env,
    ...(!isReal && { extract: fakeExtract }),
  }
  const code = await run(argv, io, () => '1.2.3')
  return { code, out: Buffer.concat(written.out).toString(), err: Buffer.concat(written.err).toString() }
}

/** A folder with these files, gone after the test. */
export async function folderOf(files: Record<string, string | Uint8Array> = {}): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'vietmil-test-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content)
  return folder
}

export function records(
  ndjson: string,
): { id: string; error?: { code: string; message: string }; mentions?: object[] }[] {
  return ndjson
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))
}
