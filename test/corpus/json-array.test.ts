import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { brief, read } from './streams'

describe('JSON arrays', () => {
  it('are read element by element', async () => {
    const text =
      '[\n  {"id": 1, "text": "a]},{"},\n {"text": "b", "tags": ["x", {"y": 1}]}, {"id": 3, "text": "\\"c\\\\"}\n]\n'
    for (const chunk of [1, 4, 1000]) {
      expect((await read(text, 'json', { chunk })).map(brief)).toEqual(['1=a]},{', 'f#2=b', '3="c\\'])
    }
  })

  it('may be a single object, or objects in a row', async () => {
    expect((await read('{"text":"a"}', 'json')).map(brief)).toEqual(['f#1=a'])
    expect((await read('{"text":"a"}\n{"text":"b"}', 'json')).map(brief)).toEqual(['f#1=a', 'f#2=b'])
  })

  it('lose only what is broken', async () => {
    const text = '[{"id":1, bad},\n{"id":2,"text":"b},\n{"id":3,"text":"c"}, 5, null, "s", {"id":4,"text":"d"}]'
    for (const chunk of [1, 1000]) {
      expect((await read(text, 'json', { chunk })).map(brief)).toEqual([
        'f#1!bad-json',
        'f#2!bad-json',
        '3=c',
        'f#4!bad-json',
        'f#5!bad-json',
        'f#6!bad-json',
        '4=d',
      ])
    }
  })

  it('cut off in the middle keep what was whole', async () => {
    expect((await read('[{"text":"a"},{"text":"b', 'json')).map(brief)).toEqual(['f#1=a', 'f#2!bad-json'])
    expect(await read('[]', 'json')).toEqual([])
  })

  it('names lines', async () => {
    const entries = await read('[\n{"text":"a"},\n\n{"text":1}]', 'json')
    expect(entries[1]).toMatchObject({ id: 'f#2', error: { line: 4 } })
  })

  it('reads any array as JSON.parse does', async () => {
    const record = fc.record({ id: fc.string({ minLength: 1 }), text: fc.constant('x'), more: fc.jsonValue() })
    await fc.assert(
      fc.asyncProperty(
        fc.array(record, { maxLength: 6 }),
        fc.constantFrom(0, 2),
        fc.integer({ min: 1, max: 50 }),
        async (records, indent, chunk) => {
          const entries = await read(JSON.stringify(records, null, indent), 'json', { chunk })
          expect(entries.map(({ id }) => id)).toEqual(records.map(({ id }) => id))
          expect(entries.some((entry) => 'error' in entry)).toBe(false)
        },
      ),
    )
  })
})
