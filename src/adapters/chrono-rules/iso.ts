import { type Fields, type Find, isDay } from './reading'

const STAMP = /\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?(?:Z|[+-]\d\d:?\d\d)?/g

/** “2024-03-15T08:30:00+07:00”: machine time, zone included. */
export function stampsIn(text: string): Find[] {
  const finds: Find[] = []
  for (const match of text.matchAll(STAMP)) {
    const [stamp] = match
    const [year, month, day, hour, minute, second = 0] = stamp
      .slice(0, 19)
      .split(/[-T :Z+]/)
      .map(Number) as [number, number, number, number, number, number?]
    if (!isDay(year, month, day) || hour > 23 || minute > 59) continue
    const known: Fields = { year, month, day, hour, minute, second: second || 0 }
    const zone = /(?:Z|([+-])(\d\d):?(\d\d))$/.exec(stamp.slice(16))
    if (zone) known.timezoneOffset = zone[1] ? (zone[1] === '-' ? -1 : 1) * (Number(zone[2]) * 60 + Number(zone[3])) : 0
    const from = { known, implied: {} }
    finds.push({
      start: match.index,
      end: match.index + stamp.length,
      rule: 'chrono/iso',
      says: 'both',
      from,
      to: null,
      casual: false,
    })
  }
  return finds
}
