import type { Moment } from '../model/moment'
import {
  dayNumber,
  dayOf,
  daysIn,
  isDay,
  isDayOfSomeYear,
  isoWeekOf,
  mondayOf,
  shiftMonth,
  weekdayOf,
} from '../normalize/calendar/days'
import type { Point } from '../normalize/calendar/timex'
import { isPastMidnight, timeOf } from './date-clock'
import { cheapest, costOf, directionOf, type Frame, type Inferred } from './date-frame'
import { fillLunar } from './date-lunar'
import { unshift } from './date-shift'
import { chooseYear, ownYear, yearFor, yearOf } from './date-year'

/**
 * What a moment means in its article.
 * @returns null where no calendar has it (31/2, 24 giờ 30)
 */
export function fill(said: Moment, frame: Frame, inferred: Inferred): Point | null {
  if (said.lunar || said.canChi !== undefined) return fillLunar(said, frame, inferred)
  // “sáng hôm sau” is a day only after a day.
  if (said.shift?.from === 'story' && said.shift.by !== 0 && frame.story === null) return null
  const moment = unshift(said, frame, inferred)
  const { century, decade, months, half, quarter, month, day } = moment
  if (decade !== undefined)
    return { grain: 'decade', decade: decade < 10 ? ((century ?? 20) - 1) * 10 + decade : decade }
  if (century !== undefined) return { grain: 'century', century }
  if (moment.weekOfMonth !== undefined) return fillWeek(moment, frame, inferred)
  if (day !== undefined) return fillDay(moment, frame, inferred)
  if (moment.hour !== undefined || (moment.part !== undefined && moment.weekday === undefined))
    return fillTime(moment, frame, inferred)
  if (moment.weekday !== undefined) return fillWeekday(moment, frame, inferred)
  if (month === 0) return { grain: 'month', year: null, month: null, tenDays: null }
  if (month !== undefined) {
    const year = yearFor(moment, month, month, frame, inferred)
    return { grain: 'month', year, month, tenDays: moment.tenDays ?? null }
  }
  if (quarter !== undefined) {
    if (quarter === 0) return { grain: 'quarter', year: null, quarter: null }
    return { grain: 'quarter', year: yearFor(moment, quarter * 3 - 2, quarter * 3, frame, inferred), quarter }
  }
  if (half !== undefined) return { grain: 'half', year: ownYear(moment, half === 2, frame, inferred), half }
  if (months)
    return { grain: 'months', year: ownYear(moment, months[1] > 8, frame, inferred), first: months[0], last: months[1] }
  const year = yearOf(moment, frame)
  return moment.season ? { grain: 'year', year, season: moment.season } : { grain: 'year', year }
}

function fillDay(moment: Moment, frame: Frame, inferred: Inferred): Point | null {
  const day = moment.day!
  const part = moment.part ?? null
  const time = timeOf(moment)
  if (isPastMidnight(time)) return null
  if (day === 0) return { grain: 'day', year: null, month: null, day: null, part, time }
  if (moment.month === undefined) return loneDay(day, moment, frame, inferred)
  const { month } = moment
  if (month === 0) return { grain: 'day', year: null, month: null, day, part, time }
  if (!isDayOfSomeYear(month, day)) return null
  if (moment.recurring) return { grain: 'day', year: null, month, day, part, time }
  const said = yearOf(moment, frame)
  const year =
    said ??
    chooseYear(frame, moment.sense, inferred, 45, (y) => {
      if (!isDay(y, month, day)) return null
      const number = dayNumber({ year: y, month, day })
      return [number, number]
    })
  if (year !== null && !isDay(year, month, day)) return null
  return { grain: 'day', year, month, day, part, time }
}

/** “Ngày 12,”: of the month that puts it nearest to the day named last, or to the publication. */
function loneDay(day: number, moment: Moment, frame: Frame, inferred: Inferred): Point {
  const part = moment.part ?? null
  const time = timeOf(moment)
  const base = frame.story ?? frame.event ?? frame.published
  if (base === null) return { grain: 'day', year: null, month: null, day, part, time }
  const today = dayNumber(base)
  const direction = base !== frame.published ? 'near' : directionOf(frame, moment.sense)
  const { best } = cheapest(-2, 2, (by) => {
    const { year, month } = shiftMonth(base.year, base.month, by)
    if (!isDay(year, month, day)) return Number.POSITIVE_INFINITY
    const number = dayNumber({ year, month, day })
    return costOf(number, number, today, direction)
  })
  inferred.add('month').add('year')
  const { year, month } = best === null ? { year: null, month: null } : shiftMonth(base.year, base.month, best)
  return { grain: 'day', year, month, day, part, time }
}

/** A time of the day alone is of the day that the article tells of. */
function fillTime(moment: Moment, frame: Frame, inferred: Inferred): Point | null {
  const time = timeOf(moment)
  if (isPastMidnight(time)) return null
  const day = frame.story ?? frame.event ?? frame.speech
  if (day) inferred.add('day').add('month').add('year')
  return {
    grain: 'day',
    year: day?.year ?? null,
    month: day?.month ?? null,
    day: day?.day ?? null,
    part: moment.part ?? null,
    time,
  }
}

/** A weekday alone: the last one by the day of speech, or the next where the text looks ahead. */
function fillWeekday(moment: Moment, frame: Frame, inferred: Inferred): Point {
  const { weekday, part, sense, recurring } = moment
  const base = recurring ? null : frame.speech
  if (base === null) return { grain: 'weekday', weekday: weekday!, part: part ?? null }
  const { story } = frame
  inferred.add('day').add('month').add('year')
  const time = timeOf(moment)
  // “Sáng mai (thứ bảy)” says the day again.
  if (story && weekdayOf(dayNumber(story)) === weekday) return { grain: 'day', ...story, part: part ?? null, time }
  const today = dayNumber(base)
  const past = (weekdayOf(today) - weekday! + 7) % 7
  const back = past === 0 && sense === 'past' ? 7 : past
  const direction = directionOf(frame, sense)
  let number = today - back
  if (direction === 'only-future' || direction === 'future')
    number = back === 0 && sense !== 'future' ? today : number + 7
  else if (sense === 'near') number = mondayOf(isoWeekOf(today)) + weekday! - 1
  else if (direction === 'near' && back > 3) number += 7
  return { grain: 'day', ...dayOf(number), part: part ?? null, time }
}

/** ISO week; week `n` of a month is the one that holds its `7n - 6`th day. Week 0 is that of the day given. */
function fillWeek(moment: Moment, frame: Frame, inferred: Inferred): Point {
  const { weekOfMonth, month, day } = moment
  if (weekOfMonth === 0) {
    if (day === undefined || moment.year === undefined || month === undefined)
      return { grain: 'week', year: null, week: null }
    return { grain: 'week', ...isoWeekOf(dayNumber({ year: moment.year, month, day })) }
  }
  const year = yearFor(moment, month!, month!, frame, inferred)
  if (year === null) return { grain: 'week', year: null, week: null }
  return {
    grain: 'week',
    ...isoWeekOf(dayNumber({ year, month: month!, day: Math.min(weekOfMonth! * 7 - 6, daysIn(year, month!)) })),
  }
}
