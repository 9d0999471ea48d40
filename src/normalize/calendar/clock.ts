import type { DayPart } from '../../model/moment'

/** Hour of a day of 24 hours: `3 giờ chiều` is 15, `12 giờ đêm` the end of the day, `1 giờ đêm` after midnight. */
export function hourOf(hour: number, part: DayPart | undefined): number {
  if (part === undefined || hour > 12) return hour
  if (part === 'AF' || part === 'EV') return hour === 12 ? (part === 'AF' ? 12 : 24) : hour + 12
  if (part === 'MI') return hour <= 3 ? hour + 12 : hour
  if (part === 'NI') return hour >= 7 ? hour + 12 : hour
  return hour
}
