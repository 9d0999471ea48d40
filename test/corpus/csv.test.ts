import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { brief, read } from './streams'

const table = (rows: string[][], end = '\r\n'): string =>
  rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',') + end).join('')

describe('CSV', () => {
  it('reads columns by name; quotes may hold line breaks and quotes', async () => {
    const entries = await read('\uFEFFid,text,date\r\n1,"Đại tá\nA",2024-01-02\r\n\r\n2,"""x"" y",\r\n', 'csv')
    expect(entries).toEqual([
      { id: '1', text: 'Đại tá\nA', publishedAt: '2024-01-02', source: 'f', line: 2 },
      { id: '2', text: '"x" y', source: 'f', line: 5 },
    ])
  })

  it('takes other names and separators', async () => {
    const options = { fields: { text: 'nội dung', id: 'số' }, delimiter: ';' }
    expect((await read('số;nội dung\n1;a,b\n', 'csv', options)).map(brief)).toEqual(['1=a,b'])
  })

  it('loses one line only to a stray quote', async () => {
    const text = 'id,text\n1,"a"b,\n2,ok\n3,"never closed\n4,"four"\n5,five\n6,"open at the end\n7,seven'
    for (const chunk of [1, 3, 1000]) {
      expect((await read(text, 'csv', { chunk })).map(brief)).toEqual([
        'f:2!bad-csv',
        '2=ok',
        'f:4!bad-csv',
        '4=four',
        '5=five',
        'f:7!bad-csv',
        '7=seven',
      ])
    }
  })

  it('puts errors in place: no text, wrong encoding, too long', async () => {
    const bytes = Buffer.concat([
      Buffer.from('id,text\n1,a\n2\n3,'),
      Buffer.from('é', 'latin1'),
      Buffer.from(`\n4,${'y'.repeat(61)}\n5,b\n`),
    ])
    expect((await read(bytes, 'csv')).map(brief)).toEqual(['1=a', '2!no-text', 'f:4!bad-encoding', '4!too-long', '5=b'])
  })

  it('drops a monstrous row', async () => {
    const entries = await read(`id,text\n1,${'y'.repeat(2 ** 21)}\n2,b\n`, 'csv', { chunk: 65536 })
    expect(entries.map(brief)).toEqual(['f:2!too-long', '2=b'])
  })

  it('says which columns there are when the text is missing', async () => {
    const [entry] = await read('id,body\n1,a\n', 'csv')
    expect(entry).toMatchObject({
      error: { code: 'no-text', message: 'f:2: no column `text`; the columns are id, body' },
    })
  })

  it('reads back any table that was written well', async () => {
    const cell = fc.string({ minLength: 1, maxLength: 20, unit: fc.constantFrom('a', '"', ',', '\n', '\r', ' ', 'ạ') })
    const rows = fc.array(
      cell.filter((text) => text.trim() !== ''),
      { maxLength: 8 },
    )
    await fc.assert(
      fc.asyncProperty(rows, fc.integer({ min: 1, max: 40 }), async (texts, chunk) => {
        const entries = await read(table([['text'], ...texts.map((text) => [text])]), 'csv', { chunk })
        expect(entries.map((entry) => 'text' in entry && entry.text)).toEqual(texts)
      }),
    )
  })
})
