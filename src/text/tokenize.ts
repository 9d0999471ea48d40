import {
  type CharTable,
  CLASS_BITS,
  CLASS_MASK,
  DIGIT,
  highKind,
  IGNORED,
  LOWER,
  MARK,
  NEWLINE,
  SPACE,
  TABLE_SIZE,
  UPPER,
} from './chars'
import { foldWord } from './fold'
import { getPair } from './pair-map'
import { signKeys } from './signs'
import { BEYOND, closeTokens, Gap, growTokens, Kind, type Tokens } from './tokens'
import { SHORT, type Vocabulary } from './vocabulary'

export type Tokenize = (text: string, tokens: Tokens) => void

/** Makes the tokenizer: one pass over the raw text; no string is cut for a word in Vietnamese letters. */
export function createTokenizer(chars: CharTable, vocabulary: Vocabulary): Tokenize {
  const { kind: kinds, packed } = chars
  const { short } = vocabulary
  const signs = signKeys(vocabulary)

  const classOf = (unit: number): number => (unit < TABLE_SIZE ? kinds[unit] : highKind(unit))

  /** Key of a word with marks or invisible characters in it. */
  function slowWord(text: string, start: number, end: number): number {
    let visible = ''
    for (let i = start; i < end; i++) if (classOf(text.charCodeAt(i)) !== IGNORED) visible += text[i]
    return vocabulary.lookup(foldWord(visible))
  }

  /** Reads on in a word that has marks or invisible characters, from where the plain letters end. */
  function readMarked(text: string, tokens: Tokens, at: number, plainEnd: number, plainUppers: number): void {
    const from = tokens.start[at]
    let letters = plainEnd - from
    let uppers = plainUppers
    let last = plainEnd
    for (let i = plainEnd; i < text.length; i++) {
      const cls = classOf(text.charCodeAt(i))
      if (cls === IGNORED) continue
      if (cls === UPPER) uppers++
      if (cls === UPPER || cls === LOWER) letters++
      else if (cls !== MARK) break
      last = i + 1
    }
    tokens.end[at] = last
    tokens.key[at] = slowWord(text, from, last)
    tokens.kind[at] = kindOf(letters, uppers, classOf(text.charCodeAt(from)) === UPPER)
  }

  function readNumber(text: string, tokens: Tokens, at: number): void {
    const from = tokens.start[at]
    let value = 0
    let high = 0
    let low = 0
    let i = from
    for (; i < text.length; i++) {
      const unit = text.charCodeAt(i)
      if (classOf(unit) !== DIGIT) break
      const digit = unit < TABLE_SIZE ? unit - 0x30 : unit - 0xff10
      if (i - from < 9) value = value * 10 + digit
      high = (high << 8) | (low >>> 24)
      low = (low << 8) | (packed[0x30 + digit] >>> CLASS_BITS)
    }
    tokens.end[at] = i
    tokens.key[at] = i - from > SHORT ? vocabulary.findLong(text, from, i) : getPair(short, high, low)
    tokens.kind[at] = Kind.number
    tokens.num[at] = i - from > 9 ? -1 : value
  }

  return (text, tokens) => {
    const length = text.length
    let count = 0
    let gap: number = Gap.newline
    let { start, end, key, kind, num, gap: gaps } = tokens
    let i = 0
    while (i < length) {
      const first = text.charCodeAt(i)
      let info = first < TABLE_SIZE ? packed[first] : highKind(first)
      const cls = info & CLASS_MASK
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
      if (count + BEYOND >= start.length) {
        growTokens(tokens)
        ;({ start, end, key, kind, num, gap: gaps } = tokens)
      }
      const from = i
      start[count] = from
      gaps[count] = gap
      gap = Gap.none
      if (cls === LOWER || cls === UPPER) {
        let high = 0
        let low = 0
        // Negative once a letter has no number.
        let odd = 0
        let uppers = 0
        let k = cls
        do {
          const letter = info >>> CLASS_BITS
          high = (high << 8) | (low >>> 24)
          low = (low << 8) | letter
          odd |= letter - 1
          uppers += k - LOWER
          const unit = ++i < length ? text.charCodeAt(i) : 0x20
          info = unit < TABLE_SIZE ? packed[unit] : highKind(unit)
          k = info & CLASS_MASK
        } while (k === LOWER || k === UPPER)
        const letters = i - from
        num[count] = -1
        if (k === MARK || k === IGNORED) {
          readMarked(text, tokens, count, i, uppers)
          i = end[count]
        } else {
          end[count] = i
          key[count] = odd < 0 || letters > SHORT ? vocabulary.findLong(text, from, i) : getPair(short, high, low)
          kind[count] = uppers === 0 ? Kind.lower : kindOf(letters, uppers, cls === UPPER)
        }
      } else if (cls === DIGIT) {
        readNumber(text, tokens, count)
        i = end[count]
      } else {
        end[count] = ++i
        key[count] = signs.of(first)
        kind[count] = Kind.punct
        num[count] = -1
      }
      count++
    }
    closeTokens(tokens, count, length)
  }
}

function kindOf(letters: number, uppers: number, first: boolean): number {
  if (uppers === 0) return Kind.lower
  if (uppers === letters) return letters === 1 ? Kind.cap : Kind.upper
  return first && uppers === 1 ? Kind.cap : Kind.mixed
}
