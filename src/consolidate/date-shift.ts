import type { Moment } from '../model/moment'
import { dayNumber, dayOf, isDay, isoWeekOf, mondayOf, shiftMonth } from '../normalize/calendar/days'
import type { Day } from '../normalize/published'
import type { Frame, Inferred } from './date-frame'

/** Days, months and years that a deictic puts in; the moment without its shift. */
export function unshift(moment: Moment, frame: Frame, inferred: Inferred): Moment {
  if (moment.shift === undefined) return moment
  const { shift, ...rest } = moment
  if (shift.unit === 'day' && rest.day !== undefined) return rest
  if (shift.unit === 'year' && rest.year !== undefined) return rest
  const base = shift.from === 'speech' ? frame.speech : (frame.story ?? frame.event ?? frame.speech)
  if (base === null) return unknown(rest, shift.unit)
  if (shift.unit === 'year') {
    inferred.add('year')
    return { ...rest, year: base.year + shift.by }
  }
  inferred.add('year')
  if (shift.unit === 'day') {
    inferred.add('month').add('day')
    return { ...rest, ...restate(dayNumber(base) + shift.by, frame.restated) }
  }
  if (shift.unit === 'quarter') {
    inferred.add('quarter')
    const quarters = base.year * 4 + Math.floor((base.month - 1) / 3) + shift.by
    return { ...rest, year: Math.floor(quarters / 4), quarter: (quarters % 4) + 1 }
  }
  if (shift.unit === 'month') {
    inferred.add('month')
    return { ...rest, ...shiftMonth(base.year, base.month, shift.by) }
  }
  if (shift.unit === 'century') {
    inferred.delete('year')
    return { ...rest, century: Math.floor((base.year - 1) / 100) + 1 + shift.by }
  }
  return inWeek(rest, dayNumber(base) + shift.by * 7, inferred)
}

/** How far the printed day may lie from the one counted: articles are put online days after they were written. */
const SLACK = 10

/** The day that a deictic means; where figures say it again, they are right. */
function restate(number: number, restated: Frame['restated']): Day {
  const counted = dayOf(number)
  if (restated === null) return counted
  for (const year of [counted.year, counted.year - 1, counted.year + 1]) {
    const said = { year, ...restated }
    if (isDay(year, said.month, said.day) && Math.abs(dayNumber(said) - number) <= SLACK) return said
  }
  return counted
}

/** “thứ Hai tuần trước” is a day, “tuần trước” a week. */
function inWeek(moment: Moment, day: number, inferred: Inferred): Moment {
  const monday = mondayOf(isoWeekOf(day))
  if (moment.weekday !== undefined) {
    inferred.add('month').add('day')
    return { ...moment, ...dayOf(monday + moment.weekday - 1) }
  }
  inferred.add('week')
  return { ...moment, ...dayOf(monday), weekOfMonth: 0 }
}

/** Fields that only the day of speech could fill: they are read as open. */
function unknown(moment: Moment, unit: NonNullable<Moment['shift']>['unit']): Moment {
  if (unit === 'day') return { ...moment, day: 0 }
  if (unit === 'week') return { ...moment, weekOfMonth: 0 }
  if (unit === 'month') return { ...moment, month: 0 }
  return unit === 'quarter' ? { ...moment, quarter: 0 } : moment
}
