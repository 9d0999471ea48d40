import { bitOf } from '../lexicon/entry'
import type { Position } from '../model/mention'
import type { Reader } from '../pattern/reader'
import type { Draft } from '../pattern/rule'
import { isAbove, isNumberedKind } from './echelons'
import { isDash, type Layout, signAt } from './layout'
import { saidWord } from './said-word'

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
export function findParents(
  drafts: readonly Draft[],
  candidates: readonly Draft[],
  reader: Reader,
  layout: Layout,
): Superiors {
  const parents: Superiors = drafts.map(() => undefined)
  const inPosts = chainsOfPosts(drafts)
  for (let i = 0; i < drafts.length; i++) {
    const unit = drafts[i]
    if (unit.type !== 'unit') continue
    const run = commaRun(drafts, i, reader, layout)
    if (run > i) {
      readCommas(drafts, i, run, reader, inPosts, parents)
      i = run
    }
    readCue(drafts, run, reader, layout, parents)
  }
  insideNames(drafts, candidates, reader, layout, parents)
  parents.forEach((superior, index) => {
    if (superior) (drafts[index] as Unit).fields.parent ??= (superior.draft as Unit).fields.value
  })
  return parents
}

const kindOf = (draft: Draft): string => (draft as Unit).fields.kind

/** Index of the last unit of a run in which only a comma stands between units; `from` if it is alone. */
function commaRun(drafts: readonly Draft[], from: number, r: Reader, { sentence }: Layout): number {
  let at = from
  while (at + 1 < drafts.length) {
    const next = drafts[at + 1]
    const { last } = drafts[at]
    if (
      next.type !== 'unit' ||
      next.first !== last + 1 ||
      signAt(r, last) !== ',' ||
      sentence[last - 1] !== sentence[next.first]
    )
      break
    at++
  }
  return at
}

/** Reads a run as chains (“Đại đội 2, Tiểu đoàn 5, Trung đoàn 209”), unless it is a list of equals. */
function readCommas(
  drafts: readonly Draft[],
  from: number,
  to: number,
  r: Reader,
  inPosts: ReadonlySet<number>,
  parents: Superiors,
): void {
  const chained = !isList(drafts, from, to, r)
  for (let i = from; i < to; i++) {
    const [lower, upper] = [drafts[i], drafts[i + 1]]
    if (!isAbove(kindOf(upper), kindOf(lower))) continue
    if (inPosts.has(i) || (chained && (isNumberedKind(kindOf(lower)) || isHost(upper))))
      parents[i] = { draft: upper, index: i + 1, cue: 'comma' }
  }
}

/** Superiors that offices, hospitals and schools name behind a comma. */
const isHost = (draft: Draft): boolean =>
  /^(?:ministry|general-department|general-staff|military-region|army-corps|division|brigade|service|arm|provincial-command|border-guard-command|police)$/.test(
    kindOf(draft),
  )

/** A run is a list where a step does not lead upwards from a unit that stands alone, or `và` goes on with one more. */
function isList(drafts: readonly Draft[], from: number, to: number, r: Reader): boolean {
  const next = drafts[to + 1]
  if (next?.type === 'unit' && saidWord(r, drafts[to].last) === 'và') return true
  const before = drafts[from].first - 1
  if (/^(?:các|gồm|hai|ba|bốn|là)$/.test(saidWord(r, before))) return true
  let climbed = false
  for (let i = from; i < to; i++) {
    const up = isAbove(kindOf(drafts[i + 1]), kindOf(drafts[i]))
    if (!up && !climbed) return true
    climbed = up
  }
  return !climbed
}

/** Units whose superior follows in the same post: “Viện trưởng [Viện Thiết kế], [Tổng cục Hậu cần]”. */
function chainsOfPosts(drafts: readonly Draft[]): Set<number> {
  const chains = new Set<number>()
  for (const person of drafts) {
    if (person.type !== 'person') continue
    for (const { start, end } of (person.fields as { positions?: Position[] }).positions ?? []) {
      for (let i = firstFrom(drafts, start); i + 1 < drafts.length && drafts[i + 1].end <= end; i++) {
        if (drafts[i].type === 'unit' && drafts[i + 1].type === 'unit') chains.add(i)
      }
    }
  }
  return chains
}

/** Index of the first draft at or after an offset. */
export function firstFrom(drafts: readonly { start: number }[], offset: number): number {
  let low = 0
  let high = drafts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (drafts[middle].start < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** What stands between a unit and the next one: brackets, a slash, a dash, nothing, or `thuộc`, `của`. */
function readCue(drafts: readonly Draft[], at: number, r: Reader, { sentence }: Layout, parents: Superiors): void {
  const lower = drafts[at]
  const upper = drafts[at + 1]
  if (upper?.type !== 'unit' || upper.first - lower.last > 4 || sentence[lower.last - 1] !== sentence[upper.first])
    return
  const cue = cueBetween(r, lower.last, upper.first)
  if (cue === null || (cue !== 'of' && !isAbove(kindOf(upper), kindOf(lower)))) return
  if (cue === 'of' && isAbove(kindOf(lower), kindOf(upper))) return
  parents[at] = { draft: upper, index: at + 1, cue }
}

function cueBetween(r: Reader, from: number, to: number): ParentCue | null {
  if (from === to) return 'beside'
  const sign = signAt(r, from)
  const start = sign === ',' || sign === '(' ? from + 1 : from
  if (start === to) return sign === '(' ? 'bracket' : null
  if (to - from === 1) {
    if (sign === '/' || isDash(sign)) return 'slash'
    return /^(?:thuộc|của)$/.test(saidWord(r, from)) ? 'of' : null
  }
  const last = saidWord(r, to - 1)
  if (last !== 'thuộc') return null
  return start === to - 1 || (start === to - 2 && saidWord(r, start) === 'trực') ? 'of' : null
}

const HEADS = bitOf('unitHead') | bitOf('unitName') | bitOf('force')

const NAMED_FOR = new Set(['school', 'academy', 'newspaper', 'hospital', 'institute', 'facility'])

/** The longest unit inside a unit's name that begins behind its head words and ends with it. */
function insideNames(
  drafts: readonly Draft[],
  candidates: readonly Draft[],
  r: Reader,
  { cover }: Layout,
  parents: Superiors,
): void {
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
    if ((bitOf(r.entries[r.hits.entry[h]].category) & HEADS) !== 0 && r.hits.end[h] > end) end = r.hits.end[h]
  }
  return end
}
