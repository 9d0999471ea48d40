/** Part of the day as TIMEX3 names it: morning, midday, afternoon, evening, night. */
export type DayPart = 'MO' | 'MI' | 'AF' | 'EV' | 'NI'

export type ShiftUnit = 'day' | 'week' | 'month' | 'quarter' | 'year' | 'century'

/** A deictic: so many units away from the day of speech (`hôm qua`) or from the date named last (`cùng ngày`). */
export interface Shift {
  unit: ShiftUnit
  by: number
  from: 'speech' | 'story'
}

/**
 * One point of time as far as the text says it; what it does not say is absent.
 * A moment is in the calendar that the words name: with `lunar`, day and month are those of the lunar year.
 */
export interface Moment {
  /** 20 for `thế kỷ XX`. */
  century?: number
  /** 197 for `những năm 1970`; below ten, the decade of a century that is named apart or left out. */
  decade?: number
  year?: number
  /** Two printed figures of a year. */
  shortYear?: number
  season?: 'SP' | 'SU' | 'FA' | 'WI'
  half?: number
  quarter?: number
  /** First and last month: `9 tháng đầu năm`. */
  months?: readonly [first: number, last: number]
  month?: number
  /** 1 `thượng tuần`, 2 `trung tuần`, 3 `hạ tuần`. */
  tenDays?: number
  weekOfMonth?: number
  day?: number
  /** ISO: Monday 1 … Sunday 7. */
  weekday?: number
  part?: DayPart
  hour?: number
  minute?: number
  lunar?: boolean
  /** Place in the cycle of sixty years, 0 for Giáp Tý. */
  canChi?: number
  shift?: Shift
  /** What `vừa qua`, `tới` and `này` say about an incomplete date. */
  sense?: 'past' | 'future' | 'near'
  /** Every week or year: no single day. */
  recurring?: boolean
}

/** What a rule reads: one moment, or the two ends of a range or set, both inclusive. */
export interface DateReading {
  from: Moment
  to: Moment | null
}
