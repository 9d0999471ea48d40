import { describe, expect, it } from 'vitest'
import { createExtractor, defineRule, extract, num, word } from '../../src'

const TEXT = 'Sáng 3/4, Cụm tình báo Hải Yến họp tại làng Kon Jơ. Chỉ tiêu số 7 đạt 90%.'

describe('words and rules of a user', () => {
  it('are found with value and kind, in any Unicode form, and win over built-in rules', () => {
    const { extract } = createExtractor({
      lexicon: [
        { text: 'Cụm tình báo Hải Yến', type: 'unit', kind: 'intelligence' },
        { text: 'Kon Jơ', type: 'location', value: 'Kon Jơ Ri', kind: 'hamlet' },
        { text: '3/4', type: 'program', value: 'Ba phần tư', kind: 'mô hình' },
      ],
    })
    for (const text of [TEXT, TEXT.normalize('NFD')]) {
      expect(extract(text, { publishedAt: '2024-04-05' }).mentions).toMatchObject([
        { type: 'program', value: 'Ba phần tư', kind: 'mô hình', rule: 'program/user' },
        { type: 'unit', value: 'Cụm tình báo Hải Yến', kind: 'intelligence', rule: 'unit/user' },
        { type: 'location', value: 'Kon Jơ Ri', level: 'hamlet' },
      ])
    }
  })

  it('may be of every type, dates with their value as given', () => {
    const types = ['date', 'rank', 'person', 'unit', 'organization', 'document', 'program', 'location'] as const
    for (const type of types) {
      const { extract } = createExtractor({ lexicon: [{ text: 'xyzzy', type, value: '2024-09-02' }] })
      expect(extract('Tin về xyzzy hôm ấy').mentions).toMatchObject([{ type, text: 'xyzzy', value: '2024-09-02' }])
    }
  })

  it('leave other extractors as they are', () => {
    createExtractor({ lexicon: [{ text: 'Chỉ tiêu', type: 'program' }] })
    expect(extract(TEXT).mentions.filter(({ type }) => type === 'program')).toEqual([])
  })

  it('are refused without text or type', () => {
    expect(() => createExtractor({ lexicon: [{ text: ' ', type: 'unit' }] })).toThrow(TypeError)
    expect(() => createExtractor({ lexicon: [{ text: 'a', type: 'thing' as 'unit' }] })).toThrow(/"thing"/)
  })

  it('a rule of a user’s own', () => {
    const target = defineRule({
      id: 'program/target',
      type: 'program',
      weight: 5,
      pattern: [word('chỉ tiêu số'), num('number', 1, 20)],
      examples: { 'Chỉ tiêu số 7': 'Chỉ tiêu 7', 'chỉ tiêu số 12 đạt': 'Chỉ tiêu 12', 'số 7': null },
      read: ({ number }) => ({ value: `Chỉ tiêu ${number}`, kind: 'chỉ tiêu' }),
    })
    const found = createExtractor({ rules: [target] }).extract(TEXT).mentions
    expect(found).toContainEqual(
      expect.objectContaining({ type: 'program', value: 'Chỉ tiêu 7', rule: 'program/target' }),
    )
  })
})
