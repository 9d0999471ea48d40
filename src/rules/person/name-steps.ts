import { bitOf } from '../../lexicon/entry'
import type { SurnameRow } from '../../lexicon/people'
import { hasCategory, isCapital, isCompound, longest, startsLonger } from '../../pattern/look'
import { capture, type Reader, rangeText, type TokenRange } from '../../pattern/reader'
import { leaf, type Step, startsWithCategory, startsWithKind, startsWithWord, unionFirst } from '../../pattern/step'
import { Kind } from '../../text/tokens'
import { isSign } from '../body/names'
import { endsName, MAX_WORDS, nameEnd, PARTICLES, SURNAME } from './name'

/** What stands after the first word of a name of two words or more. */
const SECOND_WORD = unionFirst([startsWithKind('cap', 'upper', 'mixed', 'punct'), startsWithWord(...PARTICLES)])

/** Capitalised words as one name, captured as `name`; at least `least` of them. */
export function personName(least: number, most = MAX_WORDS, ranked = false): Step<{ name: TokenRange }> {
  return leaf(
    startsWithKind('cap', 'upper', 'mixed'),
    () => (r, i) => {
      if (i >= r.limit || !isCapital(r, i) || endsName(r, i)) return -1
      if (
        hasCategory(r, i, bitOf('unitHead') | bitOf('orgHead')) &&
        !hasCategory(r, i, SURNAME) &&
        !(ranked && standsAlone(r, i))
      )
        return -1
      if (isCommonNoun(r, i) || isAbbreviation(r, i)) return -1
      const end = trimmed(r, i, nameEnd(r, i, most))
      if (isNumbered(r, i, end)) return -1
      if (
        end - i < least ||
        isPlace(r, i, end) ||
        (end === i + 1 && (isCompound(r, i) || startsLonger(r, i, end, SURNAME)))
      )
        return -1
      capture(r, 'name', { first: i, last: end } satisfies TokenRange)
      return end
    },
    least > 1 ? SECOND_WORD : undefined,
  )
}

/** `CHQS`, `UBND`: capitals alone among words written otherwise. */
function isAbbreviation(r: Reader, i: number): boolean {
  return (
    r.tokens.kind[i] === Kind.upper &&
    !(i + 1 < r.limit && r.tokens.kind[i + 1] === Kind.upper) &&
    !isSign(r, i + 1, "-'")
  )
}

/** “học viên Khóa 53”, “Bí thư Đảng ủy Đoàn 969”: one word with a number after it is no name. */
function isNumbered(r: Reader, first: number, end: number): boolean {
  if (end !== first + 1 || end >= r.limit || r.tokens.kind[end] !== Kind.number) return false
  return !(end + 1 < r.limit && rangeText(r, end + 1, end + 2).toLowerCase() === 'tuổi')
}

/** “Thượng tá Trường)”: the head of a body with nothing behind it may be a given name. */
const standsAlone = (r: Reader, i: number): boolean => i + 1 >= r.limit || r.tokens.kind[i + 1] === Kind.punct

/** A single abbreviation (`TP`, `BĐBP`) or a body's name is no person. */
function isCommonNoun(r: Reader, i: number): boolean {
  if (hasCategory(r, i, bitOf('orgName') | bitOf('unitName') | bitOf('country') | bitOf('press'))) {
    if (hasCategory(r, i, SURNAME) && !startsLonger(r, i, i + 1, SURNAME | bitOf('personName'))) return false
    const land = longest(r, i, 'country')
    return !(land && land.end < r.limit && land.end === i + 1 && isCapital(r, land.end))
  }
  return false
}

/** “Đoàn Không” of “Đoàn Không quân”: a last word that a lower-case word completes is none of the name. */
function trimmed(r: Reader, first: number, end: number): number {
  const last = end - 1
  return last > first &&
    end < r.limit &&
    r.tokens.kind[end] === Kind.lower &&
    (isCompound(r, last) || startsLonger(r, last, end, SURNAME))
    ? last
    : end
}

/** Whether the whole name, or all of it but its first word, is a place: “Hà Nội”, “Đoàn Việt Nam”. */
function isPlace(r: Reader, first: number, end: number): boolean {
  for (const at of [first, first + 1]) {
    if (end - at < 2) continue
    const land = longest(r, at, 'country')
    // “Trần [Nam Trực]”: a district behind the first word is a chance, a country is none.
    if (land?.end === end || (at === first && longest(r, at, 'place')?.end === end)) return true
  }
  return false
}

/** “Thái Bình Dương Mỹ Harry”: without rank or post a name does not begin with a known place. */
function beginsWithPlace(r: Reader, first: number): boolean {
  const place = longest(r, first, 'place', (row) => row.bare)
  return place !== null && place.end - first >= 2
}

/** Inside a line of capitals a surname may be any word: “TOÀN ĐOÀN CHO LỮ ĐOÀN”, “NGƯỜI CAO TUỔI”. */
const inCapitals = (r: Reader, i: number): boolean =>
  r.tokens.kind[i] === Kind.upper && i > 0 && r.tokens.kind[i - 1] === Kind.upper

/** A Vietnamese full name by its surname, two to five words. */
export function fullName(levels: readonly SurnameRow['level'][]): Step<{ name: TokenRange }> {
  return leaf(startsWithCategory('surname'), () => (r, i) => {
    const surname = longest(r, i, 'surname', (row) => levels.includes(row.level))
    if (!surname || !isCapital(r, i) || hasCategory(r, i, bitOf('stop')) || inCapitals(r, i)) return -1
    const end = trimmed(r, i, nameEnd(r, i))
    if (end <= surname.end || end - i > MAX_WORDS + 1 || isPlace(r, i, end) || beginsWithPlace(r, i)) return -1
    capture(r, 'name', { first: i, last: end } satisfies TokenRange)
    return end
  })
}
