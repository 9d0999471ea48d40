import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createExtractor } from '../../src/extractor'
import { expectSound, spansOf } from './invariants'
import { articles, HOSTILE } from './texts'

const extractor = createExtractor({ publishedAt: '2024-04-04' })
const extract = (text: string) => extractor.extract(text)

/** Sentences that share no person, body or place. */
const SENTENCES = [
  'Ngày 3/4/2024, Đại tá Trần Văn Bảo, Tư lệnh Quân khu 5, thăm Sư đoàn 315.',
  'Sáng 16-1, tại Đà Nẵng, Thiếu tướng Lê Minh Hải kiểm tra Lữ đoàn 83.',
  'Nghị quyết số 23-NQ/TU được ban hành năm 2019.',
  'Chương trình “Nâng bước em tới trường” giúp đỡ học sinh nghèo.',
  'Bộ CHQS tỉnh Đắk Nông tuyển quân tháng 2/2023.',
  'Đồn Biên phòng Pha Long bắt giữ Giàng A Páo.',
  'Đoàn công tác Hải quân Ấn Độ rời cảng lúc 18h30.',
  'Trung tá Vừ A Sình là người con của xã Ba Điền.',
  'Quý I/2022, Học viện Quân y mở lớp mới.',
  'Hội Cựu chiến binh huyện Mường La trao 20 suất quà.',
]

const sentences = fc.shuffledSubarray(SENTENCES, { minLength: 1 })
const strange = fc.constantFrom(
  '\ud83d',
  '\udc00',
  '\0',
  '\u202a',
  '\u202e',
  '\u2066',
  '\u200b',
  '\u200d',
  '\ufeff',
  '\r\n',
  '\n',
  '\u2028',
  '\u00a0',
  '\u202f',
  '１２',
  '\u00ad',
  '<p>',
  '</b>',
  '&nbsp;',
  '&#7897;',
  '<a href="x">',
  'hoà',
  'hòa',
  'uỷ',
  'ủy',
  '\u0301',
  '\u0323',
  '“',
  '”',
  '(',
  '"',
  '…',
)
const words = fc.constantFrom(...Object.values(HOSTILE), ...SENTENCES.flatMap((sentence) => sentence.split(' ')))
const news = fc.array(fc.oneof({ arbitrary: words, weight: 5 }, { arbitrary: strange, weight: 1 }), { maxLength: 60 })
const texts = fc.oneof(
  news.map((pieces) => pieces.join(' ')),
  news.map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
)

describe('any string', () => {
  it('gives an answer with exact spans in text order', () => {
    fc.assert(
      fc.property(texts, (text) => expectSound(extract(text), text)),
      { numRuns: 400 },
    )
  })

  it('gives the same answer again, whatever came between', () => {
    fc.assert(
      fc.property(texts, texts, (text, other) => {
        const first = extract(text)
        extract(other)
        expect(extract(text)).toEqual(first)
      }),
      { numRuns: 150 },
    )
  })

  it('gives the answer that a new extractor gives', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(createExtractor({ publishedAt: '2024-04-04' }).extract(text)).toEqual(extract(text))
      }),
      { numRuns: 15 },
    )
  })
})

/** Mentions with their spans in code units of the composed text, and their values composed. */
function inComposed(text: string): string[] {
  const article = extract(text)
  const at = (offset: number) => text.slice(0, offset).normalize('NFC').length
  return article.mentions.map(
    ({ type, start, end, value, rule }) => `${type} ${at(start)}–${at(end)} ${String(value).normalize('NFC')} ${rule}`,
  )
}

describe('decomposed text', () => {
  it.each(articles())('$id: the same mentions at the same places', ({ text }) => {
    expect(inComposed(text.normalize('NFD'))).toEqual(inComposed(text.normalize('NFC')))
  })

  it('the same of texts made of sentences and strange characters', () => {
    const safe = fc.array(fc.constantFrom(...SENTENCES, ...Object.values(HOSTILE)), { maxLength: 25 })
    fc.assert(
      fc.property(safe, (pieces) => {
        const text = pieces.join(' ').replace(/\p{M}/gu, '').normalize('NFC')
        expect(inComposed(text.normalize('NFD'))).toEqual(inComposed(text))
      }),
      { numRuns: 150 },
    )
  })
})

describe('two articles with a blank line between', () => {
  it('give the mentions of both where they share nothing', () => {
    fc.assert(
      fc.property(sentences, fc.nat(SENTENCES.length), (all, cut) => {
        const first = all.slice(0, cut).join(' ')
        const second = all.slice(cut).join(' ')
        const both = `${first}\n\n${second}`
        const union = [...spansOf(extract(first)), ...spansOf(extract(second), first.length + 2)]
        expect(spansOf(extract(both))).toEqual(union)
      }),
      { numRuns: 150 },
    )
  })
})

describe('how a text is printed', () => {
  const SAID = 'Ngày 3/4, Ủy ban nhân dân tỉnh Thanh Hóa làm việc với Sư đoàn 341'
  const found = (text: string) =>
    extract(text).mentions.map(({ type, value }) => `${type} ${String(value).toLowerCase()}`)
  const expected = found(SAID)

  it.each([
    ['no-break spaces', SAID.replaceAll(' ', '\u00a0')],
    ['two spaces', SAID.replaceAll(' ', '  ')],
    ['tabs', SAID.replaceAll(' ', '\t')],
    ['soft hyphens', SAID.replace('Thanh', 'Tha\u00adnh')],
    ['zero-width spaces', SAID.replace('đoàn', 'đo\u200bàn')],
    ['a byte-order mark', `\ufeff${SAID}`],
    ['bidi marks', `\u202a${SAID}\u202c`],
    ['the other tone placement', SAID.replace('Ủy', 'Uỷ').replace('Hóa', 'Hoá')],
    ['a line end of Windows', `${SAID}\r\n`],
    ['a lone surrogate', `${SAID} \ud83d`],
    ['NUL', `\0 ${SAID}`],
    ['tags', `<p>${SAID}</p>`],
  ])('%s change no mention', (_, text) => {
    const squeezed = found(text).map((line) =>
      line
        .replace(/[\u00ad\u200b]/g, '')
        .replace(/\s+/g, ' ')
        .replaceAll('uỷ', 'ủy')
        .replaceAll('hoá', 'hóa'),
    )
    expect(squeezed).toEqual(expected)
  })

  it('full-width figures count as figures', () => {
    expect(found('Sư đoàn ３４１ họp ngày ３/４')).toHaveLength(2)
  })
})
