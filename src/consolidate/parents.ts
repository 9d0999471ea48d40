import { bitOf } from '../lexicon/entry'
import type { Reader } from '../pattern/reader'
import type { Draft } from '../pattern/rule'
import { isAbove, kindOf } from './echelons'
import type { Layout } from './layout'
import { chainsOfPosts, commaRun, readCommas } from './parent-chains'
import { isDash, signAt, wordAt } from './words'

/** How the text says that one unit belongs to another. */
export type ParentCue = 'name' | 'bracket' | 'comma' | 'slash' | 'beside' | 'of'

/** The superior that the text states of a unit. */
export interface Superior {
  draft: Draft
  /** Index of its mention; -1 for a name inside the unit's own name. */
  index: number
  cue: ParentCue
}

/** Superiors by the index of the unit's draft. */
export type Superiors = (Superior | undefined)[]

type Unit = Draft<{ value: string; kind: string; parent: string | null }>

/**
 * Finds the superior of each unit: inside its name (“Cục Chính trị [Quân khu 7]”), in brackets, after commas, a slash
 * or a dash, side by side, and after `thuộc` and `của`. `candidates` are all drafts, also those that lost an overlap.
 */
export function findParents(layout: Layout, candidates: readonly Draft[], reader: Reader): Superiors {
  const { drafts } = layout
  const parents: Superiors = drafts.map(() => undefined)
  const inPosts = chainsOfPosts(drafts)
  for (let i = 0; i < drafts.length; i++) {
    const unit = drafts[i]
    if (unit.type !== 'unit') continue
    const run = commaRun(layout, i, reader)
    if (run > i) {
      readCommas(drafts, i, run, reader, inPosts, parents)
      i = run
    }
    readCue(layout, run, reader, parents)
  }
  insideNames(layout, candidates, reader, parents)
  parents.forEach((superior, index) => {
    if (superior) (drafts[index] as Unit).fields.parent ??= (superior.draft as Unit).fields.value
  })
  return parents
}

/** What stands between a unit and the next one: brackets, a slash, a dash, nothing, or `thuộc`, `của`. */
function readCue({ drafts, sentence }: Layout, at: number, r: Reader, parents: Superiors): void {
  const lower = drafts[at]
  const upper = drafts[at + 1]
  if (upper?.type !== 'unit' || upper.first - lower.last > 4 || sentence[lower.last - 1] !== sentence[upper.first])
    return
  const cue = cueBetween(r, lower.last, upper.first)
  if (cue === null || (cue !== 'of' && !isAbove(upper, lower))) return
  if (cue === 'of' && isAbove(lower, upper)) return
  parents[at] = { draft: upper, index: at + 1, cue }
}

function cueBetween(r: Reader, from: number, to: number): ParentCue | null {
  if (from === to) return 'beside'
  const sign = signAt(r, from)
  const start = sign === ',' || sign === '(' ? from + 1 : from
  if (start === to) return sign === '(' ? 'bracket' : null
  if (to - from === 1) {
    if (sign === '/' || isDash(sign)) return 'slash'
    return /^(?:thuộc|của)$/.test(wordAt(r, from)) ? 'of' : null
  }
  const last = wordAt(r, to - 1)
  if (last !== 'thuộc') return null
  return start === to - 1 || (start === to - 2 && wordAt(r, start) === 'trực') ? 'of' : null
}

const HEADS = bitOf('unitHead') | bitOf('unitName') | bitOf('force')

const NAMED_FOR = new Set(['school', 'academy', 'newspaper', 'hospital', 'institute', 'facility'])

/** The longest unit inside a unit's name that begins behind its head words and ends with it. */
function insideNames({ drafts, cover }: Layout, candidates: readonly Draft[], r: Reader, parents: Superiors): void {
  const inner = new Map<number, Draft>()
  for (const candidate of candidates) {
    if (candidate.type !== 'unit') continue
    const at = cover[candidate.first] - 1
    const outer = drafts[at]
    if (outer === undefined || outer.type !== 'unit' || candidate.first <= outer.first || candidate.last !== outer.last)
      continue
    // “Trường Sĩ quan Lục quân Việt Nam” is named for an arm, it does not belong to it.
    if (candidate.rule === 'unit/force' && NAMED_FOR.has(kindOf(outer))) continue
    const known = inner.get(at)
    if ((known === undefined || candidate.first < known.first) && candidate.first >= headEnd(r, outer.first))
      inner.set(at, candidate)
  }
  for (const [at, superior] of inner) parents[at] = { draft: superior, index: -1, cue: 'name' }
}

function headEnd(r: Reader, first: number): number {
  let end = first + 1
  for (let h = r.hits.from[first]; h < r.hits.from[first + 1]; h++) {
    if ((r.entryBits[r.hits.entry[h]] & HEADS) !== 0 && r.hits.end[h] > end) end = r.hits.end[h]
  }
  return end
}
