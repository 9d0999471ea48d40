import { type CharTable, CLASS_BITS, CLASS_MASK, TABLE_SIZE } from './chars'
import { foldWord, spellings, TONE_PLACEMENTS } from './fold'
import { createPairMap, getPair, type PairMap, setPair } from './pair-map'

/**
 * Interns words to small integers. `intern` is for building; `short` and `findLong` are the hot path: the tokenizer
 * hands over the letters as it read them, so no string is ever cut.
 */
export interface Vocabulary {
  /** Whether all words are known, so that what is compiled from now on may be compiled when it is first used. */
  readonly frozen: boolean
  /** Whether steps may be spared where their first tokens say that they cannot match; a test asks without. */
  readonly trusting: boolean
  intern(word: string): number
  /** Interns folded words between spaces; quicker than one by one. */
  internList(words: string): void
  /** Words of up to eight letters by their numbers: those before the last four, and the last four. */
  readonly short: PairMap
  /** Id of the word at `text[start, end)` in any letters; 0 if unknown. */
  findLong(text: string, start: number, end: number): number
  /** Id of a word given as a string; 0 if unknown. */
  lookup(word: string): number
  /** The words as a set of ids, interned; it can be asked once the vocabulary is frozen. */
  setOf(words: Iterable<string>): WordSet
  /** Closes the vocabulary and lays out the sets. */
  freeze(): void
}

/** Ids of words stay below this, so that the trie's root can have a place for each. */
export const MOST_WORDS = 65536

/** One bit per word id: `bits[id >>> 5] >>> (id & 31) & 1`. */
export interface WordSet {
  bits: Uint32Array
}

export const hasWord = ({ bits }: WordSet, id: number): boolean => ((bits[id >>> 5] >>> (id & 31)) & 1) !== 0

/** Longest word that is compared as two integers. */
export const SHORT = 8

/** Id of a word that comes too late: it is in no text. */
const NEVER = MOST_WORDS - 1

/** Places for words to begin with: the built-in lexicon and rules take less than half of them. */
const PLACES = 16384

export function createVocabulary(chars: CharTable, trusting = true): Vocabulary {
  const { lower, packed } = chars
  /** Ids of words of up to {@link SHORT} numbered letters. */
  const short = createPairMap(PLACES)
  /** Ids of words that are too long for that, or in letters without a number, by their folded text. */
  const long = new Map<string, number>()
  let longest = 0
  const twins = numberTwins(packed)
  let next = 1
  let frozen = false

  // Patterns name the same words many times over.
  const interned = new Map<string, number>()

  function intern(word: string): number {
    let id = interned.get(word)
    if (id === undefined) {
      id = readPlain(word) ? internRead() : internOdd(word)
      interned.set(word, id)
    }
    return id
  }

  function newId(): number {
    if (next === NEVER) throw new RangeError(`the lexicon has more than ${NEVER - 1} different words`)
    return next++
  }

  // The letters that were read last.
  let high = 0
  let low = 0

  /** Reads a word of which all letters have numbers and there is room for them; false for any other. */
  function readPlain(text: string, from = 0, to = text.length): boolean {
    high = 0
    low = 0
    if (to - from > SHORT) return false
    for (let i = from; i < to; i++) {
      const unit = text.charCodeAt(i)
      const letter = unit < TABLE_SIZE ? packed[unit] : 0
      if (letter <= CLASS_MASK) return false
      high = (high << 8) | (low >>> 24)
      low = (low << 8) | (letter >>> CLASS_BITS)
    }
    return true
  }

  function internRead(): number {
    if (frozen) return getPair(short, high, low) || NEVER
    const id = setPair(short, high, low, next)
    if (id !== next) return id
    const twin = twins.get(low & LAST_TWO)
    if (twin !== undefined) setPair(short, high, (low & ~LAST_TWO) | twin, id)
    return newId()
  }

  function internOdd(word: string): number {
    const forms = spellings(word)
    if (readPlain(forms[0])) return internRead()
    const known = long.get(forms[0])
    if (known !== undefined) return known
    if (frozen) return NEVER
    const id = newId()
    for (const form of forms) long.set(form, id)
    longest = Math.max(longest, forms[0].length)
    return id
  }

  function internList(words: string): void {
    for (let from = 0; from < words.length; ) {
      const gap = words.indexOf(' ', from)
      const to = gap < 0 ? words.length : gap
      if (readPlain(words, from, to)) internRead()
      else internOdd(words.slice(from, to))
      from = to + 1
    }
  }

  // Sets of the same words are one: the steps of a grammar begin with the same words again and again.
  const sets = new Map<string, { set: WordSet; members: number[] }>()

  function setOf(words: Iterable<string>): WordSet {
    const members = [...new Set(Array.from(words, intern))].sort((a, b) => a - b)
    const name = members.join()
    let known = sets.get(name)
    if (!known) {
      known = { set: { bits: frozen ? bitsOf(members) : new Uint32Array(0) }, members }
      sets.set(name, known)
    }
    return known.set
  }

  /** As long as the vocabulary is large, so that no look-up is out of bounds. */
  function bitsOf(members: readonly number[]): Uint32Array {
    const bits = new Uint32Array((next >>> 5) + 1)
    for (const id of members) bits[id >>> 5] |= 1 << (id & 31)
    return bits
  }

  function freeze(): void {
    frozen = true
    for (const { set, members } of sets.values()) set.bits = bitsOf(members)
  }

  function findLong(text: string, start: number, end: number): number {
    if (end - start > longest) return 0
    let word = ''
    for (let i = start; i < end; i++) {
      const unit = text.charCodeAt(i)
      word += String.fromCharCode(unit < TABLE_SIZE ? lower[unit] : unit)
    }
    return long.get(word) ?? 0
  }

  function lookup(word: string): number {
    const key = foldWord(word)
    return readPlain(key) ? getPair(short, high, low) : (long.get(key) ?? 0)
  }

  return {
    get frozen() {
      return frozen
    },
    trusting,
    intern,
    internList,
    setOf,
    short,
    findLong,
    freeze,
    lookup,
  }
}

/** The last two letters of a word in `low`. */
const LAST_TWO = 0xffff

/** The numbers of the last two letters of words that are printed in two ways, by those of the other way. */
function numberTwins(packed: Uint16Array): Map<number, number> {
  const number = (letters: string) =>
    ((packed[letters.charCodeAt(0)] >>> CLASS_BITS) << 8) | (packed[letters.charCodeAt(1)] >>> CLASS_BITS)
  const twins = new Map<number, number>()
  for (const [modern, old] of TONE_PLACEMENTS) {
    twins.set(number(modern), number(old))
    twins.set(number(old), number(modern))
  }
  return twins
}
