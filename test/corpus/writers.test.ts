import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { bratFiles, type CorpusResult, createWriter, formatResults, type StreamFormat } from '../../src/corpus'
import { createProcessor } from '../../src/corpus/process'
import type { PersonMention } from '../../src/index'
import { fakeExtract } from './fake-extractor'
import { collected } from './streams'

const TEXT = '😀 Đại tá A.\nCùng dự: "Đại tá" <B>\n'
const broken: CorpusResult = { id: 'b', error: { code: 'bad-json', message: 'f:2: bad', source: 'f', line: 2 } }
const person: PersonMention = {
  type: 'person',
  start: 3,
  end: 11,
  text: 'Đại tá A',
  value: 'A, "x"',
  rule: 'person/fake',
  rank: 'Đại tá',
  positions: [
    { text: 'Tư lệnh QK', title: 'Tư lệnh', organization: 'QK', former: false, start: 3, end: 4 },
    { text: 'Bí thư', title: 'Bí thư', organization: null, former: false, start: 4, end: 5 },
  ],
}

function results(): CorpusResult[] {
  const good = createProcessor({ withText: true, lang: 'any' }, (text) => {
    const article = fakeExtract(text)
    return { ...article, mentions: [person, ...article.mentions] }
  })({ id: 'bài "1"', text: TEXT })
  return [good, broken, createProcessor({ withText: true }, fakeExtract)({ id: 'c', text: 'không có gì cả' })]
}

async function written(format: StreamFormat, options = {}): Promise<string> {
  async function* stream() {
    yield* results()
  }
  return (await collected(formatResults(stream(), format, options))).join('')
}

describe('writers', () => {
  it('ndjson: one line a record', async () => {
    const lines = (await written('ndjson')).trimEnd().split('\n')
    expect(lines.map((line) => JSON.parse(line))).toEqual(results())
  })

  it('json: an array', async () => {
    expect(JSON.parse(await written('json'))).toEqual(results())
    async function* none(): AsyncGenerator<CorpusResult> {}
    expect(JSON.parse((await collected(formatResults(none(), 'json'))).join(''))).toEqual([])
  })

  it('csv: one row a mention', async () => {
    const rows = parse(await written('csv'), { columns: true }) as Record<string, string>[]
    expect(
      rows.map(({ record, id, type, value, positions, error }) => [record, id, type, value, positions, error]),
    ).toEqual([
      ['1', 'bài "1"', 'person', 'A, "x"', 'Tư lệnh QK; Bí thư', ''],
      ['1', 'bài "1"', 'rank', 'Đại tá', '', ''],
      ['1', 'bài "1"', 'rank', 'Đại tá', '', ''],
      ['2', 'b', '', '', '', 'bad-json: f:2: bad'],
    ])
    expect(rows[1]).toMatchObject({
      start: '3',
      end: '9',
      text: 'Đại tá',
      rule: 'rank/fake',
      order: '14',
      nato: 'OF-5',
    })
  })

  it('csv: one row a record of a level', async () => {
    const position = { title: 'Tư lệnh', organization: 'QK 5', organizationId: null, former: false, mentions: [0] }
    const official = {
      id: 'official:a',
      value: 'A',
      surname: null,
      given: 'A',
      rank: 'Đại tá',
      ranks: [{ value: 'Đại tá', mentions: [0] }],
      positions: [position],
      mentions: [0, 2],
    }
    const date = {
      id: 'date:2024',
      value: '2024',
      grain: 'year',
      interval: { start: '2024-01-01', end: '2024-12-31' },
      mentions: [1],
    }
    const result = { id: 'a', ...fakeExtract(''), officials: [official], dates: [date] }
    expect(createWriter('csv', { level: 'officials' }).record(result, 7)).toBe(
      '7,a,official:a,A,,A,Đại tá,Đại tá,Tư lệnh QK 5,0; 2,\r\n',
    )
    expect(createWriter('csv', { level: 'dates' }).record(result, 7)).toBe(
      '7,a,date:2024,2024,year,2024-01-01,2024-12-31,1,\r\n',
    )
    expect(createWriter('csv', { level: 'facts' }).head).toBe(
      'record,id,kind,subject,object,title,former,date,mentions,rule,error\r\n',
    )
  })

  it('conll: BIO tags of the outermost mentions, sentences apart', async () => {
    const blocks = (await written('conll')).split('\n')
    expect(blocks).toEqual([
      '# id = "bài \\"1\\""',
      '😀\tO',
      'Đại\tB-person',
      'tá\tI-person',
      'A\tI-person',
      '.\tO',
      '',
      'Cùng\tO',
      'dự\tO',
      ':\tO',
      '"\tO',
      'Đại\tB-rank',
      'tá\tI-rank',
      '"\tO',
      '<\tO',
      'B\tO',
      '>\tO',
      '',
      '# id = "b"',
      `# error = ${JSON.stringify((broken as { error: object }).error)}`,
      '',
      '# id = "c"',
      'không\tO',
      'có\tO',
      'gì\tO',
      'cả\tO',
      '',
      '',
    ])
  })

  it('doccano: labels in code points', async () => {
    const [first, second] = (await written('doccano')).split('\n').map((line) => line && JSON.parse(line))
    expect(first).toEqual({
      id: 'bài "1"',
      text: TEXT,
      label: [
        [2, 10, 'person'],
        [2, 8, 'rank'],
        [22, 28, 'rank'],
      ],
    })
    expect([...TEXT].slice(22, 28).join('')).toBe('Đại tá')
    expect(second).toEqual({ id: 'b', text: '', label: [], error: expect.objectContaining({ code: 'bad-json' }) })
  })

  it('jsonld: an annotation page a line', async () => {
    const [first, second] = (await written('jsonld')).split('\n').map((line) => line && JSON.parse(line))
    expect(first).toMatchObject({ '@context': 'http://www.w3.org/ns/anno.jsonld', type: 'AnnotationPage' })
    expect(first.id).toBe('urn:vietmil:b%C3%A0i%20%221%22#annotations')
    expect(first.items[2]).toMatchObject({
      type: 'Annotation',
      body: [{ purpose: 'tagging', value: 'rank' }, { value: 'Đại tá' }],
      target: {
        source: 'urn:vietmil:b%C3%A0i%20%221%22',
        selector: [
          { type: 'TextPositionSelector', start: 22, end: 28 },
          { type: 'TextQuoteSelector', exact: 'Đại tá', prefix: '😀 Đại tá A.\nCùng dự: "', suffix: '" <B>\n' },
        ],
      },
    })
    expect(second).toMatchObject({ items: [], error: { code: 'bad-json' } })
  })

  it('html: a page of its own with nested marks and nothing unescaped', async () => {
    const page = await written('html')
    expect(page).toMatch(/^<!doctype html>[\s\S]*<\/html>\n$/)
    expect(page).toContain('<mark class="person" title="person: A, &quot;x&quot; (person/fake)"><mark class="rank"')
    expect(page).toContain('Đại tá</mark> A</mark>.\nCùng dự: &quot;<mark class="rank"')
    expect(page).toContain('&lt;B&gt;')
    expect(page).toContain('<p class="error">bad-json: f:2: bad</p>')
    expect(page).not.toMatch(/<script|src=|href=|<B>/)
  })

  it('brat: a text and its annotations, in code points', () => {
    const [good, error] = results()
    expect(bratFiles(good as CorpusResult, 1)).toEqual([
      { name: '00000001_bài_1_.txt', content: TEXT },
      {
        name: '00000001_bài_1_.ann',
        content:
          'T1\tperson 2 10\tĐại tá A\n#1\tAnnotatorNotes T1\tA, "x"\nT2\trank 2 8\tĐại tá\n#2\tAnnotatorNotes T2\tĐại tá\n' +
          'T3\trank 22 28\tĐại tá\n#3\tAnnotatorNotes T3\tĐại tá\n',
      },
    ])
    expect(bratFiles(error as CorpusResult, 2)).toEqual([
      { name: '00000002_b.error.json', content: `${JSON.stringify(broken)}\n` },
    ])
  })

  it('brat: a mention over a line break is a discontinuous span', () => {
    const mention = { ...person, start: 0, end: 7, text: 'Đại\n tá' }
    const files = bratFiles({ id: '../x', text: 'Đại\n tá', ...fakeExtract(''), mentions: [mention] }, 1)
    expect(files[1]).toEqual({
      name: '00000001_.._x.ann',
      content: 'T1\tperson 0 3;4 7\tĐại  tá\n#1\tAnnotatorNotes T1\tA, "x"\n',
    })
  })

  it('that show the text refuse results without it', () => {
    const result = { id: 'a', ...fakeExtract('') }
    for (const format of ['conll', 'doccano', 'jsonld', 'html'] as const) {
      expect(() => createWriter(format).record(result, 1)).toThrow(TypeError)
    }
    expect(() => createWriter('xml' as never)).toThrow(RangeError)
  })
})
