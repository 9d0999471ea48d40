import { bitOf, type Category } from '../lexicon/entry'
import { isCapital } from '../pattern/look'
import type { Reader } from '../pattern/reader'
import type { Draft } from '../pattern/rule'
import { Gap, Kind } from '../text/tokens'

/** Where the drafts of an article lie on its tokens; made once, read by the passes. */
export interface Layout {
  /** Index + 1 of the draft that covers a token, else 0. */
  cover: Int32Array
  /** Number of the sentence that a token is in. */
  sentence: Int32Array
}

export function createLayout(reader: Reader, drafts: readonly Draft[]): Layout {
  const { count } = reader.tokens
  const cover = new Int32Array(count + 1)
  drafts.forEach((draft, index) => {
    cover.fill(index + 1, draft.first, draft.last)
  })
  return { cover, sentence: sentencesOnce(reader) }
}

/** Sentences do not change while the passes add drafts. */
const known = new WeakMap<Reader, { generation: number; sentence: Int32Array }>()

function sentencesOnce(reader: Reader): Int32Array {
  const last = known.get(reader)
  if (last?.generation === reader.generation) return last.sentence
  const sentence = sentencesOf(reader)
  known.set(reader, { generation: reader.generation, sentence })
  return sentence
}

const CLOSERS = '.!?…'
const LEVEL_OR_TITLE = bitOf('level') | bitOf('academic') | bitOf('address')

/** A sentence ends at a newline, or at a closing sign before white space and a capital, a figure or a quotation mark. */
function sentencesOf(r: Reader): Int32Array {
  const { count, kind, gap, start } = r.tokens
  const sentence = new Int32Array(count + 1)
  let number = 0
  for (let t = 0; t < count; t++) {
    if (
      t > 0 &&
      (gap[t] === Gap.newline || (gap[t] === Gap.space && kind[t - 1] === Kind.punct && closes(r, t, start[t - 1])))
    )
      number++
    sentence[t] = number
  }
  sentence[count] = number + 1
  return sentence
}

function closes(r: Reader, t: number, at: number): boolean {
  if (!CLOSERS.includes(r.text[at])) return false
  if (r.tokens.kind[t] === Kind.lower) return false
  // “TP. Huế”, “PGS. Trần”: the dot of an abbreviation.
  return !(t >= 2 && (r.hits.mask[t - 2] & LEVEL_OR_TITLE) !== 0 && r.tokens.end[t - 2] - r.tokens.start[t - 2] <= 3)
}

/** First token of an entry of this category that ends just before `end`, or -1. */
export function entryBefore(r: Reader, end: number, category: Category, most = 6): number {
  const bit = bitOf(category)
  for (let at = end - 1; at >= 0 && end - at <= most; at--) {
    if ((r.hits.mask[at] & bit) === 0) continue
    for (let h = r.hits.from[at]; h < r.hits.from[at + 1]; h++) {
      if (r.hits.end[h] === end && r.entryBits[r.hits.entry[h]] === bit) return at
    }
  }
  return -1
}

export const signAt = (r: Reader, i: number): string =>
  i >= 0 && i < r.tokens.count && r.tokens.kind[i] === Kind.punct ? r.text[r.tokens.start[i]] : ''

export const wordAt = (r: Reader, i: number): string =>
  i >= 0 && i < r.tokens.count ? r.text.slice(r.tokens.start[i], r.tokens.end[i]).toLowerCase() : ''

export const isDash = (sign: string): boolean => sign !== '' && '-–—'.includes(sign)

export { isCapital }
