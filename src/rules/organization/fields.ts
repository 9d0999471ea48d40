import { expandName } from '../../normalize/expand'
import { rangeText } from '../../pattern/reader'
import type { RuleMatch } from '../../pattern/rule'
import { isUnitAt } from '../unit/fields'

/** “Nhà hát Chèo Quân đội”: whose it is stands in the name. */
const isArmy = (match: RuleMatch): boolean =>
  / Quân (?:đội|khu|chủng|đoàn) ?/.test(` ${rangeText(match.reader, match.first, match.last)}`)

/**
 * @param owner where the name of the body's superior begins; null if its owner is civil. A mixed body of a unit is
 * marked military, which makes it a unit once the article is settled.
 */
export function fields(head: { kind: string; mixed?: boolean }, match: RuleMatch, owner?: number | null) {
  const military = owner === undefined || owner === null ? isArmy(match) : isUnitAt(match.reader, owner)
  return {
    value: expandName(rangeText(match.reader, match.first, match.last)),
    kind: head.kind,
    side: head.mixed && owner !== null ? (military ? ('military' as const) : ('open' as const)) : ('civil' as const),
  }
}
