import { capture, type Match, type Reader } from '../../pattern/reader'
import { guard, leaf, type Step, startsWithKind, startsWithWord } from '../../pattern/step'
import { Gap, Kind } from '../../text/tokens'
import type { Vocabulary } from '../../text/vocabulary'

/** Shapes of a date in figures; the order is always day, month, year, but for ISO stamps. */
type Shape = 'dmy' | 'dm' | 'my' | 'ymd'

/** What stands between the figures. */
type Sign = '-' | '/' | '.'

export interface FiguresCaptures {
  day?: number
  month?: number
  year?: number
  shortYear?: number
}

interface Chain {
  shape: Shape
  sign: Sign
  numbers: readonly number[]
  /** Token after the last figure. */
  end: number
  /** A year in two figures. */
  short: boolean
}

/**
 * A date in figures: `3/4/2024`, `16-1`, `01 - 7 - 2025`, `30/ 4`, `5-2012`.
 * The whole chain of figures is read before it is named, so that `1-4/6` is no 1 April and `05-08-15-25` nothing.
 */
export function figures(...shapes: Shape[]): Step<FiguresCaptures> {
  return leaf(
    startsWithKind('number'),
    (vocabulary) => {
      const chainAt = chainReader(vocabulary)
      const match: Match = (r, i) => {
        const chain = chainAt(r, i)
        if (chain === null || !shapes.includes(chain.shape)) return -1
        const { shape, numbers, short } = chain
        if (shape !== 'my') capture(r, 'day', shape === 'ymd' ? numbers[2] : numbers[0])
        capture(r, 'month', shape === 'my' ? numbers[0] : numbers[1])
        if (shape === 'dmy') capture(r, short ? 'shortYear' : 'year', numbers[2])
        if (shape === 'my') capture(r, 'year', numbers[1])
        if (shape === 'ymd') capture(r, 'year', numbers[0])
        return chain.end
      }
      return match
    },
    startsWithWord('-', '/', '.'),
  )
}

type ChainAt = (r: Reader, i: number) => Chain | null

const readers = new WeakMap<Vocabulary, ChainAt>()

/** The chain that stands somewhere, if it ends cleanly. Many rules ask one after the other: the last answer is kept. */
function chainReader(vocabulary: Vocabulary): ChainAt {
  let chainAt = readers.get(vocabulary)
  if (chainAt === undefined) {
    const signs = new Map<number, Sign>((['-', '/', '.'] as const).map((sign) => [vocabulary.intern(sign), sign]))
    let generation = -1
    let place = -1
    let limit = -1
    let chain: Chain | null = null
    chainAt = (r, i) => {
      if (generation !== r.generation || place !== i || limit !== r.limit) {
        chain = readChain(r, i, signs)
        if (chain !== null && !endsCleanly(r, chain, signs)) chain = null
        generation = r.generation
        place = i
        limit = r.limit
      }
      return chain
    }
    readers.set(vocabulary, chainAt)
  }
  return chainAt
}

const digits = (r: Reader, i: number) =>
  i < r.limit && r.tokens.kind[i] === Kind.number ? r.tokens.end[i] - r.tokens.start[i] : 0
const isYear = (r: Reader, i: number) => digits(r, i) === 4 && r.tokens.num[i] >= 1000 && r.tokens.num[i] <= 2100
const isDay = (r: Reader, i: number) =>
  digits(r, i) > 0 && digits(r, i) <= 2 && r.tokens.num[i] >= 1 && r.tokens.num[i] <= 31
const isMonth = (r: Reader, i: number) => isDay(r, i) && r.tokens.num[i] <= 12

/** Whether white space stands on neither side of the sign at `i`, on both, or on one. */
function spacing(r: Reader, i: number): 'tight' | 'wide' | 'uneven' {
  const before = r.tokens.gap[i] !== Gap.none
  const after = r.tokens.gap[i + 1] !== Gap.none
  return before === after ? (before ? 'wide' : 'tight') : 'uneven'
}

function readChain(r: Reader, i: number, signs: Map<number, Sign>): Chain | null {
  const { key, num } = r.tokens
  const sign = i + 2 < r.limit ? signs.get(key[i + 1]) : undefined
  if (sign === undefined) return null
  const gap = spacing(r, i + 1)
  if (sign === '.' && gap !== 'tight') return null
  const numbers = [num[i], num[i + 2], i + 4 < r.limit ? num[i + 4] : -1]
  const next = i + 4 < r.limit ? signs.get(key[i + 3]) : undefined
  const chained = next === sign && (spacing(r, i + 3) === gap || sign === '/')
  if (isDay(r, i) && isMonth(r, i + 2)) {
    // “16-1/2025” mixes its signs; “5-6/2024” may be two months, so the rules for months are asked first.
    const mixed = next !== undefined && next !== '.' && gap === 'tight' && spacing(r, i + 3) === 'tight'
    if ((chained || mixed) && isYear(r, i + 4)) return { shape: 'dmy', sign, numbers, end: i + 5, short: false }
    if (
      chained &&
      gap === 'tight' &&
      digits(r, i + 4) === 2 &&
      digits(r, i) + digits(r, i + 2) >= 3 &&
      num[i + 4] > 12
    ) {
      return { shape: 'dmy', sign, numbers, end: i + 5, short: true }
    }
    // “ngày 5 - 6” is a pair of days that waits for its month.
    if (sign === '-' && gap !== 'tight') return null
    return { shape: 'dm', sign, numbers, end: i + 3, short: false }
  }
  if (isMonth(r, i) && isYear(r, i + 2)) return { shape: 'my', sign, numbers, end: i + 3, short: false }
  if (isYear(r, i) && isMonth(r, i + 2) && chained && sign === '-' && gap === 'tight' && isDay(r, i + 4)) {
    return { shape: 'ymd', sign, numbers, end: i + 5, short: false }
  }
  return null
}

/** Whether the figures stop here: no `03/2019/NĐ-CP`, no `3/4A`, no `2.115`, but `23-1-1955/23-1-2025`. */
function endsCleanly(r: Reader, { end, sign, shape, short }: Chain, signs: Map<number, Sign>): boolean {
  const { gap, kind, key, start } = r.tokens
  if (end >= r.limit) return true
  const full = shape !== 'dm' && !short
  if (gap[end] !== Gap.none) {
    // “4 – 8/6” has been read as far as “8”: the sign after it shows that the 8 is a day.
    return !(signs.get(key[end]) === '/' && !full && digits(r, end + 1) > 0 && spacing(r, end) !== 'wide')
  }
  if (kind[end] !== Kind.punct) return false
  const joint = r.text[start[end]]
  if (joint === '%' || joint === '°' || ("'′’".includes(joint) && shape === 'dm')) return false
  if (end + 1 >= r.limit || gap[end + 1] !== Gap.none || kind[end + 1] === Kind.punct) return true
  const number = kind[end + 1] === Kind.number
  const next = signs.get(key[end])
  if (next === '/') return full && number && sign !== '/'
  if (next === '-')
    return number ? (full ? isDay(r, end + 1) || isYear(r, end + 1) : sign !== '-') : sign !== '-' || full
  if (next === '.' || joint === ',') return !number || (full && joint === ',')
  return joint !== ':' || !number
}

/** Matches nothing, if the number before ends here: no “năm 1986.000”, no “năm 2016/QĐ”, but “năm 1988...” and “2016-2021”. */
export function complete(): Step<object> {
  return guard(() => (r, i) => {
    const { gap, kind, start } = r.tokens
    if (i >= r.limit || gap[i] !== Gap.none) return i
    if (kind[i] !== Kind.punct) return -1
    const sign = r.text[start[i]]
    if (sign === '%' || sign === '°') return -1
    if (i + 1 >= r.limit || gap[i + 1] !== Gap.none || kind[i + 1] === Kind.punct) return i
    const number = kind[i + 1] === Kind.number
    if (sign === '/') return -1
    if (sign === '.' || sign === ',' || sign === ':') return number ? -1 : i
    return number && '-–'.includes(sign) ? (isYear(r, i + 1) ? i : -1) : i
  })
}

/** Matches nothing, if the figures here begin afresh: not inside `DK1/10`, `BP 33-12-01` or a longer number. */
export function afresh(): Step<object> {
  return guard(() => (r, i) => {
    const { gap, kind, end, start } = r.tokens
    if (i === 0 || gap[i] !== Gap.none) return i
    if (kind[i - 1] !== Kind.punct) return -1
    const sign = r.text[start[i - 1]]
    if (!'/-–.,:+'.includes(sign)) return i
    if (i < 2 || gap[i - 1] !== Gap.none) return sign === '.' || sign === ',' ? -1 : i
    if (kind[i - 2] === Kind.punct) return i
    // The second date of “23-1-1955/23-1-2025”, “26/1-1/2”.
    return kind[i - 2] === Kind.number && end[i - 2] - start[i - 2] <= 4 && sign !== '.' && sign !== ',' && sign !== ':'
      ? i
      : -1
  })
}
