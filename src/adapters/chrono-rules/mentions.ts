import type { DateMention } from '../../index'
import { clockReading, PART_HOURS, partFields } from './clock'
import { dayFields, dayNumber, type Field, type Fields, type Find, type Reading, type Reference } from './reading'
import { weekdayNamed } from './weekdays'

/** Our date mentions in chrono's terms. */

type Said = Omit<DateMention, 'interval'> & { interval: NonNullable<DateMention['interval']> }

/** Grains that are a span of their own: they get an end, as no component holds them. */
const SPANS = new Set(['quarter', 'half', 'decade', 'century', 'range'])
const PART_OF_DAY: Readonly<Record<string, number>> = {
  MO: PART_HOURS.morning,
  MI: PART_HOURS.noon,
  AF: PART_HOURS.afternoon,
  EV: PART_HOURS.evening,
  NI: PART_HOURS.night,
}

/** @returns null where the mention is no point of time: `thứ Hai hằng tuần` */
export function findOf(mention: DateMention, reference: Reference): Find | null {
  // “1.10.30” numbers a release as often as a day.
  if (mention.interval === null || /^\d+\.\d+\.\d\d$/.test(mention.text)) return null
  const said = mention as Said
  const [first, last] = said.value.split('/') as [string, string?]
  const spans = SPANS.has(said.grain)
  const timed = said.grain === 'hour' || said.grain === 'minute' || /T\d/.test(first)
  return {
    start: said.start,
    end: said.end,
    rule: said.rule,
    says: timed || /T[A-Z]/.test(first) ? 'both' : 'date',
    from: readingOf(first, said, said.interval.start, reference),
    to: spans ? readingOf(last ?? first, said, said.interval.end, reference, true) : null,
    casual: isDeictic(said) || said.rule === 'date/weekday',
  }
}

/** Names its smallest field by its distance from the reference date: `hôm qua`, `tháng trước`. */
function isDeictic({ grain, inferred, rule }: Said): boolean {
  if (rule === 'date/weekday' || rule === 'date/clock' || grain === 'range') return false
  if (grain === 'week' || grain === 'month' || grain === 'quarter' || grain === 'year') return inferred.includes(grain)
  return inferred.includes('day')
}

/** One end of a value such as `2024-04-03T08:30`, `2024-Q2`, `197X`; `edge` is its ISO day or minute. */
function readingOf(value: string, mention: Said, edge: string, reference: Reference, isEnd = false): Reading {
  const [year, month, day] = edge.slice(0, 10).split('-').map(Number) as [number, number, number]
  const fields = fieldsOf(value, { year, month, day })
  const reading: Reading = { known: {}, implied: { year, month, day } }
  for (const [field, number] of Object.entries(fields) as [Field, number][]) {
    if (isSaid(field, fields, mention)) reading.known[field] = number
  }
  const weekday = mention.grain === 'range' ? null : weekdayNamed(mention.text)
  if (weekday !== null) reading.known.weekday = weekday
  if (isDeictic(mention)) atSameDay(reading, mention, reference)
  if (isEnd && mention.grain !== 'range') return reading
  addTime(reading, value, mention.text.normalize('NFC').toLowerCase())
  return reading
}

/** The fields that a value holds. */
function fieldsOf(value: string, { year, month, day }: { year: number; month: number; day: number }): Fields {
  if (/^\d{4}-\d\d-\d\d/.test(value) || /^\d{4}-W/.test(value)) return { year, month, day }
  if (/^\d{4}-(\d\d|[QH]\d)/.test(value)) return { year, month }
  return { year }
}

/**
 * What is inferred is implied; but a deictic fixes its fields. In a range only one end may lack a field:
 * the one whose figures the text does not print, and a day without figures is `nay` or `mai`.
 */
function isSaid(field: Field, fields: Fields, mention: Said): boolean {
  const { inferred, grain, text, rule } = mention
  if (rule === 'date/weekday') return false
  if (!(inferred as string[]).includes(field) || isDeictic(mention)) return true
  if (grain !== 'range') return false
  const printed = (text.match(/\d+/g) ?? []).map(Number)
  const isDay = fields.day !== undefined && inferred.includes('day') && !printed.includes(fields.day)
  return isDay || printed.includes(fields[field] ?? -1)
}

/** In chrono `tuần trước` is this day a week ago, `tháng trước` this day of that month. */
function atSameDay(reading: Reading, { grain, interval }: Said, reference: Reference): void {
  const { date } = reference
  if (grain === 'week') {
    const monday = dayNumber(...(interval.start.split('-').map(Number) as [number, number, number]))
    Object.assign(reading.known, dayFields(monday + ((date.getDay() + 6) % 7)))
  }
  if (grain === 'year') reading.implied.month = date.getMonth() + 1
  if (grain !== 'year' && grain !== 'month') return
  const { year, month } = { ...reading.implied, ...reading.known } as Required<Fields>
  reading.implied.day = Math.min(date.getDate(), new Date(Date.UTC(year, month, 0)).getUTCDate())
}

function addTime(reading: Reading, value: string, text: string): void {
  const clock = /T(\d\d):(\d\d)$/.exec(value)
  if (clock) {
    const hour = Number(clock[1])
    const time = clockReading(hour, Number(clock[2]), hour > 12 || /sáng|trưa|chiều|tối|đêm|khuya/u.test(text))
    Object.assign(reading.known, time.known)
    Object.assign(reading.implied, time.implied)
    if (time.nextDay) reading.nextDay = true
    return
  }
  const part = /T([A-Z]{2})$/.exec(value)
  if (!part) return
  const early = part[1] === 'MO' && /sớm|rạng|mờ/u.test(text)
  Object.assign(reading.implied, partFields(early ? PART_HOURS.dawn : PART_OF_DAY[part[1]]))
}
