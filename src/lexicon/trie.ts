import { Gap, Kind, type Tokens } from '../text/tokens'
import type { Vocabulary } from '../text/vocabulary'
import { bitOf, type Entry, internPhrase } from './entry'

/** Everything the trie found in one text; the hits of token `t` are `from[t] … from[t + 1]`, shortest first. */
export interface Hits {
  from: Int32Array
  /** Index into {@link Trie.entries}. */
  entry: Int32Array
  /** Token index after the hit. */
  end: Int32Array
  /** Categories that start at a token, one bit each. */
  mask: Int32Array
}

export interface Trie {
  readonly entries: readonly Entry[]
  /** Category bit of each entry. */
  readonly bits: Int32Array
  /** One pass over the tokens; linear, since no entry is longer than a fixed number of words. */
  scan(tokens: Tokens, hits: Hits): void
}

export function createHits(capacity: number): Hits {
  return {
    from: new Int32Array(capacity + 1),
    entry: new Int32Array(capacity),
    end: new Int32Array(capacity),
    mask: new Int32Array(capacity + 1),
  }
}

const SHAPE = { any: 0, cap: 1, upper: 2, lower: 3 } as const

/** Kinds of token that may begin an entry of a shape, one bit each; a single capital may begin one in capitals too. */
const allBut = (...kinds: number[]) => kinds.reduce((bits, kind) => bits & ~(1 << kind), 0xff)
const SHAPE_KINDS = [0xff, allBut(Kind.lower), allBut(Kind.lower, Kind.cap), 1 << Kind.lower]
const SINGLE_KINDS = [0xff, allBut(Kind.lower), allBut(Kind.lower), 1 << Kind.lower]

type Children = Map<number, number> | null
type Ends = number[] | null

/** Builds the trie over interned words. Interns every phrase, so call it before the vocabulary is frozen. */
export function createTrie(entries: readonly Entry[], vocabulary: Vocabulary): Trie {
  // Most nodes are leaves and few end two entries, so nothing is made before it is needed.
  const children: Children[] = [new Map()]
  const ends: Ends[] = [null]
  // The same syllables come again and again; cutting and folding one is what takes the time.
  const pieces = new Map<string, readonly number[]>()
  const idsOf = (piece: string): readonly number[] => {
    let ids = pieces.get(piece)
    if (!ids) {
      ids = internPhrase(vocabulary, piece)
      pieces.set(piece, ids)
    }
    return ids
  }
  const childFor = (node: number, word: number): number => {
    let map = children[node]
    if (map === null) {
      map = new Map()
      children[node] = map
    }
    let next = map.get(word)
    if (next === undefined) {
      next = children.push(null) - 1
      ends.push(null)
      map.set(word, next)
    }
    return next
  }
  entries.forEach((entry, index) => {
    let node = 0
    for (const piece of entry.text.split(' ')) for (const word of idsOf(piece)) node = childFor(node, word)
    const known = ends[node]
    if (known !== null) known.push(index)
    else if (node !== 0) ends[node] = [index]
  })
  const bits = Int32Array.from(entries, (entry) => bitOf(entry.category))
  return { entries, bits, scan: createScan(entries, bits, children, ends, vocabulary) }
}

/** Fields of a node in {@link Nodes.info}; those of the next node end its lists. */
const FIELDS = 3
const CHILDREN = 0
const ENDS = 1
/** One bit per child's word, by the low five bits of its id: most words that come next are no child. */
const FILTER = 2

interface Nodes {
  info: Int32Array
  /** Words of the children of a node in order, then the next node's; `child` beside them. */
  word: Int32Array
  child: Int32Array
  /** Entries that end at a node. */
  ends: Int32Array
}

function packNodes(children: readonly Children[], ends: readonly Ends[]): Nodes {
  const info = new Int32Array((children.length + 1) * FIELDS)
  const word: number[] = []
  const child: number[] = []
  const entries: number[] = []
  children.forEach((map, node) => {
    let filter = 0
    info[node * FIELDS + CHILDREN] = word.length
    info[node * FIELDS + ENDS] = entries.length
    for (const [id, next] of map === null ? [] : [...map].sort((a, b) => a[0] - b[0])) {
      word.push(id)
      child.push(next)
      filter |= 1 << (id & 31)
    }
    const ending = ends[node]
    if (ending !== null) entries.push(...ending)
    info[node * FIELDS + FILTER] = filter
  })
  info[children.length * FIELDS + CHILDREN] = word.length
  info[children.length * FIELDS + ENDS] = entries.length
  return { info, word: Int32Array.from(word), child: Int32Array.from(child), ends: Int32Array.from(entries) }
}

/** The child of `node` for a word, or 0; by halves, since some words begin hundreds of entries. */
function childOf({ info, word, child }: Nodes, node: number, wanted: number): number {
  const at = node * FIELDS
  if (((info[at + FILTER] >>> (wanted & 31)) & 1) === 0) return 0
  let low = info[at + CHILDREN]
  let high = info[at + FIELDS + CHILDREN] - 1
  while (low <= high) {
    const middle = (low + high) >>> 1
    const found = word[middle]
    if (found === wanted) return child[middle]
    if (found < wanted) low = middle + 1
    else high = middle - 1
  }
  return 0
}

function createScan(
  entries: readonly Entry[],
  bits: Int32Array,
  children: readonly Children[],
  ends: readonly Ends[],
  vocabulary: Vocabulary,
): Trie['scan'] {
  const nodes = packNodes(children, ends)
  const { info, ends: endList } = nodes
  const shapes = Uint8Array.from(entries, (entry) => SHAPE[entry.shape ?? 'any'])
  const root = new Int32Array(vocabulary.size + 1)
  for (const [word, node] of children[0] ?? []) root[word] = node

  /** Notes the hits that begin at `t`; returns how many there are in all. */
  function follow(tokens: Tokens, hits: Hits, t: number, first: number, total: number): number {
    const { count, key, kind, gap } = tokens
    const fitting = tokens.end[t] - tokens.start[t] === 1 ? SINGLE_KINDS : SHAPE_KINDS
    let found = 0
    let node = first
    let at = t
    for (;;) {
      at++
      for (let e = info[node * FIELDS + ENDS], last = info[(node + 1) * FIELDS + ENDS]; e < last; e++) {
        const entry = endList[e]
        if (((fitting[shapes[entry]] >>> kind[t]) & 1) === 0) continue
        if (total === hits.entry.length) growHits(hits)
        hits.entry[total] = entry
        hits.end[total++] = at
        found |= bits[entry]
      }
      if (at >= count || gap[at] === Gap.newline || key[at] === 0) break
      node = childOf(nodes, node, key[at])
      if (node === 0) break
    }
    hits.mask[t] = found
    return total
  }

  return (tokens, hits) => {
    const { count, key } = tokens
    if (hits.from.length < count + 1)
      Object.assign(hits, { from: new Int32Array(count * 2 + 1), mask: new Int32Array(count * 2 + 1) })
    const { from, mask } = hits
    let total = 0
    for (let t = 0; t < count; t++) {
      from[t] = total
      const node = key[t] < root.length ? root[key[t]] : 0
      if (node === 0) mask[t] = 0
      else total = follow(tokens, hits, t, node, total)
    }
    from[count] = total
    mask[count] = 0
  }
}

function growHits(hits: Hits): void {
  for (const field of ['entry', 'end'] as const) {
    const bigger = new Int32Array(hits[field].length * 2)
    bigger.set(hits[field])
    hits[field] = bigger
  }
}
