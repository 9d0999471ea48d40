import { expandName } from '../../normalize/expand'
import { rangeText } from '../../pattern/reader'
import type { RuleMatch } from '../../pattern/rule'

/** “Nhà hát Chèo Quân đội”: whose it is stands in the name. */
const isArmy = (match: RuleMatch): boolean =>
  / Quân (?:đội|khu|chủng|đoàn) ?/.test(` ${rangeText(match.reader, match.first, match.last)}`)

export function fields(head: { kind: string; mixed?: boolean }, match: RuleMatch) {
  return {
    value: expandName(rangeText(match.reader, match.first, match.last)),
    kind: head.kind,
    side: head.mixed ? (isArmy(match) ? ('military' as const) : ('open' as const)) : ('civil' as const),
  }
}
