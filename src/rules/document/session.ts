import { isCapital, isJoined } from '../../pattern/look'
import { type Match, type Reader, rangeText } from '../../pattern/reader'
import { defineRule } from '../../pattern/rule'
import { leaf, lex, maybe, oneOf, range, type Step, seq, startsWithKind, word } from '../../pattern/step'
import { Kind } from '../../text/tokens'
import type { Vocabulary } from '../../text/vocabulary'
import { TERRITORY } from '../body/steps'
import { named } from './fields'

const SESSION_KINDS = new Set(['nghị quyết', 'kết luận', 'chỉ thị', 'thông báo', 'quy định'])
const sessionKind = lex('documentKind', { where: ({ value }) => SESSION_KINDS.has(value) })
const ORDINALS = [
  'nhất',
  'hai',
  'ba',
  'tư',
  'bốn',
  'năm',
  'sáu',
  'bảy',
  'tám',
  'chín',
  'mười',
  'mười một',
  'mười hai',
  'mười ba',
  'mười bốn',
  'mười lăm',
]
const ROMAN = /^[IVX]{1,6}$/

/** `4`, `XIII`, and with `words` also `tám`. */
function ordinal(words: boolean): Step<object> {
  const figures = leaf<object>(
    startsWithKind('number', 'upper', 'cap'),
    (): Match => (r, at) => (isFigure(r, at) ? at + 1 : -1),
  )
  return words ? oneOf(figures, word(...ORDINALS)) : figures
}

function isFigure(r: Reader, at: number): boolean {
  if (at >= r.limit) return false
  const { kind, num, start, end } = r.tokens
  if (kind[at] === Kind.number) return num[at] > 0 && num[at] < 40
  return end[at] - start[at] <= 6 && ROMAN.test(rangeText(r, at, at + 1))
}

const term = seq(word('khóa'), ordinal(false), maybe(seq(word(',', 'và'), ordinal(false))))
/** `(khóa XI, XII)`, `, khóa XIII`, `khóa XII`. */
const ofTerm = oneOf(seq(word('('), term, word(')')), seq(word(','), term), term)
const nth = seq(word('lần thứ', 'thứ'), ordinal(true))
const committee = seq(
  maybe(word('của')),
  maybe(word('Ban Chấp hành', 'BCH')),
  word('Trung ương', 'TW', 'TƯ', 'T . Ư'),
  maybe(word('Đảng')),
)

/** “Nghị quyết Trung ương 4 (khóa XI)”: a resolution known by the plenum that passed it. */
export const plenum = defineRule({
  id: 'document/plenum',
  type: 'document',
  weight: 6,
  pattern: [
    range(
      'name',
      seq(
        sessionKind,
        maybe(word('của')),
        maybe(word('Hội nghị')),
        oneOf(seq(nth, committee), seq(committee, oneOf(nth, ordinal(true)))),
        maybe(ofTerm),
      ),
    ),
  ],
  examples: {
    'Nghị quyết Trung ương 4 (khóa XI) về xây dựng Đảng': 'Nghị quyết Trung ương 4 (khóa XI)',
    'Nghị quyết Trung ương 8, khóa XIII': 'Nghị quyết Trung ương 8, khóa XIII',
    'Nghị quyết Hội nghị lần thứ tám Ban Chấp hành Trung ương Đảng khóa XI':
      'Nghị quyết Hội nghị lần thứ tám Ban Chấp hành Trung ương Đảng khóa XI',
    'Nghị quyết TW4 khóa XII': 'Nghị quyết TW4 khóa XII',
    'các nghị quyết của Trung ương': null,
    'Nghị quyết Trung ương về kinh tế': null,
  },
  read: ({ documentKind, name }, { reader }) => named(documentKind.value, rangeText(reader, name.first, name.last)),
})

/** “Nghị quyết Đại hội XIII”, “Nghị quyết Đại hội Đảng bộ Quân đội lần thứ X”: known by its congress. */
export const congress = defineRule({
  id: 'document/congress',
  type: 'document',
  weight: 6,
  pattern: [
    range(
      'name',
      seq(sessionKind, maybe(word('của')), word('đại hội'), congressName(), maybe(seq(word('Đảng bộ'), TERRITORY))),
    ),
  ],
  examples: {
    'Nghị quyết Đại hội XIII của Đảng': 'Nghị quyết Đại hội XIII',
    'Nghị quyết Đại hội Đảng bộ Quân đội lần thứ X': 'Nghị quyết Đại hội Đảng bộ Quân đội lần thứ X',
    'Nghị quyết Đại hội đại biểu toàn quốc lần thứ IX đề ra': 'Nghị quyết Đại hội đại biểu toàn quốc lần thứ IX',
    'Nghị quyết Đại hội Đảng bộ Quân khu 5 đề ra': 'Nghị quyết Đại hội Đảng bộ Quân khu 5',
    'Nghị quyết Đại hội lần thứ XII Đảng bộ huyện đề ra': 'Nghị quyết Đại hội lần thứ XII Đảng bộ huyện',
    'nghị quyết đại hội đảng bộ các cấp': null,
    'nghị quyết đại hội chi bộ': null,
  },
  read: ({ documentKind, name }, { reader }) => named(documentKind.value, rangeText(reader, name.first, name.last)),
})

const CONGRESS_STOPS =
  `của về các đã đang sẽ được và với đề do là có trong nhiệm khóa tại vào cấp cùng gắn mình cơ`.split(' ')

/** Words of one vocabulary. */
interface CongressWords {
  stops: ReadonlySet<number>
  spelled: ReadonlySet<number>
  nth: readonly [number, number]
  term: number
  party: readonly [number, number]
}

/**
 * What identifies the congress: its ordinal (`lần thứ X`, `XIII`), or the party body that held it, by name.
 * At most eighteen words; a body without a name (`Đảng bộ các cấp`) identifies nothing.
 */
function congressName(): Step<object> {
  return leaf(startsWithKind('lower', 'cap', 'upper', 'number'), (vocabulary): Match => {
    const words = congressWords(vocabulary)
    return (r, at) => {
      let end = at
      while (end < r.limit && end < at + 18 && isInside(r, end, words.stops)) end++
      // `Đại hội Đảng khóa XII`
      if (end > at && r.tokens.key[end] === words.term && isFigure(r, end + 1)) return end + 2
      const ordinal = nthEnd(r, at, end, words)
      if (ordinal > 0) return ordinal
      if (end > at && isFigure(r, at)) return bodyEnd(r, at + 1, end, words, at + 1)
      return bodyEnd(r, at, end, words, -1)
    }
  })
}

/** A word that ends nothing, or the hyphen of `Cu-ba`. */
function isInside(r: Reader, at: number, stops: ReadonlySet<number>): boolean {
  if (r.tokens.kind[at] !== Kind.punct) return !stops.has(r.tokens.key[at])
  return at + 1 < r.limit && isJoined(r, at) && isJoined(r, at + 1) && r.text[r.tokens.start[at]] === '-'
}

/** End of `lần thứ X` in the range, 0 if it has none, -1 if the ordinal is missing. */
function nthEnd(r: Reader, from: number, end: number, { nth, spelled }: CongressWords): number {
  for (let i = from; i + 2 < end; i++) {
    if (r.tokens.key[i] !== nth[0] || r.tokens.key[i + 1] !== nth[1]) continue
    return isFigure(r, i + 2) || spelled.has(r.tokens.key[i + 2]) ? i + 3 : -1
  }
  return 0
}

/** End of `Đảng bộ` and a name, or of a Roman number before it; `none` if there is neither. */
function bodyEnd(r: Reader, from: number, end: number, { party }: CongressWords, none: number): number {
  let body = from
  while (body < end && (r.tokens.key[body] !== party[0] || r.tokens.key[body + 1] !== party[1])) {
    if (isRoman(r, body)) return body + 1
    body++
  }
  let last = none
  for (let i = body + 2; i < end; i++) if (isPartOfName(r, i, body + 2)) last = i + 1
  return last
}

function isRoman(r: Reader, at: number): boolean {
  return r.tokens.kind[at] !== Kind.number && isFigure(r, at)
}

/** `Quân khu 5`, `tỉnh Quảng Ninh`: up to the last capitalised word, the syllable after it, or a number. */
function isPartOfName(r: Reader, at: number, from: number): boolean {
  return isCapital(r, at) || (at > from && (r.tokens.kind[at] === Kind.number || isCapital(r, at - 1)))
}

function congressWords(vocabulary: Vocabulary): CongressWords {
  const id = (text: string) => vocabulary.intern(text)
  return {
    stops: new Set(CONGRESS_STOPS.map(id)),
    spelled: new Set(ORDINALS.map((word) => id(word.split(' ')[0]))),
    nth: [id('lần'), id('thứ')],
    term: id('khóa'),
    party: [id('đảng'), id('bộ')],
  }
}
