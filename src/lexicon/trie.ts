import { BEYOND, Gap, Kind, type Tokens } from '../text/tokens'
import { MOST_WORDS, type Vocabulary } from '../text/vocabulary'
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

/** Builds the trie over interned words. Interns every phrase, so call it before the vocabulary is frozen. */
export function createTrie(entries: readonly Entry[], vocabulary: Vocabulary): Trie {
  // One map for all nodes: most of them are leaves, and thousands of small maps take longer to make than to read.
  const children = new Map<number, number>()
  const links: Links = { node: [], word: [] }
  const endings: number[] = []
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
  let count = 1
  for (const { text } of entries) {
    let node = 0
    for (let from = 0; from <= text.length; ) {
      const gap = text.indexOf(' ', from)
      const to = gap < 0 ? text.length : gap
      for (const word of idsOf(text.slice(from, to))) {
        const link = node * MOST_WORDS + word
        let next = children.get(link)
        if (next === undefined) {
          next = count++
          children.set(link, next)
          links.node.push(node)
          links.word.push(word)
        }
        node = next
      }
      from = to + 1
    }
    endings.push(node)
  }
  const bits = Int32Array.from(entries, (entry) => bitOf(entry.category))
  return { entries, bits, scan: createScan(entries, bits, packNodes(links, endings, vocabulary.size), vocabulary) }
}

/** Node and word that lead to node 1, 2, 3 … */
interface Links {
  node: number[]
  word: number[]
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

/** @param endings Node at which each entry ends; 0 for an entry without words */
function packNodes(links: Links, endings: readonly number[], words: number): Nodes {
  const nodes = links.node.length + 1
  const info = new Int32Array((nodes + 1) * FIELDS)
  const word = new Int32Array(links.word.length)
  const child = new Int32Array(links.word.length)
  const places = sorted(sorted(Array.from(links.word.keys()), links.word, words), links.node, nodes)
  places.forEach((link, place) => {
    const node = links.node[link]
    child[place] = link + 1
    word[place] = links.word[link]
    info[node * FIELDS + FILTER] |= 1 << (word[place] & 31)
    info[(node + 1) * FIELDS + CHILDREN]++
  })
  for (const node of endings) if (node !== 0) info[(node + 1) * FIELDS + ENDS]++
  // From how many there are to where they begin.
  for (let at = FIELDS; at < info.length; at += FIELDS) {
    info[at + CHILDREN] += info[at - FIELDS + CHILDREN]
    info[at + ENDS] += info[at - FIELDS + ENDS]
  }
  const ends = new Int32Array(endings.length)
  const filled = new Int32Array(nodes)
  endings.forEach((node, entry) => {
    if (node !== 0) ends[info[node * FIELDS + ENDS] + filled[node]++] = entry
  })
  return { info, word, child, ends }
}

/** The items in the order of their keys, which are below `limit`; equal ones stay in order. A counting sort. */
function sorted(items: ArrayLike<number>, keys: readonly number[], limit: number): Int32Array {
  const from = new Int32Array(limit + 1)
  for (let i = 0; i < items.length; i++) from[keys[items[i]] + 1]++
  for (let key = 1; key <= limit; key++) from[key] += from[key - 1]
  const order = new Int32Array(items.length)
  for (let i = 0; i < items.length; i++) order[from[keys[items[i]]]++] = items[i]
  return order
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

function createScan(entries: readonly Entry[], bits: Int32Array, nodes: Nodes, vocabulary: Vocabulary): Trie['scan'] {
  const { info, word, child, ends } = nodes
  const shapes = Uint8Array.from(entries, (entry) => SHAPE[entry.shape ?? 'any'])
  const root = new Int32Array(vocabulary.size + 1)
  for (let c = info[CHILDREN]; c < info[FIELDS + CHILDREN]; c++) root[word[c]] = child[c]

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
        const entry = ends[e]
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
    if (hits.from.length <= count + BEYOND)
      Object.assign(hits, {
        from: new Int32Array(count * 2 + BEYOND + 1),
        mask: new Int32Array(count * 2 + BEYOND + 1),
      })
    const { from, mask } = hits
    let total = 0
    for (let t = 0; t < count; t++) {
      from[t] = total
      const node = key[t] < root.length ? root[key[t]] : 0
      if (node === 0) mask[t] = 0
      else total = follow(tokens, hits, t, node, total)
    }
    from.fill(total, count, count + BEYOND + 1)
    mask.fill(0, count, count + BEYOND + 1)
  }
}

function growHits(hits: Hits): void {
  for (const field of ['entry', 'end'] as const) {
    const bigger = new Int32Array(hits[field].length * 2)
    bigger.set(hits[field])
    hits[field] = bigger
  }
}
