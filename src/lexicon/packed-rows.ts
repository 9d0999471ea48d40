import { BLOCK, BLOCK_END, CODE, impliedValue, LINE_END, type PackedLexicon, UNIT } from './packed'

/** How the nodes of the packed trie are reached. */
export interface Paths {
  /** Parent of a node, and the id of the word that leads to it. */
  parents: Int32Array
  words: Int32Array
  /** Node at which an entry ends. */
  nodes: Int32Array
}

/**
 * The typed rows of the packed lexicon by number of the entry. A row is made when it is first asked for: an article
 * needs a few of the thousands.
 */
export function createRows(
  { entryKinds, kinds, values, words }: PackedLexicon,
  paths: Paths,
): (entry: number) => object {
  const blocks: (string | string[])[] = values.split(BLOCK_END)
  const rows: object[] = new Array(entryKinds.length)
  let pathOf: ((entry: number) => string[]) | undefined

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
    pathOf ??= createPathOf(words, paths)
    const named = { value: impliedValue(value, pathOf(entry)) ?? value, ...row }
    return at < 0 ? named : { ...named, code: line.slice(at + 1) }
  }

  return (entry) => {
    rows[entry] ??= makeRow(entry)
    return rows[entry]
  }
}

/** The words that lead to an entry. */
function createPathOf(words: string, paths: Paths): (entry: number) => string[] {
  const list = words.split(' ')
  return (entry) => {
    const path: string[] = []
    for (let node = paths.nodes[entry]; node !== 0; node = paths.parents[node])
      path.unshift(list[paths.words[node] - 1])
    return path
  }
}
