import type { Moment } from '../model/moment'
import { dayNumber, dayOf } from '../normalize/calendar/days'
import { lunarDay, yearOfCanChi } from '../normalize/calendar/lunar'
import type { Point } from '../normalize/calendar/timex'
import { timeOf } from './date-clock'
import { cheapest, costOf, directionOf, type Frame, type Inferred } from './date-frame'

/**
 * A day, month or year of the lunar calendar as solar days. A year printed with it is the one in which the lunar year begins;
 * without one the year is that of its name, or the nearest.
 */
export function fillLunar(moment: Moment, frame: Frame, inferred: Inferred): Point | null {
  const { month, day, year, canChi } = moment
  // Papers greet the coming year by its name, and no later one.
  const near = frame.published?.year ?? null
  const lunarYear = year ?? (canChi !== undefined && near !== null ? yearOfCanChi(canChi, near + 1) : null)
  if (month === undefined) {
    if (year === undefined && lunarYear !== null) inferred.add('year')
    return { grain: 'year', year: lunarYear }
  }
  if (day !== undefined && (day > 30 || month > 12)) return null
  const time = timeOf(moment)
  const settled = lunarYear ?? nearestYear(month, day ?? 15, frame, moment.sense)
  if (settled === null) return { grain: 'day', year: null, month: null, day: null, part: moment.part ?? null, time }
  if (year === undefined) inferred.add('year')
  if (day === undefined) {
    return { grain: 'days', first: lunarDay(settled, month, 1), last: lunarDay(settled, month, 30) }
  }
  return { grain: 'day', ...dayOf(lunarDay(settled, month, day)), part: moment.part ?? null, time }
}

/** A lunar day so many days away is of this season, whatever year the paragraph tells of. */
const RECENT = 60

function nearestYear(month: number, day: number, frame: Frame, sense: Moment['sense']): number | null {
  if (frame.published === null) return frame.narrativeYear
  const today = dayNumber(frame.published)
  const direction = directionOf(frame, sense)
  const { best, least } = cheapest(frame.published.year - 2, frame.published.year + 1, (year) => {
    const number = lunarDay(year, month, day)
    return costOf(number, number, today, direction)
  })
  const told = frame.narrativeYear !== null && sense === undefined && least > RECENT
  return told ? frame.narrativeYear : best
}
