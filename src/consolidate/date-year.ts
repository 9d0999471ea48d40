import type { Moment } from '../model/moment'
import { dayNumber, daysIn } from '../normalize/calendar/days'
import type { Day } from '../normalize/published'
import { cheapest, costOf, directionOf, type Frame, type Inferred } from './date-frame'

export function yearOf({ year, shortYear }: Moment, frame: Frame): number | null {
  if (year !== undefined) return year
  if (shortYear === undefined) return null
  // Two figures mean the latest such year that has come by the day of publication.
  const now = frame.published?.year ?? 2030
  const inCentury = now - (now % 100) + shortYear
  return inCentury > now ? inCentury - 100 : inCentury
}

/** “6 tháng cuối năm” without a year is of the year of publication; in its first weeks people still speak of the last. */
export function ownYear(moment: Moment, late: boolean, frame: Frame, inferred: Inferred): number | null {
  const said = yearOf(moment, frame)
  if (said !== null) return said
  const { published } = frame
  if (published === null) return null
  inferred.add('year')
  return late && published.month <= 2 && frame.cue() !== 'future' ? published.year - 1 : published.year
}

/** The year of months that say none. */
export function yearFor(
  moment: Moment,
  firstMonth: number,
  lastMonth: number,
  frame: Frame,
  inferred: Inferred,
): number | null {
  const said = yearOf(moment, frame)
  if (said !== null) return said
  return chooseYear(frame, moment.sense, inferred, 62, (year) => [
    dayNumber({ year, month: firstMonth, day: 1 }),
    dayNumber({ year, month: lastMonth, day: daysIn(year, lastMonth) }),
  ])
}

/**
 * The year that puts a day or month where the text means it: that of the date it is joined to, else the nearest to the
 * publication; but where that is far off and the paragraph tells of an earlier year, that year.
 */
export function chooseYear(
  frame: Frame,
  sense: Moment['sense'],
  inferred: Inferred,
  near: number,
  span: (year: number) => [number, number] | null,
): number | null {
  const { published, joinedYear, narrativeYear } = frame
  if (joinedYear !== null && span(joinedYear)) {
    inferred.add('year')
    return joinedYear
  }
  if (published === null) {
    if (narrativeYear !== null) inferred.add('year')
    return narrativeYear
  }
  const today = dayNumber(published)
  const direction = directionOf(frame, sense)
  const inEvery = span(published.year - 1) && span(published.year) && span(published.year + 1)
  // What every year has lies within one year; eight hold a 29 February on either side.
  const reach = inEvery ? 1 : 8
  const { best, least } = cheapest(published.year - reach, published.year + reach, (year) => {
    const days = span(year)
    return days === null ? Number.POSITIVE_INFINITY : costOf(days[0], days[1], today, direction)
  })
  inferred.add('year')
  const found = best === null ? null : span(best)
  if (direction !== 'past' || (found && found[0] <= today && today - found[1] <= JUST_NOW)) return best
  const told = narrativeYear === null ? null : span(narrativeYear)
  if (told && (least > near || goesOn(frame.story, told[0]))) return narrativeYear
  const past = frame.history && span(frame.history.year)
  return past && goesOn(frame.history, past[0]) ? frame.history!.year : best
}

/** News of the last days is news, whatever year the paragraph has been telling of. */
const JUST_NOW = 5

/** Whether a day carries on a tale: soon after the day named last. A jubilee article tells of the same days of an earlier year. */
function goesOn(story: Day | null, first: number): boolean {
  if (story === null) return false
  const later = first - dayNumber(story)
  return later >= 0 && later <= 150
}
