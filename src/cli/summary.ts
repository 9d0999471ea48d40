import type { Counts } from '../corpus/work'
import { countedRecords, grouped } from './progress'

/**
 * One line on what a run did, and a second one on what was broken:
 * `1,000 records: 985 extracted (24,310 mentions), 5 not Vietnamese, 10 broken; 3.2 s, 312 records/s, 1.1 M characters/s`
 */
export function summaryOf(counts: Counts, seconds: number, resumedAt: number): string {
  const { records, extracted, mentions, skipped, broken, chars, errors, firstError } = counts
  const parts = [`${grouped(extracted)} extracted (${grouped(mentions)} mentions)`]
  if (skipped > 0) parts.push(`${grouped(skipped)} not Vietnamese`)
  if (broken > 0) parts.push(`${grouped(broken)} broken`)
  const rate = `${grouped(Math.round(records / seconds))} records/s, ${(chars / seconds / 1e6).toFixed(1)} M characters/s`
  const resumed = resumedAt > 1 ? ` after the ${grouped(resumedAt - 1)} already written` : ''
  const first = `${countedRecords(records)}${resumed}: ${parts.join(', ')}; ${seconds.toFixed(1)} s, ${rate}\n`
  if (!firstError) return first
  const codes = Object.entries(errors).map(([code, number]) => `${code} ${grouped(number)}`)
  return `${first}broken: ${codes.join(', ')}; the first: ${firstError.error.message}\n`
}
