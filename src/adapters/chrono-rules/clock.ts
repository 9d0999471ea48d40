import { AM, type Fields, type Find, PM, type Reading } from './reading'
import { lookUp, phraseEnd, phrases, type Table, table, type Word } from './words'

type Part = 'dawn' | 'morning' | 'noon' | 'afternoon' | 'evening' | 'night' | 'midnight'

/** Parts of the day with what stands for them when no hour is said, as chrono's locales have it. */
export const PART_HOURS: Readonly<Record<Part, number>> = {
  dawn: 6,
  morning: 9,
  noon: 12,
  afternoon: 15,
  evening: 19,
  night: 22,
  midnight: 0,
}

const PARTS: Table<Part> = table({
  'nửa đêm': 'midnight',
  'bình minh': 'dawn',
  'sáng sớm': 'dawn',
  'rạng sáng': 'dawn',
  sáng: 'morning',
  trưa: 'noon',
  chiều: 'afternoon',
  tối: 'evening',
  đêm: 'night',
  khuya: 'night',
})
const LEADS = phrases('vào lúc', 'lúc', 'vào', 'hồi', 'đúng')
/** What may follow “8 giờ” where nothing else shows that it is no length of time. */
const NEXT = new Set(['ngày', 'hôm', 'thứ', 'chủ', 'đến', 'tới', 'và', 'mai', 'nay', 'qua'])

/** Before a length of time: `hơn 5 giờ`, `chỉ 1 giờ`. */
const BEFORE_LENGTH = new Set([
  'hơn',
  'chỉ',
  'quá',
  'gần',
  'suốt',
  'mất',
  'sau',
  'trong',
  'được',
  'cả',
  'mỗi',
  'thêm',
  'hết',
  'kéo',
  'với',
  'đủ',
])

export const meridiem = (hour: number) => (hour >= 12 ? PM : AM)

function partAt(words: readonly Word[], at: number): { value: Part; end: number } | null {
  return lookUp(words, words[at]?.key === 'buổi' ? at + 1 : at, PARTS)
}

/** Hour on the dial of 24 hours; 24 is midnight at the end of the day. */
function hourOf(hour: number, part: Part): number {
  if (hour > 12) return hour
  if (part === 'morning' || part === 'dawn') return hour === 12 ? 0 : hour
  if (part === 'noon') return hour < 10 ? hour + 12 : hour
  if (part === 'afternoon') return hour === 12 ? 12 : hour + 12
  if (part === 'evening') return hour + 12
  return hour >= 7 ? hour + 12 : hour
}

interface Dial {
  hour: number
  minute: number
  second: number | null
  /** Says its minutes. */
  exact: boolean
  end: number
}

const below = (word: Word | undefined, limit: number, digits: number) =>
  word !== undefined &&
  word.num >= 0 &&
  word.num < limit &&
  word.end - word.start <= 2 &&
  word.end - word.start >= digits

/** “8 giờ 30 phút”, “8 giờ rưỡi”, “8 giờ kém 15”. */
function spelled(words: readonly Word[], at: number, hour: number): Dial | null {
  const [first, second, third] = [words[at + 2], words[at + 3], words[at + 4]]
  const whole = { hour, minute: 0, second: null, exact: false, end: at + 2 }
  if (first?.key === 'đồng' || first?.key === 'nữa') return null
  if (first?.key === 'rưỡi') return { ...whole, minute: 30, exact: true, end: at + 3 }
  if (first?.key === 'kém' && below(second, 60, 1) && hour > 0) {
    return {
      ...whole,
      hour: hour - 1,
      minute: 60 - second.num,
      exact: true,
      end: third?.key === 'phút' ? at + 5 : at + 4,
    }
  }
  if (first === undefined || first.num < 0) return whole
  const minutes = second?.key === 'phút'
  if (below(first, 60, 1) && (minutes || second === undefined || !second.tight)) {
    return { ...whole, minute: first.num, exact: true, end: minutes ? at + 4 : at + 3 }
  }
  return minutes ? null : whole
}

/** “8h”, “8h30”, “20:15”, “20:15:30”. */
function figured(words: readonly Word[], at: number, hour: number): Dial | null {
  const [sign, first, colon, last] = [words[at + 1], words[at + 2], words[at + 3], words[at + 4]]
  const minutes = below(first, 60, 2) && first.tight
  if (sign.key === 'h' || sign.key === 'g') {
    if (first?.tight && first.num >= 0 && !minutes) return null
    return { hour, minute: minutes ? first.num : 0, second: null, exact: minutes, end: minutes ? at + 3 : at + 2 }
  }
  if (!minutes) return null
  const seconds = colon?.key === ':' && colon.tight && below(last, 60, 2) && last.tight
  return { hour, minute: first.num, second: seconds ? last.num : null, exact: true, end: seconds ? at + 5 : at + 3 }
}

function dialAt(words: readonly Word[], at: number): Dial | null {
  const [number, sign] = [words[at], words[at + 1]]
  if (!below(number, 25, 1) || sign === undefined) return null
  const before = words[at - 1]
  // The end of “1.230 giờ”, “T5:30”, “tỷ lệ 3:15”.
  if (number.tight && before !== undefined && !'([“"'.includes(before.key)) return null
  if (sign.key === 'giờ') return spelled(words, at, number.num)
  if (!sign.tight || !['h', 'g', ':'].includes(sign.key) || before?.key === 'lệ' || before?.key === 'số') return null
  return figured(words, at, number.num)
}

/** “lúc 8 giờ tối”, “8h30”, “15:45”: a time of day. */
export function clockAt(words: readonly Word[], at: number): Find | null {
  const lead = phraseEnd(words, at, LEADS)
  const dial = dialAt(words, Math.max(lead, at))
  if (dial === null || (dial.hour === 24 && dial.minute > 0)) return null
  const part = partAt(words, dial.end)
  const next = words[dial.end]
  const bare = lead < 0 && !dial.exact && part === null
  if (bare && next !== undefined && /\p{L}|\d/u.test(next.key) && !NEXT.has(next.key)) return null
  const length = BEFORE_LENGTH.has(words[at - 1]?.key ?? '') || words[dial.end + 1]?.key === 'giây'
  if (lead < 0 && part === null && length) return null
  const hour = part === null ? dial.hour : hourOf(dial.hour, part.value)
  const from = clockReading(hour, dial.minute, part !== null || hour > 12)
  if (dial.second !== null) from.known.second = dial.second
  const end = part === null ? dial.end : part.end
  return {
    start: words[at].start,
    end: words[end - 1].end,
    rule: 'chrono/clock',
    says: 'time',
    from,
    to: null,
    casual: false,
  }
}

/** Components of a time; the half of the day is certain where the text or the hour itself says it. */
export function clockReading(hour: number, minute: number, sure: boolean): Reading {
  const known: Fields = { hour: hour % 24, minute }
  const half = { meridiem: meridiem(hour % 24) }
  return {
    known: sure ? { ...known, ...half } : known,
    implied: { second: 0, ...(!sure && half) },
    ...(hour === 24 && { nextDay: true }),
  }
}

/** “buổi sáng”, “nửa đêm”, “bình minh”: two words, because a lone `sáng` is rarely a date. */
export function dayPartAt(words: readonly Word[], at: number): Find | null {
  const part = partAt(words, at)
  if (part === null || part.end - at < 2) return null
  const from: Reading = { known: {}, implied: partFields(PART_HOURS[part.value]) }
  return {
    start: words[at].start,
    end: words[part.end - 1].end,
    rule: 'chrono/day-part',
    says: 'time',
    from,
    to: null,
    casual: true,
  }
}

export const partFields = (hour: number): Fields => ({ hour, minute: 0, second: 0, meridiem: meridiem(hour) })
