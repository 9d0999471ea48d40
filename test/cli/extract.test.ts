import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { cli, folderOf, records } from './harness'

const FILES = {
  'a.txt': 'Đại tá một',
  'b.jsonl': '{"id":"b1","text":"Đại tá hai"}\n{"id":"b2","text":"Đại tá ba"}\n',
  'c.json': '[{"id":"c1","text":"Đại tá bốn"}]',
  'd.csv': 'id,text\nd1,"Đại tá, năm"\n',
  'e.html': '<html><body><p>Đại tá sáu phát biểu tại hội nghị.</p></body></html>',
  'f.ndjson.gz': gzipSync('{"id":"f1","text":"Đại tá bảy"}\n'),
  'g.bin': 'no article',
}

describe('inputs', () => {
  it('a folder: all readable files below, sorted', async () => {
    const folder = await folderOf(FILES)
    const { code, out, err } = await cli(['extract', folder])
    expect(code).toBe(0)
    const found = records(out)
    expect(found.map(({ id }) => id.replace(`${folder}/`, ''))).toEqual([
      'a.txt',
      'b1',
      'b2',
      'c1',
      'd1',
      'e.html',
      'f1',
    ])
    expect(found.every(({ mentions }) => mentions?.length === 1)).toBe(true)
    expect(err).toMatch(/^7 records: 7 extracted \(7 mentions\); /)
  })

  it('globs and files, in the order given', async () => {
    const folder = await folderOf(FILES)
    const { out } = await cli(['extract', join(folder, '*.csv'), join(folder, 'a.txt')])
    expect(records(out).map(({ id }) => id)).toEqual(['d1', join(folder, 'a.txt')])
  })

  it('an argument that is a text', async () => {
    const { code, out } = await cli(['extract', 'Sáng 3/4, Đại tá A phát biểu.', '-q'])
    expect(code).toBe(0)
    expect(records(out)).toMatchObject([{ id: 'text', mentions: [{ start: 10, end: 16 }] }])
  })

  it('standard input, named or by default', async () => {
    const stdin = '{"id":"x","text":"Đại tá"}\n'
    for (const argv of [['extract'], ['extract', '-'], ['extract', '-', '--format', 'ndjson']]) {
      const { out } = await cli(argv, { stdin })
      expect(records(out)).toMatchObject([{ id: 'x', mentions: [{}] }])
    }
    expect(await cli(['extract'], { isTerminal: true })).toMatchObject({ code: 2 })
    expect((await cli(['extract', '-'])).out).toBe('')
  })

  it('standard input in other formats', async () => {
    const { out } = await cli(['extract', '-', '--input', 'csv', '--text-field', 'nội dung'], {
      stdin: 'nội dung\nĐại tá\n',
    })
    expect(records(out)).toMatchObject([{ id: 'stdin:2', mentions: [{}] }])
    expect(records((await cli(['extract', '-', '--input', 'txt'], { stdin: gzipSync('Đại tá') })).out)).toHaveLength(1)
  })

  it('a format that cannot be told must be said', async () => {
    const folder = await folderOf(FILES)
    const file = join(folder, 'g.bin')
    expect(await cli(['extract', file])).toMatchObject({ code: 2, err: expect.stringContaining('add --input') })
    expect(records((await cli(['extract', file, '--input', 'txt'])).out)).toHaveLength(1)
  })

  it('pages keep their offsets with --html raw', async () => {
    const folder = await folderOf(FILES)
    const { out } = await cli(['extract', join(folder, 'e.html'), '--html', 'raw'])
    const [page] = records(out) as unknown as { mentions: { start: number; end: number }[] }[]
    const [mention] = page?.mentions ?? []
    expect(FILES['e.html'].slice(mention?.start, mention?.end)).toBe('Đại tá')
  })
})

describe('broken records', () => {
  const lines = [
    '{"id":1,"text":"Đại tá"}',
    '{"id":2,',
    '{"id":3}',
    '{"id":4,"text":"Đại tá dài quá"}',
    '{"id":5,"text":"Đại tá"}',
  ]

  it('stand in their place and are counted', async () => {
    const { code, out, err } = await cli(['extract', '-', '--max-chars', '10'], { stdin: lines.join('\n') })
    expect(code).toBe(0)
    expect(records(out).map(({ id, error }) => [id, error?.code])).toEqual([
      ['1', undefined],
      ['stdin:2', 'bad-json'],
      ['3', 'no-text'],
      ['4', 'too-long'],
      ['5', undefined],
    ])
    expect(err).toMatch(/^5 records: 2 extracted \(2 mentions\), 3 broken; /)
    expect(err).toMatch(/\nbroken: bad-json 1, no-text 1, too-long 1; the first: stdin:2: /)
  })

  it('make the exit code 1 under --strict', async () => {
    expect((await cli(['extract', '-', '--strict'], { stdin: lines.join('\n') })).code).toBe(1)
    expect((await cli(['extract', '-', '--strict'], { stdin: lines[0] as string })).code).toBe(0)
  })

  it('in another encoding name the file', async () => {
    const folder = await folderOf({ 'a.txt': Buffer.from('Ha Nội é', 'latin1'), 'b.txt': 'Đại tá' })
    const { out, err } = await cli(['extract', folder])
    expect(records(out)[0]?.error?.message).toMatch(/a\.txt is not UTF-8/)
    expect(records(out)[1]?.mentions).toHaveLength(1)
    expect(err).toContain('a.txt is not UTF-8')
  })
})

describe('outputs', () => {
  const stdin = '{"id":"x","text":"Đại tá A","date":"2024-04-03"}\nbad\n'

  it.each([
    ['json', /^\[\n\{"id":"x".*\},\n\{"id":"stdin:2".*\}\n\]\n$/s],
    ['csv', /^record,id,type,.*\r\n1,x,rank,0,6,Đại tá,.*\r\n2,stdin:2,.*bad-json/s],
    ['conll', /^# id = "x"\nĐại\tB-rank\ntá\tI-rank\nA\tO\n\n# id = "stdin:2"\n# error = /],
    ['doccano', /^\{"id":"x","text":"Đại tá A","label":\[\[0,6,"rank"\]\]\}\n/],
    ['jsonld', /^\{"@context":"http:\/\/www.w3.org\/ns\/anno.jsonld"/],
    ['html', /^<!doctype html>.*<article id="record-1".*<article id="record-2".*<\/html>\n$/s],
  ])('%s, to standard output and to a file alike', async (format, pattern) => {
    const folder = await folderOf()
    const { out } = await cli(['extract', '-', '-f', format], { stdin })
    expect(out).toMatch(pattern)
    await cli(['extract', '-', '-f', format, '--out', join(folder, 'out')], { stdin })
    expect(await readFile(join(folder, 'out'), 'utf8')).toBe(out)
  })

  it('brat, into a new folder', async () => {
    const folder = await folderOf()
    const out = join(folder, 'brat')
    expect(await cli(['extract', '-', '-f', 'brat', '-o', out], { stdin })).toMatchObject({ code: 0 })
    expect((await readdir(out)).sort()).toEqual(['00000001_x.ann', '00000001_x.txt', '00000002_stdin_2.error.json'])
    expect(await cli(['extract', '-', '-f', 'brat', '-o', out], { stdin })).toMatchObject({ code: 3 })
  })

  it('text where asked for', async () => {
    const { out } = await cli(['extract', '-', '--with-text', '-q'], { stdin })
    expect(records(out)[0]).toMatchObject({ text: 'Đại tá A' })
  })

  it('is never read as input', async () => {
    const folder = await folderOf({ 'a.jsonl': '{"id":"a","text":"Đại tá"}\n' })
    const out = join(folder, 'out.ndjson')
    await writeFile(out, '{"id":"old","text":"Đại tá"}\n')
    await cli(['extract', folder, '--out', out])
    expect(records(await readFile(out, 'utf8')).map(({ id }) => id)).toEqual(['a'])
  })

  it('other languages pass through marked, unless any language is wanted', async () => {
    const english = JSON.stringify({
      text: 'The division held an exercise on Tuesday morning near the border. '.repeat(8),
    })
    const { out, err } = await cli(['extract', '-'], { stdin: english })
    expect(records(out)).toMatchObject([{ skipped: 'language', language: 'other', mentions: [] }])
    expect(err).toContain('1 not Vietnamese')
    expect(records((await cli(['extract', '-', '--lang', 'any'], { stdin: english })).out)[0]).not.toHaveProperty(
      'language',
    )
  })
})
