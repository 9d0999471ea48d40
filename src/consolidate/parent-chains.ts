import type { Position } from '../model/mention'
import type { Reader } from '../pattern/reader'
import type { Draft } from '../pattern/rule'
import { isAbove, isNumbered, kindOf } from './echelons'
import type { Layout } from './layout'
import type { Superiors } from './parents'
import { lowerBound, startOf } from './search'
import { signAt, wordAt } from './words'

/** Index of the last unit of a run in which only a comma stands between units; `from` if it is alone. */
export function commaRun({ drafts, sentence }: Layout, from: number, r: Reader): number {
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
export function readCommas(
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
    if (!isAbove(upper, lower)) continue
    if (inPosts.has(i) || (chained && (isNumbered(lower) || HOSTS.has(kindOf(upper)))))
      parents[i] = { draft: upper, index: i + 1, cue: 'comma' }
  }
}

/** Superiors that offices, hospitals and schools name behind a comma. */
const HOSTS = new Set([
  'ministry',
  'general-department',
  'general-staff',
  'military-region',
  'army-corps',
  'division',
  'brigade',
  'service',
  'arm',
  'provincial-command',
  'border-guard-command',
  'police',
])

/** A run is a list where a step does not lead upwards from a unit that stands alone, or `và` goes on with one more. */
function isList(drafts: readonly Draft[], from: number, to: number, r: Reader): boolean {
  const next = drafts[to + 1]
  if (next?.type === 'unit' && wordAt(r, drafts[to].last) === 'và') return true
  const before = drafts[from].first - 1
  if (/^(?:các|gồm|hai|ba|bốn|là)$/.test(wordAt(r, before))) return true
  let climbed = false
  for (let i = from; i < to; i++) {
    const up = isAbove(drafts[i + 1], drafts[i])
    if (!up && !climbed) return true
    climbed = up
  }
  return !climbed
}

/** Units whose superior follows in the same post: “Viện trưởng [Viện Thiết kế], [Tổng cục Hậu cần]”. */
export function chainsOfPosts(drafts: readonly Draft[]): Set<number> {
  const chains = new Set<number>()
  for (const person of drafts) {
    if (person.type !== 'person') continue
    for (const { start, end } of (person.fields as { positions?: Position[] }).positions ?? []) {
      for (let i = lowerBound(drafts, start, startOf); i + 1 < drafts.length && drafts[i + 1].end <= end; i++) {
        if (drafts[i].type === 'unit' && drafts[i + 1].type === 'unit') chains.add(i)
      }
    }
  }
  return chains
}
