import { type CharTable, CLASS_BITS, CLASS_MASK, DIGIT, TABLE_SIZE } from './chars'
import { foldWord, spellings, TONE_PLACEMENTS } from './fold'
import { createPairMap, getPair, setPair } from './pair-map'

/**
 * Interns words to small integers. `intern` is for building; `find` and `findLong` are the hot path: the tokenizer
 * hands over the letters as it read them, so no string is ever cut.
 */
export interface Vocabulary {
  readonly size: number
  /** Whether steps may be spared where their first tokens say that they cannot match; a test asks without. */
  readonly trusting: boolean
  intern(word: string): number
  /** Interns what is one run of plain letters or of figures; 0 if it is more than that. */
  internRun(piece: string): number
  /** Id of a word of up to eight letters by their numbers, the last four in `low`, those before in `high`; 0 if unknown. */
  find(high: number, low: number): number
  /** Id of the word at `text[start, end)` in any letters; 0 if unknown. */
  findLong(text: string, start: number, end: number): number
  /** Id of a word given as a string; 0 if unknown. */
  lookup(word: string): number
  /** The words as a set of ids, interned; it can be asked once the vocabulary is frozen. */
  setOf(words: Iterable<string>): WordSet
  /** Closes the vocabulary and lays out the sets. */
  freeze(): void
}

/** Ids of words stay below this, so that two of them, or a place in the trie and one, make a number. */
export const MOST_WORDS = 65536

/** One bit per word id: `bits[id >>> 5] >>> (id & 31) & 1`. */
export interface WordSet {
  bits: Uint32Array
}

export const hasWord = ({ bits }: WordSet, id: number): boolean => ((bits[id >>> 5] >>> (id & 31)) & 1) !== 0

/** Longest word that is compared as two integers. */
export const SHORT = 8

/** Places for words to begin with: the built-in lexicon and rules take less than half of them. */
const PLACES = 32768

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

  /** A word that comes too late is in no text: it gets the number of none. */
  function newId(): number {
    if (frozen) return next
    if (next === MOST_WORDS) throw new RangeError(`the lexicon has more than ${MOST_WORDS - 1} different words`)
    return next++
  }

  // The letters that were read last, and whether all were letters or all were figures.
  let high = 0
  let low = 0
  let oneRun = true

  /** Reads a word of which all letters have numbers and there is room for them; false for any other. */
  function readPlain(text: string): boolean {
    high = 0
    low = 0
    let figures = 0
    const { length } = text
    if (length > SHORT) return false
    for (let i = 0; i < length; i++) {
      const unit = text.charCodeAt(i)
      const letter = unit < TABLE_SIZE ? packed[unit] : 0
      if (letter <= CLASS_MASK) return false
      if ((letter & CLASS_MASK) === DIGIT) figures++
      high = (high << 8) | (low >>> 24)
      low = (low << 8) | (letter >>> CLASS_BITS)
    }
    oneRun = figures === 0 || figures === length
    return true
  }

  function internRead(): number {
    let id = getPair(short, high, low)
    if (id === 0) {
      id = newId()
      if (frozen) return id
      setPair(short, high, low, id)
      const twin = twins.get(low & LAST_TWO)
      if (twin !== undefined) setPair(short, high, (low & ~LAST_TWO) | twin, id)
    }
    return id
  }

  function internOdd(word: string): number {
    const forms = spellings(word)
    if (readPlain(forms[0])) return internRead()
    const known = long.get(forms[0])
    if (known !== undefined) return known
    const id = newId()
    if (frozen) return id
    for (const form of forms) long.set(form, id)
    longest = Math.max(longest, forms[0].length)
    return id
  }

  const internRun = (text: string): number => (readPlain(text) && oneRun ? internRead() : 0)

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
    get size() {
      return next
    },
    trusting,
    intern,
    internRun,
    setOf,
    find: (high, low) => getPair(short, high, low),
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
