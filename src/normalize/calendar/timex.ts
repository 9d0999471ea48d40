import type { Grain } from '../../model/mention'
import type { DayPart } from '../../model/moment'
import { dayNumber, dayOf, daysIn, mondayOf } from './days'

/** A moment with everything filled in that can be; `null` is what cannot be known. */
export type Point =
  | { grain: 'century'; century: number | null }
  | { grain: 'decade'; decade: number }
  | { grain: 'year'; year: number | null; season?: 'SP' | 'SU' | 'FA' | 'WI' }
  | { grain: 'half'; year: number | null; half: number }
  | { grain: 'quarter'; year: number | null; quarter: number | null }
  | { grain: 'months'; year: number | null; first: number; last: number }
  | { grain: 'month'; year: number | null; month: number | null; tenDays: number | null }
  | { grain: 'week'; year: number | null; week: number | null }
  | { grain: 'weekday'; weekday: number; part: DayPart | null }
  | { grain: 'days'; first: number; last: number }
  | {
      grain: 'day'
      year: number | null
      month: number | null
      day: number | null
      part: DayPart | null
      time: [hour: number, minute: number | null] | null
    }

const pad = (n: number | null) => (n === null ? 'XX' : String(n).padStart(2, '0'))
const yyyy = (year: number | null) => (year === null ? 'XXXX' : String(year).padStart(4, '0'))
const iso = (number: number) => {
  const { year, month, day } = dayOf(number)
  return `${yyyy(year)}-${pad(month)}-${pad(day)}`
}

/** TIMEX3 values of the first and last instant that a point names; the same string unless the point is a span of its own. */
export function timexEnds(point: Point): [first: string, last: string] {
  if (point.grain === 'months')
    return [`${yyyy(point.year)}-${pad(point.first)}`, `${yyyy(point.year)}-${pad(point.last)}`]
  if (point.grain === 'days') return [iso(point.first), iso(point.last)]
  const value = timexOf(point)
  return [value, value]
}

function timexOf(point: Exclude<Point, { grain: 'months' | 'days' }>): string {
  switch (point.grain) {
    case 'century':
      return point.century === null ? 'XXXX' : `${pad(point.century - 1)}XX`
    case 'decade':
      return `${point.decade}X`
    case 'year':
      return point.season ? `${yyyy(point.year)}-${point.season}` : yyyy(point.year)
    case 'half':
      return `${yyyy(point.year)}-H${point.half}`
    case 'quarter':
      return `${yyyy(point.year)}-Q${point.quarter ?? 'X'}`
    case 'month':
      return `${yyyy(point.year)}-${pad(point.month)}`
    case 'week':
      return `${yyyy(point.year)}-W${pad(point.week)}`
    case 'weekday':
      return `XXXX-WXX-${point.weekday}${point.part ? `T${point.part}` : ''}`
    case 'day': {
      const day = `${yyyy(point.year)}-${pad(point.month)}-${pad(point.day)}`
      if (point.time) return `${day}T${pad(point.time[0])}:${pad(point.time[1] ?? 0)}`
      return point.part ? `${day}T${point.part}` : day
    }
  }
}

/** TIMEX3 value of a point or range. */
export function timex(from: Point, to: Point | null): string {
  const [first, last] = [timexEnds(from)[0], timexEnds(to ?? from)[1]]
  return first === last && to === null ? first : `${first}/${last}`
}

/** First and last ISO day, or minute where a time is said; null where the year is unknown. */
export function intervalEnds(point: Point): [first: string, last: string] | null {
  switch (point.grain) {
    case 'century':
      // The twentieth century is 1901–2000, whatever the digits of its value say.
      return point.century === null
        ? null
        : [`${yyyy((point.century - 1) * 100 + 1)}-01-01`, `${yyyy(point.century * 100)}-12-31`]
    case 'decade':
      return [`${point.decade}0-01-01`, `${point.decade}9-12-31`]
    case 'year':
      return point.year === null ? null : wholeMonths(point.year, 1, 12)
    case 'half':
      return point.year === null ? null : wholeMonths(point.year, point.half * 6 - 5, point.half * 6)
    case 'quarter':
      return point.year === null || point.quarter === null
        ? null
        : wholeMonths(point.year, point.quarter * 3 - 2, point.quarter * 3)
    case 'months':
      return point.year === null ? null : wholeMonths(point.year, point.first, point.last)
    case 'month':
      return point.year === null || point.month === null ? null : monthInterval(point.year, point.month, point.tenDays)
    case 'week': {
      if (point.year === null || point.week === null) return null
      const monday = mondayOf({ year: point.year, week: point.week })
      return [iso(monday), iso(monday + 6)]
    }
    case 'weekday':
      return null
    case 'days':
      return [iso(point.first), iso(point.last)]
    case 'day':
      return dayInterval(point)
  }
}

function wholeMonths(year: number, first: number, last: number): [string, string] {
  return [`${yyyy(year)}-${pad(first)}-01`, `${yyyy(year)}-${pad(last)}-${daysIn(year, last)}`]
}

function monthInterval(year: number, month: number, tenDays: number | null): [string, string] {
  if (tenDays === null) return wholeMonths(year, month, month)
  const start = dayNumber({ year, month, day: tenDays * 10 - 9 })
  return [iso(start), tenDays === 3 ? wholeMonths(year, month, month)[1] : iso(start + 9)]
}

function dayInterval({ year, month, day, time }: Extract<Point, { grain: 'day' }>): [string, string] | null {
  if (year === null || month === null || day === null) return null
  const text = iso(dayNumber({ year, month, day }))
  if (time === null) return [text, text]
  const minute = `${text}T${pad(time[0])}:${pad(time[1] ?? 0)}`
  return [minute, minute]
}

/** How exact a date is, as mentions say it. */
export function grainOf(from: Point, to: Point | null): Grain {
  if (to !== null || from.grain === 'months' || from.grain === 'days') return 'range'
  if (from.grain === 'weekday') return 'unknown'
  if (from.grain !== 'day') return from.grain
  if (from.time) return from.time[1] === null ? 'hour' : 'minute'
  return from.part ? 'part' : 'day'
}
