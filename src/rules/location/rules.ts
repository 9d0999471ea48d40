import { bitOf } from '../../lexicon/entry'
import { expandName } from '../../normalize/expand'
import { properCase } from '../../normalize/person'
import { hasCategory, isCapital, isCompound, isJoined, longest, startsLonger } from '../../pattern/look'
import { capture, type Reader } from '../../pattern/reader'
import { defineRule } from '../../pattern/rule'
import { behind, leaf, lex, oneOf, type Step, startsWithCategory, startsWithKind, word } from '../../pattern/step'
import { Gap, Kind } from '../../text/tokens'
import {
  bodyRunsOn,
  breaksName,
  type PlaceReading,
  properNameEnd,
  readPlaceName,
  startsBody,
  startsPerson,
} from '../body/names'

/** Name or number after a level word: `xã Ba Điền`, `quận 1`, `quốc lộ 4D`. */
function leveledName(): Step<{ place: PlaceReading }> {
  return leaf(startsWithKind('cap', 'upper', 'mixed', 'number'), () => (r, i) => {
    if (i >= r.limit) return -1
    if (r.tokens.kind[i] === Kind.number || isCode(r, i)) {
      const more = i + 1 < r.limit && isJoined(r, i + 1) && (isCode(r, i) || isCapital(r, i + 1))
      const end = dayName(r, i) ?? i + (more ? 2 : 1)
      capture(r, 'place', {
        end,
        name: r.text.slice(r.tokens.start[i], r.tokens.end[end - 1]),
        level: null,
        code: null,
      })
      return end
    }
    if (!isCapital(r, i) || (bodyRunsOn(r, i) && !hasCategory(r, i, bitOf('place')))) return -1
    const place = readPlaceName(r, i, 5, longest(r, i, 'level') === null)
    if (!place) return -1
    const serial = serialEnd(r, place.end)
    capture(
      r,
      'place',
      serial > place.end
        ? { ...place, end: serial, name: r.text.slice(r.tokens.start[i], r.tokens.end[serial - 1]), code: null }
        : place,
    )
    return serial
  })
}

const GOES_ON =
  /^(có|và|cho|để|đã|được|là|tại|ở|với|do|nằm|cùng|bị|vào|đến|về|trên|trong|từ|sang|khi|sau|của|cách|hiện|thì|nơi|vừa|còn)$/

/** “xã Sơn Kim 1”, “khối phố An Đức 2”: a place that shares its name with a neighbour; a count of something is none. */
function serialEnd(r: Reader, at: number): number {
  const { kind, num, start, end } = r.tokens
  if (
    at >= r.limit ||
    kind[at] !== Kind.number ||
    num[at]! < 1 ||
    num[at]! > 12 ||
    end[at]! - start[at]! > 2 ||
    isJoined(r, at)
  )
    return at
  if (at + 1 >= r.limit || kind[at + 1] === Kind.punct)
    return at + 1 < r.limit && isJoined(r, at + 1) && at + 2 < r.limit && isJoined(r, at + 2) ? at : at + 1
  return isCapital(r, at + 1) || GOES_ON.test(r.text.slice(start[at + 1], end[at + 1])) ? at + 1 : at
}

/** “nghĩa trang liệt sĩ [huyện Ngọc Hồi]”: what is called after a whole territory. */
function territorialName(): Step<{ place: PlaceReading }> {
  return leaf(startsWithCategory('level'), () => (r, i) => {
    const level = longest(r, i, 'level')
    const last = level ? leveledNameEnd(r, level.end) : null
    if (!level || !last || r.tokens.kind[i] !== Kind.lower || !isMemorial(r, i)) return -1
    capture(r, 'place', {
      end: last.end,
      name: r.text.slice(r.tokens.start[i], r.tokens.end[last.end - 1]),
      level: null,
      code: null,
    })
    return last.end
  })
}

const leveledNameEnd = (r: Reader, i: number): PlaceReading | null =>
  i < r.limit && isCapital(r, i) ? readPlaceName(r, i) : null

/** Whether a word for a cemetery or memorial ends before `i`. */
function isMemorial(r: Reader, i: number): boolean {
  const before = r.text.slice(r.tokens.start[Math.max(0, i - 4)], r.tokens.end[i - 1]).toLowerCase()
  return /(?:nghĩa trang|liệt s[ĩỹ]|quốc gia|đài tưởng niệm|tượng đài)$/.test(before)
}

/** Entries of these do not turn a place into something else. */
const SELF = bitOf('place') | bitOf('country') | bitOf('surname') | bitOf('level')

/** `K9`, `A1`: a letter and figures without a space. */
function isCode(r: Reader, i: number): boolean {
  return (
    isCapital(r, i) &&
    r.tokens.end[i]! - r.tokens.start[i]! <= 2 &&
    i + 1 < r.limit &&
    isJoined(r, i + 1) &&
    r.tokens.kind[i + 1] === Kind.number
  )
}

/** End of a street named for a day (`30 Tháng 4`), or null. */
function dayName(r: Reader, i: number): number | null {
  const month = i + 2 < r.limit && r.text.slice(r.tokens.start[i + 1], r.tokens.end[i + 1]).toLowerCase() === 'tháng'
  return month && r.tokens.kind[i] === Kind.number && r.tokens.kind[i + 2] === Kind.number ? i + 3 : null
}

const SMALL_LEVELS = new Set([
  'district',
  'ward',
  'commune',
  'township',
  'hamlet',
  'street',
  'river',
  'mountain',
  'port',
  'bridge',
  'school',
  'market',
])

const COUNTED = /^(năm|tuổi|km|m|mét|tháng|ngày|giờ|phút|triệu|tỷ)$/

/** “chặng đường 67 năm”: the number counts something. */
function isCounted(r: Reader, last: number): boolean {
  return (
    r.tokens.kind[last - 1] === Kind.number &&
    last < r.limit &&
    COUNTED.test(r.text.slice(r.tokens.start[last], r.tokens.end[last]))
  )
}

/** “Danh Sóc Khol”: a village word with a capital between capitals is part of a name. */
const isInsideName = (r: Reader, at: number): boolean =>
  at > 0 && r.tokens.kind[at] === Kind.cap && r.tokens.kind[at - 1] === Kind.cap && r.tokens.gap[at] === Gap.space

/** “Đồng bằng [sông Cửu Long]”: a longer known name ends here. */
function isInsideRegion(r: Reader, first: number, last: number): boolean {
  for (let at = Math.max(0, first - 3); at < first; at++) if ((longest(r, at, 'place')?.end ?? 0) >= last) return true
  return false
}

const MARKS = /\p{M}/gu
const plain = (text: string): string => text.normalize('NFD').replace(MARKS, '').replace(/đ/gi, 'd').toLowerCase()

/** The name in the article's own spelling where that differs in marks only: `Hoà Bình`, `Đăk Lăk`; `code` is the same for all. */
function asPrinted(name: string, { text, tokens }: Reader, first: number, last: number): string {
  const printed = text
    .slice(tokens.start[first], tokens.end[last - 1])
    .normalize('NFC')
    .slice(-name.length)
  if (printed === name || printed.length !== name.length || plain(printed) !== plain(name)) return name
  return properCase(printed)
}

/** A place with its level word: “tỉnh Đắk Nông”, “sân bay Tân Sơn Nhất”, “phường 15”. */
export const leveledPlace = defineRule({
  id: 'location/level',
  type: 'location',
  weight: 2.85,
  pattern: [
    behind(['chi', 'phân', 'liên', 'quân', 'đặc', '&'], 'no'),
    lex('level'),
    oneOf(leveledName(), territorialName()),
  ],
  examples: {
    'tỉnh Đắk Nông có': 'Đắk Nông',
    'xã Ba Điền': 'Ba Điền',
    'quận 1': '1',
    'Nghĩa trang liệt sĩ huyện Ngọc Hồi': 'Nghĩa trang liệt sĩ huyện Ngọc Hồi',
    'xã Sơn Kim 1, huyện': 'Sơn Kim 1',
    'ở thôn Tân Lập 2 người': 'Tân Lập',
    'cấp tỉnh': null,
  },
  read: ({ level, place }, match) => {
    const { reader, first, last } = match
    // “các tỉnh Tây Nguyên”: a region is no province, its name counts by itself.
    if (
      !place ||
      isCounted(reader, last) ||
      place.level === 'region' ||
      (place.level === 'country' && level.level === 'city')
    )
      return null
    if (isInsideRegion(reader, first, last) || (level.level === 'hamlet' && isInsideName(reader, first))) return null
    const named = longest(reader, first, 'place')
    const numeric = reader.tokens.kind[last - 1] === Kind.number && last - first === 2
    if (level.level === 'cemetery' && !numeric)
      return {
        value: expandName(reader.text.slice(reader.tokens.start[first], reader.tokens.end[last - 1])),
        level: level.level,
        code: null,
      }
    if (named && named.end === last)
      return { value: asPrinted(named.data.value, reader, first, last), level: named.data.level, code: named.data.code }
    if (numeric && level.takes !== 'name-or-number') return null
    // “huyện Quảng Ninh” is not the province of that name.
    const code = place.level === 'province' && SMALL_LEVELS.has(level.level) ? null : place.code
    return {
      value: place.name === null ? place.name : asPrinted(place.name, reader, first, last),
      level: level.level,
      code,
    }
  },
})

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
  last === first + 1 &&
  first > 0 &&
  /^(anh|chị|bà|ông|em|cô|chú|bác|cụ|cháu|mẹ)$/i.test(r.text.slice(r.tokens.start[first - 1], r.tokens.end[first - 1]))

/** `VN-8620`: letters of a country before the number of an aircraft. */
const isRegistration = (r: Reader, last: number): boolean =>
  last + 1 < r.limit &&
  isJoined(r, last) &&
  isJoined(r, last + 1) &&
  r.tokens.kind[last + 1]! >= Kind.number &&
  r.tokens.kind[last + 1] !== Kind.punct

/** A country whose name is a common word too, where the context says country: “nước Anh”, “sang Nga”. */
export const countryInContext = defineRule({
  id: 'location/country-context',
  type: 'location',
  weight: 2.5,
  pattern: [
    oneOf(word('nước', 'sang', 'tại', 'ở', 'thăm', 'với', 'từ', 'giữa', 'quân', 'và', 'phía', 'của')),
    lex('country', { where: (place) => !place.bare }),
  ],
  examples: { 'sang Séc học tập': 'Séc', 'tại Anh': 'Anh', 'người anh': null },
  read: ({ country }, match) => {
    const { reader, first, last } = match
    if (
      !isCapital(reader, last - 1) ||
      (last < reader.limit && isCapital(reader, last)) ||
      startsLonger(reader, last - 1, last)
    )
      return null
    match.first = first + 1
    return { value: country.value, level: 'country', code: country.code }
  },
})

const BEFORE_PLACE = word(
  'tại',
  'ở',
  'từ',
  'về',
  'đến',
  'tới',
  'qua',
  'vùng biển',
  'khu vực',
  'địa bàn',
  'ngoài khơi',
  'gần',
  'giáp',
  'quê ở',
  'trú tại',
  'quê',
  'vùng',
  'mặt trận',
  'chiến trường',
  'trận',
  'trung tâm',
)

/** A name of two words or more that no gazetteer has, where a place is expected: “tại Bó Sinh”. */
export const placeInContext = defineRule({
  id: 'location/context',
  type: 'location',
  weight: 1.5,
  pattern: [
    BEFORE_PLACE,
    leaf<{ end: number }>(startsWithKind('cap', 'upper', 'mixed'), () => (r, i) => {
      if (i >= r.limit || !isCapital(r, i) || startsBody(r, i) || startsPerson(r, i) || breaksName(r, i)) return -1
      const end = properNameEnd(r, i, 4)
      if (end - i < 2 || (end < r.limit && isCompound(r, end - 1))) return -1
      capture(r, 'from', i)
      return end
    }),
  ],
  examples: { 'tại Bó Sinh': 'Bó Sinh', 'ở Khe Nước Lạnh': 'Khe Nước Lạnh', 'tại Hội nghị': null },
  read: (found, match) => {
    const lead = match.reader.text
      .slice(match.reader.tokens.start[match.first], match.reader.tokens.end[match.first])
      .toLowerCase()
    match.first = (found as { from?: number }).from ?? match.first
    // “trận El Clasico”: a match, not a battle.
    if (lead === 'trận' && match.reader.tokens.key[match.last - 1] === 0) return null
    const { reader, first, last } = match
    return {
      value: reader.text.slice(reader.tokens.start[first], reader.tokens.end[last - 1]),
      level: 'other',
      code: null,
    }
  },
})

export const LOCATION_RULES = [leveledPlace, gazetteerPlace, country, countryInContext, placeInContext]
