import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { brief, read } from './streams'

describe('JSON lines', () => {
  it('reads records in order, ids and dates included', async () => {
    const entries = await read(
      '{"id":"a","text":"Đại tá","date":"2024-04-03"}\n{"text":"hai","publishedAt":"2024-01-01"}',
      'jsonl',
    )
    expect(entries).toEqual([
      { id: 'a', text: 'Đại tá', publishedAt: '2024-04-03', source: 'f', line: 1 },
      { id: 'f:2', text: 'hai', publishedAt: '2024-01-01', source: 'f', line: 2 },
    ])
  })

  it('takes other field names, also by path', async () => {
    const fields = { text: 'article.body', id: 'key', date: 'day' }
    const entries = await read('{"key":7,"article":{"body":"x"},"day":"2024-01-02"}\n', 'jsonl', { fields })
    expect(entries).toEqual([{ id: '7', text: 'x', publishedAt: '2024-01-02', source: 'f', line: 1 }])
  })

  it('puts an error record in the place of every broken record, and goes on', async () => {
    const lines = [
      '{"id":1,"text":"a"}',
      '',
      'not json',
      '{"id":"x"}',
      `{"id":"long","text":"${'y'.repeat(61)}"}`,
      '[1]',
      '{"id":"n","text":5}',
      '{"id":"e","text":" "}',
      '{"id":"d","text":"d","date":1712102400000}',
      '{"id":2,"text":"z"}',
    ]
    const entries = await read(lines.join('\r\n'), 'jsonl')
    expect(entries.map(brief)).toEqual([
      '1=a',
      'f:3!bad-json',
      'x!no-text',
      'long!too-long',
      'f:6!bad-json',
      'n!no-text',
      'e!no-text',
      'd!bad-date',
      '2=z',
    ])
    expect(entries[1]).toMatchObject({ error: { source: 'f', line: 3, message: expect.stringContaining('f:3') } })
  })

  it('loses one line only to a wrong encoding', async () => {
    const bytes = Buffer.concat([
      Buffer.from('{"text":"a"}\n'),
      Buffer.from('{"text":"é"}\n', 'latin1'),
      Buffer.from('{"text":"b"}'),
    ])
    const entries = await read(bytes, 'jsonl')
    expect(entries.map(brief)).toEqual(['f:1=a', 'f:2!bad-encoding', 'f:3=b'])
    expect(entries[1]).toMatchObject({
      error: { message: expect.stringMatching(/^f:2 is not UTF-8 \(byte 0xE9 at offset 9\)/) },
    })
  })

  it('drops a monstrous line as it streams by', async () => {
    const entries = await read(`{"text":"${'y'.repeat(2 ** 21)}"}\n{"text":"b"}\n`, 'jsonl', { chunk: 65536 })
    expect(entries.map(brief)).toEqual(['f:1!too-long', 'f:2=b'])
  })

  it('takes a byte order mark off', async () => {
    expect((await read('\uFEFF{"text":"a"}\n', 'jsonl', { chunk: 1 })).map(brief)).toEqual(['f:1=a'])
  })
})

describe('encodings', () => {
  const utf16 = Buffer.from('{"text":"Đại tá"}\n{"text":"b"}\n', 'utf16le')
  it.each([
    ['UTF-16 with its mark', Buffer.concat([Buffer.from([0xff, 0xfe]), utf16])],
    ['UTF-16 without', utf16],
    ['big-endian UTF-16', Buffer.concat([Buffer.from([0xff, 0xfe]), utf16]).swap16()],
  ])('%s is one error that names the file', async (_name, bytes) => {
    const entries = await read(bytes, 'jsonl', { chunk: 4096 })
    expect(entries.map(brief)).toEqual(['f!bad-encoding'])
    expect(entries[0]).toMatchObject({
      error: { message: expect.stringMatching(/^f is not UTF-8 but UTF-16/), line: null },
    })
  })

  it('Latin-1 text is one error that names the file', async () => {
    const [entry] = await read(Buffer.from('Đại tá à', 'latin1'), 'txt')
    expect(entry).toMatchObject({
      id: 'f',
      error: { code: 'bad-encoding', message: expect.stringMatching(/^f is not UTF-8/) },
    })
  })
})

describe('text files', () => {
  it('are one record each, named for the file', async () => {
    expect(await read('\uFEFFĐại tá\nA', 'txt')).toEqual([{ id: 'f', text: 'Đại tá\nA', source: 'f' }])
  })

  it('are refused empty or too long', async () => {
    expect((await read('', 'txt')).map(brief)).toEqual(['f!no-text'])
    expect((await read(' \n', 'txt')).map(brief)).toEqual(['f!no-text'])
    expect((await read('x'.repeat(61), 'txt')).map(brief)).toEqual(['f!too-long'])
    expect((await read('x'.repeat(1000), 'txt')).map(brief)).toEqual(['f!too-long'])
  })
})

describe('gzip', () => {
  const packed = gzipSync('{"text":"a"}\n{"text":"b"}\n')
  it('is noticed by itself, in several members too', async () => {
    expect((await read(Buffer.concat([packed, packed]), 'jsonl')).map(brief)).toEqual([
      'f:1=a',
      'f:2=b',
      'f:3=a',
      'f:4=b',
    ])
    expect((await read(gzipSync('Đại tá'), 'txt')).map(brief)).toEqual(['f=Đại tá'])
  })

  it('keeps what came before the damage', async () => {
    const text = Array.from({ length: 5000 }, (_, index) => `{"text":"${Math.sin(index)}"}\n`).join('')
    const whole = gzipSync(text)
    const entries = await read(whole.subarray(0, whole.length / 2), 'jsonl', { chunk: 1000 })
    expect(entries.length).toBeGreaterThan(100)
    expect(entries.filter((entry) => 'error' in entry).map(brief)).toEqual([`f#${entries.length}!bad-gzip`])
    expect((await read(whole.subarray(0, whole.length / 2), 'txt', { maxChars: 1e6 })).map(brief)).toEqual([
      'f!bad-gzip',
    ])
  })
})

describe('sources that fail', () => {
  it('end in an error record', async () => {
    async function* failing(): AsyncGenerator<Uint8Array> {
      yield Buffer.from('{"text":"a"}\n{"te')
      throw new Error('EIO: the disk is gone')
    }
    const { readRecords } = await import('../../src/corpus')
    const entries = []
    for await (const entry of readRecords(failing(), { source: 'f', format: 'jsonl' })) entries.push(entry)
    expect(entries.map(brief)).toEqual(['f:1=a', 'f#2!unreadable'])
  })
})
