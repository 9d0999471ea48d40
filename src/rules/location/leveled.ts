import { expandName } from '../../normalize/expand'
import { longest } from '../../pattern/look'
import { type Reader, rangeText } from '../../pattern/reader'
import { defineRule } from '../../pattern/rule'
import { behind, lex, oneOf } from '../../pattern/step'
import { Gap, Kind } from '../../text/tokens'
import { leveledName, territorialName } from './leveled-name'
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

const COUNTED = /^(năm|tuổi|km|m|mét|tháng|ngày|giờ|phút|triệu|tỷ)$/

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
        value: expandName(rangeText(reader, first, last)),
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
