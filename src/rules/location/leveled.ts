import { expandName } from '../../normalize/expand'
import { longest } from '../../pattern/look'
import { type Reader, rangeText } from '../../pattern/reader'
import { defineRule } from '../../pattern/rule'
import { behind, lex, oneOf } from '../../pattern/step'
import { Gap, Kind } from '../../text/tokens'
import type { PlaceReading } from '../body/names'
import { leveledName, territorialName } from './leveled-name'
import { isNamePart, wholePlace } from './leveled-value'
import { asPrinted } from './printed'

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

const COUNTED = /^(năm|tuổi|km|m|mét|tháng|ngày|giờ|phút|triệu|tỷ|hải|dặm|cây)$/

/** “chặng đường 67 năm”: the number counts something. */
function isCounted(r: Reader, last: number): boolean {
  return r.tokens.kind[last - 1] === Kind.number && last < r.limit && COUNTED.test(rangeText(r, last, last + 1))
}

/** “Danh Sóc Khol”: a village word with a capital between capitals is part of a name. */
const isInsideName = (r: Reader, at: number): boolean =>
  at > 0 && r.tokens.kind[at] === Kind.cap && r.tokens.kind[at - 1] === Kind.cap && r.tokens.gap[at] === Gap.space

/** “Đồng bằng [sông Cửu Long]”: a longer known name ends here. */
function isInsideRegion(r: Reader, first: number, last: number): boolean {
  for (let at = Math.max(0, first - 3); at < first; at++) if ((longest(r, at, 'place')?.end ?? 0) >= last) return true
  return false
}

/** “xã Trung Đông”: a commune may share its name with a region of the world. */
const COMMUNES = new Set(['ward', 'commune', 'township'])

const MOST_WARDS = 35

const CITIES = new Set(['province', 'city', 'country'])

/** Where the level word is another word: “điểm cầu Cần Thơ”, “thành [phố Oslo]”, “kênh VTV”. */
function isOther(r: Reader, first: number, word: string, place: PlaceReading): boolean {
  const before = first > 0 ? rangeText(r, first - 1, first).toLowerCase() : ''
  // A video link has ends, and a bridge too (“đầu cầu Long Biên”): of a whole city it is the link's.
  if (word === 'cầu') return before === 'điểm' || (before === 'đầu' && CITIES.has(place.level ?? ''))
  if (word.startsWith('phố')) return before === 'thành'
  // “tàu hộ vệ INS Kirch (P62)”: no city has so many wards.
  if (word === 'P') return r.tokens.num[first + 1] > MOST_WARDS
  // “ông xã Ngọc Lâm”: a husband.
  if (word === 'xã') return before === 'ông' || before === 'bà'
  return word === 'kênh' && r.tokens.kind[first + 1] === Kind.upper && r.tokens.kind[first] !== Kind.upper
}

/** A cemetery by a name of its own (“nghĩa trang Thanh Tước”); called for the fallen or after a territory it keeps its head. */
const isOwnCemetery = (r: Reader, word: string, from: number): boolean =>
  word === 'nghĩa trang' && longest(r, from, 'level') === null

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
    'nghĩa trang Thanh Tước': 'Thanh Tước',
    'ở Hòn Khoai': 'Hòn Khoai',
    'phố cổ Đồng Văn': 'Đồng Văn',
    'tại điểm cầu Cần Thơ': null,
  },
  read: ({ level, place }, match) => {
    const { reader, first, last } = match
    // “các tỉnh Tây Nguyên”: a region is no province, its name counts by itself.
    if (
      !place ||
      isCounted(reader, last) ||
      (place.level === 'region' && !COMMUNES.has(level.level)) ||
      (place.level === 'country' && (level.level === 'city' || (level.level === 'island' && place.code === 'VN'))) ||
      isOther(reader, first, level.value, place)
    )
      return null
    // “TỈNH ỦY THĂM …”: in a line of capitals only a known province is one.
    if (level.level === 'province' && reader.tokens.kind[first] === Kind.upper && !place.code) return null
    if (isInsideRegion(reader, first, last) || (level.level === 'hamlet' && isInsideName(reader, first))) return null
    const named = wholePlace(reader, first, last)
    const numeric = reader.tokens.kind[last - 1] === Kind.number && last - first === 2
    if (level.level === 'cemetery' && !numeric && !isOwnCemetery(reader, level.value, first + 2))
      return {
        value: expandName(rangeText(reader, first, last)),
        level: level.level,
        code: null,
      }
    if (named && named.end === last)
      return { value: asPrinted(named.data.value, reader, first, last), level: named.data.level, code: named.data.code }
    if (isNamePart(reader, first, last))
      return { value: rangeText(reader, first, last), level: level.level, code: null }
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
