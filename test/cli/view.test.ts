import { describe, expect, it } from 'vitest'
import { createProgress, progressLine } from '../../src/cli/progress'
import { cli, folderOf } from './harness'

describe('the view for people', () => {
  it('shows one text in a terminal, in colours', async () => {
    const { code, out, err } = await cli(['extract', 'Sáng nay, Đại tá A phát biểu.'], { isTerminal: true })
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toContain('Sáng nay, \u001b[35mĐại tá\u001b[0m A phát biểu.')
  })

  it('shows one text file, but lists a corpus', async () => {
    const folder = await folderOf({ 'a.txt': 'Đại tá A', 'b.jsonl': '{"text":"Đại tá"}' })
    expect((await cli(['extract', `${folder}/a.txt`], { isTerminal: true })).out).toContain('\u001b[35mĐại tá')
    expect((await cli(['extract', `${folder}/b.jsonl`], { isTerminal: true })).out).toMatch(/^\{"id"/)
    expect((await cli(['extract', folder], { isTerminal: true })).out).toMatch(/^\{"id"/)
  })

  it.each([
    [{ NO_COLOR: '1' }, true, false],
    [{ FORCE_COLOR: '1' }, false, true],
    [{ FORCE_COLOR: '0' }, true, false],
    [{ TERM: 'dumb' }, true, false],
    [{}, false, false],
  ])('heeds %j', async (env, isTerminal, isColoured) => {
    const { out } = await cli(['extract', '-f', 'text', 'Đại tá A'], { env: env as Record<string, string>, isTerminal })
    expect(out.includes('\u001b[')).toBe(isColoured)
    expect(out).toContain('Đại tá')
  })

  it('says what it did not extract, and fails with a broken text', async () => {
    const english = 'The division held an exercise on Tuesday morning near the border. '.repeat(8)
    expect((await cli(['extract', '-f', 'text', english])).out).toContain('not extracted: the language is other')
    const folder = await folderOf({ 'a.txt': Buffer.from('é', 'latin1') })
    const { code, err } = await cli(['extract', `${folder}/a.txt`], { isTerminal: true })
    expect(code).toBe(1)
    expect(err).toMatch(/a\.txt is not UTF-8/)
  })
})

describe('explain', () => {
  it('tells rule, place and values of every mention', async () => {
    const { code, out } = await cli(['explain', 'Đại tá A và Đại tá B'])
    expect(code).toBe(0)
    expect(out).toContain('Đại tá  rank 0–6  rule rank/fake\n  value: "Đại tá"\n  order: 14\n  nato: "OF-5"\n')
    expect(out).toContain('rank 12–18')
  })

  it('tells of one place only', async () => {
    const { out } = await cli(['explain', 'Đại tá A và Đại tá B', '--at', '17'])
    expect(out).toContain('rank 12–18')
    expect(out).not.toContain('rank 0–6')
    expect((await cli(['explain', 'không có gì'])).out).toBe('text: nothing found\n')
  })

  it('tells why, with the real extractor', async () => {
    const { code, out } = await cli(['explain', 'Đại tá Nguyễn Văn An phát biểu.', '--type', 'rank'], { isReal: true })
    expect(code).toBe(0)
    expect(out).toMatch(/^Đại tá {2}rank 0–6 {2}rule rank\/[\s\S]*\n {2}matched “Đại tá”/)
  })

  it('reads files', async () => {
    const folder = await folderOf({ 'a.jsonl': '{"text":"Đại tá"}\nbad\n' })
    const { code, out, err } = await cli(['explain', `${folder}/a.jsonl`])
    expect({ code, err }).toMatchObject({ code: 1, err: expect.stringContaining('a.jsonl:2') })
    expect(out).toContain('rank 0–6')
  })
})

describe('progress', () => {
  it('tells share, rate and time left', () => {
    expect(progressLine(25, 100, 1234, 10)).toBe('██████░░░░░░░░░░░░░░░░░░  25 %  1,234 records  123/s  0:30 left')
    expect(progressLine(1, 4000, 1, 3)).toContain('1 record  0/s  3:19:57 left')
    expect(progressLine(25, null, 50, 2)).toBe('50 records  25/s')
  })

  it('is silent when piped', () => {
    const silent = createProgress({ write: () => expect.unreachable() }, 10)
    silent.update(1, 1)
    silent.clear()
  })

  it('draws on a terminal and cleans up', async () => {
    const folder = await folderOf({ 'b.jsonl': '{"text":"Đại tá"}\n' })
    const { err } = await cli(['extract', `${folder}/b.jsonl`], { isTerminal: true })
    const [bar, , summary] = err.split('\r').slice(1).join('\r').split(/(\r)/)
    expect(bar).toMatch(/^█+ 100 % {2}1 record /)
    expect(summary).toMatch(/^.\[K1 record: 1 extracted/)
    expect((await cli(['extract', `${folder}/b.jsonl`, '--quiet'], { isTerminal: true })).err).toBe('')
  })
})
