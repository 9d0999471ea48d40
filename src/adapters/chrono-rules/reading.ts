/** What a stretch of text says of a point in time, in chrono's components but without chrono. */
export interface Reading {
  /** Said by the text, or fixed by it: certain. */
  known: Fields
  /** Filled in: implied. */
  implied: Fields
  /** Counted from the reference date: `3 ngày trước`. */
  duration?: Partial<Record<Unit, number>>
  /** `12 giờ đêm` is the first minute of the day after. */
  nextDay?: boolean
}

export type Field =
  | 'year'
  | 'month'
  | 'day'
  | 'weekday'
  | 'hour'
  | 'minute'
  | 'second'
  | 'millisecond'
  | 'meridiem'
  | 'timezoneOffset'
export type Fields = Partial<Record<Field, number>>
export type Unit = 'year' | 'quarter' | 'month' | 'week' | 'day' | 'hour' | 'minute' | 'second'

/** A reading with its place in the text. */
export interface Find {
  start: number
  end: number
  /** Id of the rule, which becomes a tag of the result. */
  rule: string
  /** What it says: a day or longer, a time of day, or both. */
  says: 'date' | 'time' | 'both'
  from: Reading
  to: Reading | null
  /** Too casual for `vi.strict`: it names no field of a calendar or clock. */
  casual: boolean
}

/** The day on which the text is read, as the clock on the wall shows it, and which way to look for what is left out. */
export interface Reference {
  date: Date
  forward: boolean
}

export const AM = 0
export const PM = 1

/** Number of a day in the calendar; differences are days. */
export const dayNumber = (year: number, month: number, day: number) =>
  Math.round(Date.UTC(year, month - 1, day) / 86_400_000)

export const today = ({ date }: Reference) => dayNumber(date.getFullYear(), date.getMonth() + 1, date.getDate())

export function dayFields(number: number): { year: number; month: number; day: number } {
  const date = new Date(number * 86_400_000)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

/** Whether `year` has that day. */
export function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}
