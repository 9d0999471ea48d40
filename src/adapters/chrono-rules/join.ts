import { PART_HOURS } from './clock'
import { dayFields, dayNumber, type Fields, type Find, PM, type Reading } from './reading'

/** Of finds that overlap the longest stays, of equals the first in the list. */
export function withoutOverlaps(finds: readonly Find[]): Find[] {
  const order = finds.map((find, index) => ({ find, index }))
  order.sort((a, b) => a.find.start - b.find.start || b.find.end - a.find.end || a.index - b.index)
  const kept: Find[] = []
  for (const { find } of order) {
    const last = kept.at(-1)
    if (last === undefined || find.start >= last.end) kept.push(find)
    else if (find.end - find.start > last.end - last.start) kept[kept.length - 1] = find
  }
  return kept
}

const UNTIL = /^\s*(?:đến|tới|cho đến|-|–|—)\s*$/u
const BESIDE = /^\s*(?:,\s*|(?<=\s)(?:lúc|vào|vào lúc|ngày|hôm|của|từ)\s+)?$/u

type Join = (first: Find, second: Find, between: string, text: string) => Find | null

/** Joins neighbours that mean one thing, in two rounds: the ends of a range, then a date with its time. */
export function joined(finds: readonly Find[], text: string): Find[] {
  return [range, dated].reduce((list, join) => pairs(list, text, join), finds as Find[])
}

const between = (text: string, start: number, end: number) => text.slice(start, end).normalize('NFC').toLowerCase()

function pairs(finds: readonly Find[], text: string, join: Join): Find[] {
  const out: Find[] = []
  for (const find of finds) {
    const last = out.at(-1)
    const close = last !== undefined && find.start - last.end <= 16
    const both = close ? join(last, find, between(text, last.end, find.start), text) : null
    if (both) out[out.length - 1] = both
    else out.push(find)
  }
  return out
}

/** “8 giờ đến 10 giờ”, “thứ hai đến thứ sáu”. */
function range(first: Find, second: Find, joint: string, text: string): Find | null {
  if (first.to || second.to || !UNTIL.test(joint)) return null
  // The news rules know ranges; two dates of theirs that they left apart are an anniversary: `(5/8/1964 - 5/8/2009)`.
  if (first.rule.startsWith('date/') && second.rule.startsWith('date/')) return null
  const times = first.says !== 'date' && second.says !== 'date'
  // “5 giờ chiều - 6/5”: a clock and a day are no range.
  if (!times && first.says !== second.says) return null
  if (first.says === 'both' && second.says === 'both' && (first.from.duration || second.from.duration)) return null
  const from = second.says === 'both' && first.says === 'time' ? onDayOf(first.from, second.from) : first.from
  const to = first.says === 'both' && second.says === 'time' ? onDayOf(second.from, first.from) : second.from
  const says = first.says === 'time' && second.says === 'time' ? 'time' : times ? 'both' : 'date'
  const start = startOf(first.start, text)
  return { ...first, start, end: second.end, says, from, to: after(from, to), casual: first.casual || second.casual }
}

/** “từ” belongs to its range. */
function startOf(start: number, text: string): number {
  const lead = /(?:^|\s)(từ\s+)$/iu.exec(text.slice(Math.max(0, start - 8), start).normalize('NFC'))
  return lead ? text.lastIndexOf(lead[1][0], start - 1) : start
}

/** The end of a range lies behind its start: `22 giờ đến 2 giờ`, `thứ sáu đến thứ hai`. */
function after(from: Reading, to: Reading): Reading {
  const weekdays = from.known.weekday !== undefined && to.known.weekday !== undefined
  if (weekdays && number(to.implied) < number(from.implied))
    return { ...to, implied: { ...to.implied, ...dayFields(number(to.implied) + 7) } }
  const times = from.known.hour !== undefined && to.known.hour !== undefined
  if (times && from.known.day === to.known.day && minutes(to.known) < minutes(from.known))
    return { ...to, nextDay: true }
  return to
}

const number = ({ year = 0, month = 1, day = 1 }: Fields) => dayNumber(year, month, day)
const minutes = ({ hour = 0, minute = 0 }: Fields) => hour * 60 + minute

/** “ngày mai lúc 8 giờ tối”, “8 giờ sáng thứ hai”, “hôm nay buổi chiều”. */
function dated(first: Find, second: Find, joint: string): Find | null {
  const [date, time] = first.says === 'time' ? [second, first] : [first, second]
  const { known, duration } = date.from
  const takesTime = date.says === 'date' || (known.hour === undefined && duration === undefined && date.says === 'both')
  if (!takesTime || time.says !== 'time' || date.to || !BESIDE.test(joint)) return null
  return {
    ...date,
    start: first.start,
    end: second.end,
    says: 'both',
    from: onDayOf(time.from, date.from),
    to: time.to && onDayOf(time.to, date.from),
    casual: date.casual,
  }
}

const DAY_FIELDS = ['year', 'month', 'day', 'weekday'] as const

/** A time on the day of another reading. */
function onDayOf(time: Reading, date: Reading): Reading {
  const pick = (fields: Fields) =>
    Object.fromEntries(DAY_FIELDS.flatMap((field) => (fields[field] === undefined ? [] : [[field, fields[field]]])))
  return {
    ...time,
    known: { ...pick(date.known), ...time.known, ...laterHalf(time, date) },
    implied: { ...pick(date.implied), ...time.implied },
    ...(date.duration && { duration: date.duration }),
  }
}

/** “chiều mai lúc 3 giờ”: the part of the day beside the date tells which three o'clock. */
function laterHalf({ known }: Reading, { implied }: Reading): Fields {
  if (implied.meridiem !== PM || known.hour === undefined || known.meridiem !== undefined) return {}
  // “đêm mai lúc 2 giờ” is after midnight.
  const late = known.hour < 12 && (implied.hour !== PART_HOURS.night || known.hour >= 7)
  return late ? { hour: known.hour + 12, meridiem: PM } : {}
}
