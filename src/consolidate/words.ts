import { isCapital } from '../pattern/look'
import { type Reader, rangeText } from '../pattern/reader'
import { Kind } from '../text/tokens'

/** What is printed at a token; asked of a token before the first or behind the last, nothing. */

export const signAt = (r: Reader, t: number): string =>
  t >= 0 && t < r.tokens.count && r.tokens.kind[t] === Kind.punct ? r.text[r.tokens.start[t]] : ''

/** The token as it is printed. */
export const printedAt = (r: Reader, t: number): string => rangeText(r, t, t + 1)

export const isDash = (sign: string): boolean => sign !== '' && '-–—'.includes(sign)

/** The word, number or sign in small letters. */
export function wordAt(r: Reader, t: number): string {
  if (t < 0 || t >= r.tokens.count) return ''
  const printed = printedAt(r, t)
  return isCapital(r, t) ? printed.toLowerCase() : printed
}

/** Up to `count` tokens from `at` in small letters, one space between. */
export function wordsAt(r: Reader, at: number, count: number): string {
  const end = Math.min(at + count, r.tokens.count)
  let words = wordAt(r, at)
  for (let t = at + 1; t < end; t++) words += ` ${wordAt(r, t)}`
  return words
}

/** Whether the token begins with one of these letters: asked before a word is cut out of the text. */
export const beginsWith = ({ text, tokens }: Reader, t: number, letters: string): boolean =>
  t < tokens.count && letters.includes(text[tokens.start[t]])
