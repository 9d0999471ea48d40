import { bitOf, type Category } from '../lexicon/entry'
import type { LexiconRows } from '../lexicon/rows'
import { getPair } from '../text/pair-map'
import { Gap, Kind } from '../text/tokens'
import type { Reader } from './reader'

/** Small questions about the tokens, for steps that are written by hand. */

export const isCapital = (r: Reader, i: number): boolean => {
  const kind = r.tokens.kind[i]
  return kind === Kind.cap || kind === Kind.upper || kind === Kind.mixed
}

export const hasCategory = (r: Reader, i: number, bits: number): boolean => i < r.limit && (r.hits.mask[i] & bits) !== 0

/** Whether the token follows the one before it without white space. */
export const isJoined = (r: Reader, i: number): boolean => r.tokens.gap[i] === Gap.none

/** Whether this token and a lower-case one after it are one word: “Lực lượng”, “Chiến tranh”. */
export function isCompound(r: Reader, i: number): boolean {
  const { key, kind, count } = r.tokens
  return (
    i + 1 < count &&
    kind[i + 1] === Kind.lower &&
    r.tokens.gap[i + 1] === Gap.space &&
    getPair(r.compounds, key[i], key[i + 1]) !== 0
  )
}

/** Whether an entry longer than `end` starts here: “Trung” of “Trung đoàn” is no name. */
export function startsLonger(r: Reader, i: number, end: number, ignore = 0): boolean {
  if (r.hits.mask[i] === 0) return false
  for (let h = r.hits.from[i], high = r.hits.from[i + 1]; h < high; h++) {
    if (r.hits.end[h] > end && (r.entryBits[r.hits.entry[h]] & ignore) === 0) return true
  }
  return false
}

export interface Hit<Data> {
  end: number
  data: Data
}

/** The longest entry of a category that starts here, or null. */
export function longest<C extends Category>(
  r: Reader,
  i: number,
  category: C,
  where?: (data: LexiconRows[C]) => boolean,
): Hit<LexiconRows[C]> | null {
  const bit = bitOf(category)
  if (!hasCategory(r, i, bit)) return null
  for (let h = r.hits.from[i + 1] - 1, low = r.hits.from[i]; h >= low; h--) {
    const index = r.hits.entry[h]
    if (r.entryBits[index] !== bit) continue
    const data = r.rowOf(index) as LexiconRows[C]
    if (!where || where(data)) return { end: r.hits.end[h], data }
  }
  return null
}
