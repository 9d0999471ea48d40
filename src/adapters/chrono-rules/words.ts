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

/** Phrases by their first syllable, longest first. */
export type Table<T> = ReadonlyMap<string, readonly { keys: readonly string[]; value: T }[]>

export function table<T>(rows: Readonly<Record<string, T>>): Table<T> {
  const byFirst = new Map<string, { keys: string[]; value: T }[]>()
  for (const [phrase, value] of Object.entries(rows)) {
    const keys = phrase.split(' ')
    byFirst.set(keys[0], [...(byFirst.get(keys[0]) ?? []), { keys, value }])
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.keys.length - a.keys.length)
  return byFirst
}

/** A table of phrases that mean nothing but themselves. */
export const phrases = (...list: string[]): Table<true> =>
  table(Object.fromEntries(list.map((phrase) => [phrase, true] as const)))

/** The longest phrase of a table at `at`, with the index after it. */
export function lookUp<T>(words: readonly Word[], at: number, rows: Table<T>): { value: T; end: number } | null {
  const list = at < words.length ? rows.get(words[at].key) : undefined
  const row = list?.find(({ keys }) => keys.every((key, index) => words[at + index]?.key === key))
  return row ? { value: row.value, end: at + row.keys.length } : null
}

/** Index after the longest phrase of a table at `at`, else -1. */
export function phraseEnd(words: readonly Word[], at: number, rows: Table<unknown>): number {
  return lookUp(words, at, rows)?.end ?? -1
}

const NUMERALS = table({
  một: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  bẩy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
  'mười một': 11,
  'mười hai': 12,
})

/** A number in figures or words at `at`. */
export function numberAt(words: readonly Word[], at: number): { value: number; end: number } | null {
  const word = words[at]
  if (word === undefined) return null
  return word.num >= 0 ? { value: word.num, end: at + 1 } : lookUp(words, at, NUMERALS)
}
