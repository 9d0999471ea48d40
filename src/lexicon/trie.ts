import { createPairMap, getPair, type PairMap, setPair } from '../text/pair-map'
import { BEYOND, Gap, Kind, type Tokens } from '../text/tokens'
import { MOST_WORDS, type Vocabulary } from '../text/vocabulary'
import { bitOf, type Entry, internPhrase } from './entry'
import { type PackedLexicon, UNIT } from './packed'
import { createRows, type Paths } from './packed-rows'

/** Everything the trie found in one text; the hits of token `t` are `from[t] … from[t + 1]`, shortest first. */
export interface Hits {
  from: Int32Array
  /** Number of the entry, see {@link Trie.rowOf}. */
  entry: Int32Array
  /** Token index after the hit. */
  end: Int32Array
  /** Categories that start at a token, one bit each. */
  mask: Int32Array
}

export interface Trie {
  /** The typed row of an entry. */
  rowOf(entry: number): unknown
  /** Category bit of each entry that was found. */
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

/**
 * The trie of the packed lexicon and of entries besides. Interns the words of both, those of the packed lexicon first,
 * so call it before anything else is interned and before the vocabulary is frozen.
 */
export function createTrie(packed: PackedLexicon, more: readonly Entry[], vocabulary: Vocabulary): Trie {
  const { entryKinds, kinds } = packed
  vocabulary.internList(packed.words)
  const packedCount = entryKinds.length
  const count = packedCount + more.length
  const bits = new Int32Array(count)
  const shapes = new Uint8Array(count)
  const nodes = openNodes(packed, count)
  // An article meets a few of the thousands: the others need not be looked at.
  const describe = (entry: number) => {
    const { category, shape } = kinds[entryKinds.charCodeAt(entry) - UNIT]
    bits[entry] = bitOf(category)
    shapes[entry] = SHAPE[shape ?? 'any']
  }
  more.forEach(({ text, category, shape }, index) => {
    const entry = packedCount + index
    bits[entry] = bitOf(category)
    shapes[entry] = SHAPE[shape ?? 'any']
    const node = addPhrase(nodes, text, vocabulary)
    if (node !== 0) endAt(nodes, node, entry)
  })
  const rowOf = createRows(packed, nodes.paths)
  return {
    rowOf: (entry) => (entry < packedCount ? rowOf(entry) : more[entry - packedCount].data),
    bits,
    scan: createScan(bits, shapes, nodes, describe),
  }
}

/** Fields of a node in {@link Nodes.info}. */
const FIELDS = 2
/** The first entry that ends here, plus one; 0 if none does. */
const ENDS = 0
/** One bit per child's word, by the low five bits of its id: most words that come next are no child. */
const FILTER = 1

interface Nodes {
  count: number
  info: Int32Array
  /** Children of the root by their word: where every search begins. */
  root: Int32Array
  /** Every other node by its parent and word. */
  children: PairMap
  /** The next entry that ends at the same node, plus one. */
  after: Int32Array
  paths: Paths
}

function openNodes({ children: counts, childWords, ends }: PackedLexicon, entries: number): Nodes {
  const count = counts.length
  const nodes: Nodes = {
    count,
    info: new Int32Array(FIELDS * (count + 1)),
    root: new Int32Array(MOST_WORDS),
    children: createPairMap(32768),
    after: new Int32Array(entries),
    paths: { parents: new Int32Array(count), words: new Int32Array(count), nodes: new Int32Array(entries) },
  }
  const { info, root, children, after, paths } = nodes
  let child = 1
  let entry = 0
  for (let node = 0; node < count; node++) {
    let filter = 0
    let word = 0
    for (const last = child + counts.charCodeAt(node) - UNIT; child < last; child++) {
      word += childWords.charCodeAt(child - 1) - UNIT
      if (node === 0) root[word] = child
      else setPair(children, node, word, child)
      filter |= 1 << (word & 31)
      paths.parents[child] = node
      paths.words[child] = word
    }
    info[node * FIELDS + FILTER] = filter
    const here = ends.charCodeAt(node) - UNIT
    if (here === 0) continue
    info[node * FIELDS + ENDS] = entry + 1
    paths.nodes.fill(node, entry, entry + here)
    for (const last = entry + here; ++entry < last; ) after[entry - 1] = entry + 1
  }
  return nodes
}

/** Adds an entry behind those that end at the node already. */
function endAt({ info, after }: Nodes, node: number, entry: number): void {
  let last = info[node * FIELDS + ENDS]
  if (last === 0) info[node * FIELDS + ENDS] = entry + 1
  while (last !== 0 && after[last - 1] !== 0) last = after[last - 1]
  if (last !== 0) after[last - 1] = entry + 1
}

/** The node at which the phrase ends; 0 if it has no words. */
function addPhrase(nodes: Nodes, text: string, vocabulary: Vocabulary): number {
  let node = 0
  for (const word of internPhrase(vocabulary, text)) node = addChild(nodes, node, word)
  return node
}

function addChild(nodes: Nodes, node: number, word: number): number {
  const { root, children, count } = nodes
  let child = count
  if (node !== 0) child = setPair(children, node, word, count)
  else if (root[word] !== 0) child = root[word]
  else root[word] = count
  if (child !== count) return child
  nodes.count++
  if (nodes.count * FIELDS > nodes.info.length) {
    const bigger = new Int32Array(nodes.info.length * 2)
    bigger.set(nodes.info)
    nodes.info = bigger
  }
  nodes.info[node * FIELDS + FILTER] |= 1 << (word & 31)
  return child
}

function createScan(
  bits: Int32Array,
  shapes: Uint8Array,
  { info, root, children, after }: Nodes,
  describe: (entry: number) => void,
): Trie['scan'] {
  /** Notes the hits that begin at `t`; returns how many there are in all. */
  function follow(tokens: Tokens, hits: Hits, t: number, first: number, total: number): number {
    const { count, key, kind, gap } = tokens
    const fitting = tokens.end[t] - tokens.start[t] === 1 ? SINGLE_KINDS : SHAPE_KINDS
    let found = 0
    let node = first
    let at = t
    for (;;) {
      at++
      for (let entry = info[node * FIELDS + ENDS] - 1; entry >= 0; entry = after[entry] - 1) {
        if (bits[entry] === 0) describe(entry)
        if (((fitting[shapes[entry]] >>> kind[t]) & 1) === 0) continue
        if (total === hits.entry.length) growHits(hits)
        hits.entry[total] = entry
        hits.end[total++] = at
        found |= bits[entry]
      }
      if (at >= count || gap[at] === Gap.newline || key[at] === 0) break
      if (((info[node * FIELDS + FILTER] >>> (key[at] & 31)) & 1) === 0) break
      node = getPair(children, node, key[at])
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
      const node = root[key[t]]
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
