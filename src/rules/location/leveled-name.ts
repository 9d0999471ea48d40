import { bitOf } from '../../lexicon/entry'
import { hasCategory, isCapital, isJoined, longest } from '../../pattern/look'
import { capture, type Reader, rangeText } from '../../pattern/reader'
import { leaf, type Step, startsWithCategory, startsWithKind } from '../../pattern/step'
import { Kind } from '../../text/tokens'
import { bodyRunsOn, namedPlace, type PlaceReading, readPlaceName } from '../body/names'

/** Name or number after a level word: `xã Ba Điền`, `quận 1`, `quốc lộ 4D`. */
export function leveledName(): Step<{ place: PlaceReading }> {
  return leaf(startsWithKind('cap', 'upper', 'mixed', 'number'), () => (r, i) => {
    if (i >= r.limit) return -1
    if (r.tokens.kind[i] === Kind.number || isCode(r, i)) {
      const more = i + 1 < r.limit && isJoined(r, i + 1) && (isCode(r, i) || isCapital(r, i + 1))
      const end = dayName(r, i) ?? i + (more ? 2 : 1)
      capture(r, 'place', namedPlace(r, i, end))
      return end
    }
    if (!isCapital(r, i) || (bodyRunsOn(r, i) && !hasCategory(r, i, bitOf('place')))) return -1
    const place = readPlaceName(r, i, 5, longest(r, i, 'level') === null)
    if (!place) return -1
    const serial = serialEnd(r, place.end)
    capture(r, 'place', serial > place.end ? { ...namedPlace(r, i, serial), level: place.level } : place)
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
    num[at] < 1 ||
    num[at] > 12 ||
    end[at] - start[at] > 2 ||
    isJoined(r, at)
  )
    return at
  if (at + 1 >= r.limit || kind[at + 1] === Kind.punct)
    return at + 1 < r.limit && isJoined(r, at + 1) && at + 2 < r.limit && isJoined(r, at + 2) ? at : at + 1
  return isCapital(r, at + 1) || GOES_ON.test(rangeText(r, at + 1, at + 2)) ? at + 1 : at
}

/** “nghĩa trang liệt sĩ [huyện Ngọc Hồi]”: what is called after a whole territory. */
export function territorialName(): Step<{ place: PlaceReading }> {
  return leaf(startsWithCategory('level'), () => (r, i) => {
    const level = longest(r, i, 'level')
    const last = level ? leveledNameEnd(r, level.end) : null
    if (!level || !last || r.tokens.kind[i] !== Kind.lower || !isMemorial(r, i)) return -1
    capture(r, 'place', namedPlace(r, i, last.end))
    return last.end
  })
}

const leveledNameEnd = (r: Reader, i: number): PlaceReading | null =>
  i < r.limit && isCapital(r, i) ? readPlaceName(r, i) : null

/** Whether a word for a cemetery or memorial ends before `i`. */
function isMemorial(r: Reader, i: number): boolean {
  const before = rangeText(r, Math.max(0, i - 4), i).toLowerCase()
  return /(?:nghĩa trang|liệt s[ĩỹ]|quốc gia|đài tưởng niệm|tượng đài)$/.test(before)
}

/** `K9`, `A1`: a letter and figures without a space. */
function isCode(r: Reader, i: number): boolean {
  return (
    isCapital(r, i) &&
    r.tokens.end[i] - r.tokens.start[i] <= 2 &&
    i + 1 < r.limit &&
    isJoined(r, i + 1) &&
    r.tokens.kind[i + 1] === Kind.number
  )
}

/** End of a street named for a day (`30 Tháng 4`), or null. */
function dayName(r: Reader, i: number): number | null {
  const month = i + 2 < r.limit && rangeText(r, i + 1, i + 2).toLowerCase() === 'tháng'
  return month && r.tokens.kind[i] === Kind.number && r.tokens.kind[i + 2] === Kind.number ? i + 3 : null
}
