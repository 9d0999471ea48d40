import { bitOf } from '../../lexicon/entry'
import type { ProgramHeadRow } from '../../lexicon/rows'
import { type Hit, isCapital, isJoined, longest } from '../../pattern/look'
import { capture, type Match, type Reader, rangeText } from '../../pattern/reader'
import { guard, leaf, oneOf, type Step, seq, startsWithCategory, startsWithKind, token, word } from '../../pattern/step'
import { Kind } from '../../text/tokens'

const ROMAN = /^[IVXL]{1,6}$/

/** `lần thứ 4`, `lần thứ IV`, `lần thứ nhất`: belongs to the name. */
export const ORDINAL_TAIL: Step<object> = seq(
  word('lần thứ', 'lần'),
  oneOf(
    token<object>(
      startsWithKind('number', 'cap', 'upper'),
      (): Match => (r, at) =>
        at < r.limit && (r.tokens.kind[at] === Kind.number || ROMAN.test(rangeText(r, at, at + 1))) ? at + 1 : -1,
    ),
    word('nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'),
  ),
)

/** The two countries of a border exchange: `Việt Nam - Trung Quốc`, `Việt – Lào`. */
export const PARTIES = leaf<object>(startsWithCategory('country', 'place'), (vocabulary): Match => {
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
  return leaf(
    startsWithKind('number'),
    (): Match => (r, at) => {
      const { kind, start, end, num } = r.tokens
      if (at >= r.limit || kind[at] !== Kind.number) return -1
      const figures = end[at] - start[at]
      if (figures < 2 || figures > 4 || (figures === 4 && num[at] >= 1945 && num[at] <= 2100)) return -1
      const letter = at + 1 < r.limit && isJoined(r, at + 1) && rangeText(r, at + 1, at + 2) === 'a'
      return letter ? at + 2 : at + 1
    },
  )
}

/** What a number counts when it stands after a head noun: `dự án 120 tỷ đồng`, `chương trình 45 phút`. */
const COUNTED =
  `tỷ tỉ triệu nghìn ngàn đồng usd euro đô ha hecta km m căn hộ xã huyện tỉnh nước ngày tuần tháng năm giờ phút tập phần bài tiết người em học suất điểm công mw kw tấn thôn bản lớp giai
 mục nội tiêu trường phó đội cán chiến nhà ngôi quốc con hạng tầng lần đơn doanh cầu`.split(/\s+/)

/** The number before names something: no figures and nothing that is counted follow. */
export const NOT_COUNTING = guard<object>((vocabulary): Match => {
  const counted = new Set(COUNTED.map((word) => vocabulary.intern(word)))
  const signs = new Set(['.', ',', '/', '-'].map((sign) => vocabulary.intern(sign)))
  const percent = vocabulary.intern('%')
  return (r, at) => {
    if (at >= r.limit) return at
    const { kind, key } = r.tokens
    if (counted.has(key[at]) || key[at] === percent || kind[at] === Kind.number) return -1
    if (kind[at] !== Kind.punct) return isJoined(r, at) ? -1 : at
    const goesOn = signs.has(key[at]) && isJoined(r, at) && at + 1 < r.limit && isJoined(r, at + 1)
    return goesOn ? -1 : at
  }
})

/**
 * The longest head noun here whose later words are in lower case: in `chương trình Giao lưu Không quân` the head is
 * `chương trình` and the name begins at `Giao lưu`, although `chương trình giao lưu` is a head noun as well.
 */
export function headNoun(where: (row: ProgramHeadRow) => boolean = () => true): Step<{ programHead: ProgramHeadRow }> {
  return leaf(
    startsWithCategory('programHead'),
    (): Match => (r, at) => {
      for (const { end, data } of headsAt(r, at)) {
        if (!where(data) || capitalInside(r, at, end)) continue
        capture(r, 'programHead', data)
        return end
      }
      return -1
    },
  )
}

/** End of the shortest head noun that starts here: where a name may begin at the earliest. */
export function headEnd(r: Reader, at: number): number {
  return headsAt(r, at).at(-1)?.end ?? at + 1
}

const HEAD = bitOf('programHead')

/** Head nouns that start here, longest first. */
export function headsAt(r: Reader, at: number): Hit<ProgramHeadRow>[] {
  const heads: Hit<ProgramHeadRow>[] = []
  for (let h = r.hits.from[at + 1] - 1; h >= r.hits.from[at]; h--) {
    const entry = r.hits.entry[h]
    if (r.entryBits[entry] === HEAD) heads.push({ end: r.hits.end[h], data: r.rowOf(entry) as ProgramHeadRow })
  }
  return heads
}

function capitalInside(r: Reader, at: number, end: number): boolean {
  for (let i = at + 1; i < end; i++) if (isCapital(r, i)) return true
  return false
}
