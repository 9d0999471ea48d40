import type { UnitMention } from '../../model/mention'
import { pushTo } from '../multimap'
import { inFigures } from '../name-key'
import type { Scene } from './scene'

/**
 * Which keys mean the unit of another key in this article: a form without its superior or its arm (`Đại đội 3`,
 * `Vùng 2`), where exactly one longer form of the same kind and number stands beside it.
 * @returns key of the short form → key of the long one
 */
export function joinShortForms(scene: Scene, keys: readonly (string | null)[]): Map<string, string> {
  const families = new Map<string, string[]>()
  const seen = new Set<string>()
  keys.forEach((key, index) => {
    if (key === null || seen.has(key)) return
    seen.add(key)
    const { kind, number } = scene.mentions[index] as UnitMention
    if (number === null && !key.endsWith('|?')) return
    // What has no number is told apart by the words themselves: `phòng chính trị` of which unit.
    const family = `${kind} ${number === null ? key.slice(0, -2) : inFigures(number)}`
    pushTo(families, family, key)
  })
  openFamilies(families, seen)
  const joined = new Map<string, string>()
  for (const family of families.values())
    if (family.length > 1 && family.length <= MOST_FORMS) joinFamily(family, joined)
  return joined
}

const MOST_FORMS = 24

/** Adds to the family of an open name (`phòng chính trị|?`) the names that go on from it: `phòng chính trị sư đoàn 5`. */
function openFamilies(families: Map<string, string[]>, keys: ReadonlySet<string>): void {
  const open = new Map<string, string[]>()
  for (const family of families.values())
    for (const key of family) if (key.endsWith('|?')) open.set(key.slice(0, -2), family)
  if (open.size === 0) return
  for (const key of keys) {
    if (key.endsWith('|?')) continue
    for (let at = key.indexOf(' '); at > 0; at = key.indexOf(' ', at + 1)) open.get(key.slice(0, at))?.push(key)
  }
}

function joinFamily(family: readonly string[], joined: Map<string, string>): void {
  const forms = [...new Set(family)].map((key) => ({ key, words: key.replace('|?', '').split(/[ |]/) }))
  for (const short of forms) {
    const longer = forms.filter(
      (long) => long !== short && long.words.length > short.words.length && isWithin(short.words, long.words),
    )
    const [only] = longer
    if (only !== undefined && longer.length === 1) joined.set(short.key, only.key)
  }
  for (const [from, to] of joined) {
    const further = joined.get(to)
    if (further !== undefined) joined.set(from, further)
  }
}

/** Whether the words of the short form stand in the long one in the same order, from the first on. */
function isWithin(short: readonly string[], long: readonly string[]): boolean {
  let at = 0
  for (const word of long) if (word === short[at]) at++
  return at === short.length && short[0] === long[0]
}
