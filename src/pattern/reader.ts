import type { Compounds } from '../lexicon/compounds'
import type { Hits } from '../lexicon/trie'
import type { Tokens } from '../text/tokens'

/** One article while it is matched: tokens, lexicon hits, and the stack of captures of the rule being tried. */
export interface Reader {
  text: string
  tokens: Tokens
  hits: Hits
  /** The typed row of an entry of the lexicon. */
  rowOf: (entry: number) => unknown
  /** Category bit of each entry that was found. */
  entryBits: Int32Array
  compounds: Compounds
  /** Token index at which the line of the token being tried ends: nothing matches across lines. */
  limit: number
  /** Capture stack; a step that fails cuts it back to where it began. */
  names: string[]
  values: unknown[]
  top: number
  /** Depth of recursive steps; bounded. */
  depth: number
  /** Counts the texts, so that what was remembered of one is not believed of another. */
  generation: number
}

/** Token index after the match, or -1. */
export type Match = (reader: Reader, at: number) => number

export function capture(reader: Reader, name: string, value: unknown): void {
  reader.names[reader.top] = name
  reader.values[reader.top++] = value
}

/** A range of tokens, end exclusive. */
export interface TokenRange {
  first: number
  last: number
}

/** Text of a token range as it stands. */
export function rangeText(reader: Reader, first: number, last: number): string {
  return reader.text.slice(reader.tokens.start[first], reader.tokens.end[last - 1])
}
