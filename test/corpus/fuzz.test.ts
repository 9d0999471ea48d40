import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { InputFormat } from '../../src/corpus'
import { read } from './streams'

/** A few hundred inputs in CI; `VIETMIL_FUZZ=100000 npx vitest run test/corpus/fuzz.test.ts` for a night. */
const RUNS = Number(process.env.VIETMIL_FUZZ ?? 300)
const seed = Number(process.env.VIETMIL_FUZZ_SEED ?? 20_240_404)

/** An input of every format that is read without an error. */
const WHOLE: Record<InputFormat, string> = {
  txt: 'Sáng 3/4, Đại tá Trần Văn Bảo thăm Sư đoàn 315.\n',
  jsonl: '{"id":"a","text":"Đại tá “A”","date":"2024-04-03"}\r\n{"id":"b","text":"hai\\nba"}\n\n{"text":"c"}',
  json: '[{"id":"a","text":"Đại tá"},\n {"id":"b","text":"[x]","n":[1,{"y":"}"}]}, {"text":"c"}]',
  csv: 'id,text,date\na,"Đại tá, ""A""\nhai",2024-04-03\nb,hai,\n',
  html: '<html lang="vi"><head><title>T</title></head><body><article><p>Đại tá A.</p><p>Hai &amp; ba</p></article></body></html>',
}

const FORMATS = Object.keys(WHOLE) as InputFormat[]

/** What readers stumble over: quotes and brackets that open or close something, marks of encodings, ends of lines. */
const PIECES = [
  '"',
  '""',
  '\\',
  '{',
  '}',
  '[',
  ']',
  ',',
  ';',
  '\n',
  '\r\n',
  '\r',
  '\0',
  '\ufeff',
  '<',
  '>',
  '&',
  '<!--',
]
const piece = fc.oneof(
  fc.constantFrom(...PIECES).map((text) => Buffer.from(text)),
  fc.uint8Array({ minLength: 1, maxLength: 4 }).map((bytes) => Buffer.from(bytes)),
)

interface Change {
  at: number
  cut: number
  put: Buffer
}

const change: fc.Arbitrary<Change> = fc.record({ at: fc.nat(400), cut: fc.nat(6), put: piece })

function changed(whole: Buffer, changes: readonly Change[]): Buffer {
  return changes.reduce((bytes, { at, cut, put }) => {
    const from = at % (bytes.length + 1)
    return Buffer.concat([bytes.subarray(0, from), put, bytes.subarray(from + cut)])
  }, whole)
}

const input = fc.record({
  format: fc.constantFrom(...FORMATS),
  changes: fc.array(change, { minLength: 1, maxLength: 5 }),
  packed: fc.boolean(),
  /** Of the packed bytes: a download that broke off. */
  lost: fc.option(fc.nat(40), { nil: 0 }),
  chunk: fc.integer({ min: 1, max: 40 }),
})

describe('whatever a file holds', () => {
  it('the untouched inputs are read without an error', async () => {
    for (const format of FORMATS) {
      const entries = await read(WHOLE[format], format, { maxChars: 1000 })
      expect(entries.filter((entry) => 'error' in entry)).toEqual([])
      expect(entries.length).toBeGreaterThan(0)
    }
  })

  it('every record is a text or an error with a place, wherever the bytes are cut into chunks', async () => {
    await fc.assert(
      fc.asyncProperty(input, async ({ format, changes, packed, lost, chunk }) => {
        const plain = changed(Buffer.from(WHOLE[format]), changes)
        const bytes = packed ? gzipSync(plain) : plain
        const content = packed && lost > 0 ? bytes.subarray(0, Math.max(bytes.length - lost, 3)) : bytes
        const entries = await read(content, format, { maxChars: 1000, chunk })
        for (const entry of entries) {
          expect(typeof entry.id).toBe('string')
          if ('error' in entry) expect(entry.error).toMatchObject({ code: expect.any(String), source: 'f' })
          else expect(typeof entry.text).toBe('string')
        }
        // How much of a broken download is unpacked before the damage shows depends on its chunks.
        if (content.length < bytes.length) return
        expect(await read(content, format, { maxChars: 1000, chunk: content.length || 1 })).toEqual(entries)
      }),
      { numRuns: RUNS, seed },
    )
  })
})
