import { bitOf } from '../../lexicon/entry'
import type { HeadRow } from '../../lexicon/rows'
import { MILITARY_TOPICS } from '../../lexicon/topics'
import { expandName } from '../../normalize/expand'
import { longest } from '../../pattern/look'
import type { Reader, TokenRange } from '../../pattern/reader'
import { rangeText } from '../../pattern/reader'
import type { RuleMatch } from '../../pattern/rule'
import type { PlaceReading } from '../body/names'

/** What a rule knows of a unit or organisation; `mixed` ones are settled by what surrounds them. */
export interface BodyFields {
  value: string
  kind: string
  number: string | null
  branch: string | null
  place: string | null
  parent: string | null
  /** `military`, `civil`, or open: to be settled over the article. */
  side: 'military' | 'civil' | 'open'
}

interface Parts {
  superior?: TokenRange | undefined
  designator?: string | undefined
  territory?: PlaceReading | undefined
  country?: PlaceReading | undefined
  topicList?: string[] | undefined
  code?: string | undefined
}

const UNIT = bitOf('unitHead') | bitOf('unitName') | bitOf('force')

/** Whether the body that starts here is a unit: its head is one whatever surrounds it. */
export function isUnitAt(reader: Reader, at: number): boolean {
  if ((reader.hits.mask[at] & UNIT) === 0) return false
  const head = longest(reader, at, 'unitHead')
  return head === null || !head.data.mixed || (reader.hits.mask[at] & bitOf('orgHead')) === 0
}

/** Whether a body of a mixed head says itself that it is military. */
function isMilitary(parts: Parts, { reader, first, last }: RuleMatch): boolean {
  return (
    (parts.superior && isUnitAt(reader, parts.superior.first)) ||
    // PC04, PA02: departments of the police.
    parts.code !== undefined ||
    longest(reader, first, 'unitName')?.end === last ||
    / Quân (?:đội|khu|chủng|đoàn)/.test(rangeText(reader, first, last)) ||
    (parts.topicList?.some((topic) => MILITARY_TOPICS.has(topic)) ?? false)
  )
}

/** Fields of a body whose head is `head`, from what its rule captured. */
export function bodyFields(
  head: Pick<HeadRow, 'kind' | 'branch' | 'mixed'>,
  parts: Parts,
  match: RuleMatch,
): BodyFields {
  return {
    value: expandName(rangeText(match.reader, match.first, match.last)),
    kind: head.kind,
    number: parts.designator ?? null,
    branch: head.branch ?? null,
    place: parts.territory?.name ?? parts.country?.name ?? null,
    parent: null,
    side: head.mixed && !isMilitary(parts, match) ? 'open' : 'military',
  }
}
