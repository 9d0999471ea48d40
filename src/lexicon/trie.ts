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

/** Whether a token of this kind and length may begin an entry of this shape. */
function fitsShape(shape: number, kind: number, length: number): boolean {
  if (shape === SHAPE.cap) return kind !== Kind.lower
  if (shape === SHAPE.lower) return kind === Kind.lower
  return kind !== Kind.lower && (kind !== Kind.cap || length === 1)
}

/** Builds the trie over interned words. Interns every phrase, so call it before the vocabulary is frozen. */
export function createTrie(entries: readonly Entry[], vocabulary: Vocabulary): Trie {
  const children: Map<number, number>[] = [new Map()]
  const ends: number[][] = [[]]
  entries.forEach((entry, index) => {
    let node = 0
    for (const word of internPhrase(vocabulary, entry.text)) {
      let next = children[node]!.get(word)
      if (next === undefined) {
        next = children.length
        children.push(new Map())
        ends.push([])
        children[node]!.set(word, next)
      }
      node = next
    }
    if (node !== 0) ends[node]!.push(index)
  })
  const bits = Int32Array.from(entries, (entry) => bitOf(entry.category))
  return { entries, bits, scan: createScan(entries, bits, children, ends, vocabulary) }
}

function createScan(entries: readonly Entry[], bits: Int32Array, children: Map<number, number>[], ends: number[][], vocabulary: Vocabulary): Trie['scan'] {
  const nodes = children.length
  const shapes = Uint8Array.from(entries, (entry) => SHAPE[entry.shape ?? 'any'])
  const endFrom = new Int32Array(nodes + 1)
  for (let n = 0; n < nodes; n++) endFrom[n + 1] = endFrom[n]! + ends[n]!.length
  const endList = Int32Array.from(ends.flat())
  const leaf = Uint8Array.from(children, (map) => (map.size === 0 ? 1 : 0))
  let size = 1024
  while (size < nodes * 3) size *= 2
  const mask = size - 1
  const slotKey = new Float64Array(size).fill(-1)
  const slotNode = new Int32Array(size)
  const hash = (node: number, word: number) => (Math.imul(node, 0x9e3779b1) ^ Math.imul(word, 0x85ebca6b)) >>> 0
  const width = vocabulary.size + 1
  const root = new Int32Array(width)
  children.forEach((map, node) => {
    for (const [word, child] of map) {
      if (node === 0) {
        root[word] = child
        continue
      }
      let slot = hash(node, word) & mask
      while (slotKey[slot] !== -1) slot = (slot + 1) & mask
      slotKey[slot] = node * 65536 + word
      slotNode[slot] = child
    }
  })

  function step(node: number, word: number): number {
    const wanted = node * 65536 + word
    let slot = hash(node, word) & mask
    for (let found = slotKey[slot]!; found !== -1; found = slotKey[slot]!) {
      if (found === wanted) return slotNode[slot]!
      slot = (slot + 1) & mask
    }
    return 0
  }

  return (tokens, hits) => {
    const { count, key, kind, gap } = tokens
    if (hits.from.length < count + 1) Object.assign(hits, { from: new Int32Array(count * 2 + 1), mask: new Int32Array(count * 2 + 1) })
    const { from, mask: masks } = hits
    let total = 0
    for (let t = 0; t < count; t++) {
      from[t] = total
      let found = 0
      const first = key[t]!
      let node = first < width ? root[first]! : 0
      let at = t
      while (node !== 0) {
        at++
        for (let e = endFrom[node]!, last = endFrom[node + 1]!; e < last; e++) {
          const entry = endList[e]!
          const shape = shapes[entry]!
          if (shape !== 0 && !fitsShape(shape, kind[t]!, tokens.end[t]! - tokens.start[t]!)) continue
          if (total === hits.entry.length) growHits(hits)
          hits.entry[total] = entry
          hits.end[total++] = at
          found |= bits[entry]!
        }
        if (leaf[node] || at >= count || gap[at] === Gap.newline) break
        const word = key[at]!
        node = word === 0 ? 0 : step(node, word)
      }
      masks[t] = found
    }
    from[count] = total
    masks[count] = 0
  }
}

function growHits(hits: Hits): void {
  for (const field of ['entry', 'end'] as const) {
    const bigger = new Int32Array(hits[field].length * 2)
    bigger.set(hits[field])
    hits[field] = bigger
  }
}
