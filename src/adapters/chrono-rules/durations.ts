import type { Find, Reading, Unit } from './reading'
import { lookUp, numberAt, phraseEnd, phrases, type Table, table, type Word } from './words'

const UNITS: Table<Unit> = table({
  giây: 'second',
  phút: 'minute',
  giờ: 'hour',
  tiếng: 'hour',
  ngày: 'day',
  hôm: 'day',
  tuần: 'week',
  tháng: 'month',
  quý: 'quarter',
  năm: 'year',
})
const AGO = phrases('trước', 'qua', 'trước đây')
const LATER = phrases('nữa', 'sau', 'tới', 'tiếp', 'tiếp theo', 'kế tiếp')
const WITHIN = phrases('trong', 'trong vòng')
const SINCE = phrases('cách đây')
const NOW = phrases('bây giờ', 'ngay bây giờ', 'lúc này', 'ngay lúc này')
/** Half a unit, in the next smaller one that has a whole number of them. */
const HALVES: Partial<Record<Unit, [Unit, number]>> = {
  minute: ['second', 30],
  hour: ['minute', 30],
  day: ['hour', 12],
  year: ['month', 6],
}

/** After `trước` and `sau`: counted from something else than now, as in `30 phút trước giờ ngủ`. */
const COUNTED_FROM = new Set(['khi', 'giờ', 'đó', 'lúc', 'ngày', 'thời', 'này'])

interface Amount {
  duration: NonNullable<Reading['duration']>
  end: number
}

/** “3 ngày”, “một tiếng rưỡi”, “1 giờ 30 phút”, “nửa năm”. */
function amountAt(words: readonly Word[], at: number): Amount | null {
  const duration: Amount['duration'] = {}
  let end = at
  for (;;) {
    const half = words[end]?.key === 'nửa'
    const count = half ? { value: 0, end: end + 1 } : numberAt(words, end)
    const unit = count && lookUp(words, count.end, UNITS)
    if (!unit || duration[unit.value] !== undefined) break
    duration[unit.value] = count.value
    end = unit.end
    const more = HALVES[unit.value]
    if (more && (half || words[end]?.key === 'rưỡi')) {
      duration[more[0]] = more[1]
      if (half) delete duration[unit.value]
      else end++
    } else if (half) return null
  }
  return end > at ? { duration, end } : null
}

const negative = (duration: Amount['duration']) =>
  Object.fromEntries(Object.entries(duration).map(([unit, count]) => [unit, -count])) as Amount['duration']

/** “3 ngày trước”, “2 tuần nữa”, “trong 5 phút”, “cách đây 2 năm”: lengths of time, counted from the reference date. */
export function durationAt(words: readonly Word[], at: number): Find | null {
  const within = phraseEnd(words, at, WITHIN)
  const since = phraseEnd(words, at, SINCE)
  const first = Math.max(within, since, at)
  const amount = amountAt(words, first)
  if (amount === null) return null
  const ago = phraseEnd(words, amount.end, AGO)
  const later = ago < 0 ? phraseEnd(words, amount.end, LATER) : -1
  const end = Math.max(ago, later, amount.end)
  if (ago < 0 && later < 0 && within < 0 && since < 0) return null
  if (COUNTED_FROM.has(words[end]?.key ?? '')) return null
  const duration = ago >= 0 || since >= 0 ? negative(amount.duration) : amount.duration
  const timed = 'hour' in duration || 'minute' in duration || 'second' in duration
  return {
    start: words[at].start,
    end: words[end - 1].end,
    rule: 'chrono/duration',
    says: timed ? 'both' : 'date',
    from: { known: {}, implied: {}, duration },
    to: null,
    casual: false,
  }
}

/** “bây giờ”, “lúc này”. */
export function nowAt(words: readonly Word[], at: number): Find | null {
  const end = phraseEnd(words, at, NOW)
  if (end < 0) return null
  const from: Reading = { known: {}, implied: {}, duration: { second: 0 } }
  return {
    start: words[at].start,
    end: words[end - 1].end,
    rule: 'chrono/now',
    says: 'both',
    from,
    to: null,
    casual: true,
  }
}
