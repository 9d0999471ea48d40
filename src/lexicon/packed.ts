import { foldWord } from '../text/fold'
import type { Vocabulary } from '../text/vocabulary'
import { type Category, type Entry, internPhrase } from './entry'

/**
 * The built-in lexicon as it is read when an extractor is made: cutting its phrases into words and sorting them into
 * the trie is done when the package is built. Lists of numbers are strings with one code unit each, see {@link UNIT}.
 */
export interface PackedLexicon {
  /** Folded words in the order of their ids, from 1, between spaces. */
  words: string
  /** How many children each node of the trie has, level by level from the root. */
  children: string
  /** The word that leads to each child, less that of the child before it. */
  childWords: string
  /** How many entries end at each node; the entries follow in that order. */
  ends: string
  /** Of each entry, which of `kinds` it is. */
  entryKinds: string
  /**
   * The value of each entry: between {@link LINE_END}, in blocks of {@link BLOCK}; only its {@link Letters} where it
   * reads like the words that lead to it. A place's code stands behind it and {@link CODE}.
   */
  values: string
  kinds: readonly EntryKind[]
  /** Words of two syllables: a first word less the one before it, how many follow, and these in the same way. */
  pairs: string
}

/** What entries have in common: everything but value and code. */
export interface EntryKind {
  category: Category
  shape?: Entry['shape'] | undefined
  row: object
}

/** Which letters of the words that lead to an entry are capitals in its value. */
export const Letters = { allFirst: '', none: '=', first: '^' } as const

/** Added to every number of a list, so that no control character is among the code units. */
export const UNIT = 0x30
/** Numbers of a list stay below it: behind come the surrogates. */
const MOST = 0xd000

const unitOf = (number: number): string => {
  if (number >= MOST) throw new RangeError(`the packed lexicon has a number above ${MOST}`)
  return String.fromCharCode(number + UNIT)
}

/** Numbers in rising order as their distances. */
const unitsOf = (rising: readonly number[]): string =>
  rising.map((number, at) => unitOf(number - (rising[at - 1] ?? 0))).join('')

/** Values are cut into single strings by blocks, when the first of a block is asked for. */
export const BLOCK = 64
// None of them needs an escape where the packed lexicon stands in program text.
export const LINE_END = '|'
export const BLOCK_END = '¦'
export const CODE = '@'

interface Row {
  value: string
  code?: string | null
}

function inBlocks(values: readonly string[]): string {
  const odd = values.find((value) => value.includes(LINE_END) || value.includes(BLOCK_END))
  if (odd !== undefined) throw new RangeError(`the packed lexicon cannot hold ${JSON.stringify(odd)}`)
  const blocks: string[] = []
  for (let from = 0; from < values.length; from += BLOCK) blocks.push(values.slice(from, from + BLOCK).join(LINE_END))
  return blocks.join(BLOCK_END)
}

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

/** The value that {@link Letters} stands for; null if the line is a value. */
export function impliedValue(line: string, words: readonly string[]): string | null {
  switch (line) {
    case Letters.allFirst:
      return words.map(capitalised).join(' ')
    case Letters.none:
      return words.join(' ')
    case Letters.first:
      return capitalised(words.join(' '))
    default:
      return null
  }
}

/** A vocabulary that also lists its words. */
export function recordWords(vocabulary: Vocabulary): { vocabulary: Vocabulary; words: string[] } {
  const words: string[] = []
  const note = (word: string, id: number): number => {
    if (id > words.length) {
      if (word.includes(' ')) throw new RangeError(`${JSON.stringify(word)} is no single word: no token can be it`)
      words.push(foldWord(word))
    }
    return id
  }
  const recording: Vocabulary = Object.assign(Object.create(vocabulary) as Vocabulary, {
    intern: (word: string) => note(word, vocabulary.intern(word)),
    setOf(members: Iterable<string>) {
      const list = [...members]
      for (const word of list) recording.intern(word)
      return vocabulary.setOf(list)
    },
  })
  return { vocabulary: recording, words }
}

interface Node {
  /** By the word that leads to it. */
  children: Map<number, Node>
  ends: number[]
  /** Words from the root. */
  path: readonly string[]
}

/**
 * @param compounds words of two syllables
 * @param recorded holds the words of the rules already
 */
export function packLexicon(
  entries: readonly Entry[],
  compounds: readonly string[],
  { vocabulary, words }: ReturnType<typeof recordWords>,
): PackedLexicon {
  const root: Node = { children: new Map(), ends: [], path: [] }
  entries.forEach(({ text }, entry) => {
    let node = root
    for (const word of internPhrase(vocabulary, text)) {
      const next = node.children.get(word) ?? { children: new Map(), ends: [], path: [...node.path, words[word - 1]] }
      node.children.set(word, next)
      node = next
    }
    if (node !== root) node.ends.push(entry)
  })
  const pairs = new Map<number, number[]>()
  for (const compound of compounds) {
    const [first, second] = compound.split(' ').map((word) => vocabulary.intern(word)) as [number, number]
    pairs.set(first, [...(pairs.get(first) ?? []), second])
  }
  const { order, numbers } = byUse(words, root, pairs)
  const kinds = kindsByUse(entries)
  const lists = { children: '', childWords: '', ends: '', entryKinds: '', pairs: '' }
  const values: string[] = []
  const nodes = [root]
  for (const { children, ends, path } of nodes) {
    const sorted = Array.from(children, ([word, child]) => ({ word: numbers[word], child }))
    sorted.sort((a, b) => a.word - b.word)
    lists.children += unitOf(sorted.length)
    lists.childWords += unitsOf(sorted.map(({ word }) => word))
    for (const { child } of sorted) nodes.push(child)
    lists.ends += unitOf(ends.length)
    for (const entry of ends) {
      lists.entryKinds += unitOf(kinds.indexOf(kindOf(entries[entry])))
      const { value, code } = entries[entry].data as Row
      const letters = Object.values(Letters).find((line) => impliedValue(line, path) === value)
      values.push((letters ?? value) + (code ? CODE + code : ''))
    }
  }
  let before = 0
  for (const first of Array.from(pairs.keys(), (word) => numbers[word]).sort((a, b) => a - b)) {
    const seconds = (pairs.get(order[first - 1]) ?? []).map((word) => numbers[word]).sort((a, b) => a - b)
    lists.pairs += unitOf(first - before) + unitOf(seconds.length) + unitsOf(seconds)
    before = first
  }
  return {
    ...lists,
    words: order.map((word) => words[word - 1]).join(' '),
    values: inBlocks(values),
    kinds: kinds.map((kind) => JSON.parse(kind) as EntryKind),
  }
}

/** The {@link EntryKind} of an entry as JSON. */
function kindOf({ category, shape, data }: Entry): string {
  const { value: _, code, ...row } = data as Row
  return JSON.stringify({ category, shape, row: code === undefined ? row : { ...row, code: null } })
}

function kindsByUse(entries: readonly Entry[]): string[] {
  const uses = new Map<string, number>()
  for (const kind of entries.map(kindOf)) uses.set(kind, (uses.get(kind) ?? 0) + 1)
  return [...uses].sort((a, b) => b[1] - a[1]).map(([kind]) => kind)
}

/** New ids for the words, the commonest first: small numbers take less room. */
function byUse(words: readonly string[], root: Node, pairs: ReadonlyMap<number, readonly number[]>) {
  const uses = new Array<number>(words.length + 1).fill(0)
  for (const nodes = [root]; nodes.length > 0; ) {
    for (const [word, child] of (nodes.pop() as Node).children) {
      uses[word]++
      nodes.push(child)
    }
  }
  for (const seconds of pairs.values()) for (const word of seconds) uses[word]++
  const order = words.map((_, at) => at + 1)
  order.sort((a, b) => uses[b] - uses[a] || (words[a - 1] < words[b - 1] ? -1 : 1))
  const numbers: number[] = []
  order.forEach((word, at) => {
    numbers[word] = at + 1
  })
  return { order, numbers }
}
