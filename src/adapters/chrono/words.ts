/** A syllable, number or sign of the text. */
export interface Word {
  /** NFC, lower case. */
  key: string
  /** Value of a number in figures, else -1. */
  num: number
  start: number
  end: number
  /** No white space before it. */
  tight: boolean
}

/** Syllables keep their marks whatever their Unicode form; signs stand alone. */
const WORD = /\p{L}[\p{L}\p{M}]*|\d+|\S/gu

/** Cuts a text into words, in one pass. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = []
  let last = 0
  for (const match of text.matchAll(WORD)) {
    const [surface] = match
    const start = match.index
    const digits = surface.charCodeAt(0) >= 48 && surface.charCodeAt(0) <= 57
    words.push({
      key: surface.normalize('NFC').toLowerCase(),
      num: digits && surface.length <= 4 ? Number(surface) : -1,
      start,
      end: start + surface.length,
      tight: start === last && start > 0,
    })
    last = start + surface.length
  }
  return words
}

/** Index after the phrase, if the words at `at` are its words, else -1. */
export function phraseEnd(words: readonly Word[], at: number, phrase: string): number {
  const keys = phrase.split(' ')
  return keys.every((key, index) => words[at + index]?.key === key) ? at + keys.length : -1
}

/** The longest phrase of a table at `at`, with the index after it; the table lists longer phrases first. */
export function lookUp<T>(words: readonly Word[], at: number, table: ReadonlyMap<string, T>): { value: T; end: number } | null {
  for (const [phrase, value] of table) {
    const end = phraseEnd(words, at, phrase)
    if (end >= 0) return { value, end }
  }
  return null
}

const NUMERALS = new Map([
  ['mười hai', 12], ['mười một', 11], ['một', 1], ['hai', 2], ['ba', 3], ['bốn', 4], ['năm', 5], ['sáu', 6], ['bảy', 7], ['bẩy', 7], ['tám', 8],
  ['chín', 9], ['mười', 10], ['vài', 3],
])

/** A number in figures or words at `at`. */
export function numberAt(words: readonly Word[], at: number): { value: number; end: number } | null {
  const word = words[at]
  if (word === undefined) return null
  return word.num >= 0 ? { value: word.num, end: at + 1 } : lookUp(words, at, NUMERALS)
}
