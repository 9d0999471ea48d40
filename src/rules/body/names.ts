import { bitOf } from '../../lexicon/entry'
import type { PlaceRow } from '../../lexicon/rows'
import { type Hit, hasCategory, isCapital, isCompound, isJoined, longest, startsLonger } from '../../pattern/look'
import { type Reader, rangeText } from '../../pattern/reader'
import { Gap, Kind } from '../../text/tokens'

/** Words that begin something else than a name that runs on: a rank, a form of address, another body. */
const BREAKS = bitOf('rank') | bitOf('address') | bitOf('post') | bitOf('academic') | bitOf('stop')
const BODY = bitOf('unitHead') | bitOf('orgHead') | bitOf('unitName') | bitOf('orgName') | bitOf('force')

export const breaksName = (r: Reader, i: number): boolean => hasCategory(r, i, BREAKS)
export const startsBody = (r: Reader, i: number): boolean => hasCategory(r, i, BODY) && isCapital(r, i)

/**
 * Whether a person's name seems to start here: a surname and one to three more capitalised words. A place of the
 * gazetteer (“Lý Nhân”, “Cao Bằng”) is none.
 */
export function startsPerson(r: Reader, i: number): boolean {
  if (!hasCategory(r, i, bitOf('surname')) || !isCapital(r, i)) return false
  const place = longest(r, i, 'place')
  let end = i + 1
  while (end < r.limit && end - i < 6 && isCapital(r, end) && !breaksName(r, end)) end++
  const count = end - i
  if (place && (place.end >= end || place.end - i >= 2)) return false
  const land = longest(r, i, 'country')
  if (land && land.end >= end) return false
  return count >= 2 && count <= 5
}

/** Whether a body starts here and goes on: “Phiêng Ban, tỉnh Sơn La” ends in a name, “Phiêng Ban Chỉ huy” does not. */
export function bodyRunsOn(r: Reader, i: number): boolean {
  if (!startsBody(r, i)) return false
  return (
    i + 1 < r.limit &&
    !isJoined(r, i + 1) &&
    startsLonger(r, i, i + 1, bitOf('place') | bitOf('surname') | bitOf('topic'))
  )
}

/** “Na Cô Sa”, “Bố Hạ”: a form of address of one syllable inside or at the end of a name. */
function isNameWord(r: Reader, at: number): boolean {
  if (hasCategory(r, at, BREAKS & ~bitOf('address')) || r.tokens.kind[at] !== Kind.cap) return false
  if (r.tokens.gap[at] !== Gap.space || startsLonger(r, at, at + 1)) return false
  // Nobody is addressed where no name follows: “Công ty Kim Anh ngày …”.
  if (at + 1 >= r.limit || !isCapital(r, at + 1)) return true
  return !startsPerson(r, at + 1) && r.tokens.gap[at + 1] === Gap.space
}

/** End of a run of capitalised words, joined hyphens inside (`Bút-Tin`), at most `most` words; `i` if none. */
export function properNameEnd(r: Reader, i: number, most: number): number {
  let at = i
  let words = 0
  while (at < r.limit && words < most) {
    if (!isCapital(r, at)) break
    if (at > i && ((breaksName(r, at) && !isNameWord(r, at)) || bodyRunsOn(r, at))) break
    at++
    words++
    if (at + 1 < r.limit && isSign(r, at, '-') && isJoined(r, at) && isJoined(r, at + 1) && isWord(r, at + 1)) at++
    else if (at + 1 < r.limit && isApostrophe(r, at) && isJoined(r, at) && isWord(r, at + 1)) at++
  }
  // A hyphen at the end was no part of the name.
  while (at > i && r.tokens.kind[at - 1] === Kind.punct) at--
  return at
}

/** As {@link properNameEnd} for the name of a body: a word of two syllables at its end is taken whole (`Đại học Chiến tranh`). */
export function bodyNameEnd(r: Reader, i: number, most: number): number {
  let at = i
  for (let parts = 0; parts < 4 && at < r.limit; parts++) {
    const end =
      at === i || (isCapital(r, at) && !breaksName(r, at) && !bodyRunsOn(r, at)) ? properNameEnd(r, at, most) : at
    if (end === at) break
    at = end
    if (at < r.limit && isCompound(r, at - 1)) at++
    else break
  }
  return firmEnd(r, i, at)
}

/** “Hà Nội T&T”, “Minh&Long Thịnh”: an ampersand without spaces goes on, unless a person's name is next. */
function firmEnd(r: Reader, first: number, at: number): number {
  if (at === first || at + 1 >= r.limit || !isSign(r, at, '&') || !isJoined(r, at) || !isJoined(r, at + 1)) return at
  if (!isCapital(r, at + 1)) return at
  const next = at + 2
  return next < r.limit && isCapital(r, next) && !startsPerson(r, next) ? properNameEnd(r, next, 4) : next
}

const isWord = (r: Reader, i: number): boolean => r.tokens.kind[i] <= Kind.mixed
const DASHES = '-–—‐‑'

export function isSign(r: Reader, i: number, sign: string): boolean {
  if (i >= r.limit || r.tokens.kind[i] !== Kind.punct) return false
  const char = r.text[r.tokens.start[i]]
  return sign === '-' ? DASHES.includes(char) : sign.includes(char)
}

function isApostrophe(r: Reader, i: number): boolean {
  return isSign(r, i, "'’‘ʼ`")
}

export interface PlaceReading {
  end: number
  /** Name without level word; null if only the level word stands there. */
  name: string | null
  level: string | null
  code: string | null
}

/** A place of the gazetteer. */
export function knownPlace({ end, data }: Hit<PlaceRow>): PlaceReading {
  return { end, name: data.value, level: data.level, code: data.code }
}

/** A place of which only the name is known. */
export function namedPlace(r: Reader, first: number, end: number): PlaceReading {
  return { end, name: rangeText(r, first, end), level: null, code: null }
}

/** A place by name: the gazetteer's longest, else capitalised words. */
export function readPlaceName(r: Reader, i: number, most = 4, runOn = true): PlaceReading | null {
  if (i >= r.limit) return null
  const known = longest(r, i, 'place')
  const country = longest(r, i, 'country', (row) => row.bare)
  const best = country && (!known || country.end > known.end) ? country : known
  const end = properNameEnd(r, i, most)
  const cut = end > i ? cutBeforePerson(r, i, wholeWords(r, i, end)) : i
  // A commune may have a longer name than the place it is called after: phường Nam Đông Hà, phường Quy Nhơn Nam.
  const longer = runOn && cut > (best?.end ?? i) && !(best && startsPerson(r, best.end))
  if (best && isCapital(r, i) && !longer) return knownPlace(best)
  if (cut === i || (cut === i + 1 && (r.tokens.end[i] - r.tokens.start[i] === 1 || isWordStart(r, i)))) return null
  return namedPlace(r, i, cut)
}

/** “Lăng [Chủ] tịch”: one word that a lower-case word completes. */
const isWordStart = (r: Reader, i: number): boolean =>
  isCompound(r, i) ||
  (i + 1 < r.limit && r.tokens.kind[i] === Kind.cap && r.tokens.kind[i + 1] === Kind.lower && startsLonger(r, i, i + 1))

/** A last word that a lower-case word completes is none of a place's name: “ở Sa Đéc Hội | nghị”. */
function wholeWords(r: Reader, first: number, end: number): number {
  return end - first > 1 && end < r.limit && isCompound(r, end - 1) ? end - 1 : end
}

/** Of “Thanh Nưa Lò Văn An” the place is the first two words: a longer run that ends in a person's name is cut. */
function cutBeforePerson(r: Reader, first: number, end: number): number {
  for (let at = first + 1; at + 1 < end; at++) if (end - at >= 3 && startsPerson(r, at)) return at
  return end
}

/** How many capitalised words stand here in a row. */
function nameRuns(r: Reader, i: number): number {
  let end = i
  while (end < r.limit && isCapital(r, end)) end++
  return end - i
}

/** Levels that count without a name: `BĐBP tỉnh`, `Ban CHQS xã`. */
const ADMINISTRATIVE = new Set(['province', 'city', 'district', 'ward', 'commune', 'township', 'special-zone'])

/** Levels whose names no gazetteer has whole. */
const SMALL = new Set(['commune', 'ward', 'township', 'hamlet', 'special-zone'])

/** `tỉnh Đắk Nông`, `TP Đà Nẵng`, `Hà Tĩnh`, `huyện`: the territory of a command, a police body, a committee. */
export function readTerritory(r: Reader, i: number, any = false): PlaceReading | null {
  const level = longest(r, i, 'level')
  if (!level) {
    const known = longest(r, i, 'place', (place) => any || place.bare)
    return known && isCapital(r, i) ? knownPlace(known) : null
  }
  const { end } = level
  const { level: kind, takes } = level.data
  const alone: PlaceReading = { end, name: null, level: kind, code: null }
  if (end < r.limit && startsPerson(r, end) && (!SMALL.has(kind) || nameRuns(r, end) >= 3)) return alone
  const named = longest(r, i, 'place')
  if (named && named.end > end) return { ...knownPlace(named), level: kind }
  const numeric = takes === 'name-or-number' && end < r.limit && r.tokens.kind[end] === Kind.number
  const place = numeric ? namedPlace(r, end, end + 1) : readPlaceName(r, end, 4, SMALL.has(kind))
  // “đảo Trường Sa”: the name of a place may begin as that of a school does.
  const body = startsBody(r, end) && longest(r, end, 'place')?.end !== place?.end
  if (place && !body) return { ...place, level: kind }
  return ADMINISTRATIVE.has(kind) ? alone : null
}
