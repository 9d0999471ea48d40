import { BLOCK, BLOCK_END, CODE, impliedValue, LINE_END, type PackedLexicon, UNIT } from './packed'

/**
 * The typed rows of the packed lexicon by number of the entry. A row is made when it is first asked for: an article
 * needs a few of the thousands.
 */
export function createRows(packed: PackedLexicon): (entry: number) => object {
  const { entryKinds, kinds, values } = packed
  const blocks: (string | string[])[] = values.split(BLOCK_END)
  const rows: object[] = new Array(entryKinds.length)
  let wordsTo: ((entry: number) => string[]) | undefined

  function lineOf(entry: number): string {
    const at = Math.floor(entry / BLOCK)
    let block = blocks[at]
    if (typeof block === 'string') {
      block = block.split(LINE_END)
      blocks[at] = block
    }
    return block[entry % BLOCK]
  }

  function makeRow(entry: number): object {
    const { row } = kinds[entryKinds.charCodeAt(entry) - UNIT]
    const line = lineOf(entry)
    const at = line.indexOf(CODE)
    const value = at < 0 ? line : line.slice(0, at)
    wordsTo ??= createPaths(packed)
    const named = { value: impliedValue(value, wordsTo(entry)) ?? value, ...row }
    return at < 0 ? named : { ...named, code: line.slice(at + 1) }
  }

  return (entry) => {
    rows[entry] ??= makeRow(entry)
    return rows[entry]
  }
}

/** The words that lead to an entry. */
function createPaths({ words, children, childWords, ends }: PackedLexicon): (entry: number) => string[] {
  const list = words.split(' ')
  const nodes = children.length
  const parents = new Int32Array(nodes)
  const wordOf = new Int32Array(nodes)
  const nodeOf: number[] = []
  let child = 1
  for (let node = 0; node < nodes; node++) {
    let word = 0
    for (const last = child + children.charCodeAt(node) - UNIT; child < last; child++) {
      word += childWords.charCodeAt(child - 1) - UNIT
      parents[child] = node
      wordOf[child] = word
    }
    for (let here = ends.charCodeAt(node) - UNIT; here > 0; here--) nodeOf.push(node)
  }
  return (entry) => {
    const path: string[] = []
    for (let node = nodeOf[entry]; node !== 0; node = parents[node]) path.unshift(list[wordOf[node] - 1])
    return path
  }
}
