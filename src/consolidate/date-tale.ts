import type { Moment } from '../model/moment'
import { dayNumber } from '../normalize/calendar/days'
import type { Point } from '../normalize/calendar/timex'
import type { Day } from '../normalize/published'

/** What the dates of an article have told so far. */
export interface Tale {
  /** The day that the article reports on: the last near its publication that opens a sentence. */
  readonly event: Day | null
  /** The day named last in this paragraph. */
  readonly last: Day | null
  /** The same, but not after publication. */
  readonly story: Day | null
  /** The year that this paragraph, or with its last day the one before, tells of, if it is a past one. */
  readonly narrativeYear: number | null
  /** The last full day of an earlier year, in an article that names several: a history or a jubilee. */
  readonly history: Day | null
  startParagraph(): void
  remember(said: Moment, point: Point, aside: boolean, opensSentence: boolean): void
}

/** How long before publication an event lies at most, in days. */
const RECENT = 45

export function createTale(published: Day | null): Tale {
  const today = published && dayNumber(published)
  let event: Day | null = null
  let opened = false
  let last: Day | null = null
  let story: Day | null = null
  let past: Day | null = null
  let pastDays = 0
  let narrativeYear: number | null = null

  function rememberPast(said: Moment, day: Day, aside: boolean): void {
    if (said.year === undefined || published === null || said.year >= published.year) return
    past = day
    if (!aside) pastDays++
  }

  function rememberDay(day: Day, opensSentence: boolean): void {
    last = day
    const ago = today === null ? 0 : today - dayNumber(day)
    if (ago < 0) return
    story = day
    if (ago > RECENT || (opened && !opensSentence)) return
    event = day
    opened = opensSentence
  }

  return {
    get event() {
      return event
    },
    get last() {
      return last
    },
    get history() {
      return pastDays > 1 ? past : null
    },
    get story() {
      return story
    },
    get narrativeYear() {
      return narrativeYear
    },
    startParagraph() {
      narrativeYear = null
      story = null
      last = null
    },
    remember(said, point, aside, opensSentence) {
      const year = 'year' in point ? point.year : null
      const day = dayOfPoint(point)
      if (day) rememberPast(said, day, aside)
      if (aside || said.lunar || year === null) return
      if (said.year !== undefined || said.shift?.unit === 'year') {
        const past = published ? year < published.year : point.grain === 'day'
        narrativeYear = past ? year : null
      }
      if (day) rememberDay(day, opensSentence)
    },
  }
}

export function dayOfPoint(point: Point): Day | null {
  if (point.grain !== 'day' || point.year === null || point.month === null || point.day === null) return null
  return { year: point.year, month: point.month, day: point.day }
}
