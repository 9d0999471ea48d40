import { describe, expect, it } from 'vitest'
import { VietnameseTokenizer } from '../../src/adapters/natural'
import { alignWords, createWordSegmenter } from '../../src/adapters/vntk'
import { articles } from './articles'
import { nativeVntk } from './native-vntk'

const TEXT = 'Chiến sĩ huấn luyện\n\ntại  Sư đoàn 312, “Quân khu 1” – 3.000 m.'

describe.skipIf(!nativeVntk)('words of vntk', () => {
  const { segment, tokenize } = nativeVntk ? createWordSegmenter(nativeVntk) : { segment: () => [], tokenize: () => [] }

  it('stand where their offsets say', () => {
    expect(tokenize(TEXT)).toEqual([
      'Chiến sĩ',
      'huấn luyện',
      'tại',
      'Sư đoàn',
      '312',
      ',',
      '“',
      'Quân khu',
      '1',
      '”',
      '–',
      '3.000',
      'm',
      '.',
    ])
    for (const { text, start, end } of segment(TEXT)) expect(TEXT.slice(start, end)).toBe(text)
  })

  it('are the same in decomposed text, where vntk alone takes letters apart', () => {
    const decomposed = TEXT.normalize('NFD')
    expect(nativeVntk?.wordTokenizer().tag(decomposed)).not.toContain('huấn luyện')
    expect(tokenize(decomposed)).toEqual(tokenize(TEXT))
    for (const { text, start, end } of segment(decomposed)) expect(decomposed.slice(start, end)).toBe(text)
  })

  it('cover every letter of a real article', () => {
    const [{ text }] = articles()
    let rest = ''
    let last = 0
    for (const { start, end } of segment(text)) {
      rest += text.slice(last, start)
      last = end
    }
    expect(rest + text.slice(last)).not.toMatch(/\S/)
  })

  it('serve natural’s tokenizer beside our mentions', () => {
    const words = new VietnameseTokenizer({ segment }).tokenize('Chiến sĩ huấn luyện tại Sư đoàn 312.')
    expect(words).toEqual(['Chiến sĩ', 'huấn luyện', 'tại', 'Sư đoàn 312'])
  })
})

it('says so when the native part is missing', () => {
  const broken = {
    wordTokenizer: () => {
      throw new Error('Cannot find module ‘crfsuite.node’')
    },
  }
  expect(() => createWordSegmenter(broken)).toThrow(/native part.*npm rebuild crfsuite/s)
})

it('aligns whatever words it is given', () => {
  expect(alignWords('a  b\nc', ['a b', 'x', 'c'])).toEqual([
    { text: 'a  b', start: 0, end: 4 },
    null,
    { text: 'c', start: 5, end: 6 },
  ])
  expect(alignWords('', [])).toEqual([])
})
