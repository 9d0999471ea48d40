import { KIND_BY_CODE } from '../../lexicon/document-kinds'
import { capture, type Match, type Reader, rangeText } from '../../pattern/reader'
import { leaf, type Step, startsWithKind } from '../../pattern/step'
import { Gap, Kind } from '../../text/tokens'
import type { Vocabulary } from '../../text/vocabulary'

/** Where a printed number stands; tokens, end exclusive. */
export interface PrintedNumber {
  first: number
  last: number
  /** Its first code (`NQ`), or null in a bare number (`847`, `92/2016`). */
  code: string | null
  /** Whether a year stands in it: `92/2016`. */
  dated: boolean
}

/** Word ids of the signs in a number. */
export interface Signs {
  dash: number
  slash: number
  dot: number
  and: number
}

export function signsOf(vocabulary: Vocabulary): Signs {
  const [dash, slash, dot, and] = ['-', '/', '.', '&'].map((sign) => vocabulary.intern(sign)) as [
    number,
    number,
    number,
    number,
  ]
  return { dash, slash, dot, and }
}

const LONGEST_CODE = 14

/** Reads the number that starts at token `at`, the longest there is; null if none does. */
export function readNumber(reader: Reader, at: number, signs: Signs): PrintedNumber | null {
  const { kind, key, gap, num, start, end } = reader.tokens
  if (at >= reader.limit || kind[at] !== Kind.number || end[at] - start[at] > 5) return null
  const found: PrintedNumber = { first: at, last: at + 1, code: null, dated: false }
  if (isSerialLetter(reader, found.last)) found.last++
  for (let segment = 0; segment < 6; segment++) {
    const sign = found.last
    const separated = sign < reader.limit && (key[sign] === signs.dash || key[sign] === signs.slash)
    const next = separated ? sign + 1 : sign
    if (next >= reader.limit || gap[next] === Gap.newline) break
    if (segment === 0 && separated && isYear(num[next]) && end[next] - start[next] === 4) {
      // `14-4-1980` and `3/2024` are dates: a year is part of a number only after a slash and without more figures.
      if (key[sign] !== signs.slash) break
      found.last = next + 1
      found.dated = true
      continue
    }
    const spaced = separated ? gap[sign] !== Gap.none || gap[next] !== Gap.none : true
    const last = readCode(reader, next, signs)
    if (last < 0 || !mayFollow(reader, found, next, last, separated, spaced && key[sign] !== signs.slash)) break
    found.code ??= codeText(reader, next, last)
    found.last = last
  }
  return found
}

/** The letter in `961A/TB-LĐ`. */
function isSerialLetter(reader: Reader, at: number): boolean {
  const { kind, gap, start, end } = reader.tokens
  if (at >= reader.limit || gap[at] !== Gap.none || end[at] - start[at] !== 1) return false
  return kind[at] === Kind.lower || kind[at] === Kind.cap
}

function isYear(value: number): boolean {
  return value >= 1945 && value <= 2100
}

/** Without a sign, or across spaces, only a known code goes on: `23 NQ/TU`, `23 - NQ/TU`, but not `05 - TTXVN`. */
function mayFollow(
  reader: Reader,
  found: PrintedNumber,
  next: number,
  last: number,
  separated: boolean,
  loose: boolean,
): boolean {
  if (separated && !loose) return true
  const code = codeText(reader, next, last)
  if (found.code === null) return KIND_BY_CODE.has(code)
  return separated ? code.length <= 6 : KIND_BY_CODE.has(found.code) && /^(?:CP|TW|TU|TTg|QUTW)$/.test(code)
}

/** End of a code such as `NQ`, `TTg`, `UBTVQH14`, `T.Ư`, `BNN&PTNT`; -1 if none stands here. */
function readCode(reader: Reader, at: number, signs: Signs): number {
  const { kind, key, gap, start, end } = reader.tokens
  if (!isCodeWord(reader, at)) return -1
  let last = at + 1
  while (last < reader.limit && gap[last] === Gap.none) {
    const joins = key[last] === signs.dot || key[last] === signs.and
    if (kind[last] === Kind.number) last++
    else if (joins && gap[last + 1] === Gap.none && last + 1 < reader.limit && isCodeWord(reader, last + 1)) last += 2
    else break
  }
  return end[last - 1] - start[at] <= LONGEST_CODE ? last : -1
}

function isCodeWord(reader: Reader, at: number): boolean {
  const { kind, start, end } = reader.tokens
  const k = kind[at]
  // `Ttg` and `L` have the shape of a name or an initial.
  return k === Kind.upper || k === Kind.mixed || (k === Kind.cap && end[at] - start[at] <= 3)
}

const codeText = (r: Reader, first: number, last: number): string => rangeText(r, first, last).replace(/[ÐƉ]/g, 'Đ')

type Wanted = 'full' | 'bare' | 'known'

function accepts(r: Reader, { first, last, code }: PrintedNumber, wanted: Wanted): boolean {
  if (code === null) return wanted === 'bare'
  if (KIND_BY_CODE.has(code)) return wanted !== 'bare'
  // Without the code of a kind only a slash tells a number (`573/TTg`) from a cipher (`107-T`).
  return wanted === 'full' && rangeText(r, first, last).includes('/')
}

function documentNumber(wanted: Wanted): Step<{ printed: PrintedNumber }> {
  return leaf(startsWithKind('number'), (vocabulary): Match => {
    const signs = signsOf(vocabulary)
    return (reader, at) => {
      const found = readNumber(reader, at, signs)
      if (found === null || !accepts(reader, found, wanted)) return -1
      capture(reader, 'printed', found)
      return found.last
    }
  })
}

/** A number with a code: `23-NQ/TU`. */
export const FULL_NUMBER = documentNumber('full')
/** A number without one: `847`, `92/2016`. */
export const BARE_NUMBER = documentNumber('bare')
/** A number with the code of a kind of document. */
export const KNOWN_NUMBER = documentNumber('known')
