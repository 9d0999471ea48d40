import { type CharTable, CLASS_BITS, TABLE_SIZE } from './chars'
import { spellings } from './fold'

/**
 * Interns words to small integers. `intern` is for building; `find` and `findLong` are the hot path: the tokenizer
 * hands over the letters as it read them, so no string is ever cut.
 */
export interface Vocabulary {
  readonly size: number
  /** Whether steps may be spared where their first tokens say that they cannot match; a test asks without. */
  readonly trusting: boolean
  intern(word: string): number
  /** Id of a word of up to eight letters by their numbers, the last four in `low`, those before in `high`; 0 if unknown. */
  find(high: number, low: number): number
  /** Id of the word at `text[start, end)` in any letters; 0 if unknown. */
  findLong(text: string, start: number, end: number): number
  /** Id of a word given as a string; 0 if unknown. */
  lookup(word: string): number
  /** The words as a set of ids, interned; it can be asked once the vocabulary is frozen. */
  setOf(words: Iterable<string>): WordSet
  /** Closes the vocabulary and builds the hash table. */
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

const hashOf = (high: number, low: number): number => {
  const hash = Math.imul(high, 0x9e3779b1) ^ Math.imul(low, 0x85ebca6b)
  return hash ^ (hash >>> 15)
}

export function createVocabulary(chars: CharTable, trusting = true): Vocabulary {
  const ids = new Map<string, number>()
  let next = 1
  let frozen = false
  let mask = 0
  /** High and low letters and id, in threes; an id of 0 is a free place. */
  let slots = new Int32Array(0)
  /** Words that are too long for `slots`, or in letters without a number, by their folded text. */
  const long = new Map<string, number>()
  let longest = 0
  const { lower, packed } = chars

  // Patterns name the same words many times over; folding one is what takes the time.
  const interned = new Map<string, number>()

  function intern(word: string): number {
    let id = interned.get(word)
    if (id === undefined) {
      id = internFolded(word)
      interned.set(word, id)
    }
    return id
  }

  function internFolded(word: string): number {
    const forms = spellings(word)
    const known = ids.get(forms[0])
    if (known !== undefined) return known
    if (next === MOST_WORDS) throw new RangeError(`the lexicon has more than ${MOST_WORDS - 1} different words`)
    for (const form of forms) ids.set(form, next)
    return next++
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
    let size = 1024
    while (size < ids.size * 3) size *= 2
    mask = size - 1
    slots = new Int32Array(size * 3)
    for (const [word, id] of ids) add(word, id)
  }

  function add(word: string, id: number): void {
    let high = 0
    let low = 0
    let plain = word.length <= SHORT
    for (let i = 0; i < word.length && plain; i++) {
      const unit = word.charCodeAt(i)
      const letter = unit < TABLE_SIZE ? packed[unit] >>> CLASS_BITS : 0
      if (letter === 0) plain = false
      high = (high << 8) | (low >>> 24)
      low = (low << 8) | letter
    }
    if (!plain) {
      long.set(word, id)
      longest = Math.max(longest, word.length)
      return
    }
    let slot = (hashOf(high, low) & mask) * 3
    while (slots[slot + 2] !== 0) slot = slot + 3 === slots.length ? 0 : slot + 3
    slots[slot] = high
    slots[slot + 1] = low
    slots[slot + 2] = id
  }

  function find(high: number, low: number): number {
    for (let slot = (hashOf(high, low) & mask) * 3; ; ) {
      const id = slots[slot + 2]
      if (id === 0 || (slots[slot] === high && slots[slot + 1] === low)) return id
      slot = slot + 3 === slots.length ? 0 : slot + 3
    }
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

  return {
    get size() {
      return next
    },
    trusting,
    intern,
    setOf,
    find,
    findLong,
    freeze,
    lookup: (word) => ids.get(spellings(word)[0]) ?? 0,
  }
}
