import type { Reader } from '../pattern/reader'
import type { Draft } from '../pattern/rule'
import type { Layout } from './layout'
import type { PostRun } from './post-runs'
import { firstOf, lowerBound } from './search'
import { signAt, wordAt } from './words'

/** Head of a list that shares its posts among the names after the colon: “các đồng chí Phó Tổng Tham mưu trưởng: A; B”. */
export interface SharedHead {
  run: PostRun
  /** Tokens among which the names stand. */
  from: number
  until: number
}

const PLURAL = /^(các|hai|ba|bốn|những)$/

export function findSharedHeads(
  reader: Reader,
  layout: Layout,
  runs: readonly PostRun[],
  people: readonly Draft[],
): SharedHead[] {
  const heads: SharedHead[] = []
  const groupEnd = createGroupEnds(reader, layout, people)
  for (const run of runs) {
    if (signAt(reader, run.last) !== ':') continue
    if (![1, 2, 3].some((before) => PLURAL.test(wordAt(reader, run.first - before)))) continue
    const previous = heads[heads.length - 1]
    if (previous && previous.until > run.first) previous.until = run.first
    const from = run.last + 1
    heads.push({ run, from, until: groupEnd(from) })
    run.taken = true
  }
  return heads
}

/**
 * A list that names several persons before its first semicolon shares the head among those only. Asked of the heads
 * in text order, so that each sentence is read once however many heads it has.
 */
function createGroupEnds(reader: Reader, layout: Layout, people: readonly Draft[]): (from: number) => number {
  let until = 0
  let semicolon = -1
  return (from) => {
    if (from >= until) {
      until = from
      while (until < reader.tokens.count && layout.sentence[until] === layout.sentence[from]) until++
    }
    if (semicolon < from) {
      semicolon = from
      while (semicolon < until && signAt(reader, semicolon) !== ';') semicolon++
    }
    if (semicolon >= until) return until
    return lowerBound(people, semicolon, firstOf) - lowerBound(people, from, firstOf) >= 2 ? semicolon : until
  }
}
