import { bitOf } from '../../lexicon/entry'
import { isCapital, isJoined, startsLonger } from '../../pattern/look'
import { type Reader, rangeText } from '../../pattern/reader'
import { defineRule } from '../../pattern/rule'
import { behind, lex } from '../../pattern/step'
import { Kind } from '../../text/tokens'
import { asPrinted } from './printed'

/** Entries of these do not turn a place into something else. */
const SELF = bitOf('place') | bitOf('country') | bitOf('surname') | bitOf('level')

/** A place of the gazetteer by its bare name: “Hà Nội”, “Trường Sa”, “Biển Đông”. */
export const gazetteerPlace = defineRule({
  id: 'location/gazetteer',
  type: 'location',
  weight: 2.5,
  pattern: [behind(['tàu', 'chương', 'thưởng', 'hiệu'], 'no'), lex('place', { where: (place) => place.bare })],
  examples: { 'tại Hà Nội': 'Hà Nội', 'ở Trường Sa': 'Trường Sa', 'hòa bình': null },
  read: ({ place }, { reader, first, last }) =>
    (isCapital(reader, first) || isCapital(reader, last - 1)) && !startsLonger(reader, first, last, SELF)
      ? { value: asPrinted(place.value, reader, first, last), level: place.level, code: place.code }
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
    !startsLonger(reader, first, last, SELF)
      ? { value: country.value, level: 'country', code: country.code }
      : null,
})

/** “bà Mỹ”, “anh Thái”: after a form of address a country of one syllable is a name. */
const isAddressed = (r: Reader, first: number, last: number): boolean =>
  last === first + 1 && first > 0 && /^(anh|chị|bà|ông|em|cô|chú|bác|cụ|cháu|mẹ)$/i.test(rangeText(r, first - 1, first))

/** `VN-8620`: letters of a country before the number of an aircraft. */
const isRegistration = (r: Reader, last: number): boolean =>
  last + 1 < r.limit &&
  isJoined(r, last) &&
  isJoined(r, last + 1) &&
  r.tokens.kind[last + 1] >= Kind.number &&
  r.tokens.kind[last + 1] !== Kind.punct
