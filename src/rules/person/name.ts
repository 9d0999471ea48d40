import { bitOf } from '../../lexicon/entry'
import { hasCategory, isCapital, isJoined, startsLonger } from '../../pattern/look'
import { type Reader, rangeText } from '../../pattern/reader'
import { Kind } from '../../text/tokens'
import { isSign } from '../body/names'

const BREAKS =
  bitOf('rank') | bitOf('post') | bitOf('academic') | bitOf('stop') | bitOf('level') | bitOf('documentKind')
const SHORT_BREAKS = bitOf('stop') | bitOf('academic')
const BODY = bitOf('unitHead') | bitOf('orgHead') | bitOf('orgName') | bitOf('unitName')
export const SURNAME = bitOf('surname')
export const MAX_WORDS = 5
const MIDDLE = /^(Văn|VĂN|Thị|THỊ)$/

/** Whether a capitalised word at `i` can go on a name that began before it. */
function continuesName(r: Reader, i: number, first: number): boolean {
  if (i >= r.limit || !isCapital(r, i)) return false
  // After “Văn” or “Thị” the given name is still to come, whatever else it may mean: “Nguyễn Văn Được”.
  if (i - first === 2 && MIDDLE.test(rangeText(r, i - 1, i))) return true
  // “đồng chí Nguyễn Đảng,”: what alone follows a surname is the given name.
  if (i - first === 1 && isAloneAfterSurname(r, i)) return true
  if (endsName(r, i)) return false
  const runsOn =
    hasCategory(r, i, BODY) &&
    i - first >= 2 &&
    i + 1 < r.limit &&
    !isJoined(r, i + 1) &&
    (isCapital(r, i + 1) || startsLonger(r, i, i + 1, SURNAME))
  return !runsOn
}

function isAloneAfterSurname(r: Reader, i: number): boolean {
  if (!hasCategory(r, i - 1, SURNAME) || !hasCategory(r, i, bitOf('stop')) || startsLonger(r, i, i + 1)) return false
  return i + 1 < r.limit && isSign(r, i + 1, ',')
}

/** “Trung” of a name is also the first word of ranks: only an entry of two words or more ends a name, or a short one that is nothing else. */
export function endsName(r: Reader, i: number): boolean {
  if (!hasCategory(r, i, BREAKS)) return false
  for (let h = r.hits.from[i]; h < r.hits.from[i + 1]; h++) {
    const breaks = r.hits.end[h] > i + 1 ? BREAKS : SHORT_BREAKS
    if ((r.entryBits[r.hits.entry[h]] & breaks) !== 0) return true
  }
  return false
}

/** End of the capitalised run that can be one name, initials (`J.`), hyphens and apostrophes inside. */
export function nameEnd(r: Reader, first: number, most = MAX_WORDS): number {
  let at = first
  let words = 0
  const caps = r.tokens.kind[first] === Kind.upper
  while (words < most && (words === 0 ? isCapital(r, at) : continuesName(r, at, first) || isParticle(r, at))) {
    if (caps && words > 0 && r.tokens.kind[at] !== Kind.upper && !isSingleLetter(r, at)) break
    if (!caps && words > 0 && r.tokens.kind[at] === Kind.upper) break
    at++
    words++
    at = joinedPart(r, at)
  }
  return caps && at - first > 4 ? first + capsLength(r, first) : at
}

/** Of a long run of capitals (“TRUNG TÁ NGUYỄN VĂN LUẬN TẶNG QUÀ”) the name is three words, four with “THỊ”. */
const capsLength = (r: Reader, first: number): number => (rangeText(r, first + 1, first + 2) === 'THỊ' ? 4 : 3)

export const PARTICLES = ['de', 'van', 'von', 'bin', 'da', 'del', 'el', 'al', 'ibn', 'der', 'di', 'la', 'le']

/** `de` of “Christian de Castries”: a lower-case particle between two capitals. */
function isParticle(r: Reader, i: number): boolean {
  return (
    i + 1 < r.limit &&
    r.tokens.kind[i] === Kind.lower &&
    isCapital(r, i + 1) &&
    PARTICLES.includes(rangeText(r, i, i + 1))
  )
}

const isSingleLetter = (r: Reader, i: number): boolean => r.tokens.end[i] - r.tokens.start[i] === 1

/** “Tạ Văn Kha-Phó Viện trưởng …”, “Lò Văn Tấp-Tư lệnh …”: a dash without spaces before a post. */
const startsPost = (r: Reader, i: number): boolean =>
  isCapital(r, i) && hasCategory(r, i, bitOf('post')) && startsLonger(r, i, i + 1, BREAKS & ~bitOf('post'))

/** `Xéc-gây`, `H'Hen`, `J. Paparo`: goes over a sign inside a name. */
function joinedPart(r: Reader, at: number): number {
  let end = at
  while (
    end + 1 < r.limit &&
    isJoined(r, end) &&
    r.tokens.kind[end + 1] <= Kind.mixed &&
    isJoined(r, end + 1) &&
    isSign(r, end, "-'’ʼ") &&
    !startsPost(r, end + 1)
  )
    end += 2
  if (end > at || end + 1 >= r.limit || !isSingleLetter(r, end - 1) || !isCapital(r, end + 1)) return end
  return isSign(r, end, "'’ʼ") || (isSign(r, end, '.') && isJoined(r, end)) ? end + 1 : end
}
