import { type CharTable, DIGIT, highKind, IGNORED, LOWER, MARK, NEWLINE, SPACE, TABLE_SIZE, UPPER } from './chars'
import { foldWord } from './fold'
import { Gap, growTokens, Kind, type Tokens } from './tokens'
import { hashSeed, hashStep, type Vocabulary } from './vocabulary'

/** Signs that print the same thing share one key: every dash is `-`, every double quote opens or closes alike. */
const SAME_SIGN: Record<string, string> = {
  '–': '-', '—': '-', '‐': '-', '‑': '-', '−': '-', '―': '-', '«': '“', '»': '”', '„': '“', '‟': '“',
  '‘': "'", '’': "'", '`': "'", '´': "'", '′': "'", '⁄': '/', '∕': '/', '：': ':', '，': ',',
}

export type Tokenize = (text: string, tokens: Tokens) => void

/** Makes the tokenizer: one pass over the raw text, no string cut for a word written in NFC. */
export function createTokenizer(chars: CharTable, vocabulary: Vocabulary): Tokenize {
  const { kind: kinds, lower } = chars
  const signs = signKeys(vocabulary)

  function slowWord(text: string, start: number, end: number): number {
    let visible = ''
    for (let i = start; i < end; i++) if (classOf(text.charCodeAt(i)) !== IGNORED) visible += text[i]
    return vocabulary.lookup(foldWord(visible))
  }

  function classOf(c: number): number {
    return c < TABLE_SIZE ? kinds[c]! : highKind(c)
  }

  return (text, tokens) => {
    const length = text.length
    let count = 0
    let gap: number = Gap.newline
    let { start, end, key, kind, num } = tokens
    let gaps = tokens.gap
    let i = 0
    while (i < length) {
      const first = text.charCodeAt(i)
      const cls = first < TABLE_SIZE ? kinds[first]! : highKind(first)
      if (cls === SPACE || cls === IGNORED) {
        if (gap === Gap.none && cls === SPACE) gap = Gap.space
        i++
        continue
      }
      if (cls === NEWLINE) {
        gap = Gap.newline
        i++
        continue
      }
      if (count === start.length) {
        growTokens(tokens)
        ;({ start, end, key, kind, num } = tokens)
        gaps = tokens.gap
      }
      const from = i
      if (cls === LOWER || cls === UPPER) {
        let hash = hashSeed
        let letters = 0
        let uppers = 0
        let c = first
        let k: number = cls
        do {
          hash = hashStep(hash, c < TABLE_SIZE ? lower[c]! : c)
          letters++
          if (k === UPPER) uppers++
          c = ++i < length ? text.charCodeAt(i) : 0x20
          k = c < TABLE_SIZE ? kinds[c]! : highKind(c)
        } while (k === LOWER || k === UPPER)
        if (k === MARK || k === IGNORED) {
          let last = i
          while (k === LOWER || k === UPPER || k === MARK || k === IGNORED) {
            if (k === UPPER) uppers++
            if (k === LOWER || k === UPPER) letters++
            if (k !== IGNORED) last = i + 1
            k = ++i < length ? classOf(text.charCodeAt(i)) : SPACE
          }
          i = last
          key[count] = slowWord(text, from, last)
        } else key[count] = vocabulary.find(hash, text, from, i)
        kind[count] =
          uppers === 0 ? Kind.lower : uppers === letters ? (letters === 1 ? Kind.cap : Kind.upper) : cls === UPPER && uppers === 1 ? Kind.cap : Kind.mixed
        num[count] = -1
      } else if (cls === DIGIT) {
        let value = 0
        let hash = hashSeed
        let c = first
        do {
          const digit = c < TABLE_SIZE ? c - 0x30 : c - 0xff10
          value = i - from < 9 ? value * 10 + digit : -1
          hash = hashStep(hash, 0x30 + digit)
          c = ++i < length ? text.charCodeAt(i) : 0x20
        } while (classOf(c) === DIGIT)
        key[count] = vocabulary.find(hash, text, from, i)
        kind[count] = Kind.number
        num[count] = i - from > 9 ? -1 : value
      } else {
        i++
        key[count] = signs.get(first) ?? 0
        kind[count] = Kind.punct
        num[count] = -1
      }
      start[count] = from
      end[count] = i
      gaps[count] = gap
      gap = Gap.none
      count++
    }
    tokens.count = count
  }
}

function signKeys(vocabulary: Vocabulary): Map<number, number> {
  const keys = new Map<number, number>()
  for (let c = 0x21; c < 0x7f; c++) {
    const id = vocabulary.lookup(String.fromCharCode(c))
    if (id) keys.set(c, id)
  }
  for (const sign of '“”…·•') {
    const id = vocabulary.lookup(sign)
    if (id) keys.set(sign.charCodeAt(0), id)
  }
  for (const [sign, same] of Object.entries(SAME_SIGN)) {
    const id = vocabulary.lookup(same)
    if (id) keys.set(sign.charCodeAt(0), id)
  }
  return keys
}
