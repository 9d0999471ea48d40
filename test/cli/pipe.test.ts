import { type ChildProcessWithoutNullStreams, execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { promisify } from 'node:util'
import { beforeAll, describe, expect, it } from 'vitest'
import { builtPackage } from '../corpus/built-package'
import { BROKEN_KINDS, generateLines } from '../corpus/generate-corpus'
import { folderOf, records } from './harness'

let program = ''
beforeAll(async () => {
  program = join(await builtPackage(), 'dist/cli.js')
}, 120_000)

const start = (...argv: string[]): ChildProcessWithoutNullStreams => spawn(process.execPath, [program, ...argv])

/** Feeds a child and gives its exit code and output. */
async function fed(
  child: ChildProcessWithoutNullStreams,
  input: Buffer,
): Promise<{ code: number; out: string; err: string }> {
  const parts = { out: [] as Buffer[], err: [] as Buffer[] }
  child.stdout.on('data', (chunk) => parts.out.push(chunk))
  child.stderr.on('data', (chunk) => parts.err.push(chunk))
  child.stdin.on('error', () => {})
  child.stdin.end(input)
  const [code] = await once(child, 'close')
  return { code, out: Buffer.concat(parts.out).toString(), err: Buffer.concat(parts.err).toString() }
}

describe('the command line as a filter', () => {
  it.each(['1', '2'])('answers every record before the next is sent, with %s jobs', async (jobs) => {
    const child = start('extract', '-', '--format', 'ndjson', '--jobs', jobs, '-q')
    const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
    for (const id of ['một', 'hai', 'ba', 'bốn']) {
      child.stdin.write(`${JSON.stringify({ id, text: 'Đại tá Nguyễn Văn An' })}\n`)
      const { value } = await lines.next()
      expect(JSON.parse(value)).toMatchObject({ id, mentions: [{ type: 'rank' }, {}] })
    }
    child.stdin.write('broken\n')
    expect(JSON.parse((await lines.next()).value)).toMatchObject({ id: 'stdin:5', error: { code: 'bad-json' } })
    child.stdin.end()
    expect(await once(child, 'exit')).toEqual([0, null])
  })

  it('gives nothing for nothing', async () => {
    expect(await fed(start('extract', '-', '-q'), Buffer.alloc(0))).toEqual({ code: 0, out: '', err: '' })
  })

  it('ends quietly when its reader goes away', async () => {
    const child = start('extract', '-', '--jobs', '1')
    child.stdout.once('data', () => child.stdout.destroy())
    const { code, err } = await fed(child, Buffer.concat([...generateLines(400)]))
    expect({ code, err }).toEqual({ code: 141, err: '' })
  })

  it('works inside a shell pipe', async () => {
    const folder = await folderOf({ 'in.jsonl': Buffer.concat([...generateLines(30)]) })
    const command = `cat "${folder}/in.jsonl" | "${process.execPath}" "${program}" extract - -q | wc -l`
    const { stdout } = await promisify(execFile)('sh', ['-c', command])
    expect(stdout.trim()).toBe('30')
  })
})

describe('worker threads', () => {
  it('change nothing: one job and two give the same bytes, in order', { timeout: 60_000 }, async () => {
    const folder = await folderOf({ 'in.jsonl': Buffer.concat([...generateLines(600, 50)]) })
    const outputs = []
    for (const jobs of ['1', '2']) {
      const out = join(folder, `out${jobs}`)
      const child = start('extract', join(folder, 'in.jsonl'), '--jobs', jobs, '--out', out)
      const { code, err } = await fed(child, Buffer.alloc(0))
      expect({ code, err }).toMatchObject({
        code: 0,
        err: expect.stringMatching(/^600 records: 588 extracted .*12 broken/),
      })
      outputs.push(await readFile(out, 'utf8'))
    }
    expect(outputs[0]).toBe(outputs[1])
    const found = records(outputs[0] as string)
    expect(found).toHaveLength(600)
    found.forEach(({ id, error }, index) => {
      const turn = (index + 1) / 50
      if (Number.isInteger(turn)) expect(error?.code).toBe(BROKEN_KINDS[turn % BROKEN_KINDS.length])
      else expect({ id, error }).toEqual({ id: `bài-${index + 1}`, error: undefined })
    })
  })
})
