import { bitOf } from '../../lexicon/entry'
import { isCapital, isJoined, longest, startsLonger } from '../../pattern/look'
import { type Reader, rangeText } from '../../pattern/reader'
import { defineRule } from '../../pattern/rule'
import { behind, lex } from '../../pattern/step'
import { Gap, Kind } from '../../text/tokens'
import { asPrinted } from './printed'

/** Entries of these do not turn a place into something else. */
const SELF = bitOf('place') | bitOf('country') | bitOf('surname') | bitOf('level')

/** A place of the gazetteer by its bare name: “Hà Nội”, “Trường Sa”, “Biển Đông”. */
export const gazetteerPlace = defineRule({
  id: 'location/gazetteer',
  type: 'location',
  weight: 2.5,
  pattern: [behind(['tàu', 'chương', 'thưởng', 'hiệu', 'hạng'], 'no'), lex('place', { where: (place) => place.bare })],
  examples: { 'tại Hà Nội': 'Hà Nội', 'ở Trường Sa': 'Trường Sa', 'hòa bình': null },
  read: ({ place }, { reader, first, last }) =>
    (isCapital(reader, first) || isCapital(reader, last - 1)) &&
    !isSide(reader, first, last) &&
    !isPartOf(reader, first, last) &&
    !startsLonger(reader, first, last, SELF)
      ? {
          // Waters are called after the land around them: with a capital their word is in the name, `Vịnh Bắc Bộ`.
          value:
            (place.level === 'bay' || place.level === 'sea') && isCapital(reader, first)
              ? rangeText(reader, first, last)
              : asPrinted(place.value, reader, first, last),
          level: place.level,
          code: place.code,
        }
      : null,
})

/** A country: “Lào”, “Hoa Kỳ”. */
export const country = defineRule({
  id: 'location/country',
  type: 'location',
  weight: 2.5,
  pattern: [lex('country', { where: (place) => place.bare })],
  examples: { 'thăm Lào': 'Lào', 'nước Cộng hòa Pháp': 'Pháp', 'anh em': null },
  read: ({ country }, { reader, first, last }) =>
    isCapital(reader, first) &&
    !isRegistration(reader, last) &&
    !isAddressed(reader, first, last) &&
    !isHonour(reader, first, last) &&
    !isSide(reader, first, last) &&
    !startsLonger(reader, first, last, SELF)
      ? { value: country.value, level: 'country', code: country.code }
      : null,
})

/** “bà Mỹ”, “anh Thái”: after a form of address a country of one syllable is a name. */
const isAddressed = (r: Reader, first: number, last: number): boolean =>
  last === first + 1 && first > 0 && /^(anh|chị|bà|ông|em|cô|chú|bác|cụ|cháu|mẹ)$/i.test(rangeText(r, first - 1, first))

/** “Mẹ Việt Nam anh hùng”: the title of a fallen soldier's mother. */
const isHonour = (r: Reader, first: number, last: number): boolean =>
  first > 0 &&
  last + 1 < r.limit &&
  /^mẹ$/i.test(rangeText(r, first - 1, first)) &&
  /^anh hùng$/i.test(rangeText(r, last, last + 2))

const COMPASS = /^(?:Đông|Tây) (?:Bắc|Nam)$/

/** “110 km về phía [Tây Bắc]”, “miền [Nam Lào]”: a point of the compass, not the region of that name. */
function isSide(r: Reader, first: number, last: number): boolean {
  if (first === 0 || !/^(?:phía|hướng|miền)$/i.test(rangeText(r, first - 1, first))) return false
  return (
    COMPASS.test(rangeText(r, first, last)) ||
    (/^(?:Đông|Tây|Nam|Bắc|Trung)$/.test(rangeText(r, first, first + 1)) &&
      (longest(r, first + 1, 'country')?.end ?? 0) >= last)
  )
}

/** “miền Trung [Iran]”, “miền Tây [Thanh Hóa]”: the part of a place that is named next, not a region of Việt Nam. */
function isPartOf(r: Reader, first: number, last: number): boolean {
  if (last >= r.limit || r.tokens.gap[last] !== Gap.space || !/^miền \p{Lu}\p{Ll}+$/u.test(rangeText(r, first, last)))
    return false
  const whole = longest(r, last, 'country', ({ code }) => code !== 'VN') ?? longest(r, last, 'place')
  return whole !== null && isCapital(r, last)
}

/** `VN-8620`: letters of a country before the number of an aircraft. */
const isRegistration = (r: Reader, last: number): boolean =>
  last + 1 < r.limit &&
  isJoined(r, last) &&
  isJoined(r, last + 1) &&
  r.tokens.kind[last + 1] >= Kind.number &&
  r.tokens.kind[last + 1] !== Kind.punct
