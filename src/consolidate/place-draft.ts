import { type Reader, rangeText } from '../pattern/reader'
import type { Draft } from '../pattern/rule'

/** A place that a pass found, not a rule; its value is its name as printed. */
export function placeDraft(
  reader: Reader,
  first: number,
  last: number,
  { level, code = null }: { level: string; code?: string | null },
  rule: string,
): Draft {
  const { start, end } = reader.tokens
  const fields = { value: rangeText(reader, first, last), level, code }
  return { type: 'location', first, last, start: start[first], end: end[last - 1], rule, weight: 2, fields }
}
