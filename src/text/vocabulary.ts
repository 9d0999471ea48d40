import { type CharTable, TABLE_SIZE } from './chars'
import { spellings } from './fold'

const SEED = 0x811c9dc5
const PRIME = 0x01000193

/**
 * Interns words to small integers. `intern` is for building; `find` is the hot path: it hashes nothing
 * itself (the tokenizer has the hash already) and compares folded code units, so no string is ever cut.
 */
export interface Vocabulary {
  readonly size: number
  intern(word: string): number
  /** Id of the word whose folded code units hash to `hash` and stand at `text[start, end)`; 0 if unknown. */
  find(hash: number, text: string, start: number, end: number): number
  /** Id of a word given as a string; 0 if unknown. */
  lookup(word: string): number
  /** The words as a set of ids, interned; it can be asked once the vocabulary is frozen. */
  setOf(words: Iterable<string>): WordSet
  /** Closes the vocabulary and builds the hash table. */
  freeze(): void
}

/** One bit per word id: `bits[id >>> 5] >>> (id & 31) & 1`. */
export interface WordSet {
  bits: Uint32Array
}

export const hasWord = ({ bits }: WordSet, id: number): boolean => ((bits[id >>> 5] >>> (id & 31)) & 1) !== 0

export const hashSeed = SEED
export const hashStep = (hash: number, unit: number): number => Math.imul(hash ^ unit, PRIME)

function hashOf(word: string): number {
  let hash = SEED
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), PRIME)
  return hash
}

export function createVocabulary(chars: CharTable): Vocabulary {
  const ids = new Map<string, number>()
  let next = 1
  let frozen = false
  let mask = 0
  let slots = new Int32Array(0)
  let hashes = new Int32Array(0)
  let pool = new Uint16Array(0)
  let offsets = new Int32Array(0)
  let owners = new Int32Array(0)
  const { lower } = chars

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
    const known = ids.get(forms[0]!)
    if (known !== undefined) return known
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
    slots = new Int32Array(size).fill(-1)
    hashes = new Int32Array(ids.size)
    owners = new Int32Array(ids.size)
    offsets = new Int32Array(ids.size + 1)
    let total = 0
    for (const word of ids.keys()) total += word.length
    pool = new Uint16Array(total)
    let form = 0
    let at = 0
    for (const [word, id] of ids) {
      const hash = hashOf(word)
      hashes[form] = hash
      owners[form] = id
      offsets[form] = at
      for (let i = 0; i < word.length; i++) pool[at++] = word.charCodeAt(i)
      let slot = hash & mask
      while (slots[slot] !== -1) slot = (slot + 1) & mask
      slots[slot] = form++
    }
    offsets[form] = at
  }

  function find(hash: number, text: string, start: number, end: number): number {
    let slot = hash & mask
    for (let form = slots[slot]!; form !== -1; form = slots[slot]!) {
      if (hashes[form] === hash) {
        const from = offsets[form]!
        const length = offsets[form + 1]! - from
        if (length === end - start) {
          let i = 0
          while (i < length) {
            const unit = text.charCodeAt(start + i)
            if ((unit < TABLE_SIZE ? lower[unit] : unit) !== pool[from + i]) break
            i++
          }
          if (i === length) return owners[form]!
        }
      }
      slot = (slot + 1) & mask
    }
    return 0
  }

  return {
    get size() {
      return next
    },
    intern,
    setOf,
    find,
    freeze,
    lookup: (word) => ids.get(spellings(word)[0]!) ?? 0,
  }
}
