import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { builtPackage } from '../corpus/built-package'
import { generateLines } from '../corpus/generate-corpus'
import { cli, folderOf } from './harness'

/** Records with and without mentions, broken ones, an id twice, ids that need escaping, a text of several lines. */
const INPUT = [
  '{"id":"a","text":"Đại tá A, Đại tá B.\\nHết <b> & \\"c\\""}',
  '{"id":"không","text":"không có gì"}',
  'bad',
  '{"id":"a","text":"Đại tá, \\"C\\""}',
  '{"id":"x<\\"&>","text":"Đại tá\\r\\nD"}',
  '{"id":"n"}',
  '{"id":"z","text":"Đại tá Z"}',
  '{"text":"không còn gì"}',
].join('\n')

const FORMATS = ['ndjson', 'json', 'csv', 'conll', 'doccano', 'jsonld', 'html']

describe.each(FORMATS)('--resume with %s', (format) => {
  const argv = (folder: string) => ['extract', join(folder, 'in.jsonl'), '-f', format, '-o', join(folder, 'out'), '-q']

  it('completes an output cut off anywhere, byte for byte', async () => {
    const folder = await folderOf({ 'in.jsonl': INPUT })
    const out = join(folder, 'out')
    expect((await cli(argv(folder))).code).toBe(0)
    const whole = await readFile(out)
    const step = Math.max(1, Math.floor(whole.length / 150))
    for (let length = whole.length; length >= 0; length -= step) {
      await writeFile(out, whole.subarray(0, length))
      const { code, err } = await cli([...argv(folder), '--resume'])
      expect({ code, err, length }).toEqual({ code: 0, err: '', length })
      expect((await readFile(out)).equals(whole), `cut at ${length}`).toBe(true)
    }
  })

  it('starts where there is no output yet', async () => {
    const folder = await folderOf({ 'in.jsonl': INPUT })
    expect((await cli([...argv(folder), '--resume'])).code).toBe(0)
    expect((await readFile(join(folder, 'out'))).length).toBeGreaterThan(0)
  })

  it('refuses the output of another input and leaves it alone', async () => {
    const folder = await folderOf({ 'in.jsonl': INPUT })
    const out = join(folder, 'out')
    await cli(argv(folder))
    const before = await readFile(out)
    await writeFile(join(folder, 'in.jsonl'), INPUT.split('\n').reverse().join('\n'))
    expect(await cli([...argv(folder), '--resume'])).toMatchObject({
      code: 4,
      err: expect.stringContaining('delete the output'),
    })
    expect((await readFile(out)).equals(before)).toBe(true)
  })

  it('refuses an output that has more than the input', async () => {
    const folder = await folderOf({ 'in.jsonl': INPUT })
    await cli(argv(folder))
    await writeFile(join(folder, 'in.jsonl'), INPUT.split('\n').slice(0, 3).join('\n'))
    expect((await cli([...argv(folder), '--resume'])).code).toBe(4)
  })
})

describe('--resume', () => {
  it('refuses other options', async () => {
    const folder = await folderOf({ 'in.jsonl': INPUT })
    const argv = ['extract', join(folder, 'in.jsonl'), '-o', join(folder, 'out')]
    await cli(argv)
    const { code, err } = await cli([...argv, '--with-text', '--resume'])
    expect({ code, err }).toMatchObject({ code: 4, err: expect.stringContaining('other options') })
  })

  it('refuses a file that is not its own', async () => {
    const folder = await folderOf({ 'in.jsonl': INPUT, out: 'dear diary\n' })
    expect((await cli(['extract', join(folder, 'in.jsonl'), '-o', join(folder, 'out'), '--resume'])).code).toBe(4)
    expect(
      (await cli(['extract', join(folder, 'in.jsonl'), '-f', 'csv', '-o', join(folder, 'out'), '--resume'])).code,
    ).toBe(4)
    expect(await readFile(join(folder, 'out'), 'utf8')).toBe('dear diary\n')
  })

  it('cuts off what is damaged and makes it again', async () => {
    const folder = await folderOf({ 'in.jsonl': INPUT })
    const out = join(folder, 'out')
    const argv = ['extract', join(folder, 'in.jsonl'), '-o', out]
    await cli(argv)
    const whole = await readFile(out, 'utf8')
    const lines = whole.split('\n')
    for (const damaged of [
      `${whole}\0\0\0\0`,
      `${lines.slice(0, 4).join('\n')}\n{"id":"x\0\0\0\n${lines.slice(5).join('\n')}`,
      `${lines.slice(0, 4).join('\n')}\n`,
    ]) {
      await writeFile(out, damaged)
      expect((await cli([...argv, '--resume'])).code).toBe(0)
      expect(await readFile(out, 'utf8')).toBe(whole)
    }
  })

  it('completes a brat folder', async () => {
    const folder = await folderOf({ 'in.jsonl': INPUT })
    const out = join(folder, 'out')
    const argv = ['extract', join(folder, 'in.jsonl'), '-f', 'brat', '-o', out]
    await cli(argv)
    const names = (await readdir(out)).sort()
    const contents = async () => Promise.all(names.map((name) => readFile(join(out, name), 'utf8')))
    const whole = await contents()
    for (let kept = names.length; kept >= 0; kept--) {
      // What a kill leaves: the first files, in the order in which they are written, the last perhaps cut short.
      const order = names.toSorted(
        (a, b) => Number(a.slice(0, 8)) - Number(b.slice(0, 8)) || (a.endsWith('.txt') ? -1 : 1),
      )
      for (const name of order.slice(kept)) await rm(join(out, name))
      const last = order[kept - 1]
      if (last) await truncate(join(out, last), Math.floor((await stat(join(out, last))).size / 2))
      expect(await cli([...argv, '--resume'])).toMatchObject({ code: 0 })
      expect((await readdir(out)).sort()).toEqual(names)
      expect(await contents()).toEqual(whole)
    }
    await writeFile(join(out, names.at(-1) as string), 'other')
    expect(await cli([...argv, '--resume'])).toMatchObject({ code: 4, err: expect.stringContaining('other options') })
    await writeFile(join(folder, 'in.jsonl'), INPUT.split('\n').reverse().join('\n'))
    expect(await cli([...argv, '--resume'])).toMatchObject({ code: 4 })
  })
})

describe('a run that is killed', () => {
  it('is completed by --resume, byte for byte, with threads', { timeout: 120_000 }, async () => {
    const program = join(await builtPackage(), 'dist/cli.js')
    const folder = await folderOf()
    const [input, whole, out] = ['in.jsonl', 'whole', 'out'].map((name) => join(folder, name)) as [
      string,
      string,
      string,
    ]
    const corpus = createWriteStream(input)
    for (const line of generateLines(1500, 100)) corpus.write(line)
    corpus.end()
    await once(corpus, 'finish')
    const start = (path: string, ...more: string[]) =>
      spawn(process.execPath, [program, 'extract', input, '-o', path, '--jobs', '2', '-q', ...more])
    expect(await once(start(whole), 'exit')).toEqual([0, null])
    const expected = await readFile(whole)
    let kills = 0
    for (let turn = 0; turn < 3; turn++) {
      const child = start(out, ...(turn > 0 ? ['--resume'] : []))
      const exit = once(child, 'exit')
      const goal = (expected.length * (turn + 1)) / 5
      const size = async () => (await stat(out).catch(() => null))?.size ?? 0
      while (child.exitCode === null && (await size()) < goal) await setTimeout(2)
      child.kill('SIGKILL')
      const [, signal] = await exit
      if (signal === 'SIGKILL' && (await size()) < expected.length) kills++
    }
    expect(kills).toBeGreaterThan(0)
    expect(await once(start(out, '--resume'), 'exit')).toEqual([0, null])
    expect((await readFile(out)).equals(expected)).toBe(true)
  })
})
