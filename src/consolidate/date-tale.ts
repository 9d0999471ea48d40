import type { Moment } from '../model/moment'
import { dayNumber } from '../normalize/calendar/days'
import type { Point } from '../normalize/calendar/timex'
import type { Day } from '../normalize/published'

/** How long before publication an event lies at most, in days. */
const RECENT = 45

/** What the dates of an article have told so far. */
export class Tale {
  /** The day that the article reports on: the last near its publication that opens a sentence. */
  event: Day | null = null
  /** The day named last in this paragraph. */
  last: Day | null = null
  /** The same, but not after publication. */
  story: Day | null = null
  /** The year that this paragraph, or with its last day the one before, tells of, if it is a past one. */
  narrativeYear: number | null = null
  private readonly today: number | null
  private opened = false
  private past: Day | null = null
  private pastDays = 0

  constructor(private readonly published: Day | null) {
    this.today = published && dayNumber(published)
  }

  /** The last full day of an earlier year, in an article that names several: a history or a jubilee. */
  get history(): Day | null {
    return this.pastDays > 1 ? this.past : null
  }

  startParagraph(): void {
    this.narrativeYear = null
    this.story = null
    this.last = null
  }

  remember(said: Moment, point: Point, aside: boolean, opensSentence: boolean): void {
    const year = 'year' in point ? point.year : null
    const day = dayOfPoint(point)
    if (day) this.rememberPast(said, day, aside)
    if (aside || said.lunar || year === null) return
    if (said.year !== undefined || said.shift?.unit === 'year') {
      const past = this.published ? year < this.published.year : point.grain === 'day'
      this.narrativeYear = past ? year : null
    }
    if (day) this.rememberDay(day, opensSentence)
  }

  private rememberPast(said: Moment, day: Day, aside: boolean): void {
    if (said.year === undefined || this.published === null || said.year >= this.published.year) return
    this.past = day
    if (!aside) this.pastDays++
  }

  private rememberDay(day: Day, opensSentence: boolean): void {
    this.last = day
    const ago = this.today === null ? 0 : this.today - dayNumber(day)
    if (ago < 0) return
    this.story = day
    if (ago > RECENT || (this.opened && !opensSentence)) return
    this.event = day
    this.opened = opensSentence
  }
}

export function dayOfPoint(point: Point): Day | null {
  if (point.grain !== 'day' || point.year === null || point.month === null || point.day === null) return null
  return { year: point.year, month: point.month, day: point.day }
}
