import { describe, expect, it } from 'vitest'
import { createProcessor } from '../../src/corpus/process'
import { fakeExtract } from './fake-extractor'

const english = 'The commander of the division spoke to reporters about the exercise on Tuesday morning. '.repeat(8)

describe('one record', () => {
  const process = createProcessor({}, fakeExtract)

  it('becomes its id, its language and the article', () => {
    const result = process({ id: 'a', text: 'Đại tá', publishedAt: '2024-04-03' })
    expect(result).toEqual({ id: 'a', language: 'vie', ...fakeExtract('Đại tá', { publishedAt: '2024-04-03' }) })
    expect(Object.keys(result).slice(0, 4)).toEqual(['id', 'language', 'publishedAt', 'mentions'])
  })

  it('in another language passes through marked', () => {
    expect(process({ id: 'a', text: `${english} Đại tá` })).toEqual({
      id: 'a',
      language: 'other',
      skipped: 'language',
      ...fakeExtract(''),
    })
  })

  it('is extracted in any language if asked to', () => {
    const result = createProcessor({ lang: 'any', withText: true }, fakeExtract)({ id: 'a', text: `${english} Đại tá` })
    expect(result).toMatchObject({ mentions: [{ text: 'Đại tá' }], text: `${english} Đại tá` })
    expect(result).not.toHaveProperty('language')
  })

  it('without a date takes the general one', () => {
    const dated = createProcessor({ publishedAt: '2024-01-01' }, fakeExtract)
    expect(dated({ id: 'a', text: 'Đại tá' })).toMatchObject({ publishedAt: '2024-01-01' })
    expect(dated({ id: 'a', text: 'Đại tá', publishedAt: '2024-02-02' })).toMatchObject({ publishedAt: '2024-02-02' })
  })

  it('with a date that is none becomes an error', () => {
    expect(process({ id: 'a', text: 'Đại tá', publishedAt: 'hôm qua', source: 'f', line: 3 })).toEqual({
      id: 'a',
      error: { code: 'bad-date', message: 'f: publishedAt: “hôm qua” is no date', source: 'f', line: 3 },
    })
  })

  it('that makes the extractor throw becomes an error', () => {
    const failing = createProcessor({}, (text) => {
      if (text !== '') throw new RangeError('Maximum call stack size exceeded')
      return fakeExtract('')
    })
    expect(failing({ id: 'a', text: 'Đại tá', publishedAt: '2024-04-03' })).toMatchObject({
      error: { code: 'extract-failed', source: null, line: null },
    })
  })

  it('that is an error passes through', () => {
    const error = { id: 'a', error: { code: 'bad-json', message: 'f:1: no', source: 'f', line: 1 } } as const
    expect(process(error)).toBe(error)
  })
})
