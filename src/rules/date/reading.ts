import type { DateReading, Moment } from '../../model/moment'

/** The reading of one moment. Captures that are undefined count as unsaid. */
export function at(moment: Moment): DateReading {
  return { from: moment, to: null }
}

/** Largest to smallest; a field said at one end of a range holds for the other where that one says nothing larger. */
const ORDER = ['century', 'year', 'shift', 'quarter', 'month', 'day', 'hour', 'minute'] as const

const said = (moment: Moment, field: keyof Moment) => moment[field] !== undefined

/** The largest field that a moment says: it decides what it is an instance of. */
function largest(moment: Moment): number {
  return ORDER.findIndex((field) => said(moment, field) || (field === 'year' && said(moment, 'shortYear')))
}

/**
 * Two ends of a range. What the first leaves out and the second says is shared: in `từ ngày 3 đến 5/4/2024` month and year,
 * in a `set` such as `Tối 14 và 15-1` the part of day the other way round.
 * @returns null where the two cannot be ends of one range, as in a day to a month that it has no month for
 */
export function between(from: Moment, to: Moment, set = false): DateReading | null {
  const first: Moment = { ...from }
  const last: Moment = { ...to }
  if (largest(first) > largest(last)) {
    for (const field of ['century', 'year', 'shortYear', 'shift', 'month', 'lunar'] as const) {
      if (said(first, field) || !said(last, field)) continue
      // “từ tháng 6 đến hôm nay”: the day of speech belongs to its own end.
      if (field === 'shift' && last.shift?.unit === 'day' && (said(first, 'day') || !said(first, 'hour'))) continue
      // “từ 13 giờ đến 15 giờ ngày 3/4” shares the day as well.
      if (field === 'month' && !said(first, 'day') && !said(first, 'hour')) continue
      Object.assign(first, { [field]: last[field] })
      // “từ tháng 10 đến tháng 5/2019” begins in the year before.
      if (field === 'year' && first.month !== undefined && last.month !== undefined && first.month > last.month)
        first.year!--
    }
    if (said(first, 'hour') && !said(first, 'day') && said(last, 'day')) first.day = last.day!
  }
  if (said(first, 'day') && !said(first, 'month') && !said(first, 'shift')) return null
  if (first.year !== undefined && last.year !== undefined && first.year > last.year) return null
  if (set && said(first, 'part') && !said(last, 'part')) last.part = first.part!
  return { from: first, to: last }
}

/** The pair of dates of an anniversary, (3/3/1959 - 3/3/2024): the same day in two years is no range. */
export function isAnniversary(from: Moment, to: Moment): boolean {
  return (
    from.day !== undefined &&
    from.day === to.day &&
    from.month === to.month &&
    from.year !== undefined &&
    from.year !== to.year
  )
}
