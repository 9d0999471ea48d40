import { bitOf } from '../../lexicon/entry'
import { hasCategory, isCapital, isJoined, longest } from '../../pattern/look'
import type { Match, Reader } from '../../pattern/reader'
import { leaf, oneOf, seq, type Step, startsWithCategory, startsWithKind, word } from '../../pattern/step'
import { Kind } from '../../text/tokens'

const ROMAN = /^[IVXL]{1,6}$/

/** `lần thứ 4`, `lần thứ IV`, `lần thứ nhất`: belongs to the name. */
export function ordinalTail(): Step<object> {
  const figures = leaf<object>(startsWithKind('number', 'cap', 'upper'), (): Match => (r, at) => {
    if (at >= r.limit) return -1
    return r.tokens.kind[at] === Kind.number || ROMAN.test(r.text.slice(r.tokens.start[at], r.tokens.end[at])) ? at + 1 : -1
  })
  return seq(
    word('lần thứ', 'lần'),
    oneOf(figures, word('nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười')),
  ) as Step<object>
}

/** The two countries of a border exchange: `Việt Nam - Trung Quốc`, `Việt – Lào`. */
export function parties(): Step<object> {
  return leaf(startsWithCategory('country', 'nationality', 'place'), (vocabulary): Match => {
    const dash = vocabulary.intern('-')
    return (r, at) => {
      const first = countryEnd(r, at)
      if (first < 0 || first >= r.limit || r.tokens.key[first] !== dash) return -1
      const second = countryEnd(r, first + 1)
      if (second < 0) return -1
      const third = second < r.limit && r.tokens.key[second] === dash ? countryEnd(r, second + 1) : -1
      return third < 0 ? second : third
    }
  })
}

function countryEnd(r: Reader, at: number): number {
  if (at >= r.limit || !isCapital(r, at)) return -1
  const known = longest(r, at, 'country') ?? longest(r, at, 'place')
  if (known) return known.end
  // Short forms that no gazetteer has: `Việt`, `Trung`, `Lào`, `Cam-pu-chia`.
  let end = at + 1
  while (end + 1 < r.limit && isJoined(r, end) && isJoined(r, end + 1) && r.tokens.kind[end] === Kind.punct) end += 2
  return end
}

/** `1371`, `06`, `30a`: two to four figures, perhaps with the letter a. */
export function numberName(): Step<object> {
  return leaf(startsWithKind('number'), (): Match => (r, at) => {
    const { kind, start, end, num } = r.tokens
    if (at >= r.limit || kind[at] !== Kind.number) return -1
    const figures = end[at]! - start[at]!
    if (figures < 2 || figures > 4 || (figures === 4 && num[at]! >= 1945 && num[at]! <= 2100)) return -1
    const letter = at + 1 < r.limit && isJoined(r, at + 1) && r.text.slice(start[at + 1], end[at + 1]) === 'a'
    return letter ? at + 2 : at + 1
  })
}

/** Bodies and posts in which a capitalised name may not go on. */
export const startsBody = (r: Reader, at: number): boolean =>
  isCapital(r, at) && hasCategory(r, at, bitOf('unitHead') | bitOf('unitName') | bitOf('orgName') | bitOf('rank') | bitOf('post'))
