import { dayNumber, type Find, isDay, type Reading, type Reference, today } from './reading'
import { phraseEnd, phrases, type Word } from './words'

/** Days that the news rules leave alone because in an article they would often be something else. */

const JOINTS = new Set(['đến', 'tới', 'và', '-', '–'])
const HEADS = phrases('từ ngày', 'từ', 'ngày')
const BEFORE_CHRIST = phrases('tcn', 'trước công nguyên')
const SIGNS = new Set(['/', '-'])
/** Counted after figures: `2-3 người` is no date. */
const COUNTED = new Set([
  'người',
  'lần',
  'lượt',
  'chiếc',
  'con',
  'cái',
  'ngày',
  'tuần',
  'tháng',
  'năm',
  'giờ',
  'phút',
  'tiếng',
  'km',
  'kg',
  'tấn',
  'ha',
  'điểm',
  'tàu',
  'xe',
  'triệu',
  'tỷ',
  'nghìn',
  'đồng',
  'phần',
  'tuổi',
  'mét',
  'm',
  '%',
])

const isFigure = (word: Word | undefined, low: number, high: number) =>
  word !== undefined && word.num >= low && word.num <= high && word.end - word.start <= 2

/** Whether figures begin afresh at `at`: not inside `DK1/10` or `3.500`. */
const afresh = (words: readonly Word[], at: number) => !words[at].tight || '([“"\''.includes(words[at - 1].key)

/** Whether they end at `at`: no `15/3/QĐ`, no `15/3.500`. */
export function closes(words: readonly Word[], at: number): boolean {
  const [next, after] = [words[at], words[at + 1]]
  if (next === undefined) return true
  if (COUNTED.has(next.key)) return false
  if (!next.tight) return true
  return !/[\p{L}\d/%°-]/u.test(next.key) && !(after?.tight && after.num >= 0)
}

interface Figures {
  day: number
  month: number
  year: number | null
  sign: string
  end: number
}

/** “15/8”, “15-8”, “15/8/2024”. */
function figuresAt(words: readonly Word[], at: number): Figures | null {
  const [day, sign, month, again, year] = words.slice(at, at + 5)
  if (!isFigure(day, 1, 31) || !isFigure(month, 1, 12) || !sign?.tight || !month.tight || !SIGNS.has(sign.key))
    return null
  const full = again?.key === sign.key && again.tight && year?.tight && year.num >= 1000 && year.num <= 2100
  if (!isDay(full ? year.num : 2000, month.num, day.num)) return null
  return { day: day.num, month: month.num, year: full ? year.num : null, sign: sign.key, end: full ? at + 5 : at + 3 }
}

/** The year that puts a day nearest to the reference date, or ahead of it. */
function yearFor(month: number, day: number, reference: Reference): number {
  const now = today(reference)
  const here = reference.date.getFullYear()
  // Eight years hold a 29 February on either side.
  const years = Array.from({ length: 17 }, (_, index) => here - 8 + index).filter((year) => isDay(year, month, day))
  const cost = (year: number) => {
    const ahead = dayNumber(year, month, day) - now
    return reference.forward && ahead < 0 ? Number.POSITIVE_INFINITY : Math.abs(ahead)
  }
  return years.reduce((best, year) => (cost(year) < cost(best) ? year : best))
}

function dayReading(day: number, { month, year }: Figures, reference: Reference): Reading {
  if (year !== null) return { known: { day, month, year }, implied: {} }
  return { known: { day, month }, implied: { year: yearFor(month, day, reference) } }
}

/** Before a share or a score: `chiếm 3/4`, `trình độ 12/12`. */
const BEFORE_SHARE = new Set([
  'chiếm',
  'bằng',
  'gần',
  'hơn',
  'còn',
  'đạt',
  'trực',
  'khoảng',
  'quá',
  'độ',
  'được',
  'lệ',
  'số',
  'tới',
  'dành',
  'có',
  'mất',
  'trúng',
])
/** After a day; a share goes on with what it is a share of. */
const AFTER_DAY = new Set(['tại', 'ở', 'lúc', 'vào', 'với', 'và', 'đến', 'tới', 'này', 'sẽ', 'đã', 'năm', 'vừa', 'sắp'])

/** “15/8”, “15-8”: signs that join shares, scores and counts as often, so what could be one of these needs a sign of a day. */
export function bareDayAt(words: readonly Word[], at: number, reference: Reference): Find | null {
  const figures = afresh(words, at) ? figuresAt(words, at) : null
  if (figures === null || figures.year !== null || !closes(words, figures.end)) return null
  const { day, month, sign, end } = figures
  if (sign === '-' && day <= 12) return null
  // “24/7” is around the clock.
  if (day === 24 && month === 7) return null
  if (day <= month && isShare(words[at - 1], words[end])) return null
  return finish(words, at, end, dayReading(day, figures, reference), null)
}

const isShare = (before: Word | undefined, next: Word | undefined) =>
  BEFORE_SHARE.has(before?.key ?? '') || (next !== undefined && /\p{L}|\d/u.test(next.key) && !AFTER_DAY.has(next.key))

/** “5 đến 7-9”, “ngày 19 và 21/10”: two days of one month. */
export function daySetAt(words: readonly Word[], at: number, reference: Reference): Find | null {
  const first = Math.max(at, phraseEnd(words, at, HEADS))
  const [day, joint] = [words[first], words[first + 1]]
  if (!isFigure(day, 1, 31) || joint === undefined || !JOINTS.has(joint.key) || !afresh(words, first)) return null
  const second = words[first + 2]?.key === 'ngày' ? first + 3 : first + 2
  const last = figuresAt(words, second)
  // “1-2-3” and “1-2/4”, a score and a share, need a head word.
  if (last === null || day.num >= last.day || !closes(words, last.end)) return null
  if (joint.tight && first === at && !(last.sign === '/' && last.day > 12)) return null
  const to = dayReading(last.day, last, reference)
  const from: Reading = { known: { ...to.known, day: day.num }, implied: { ...to.implied } }
  return finish(words, at, last.end, from, to)
}

/** “năm 938”, “năm 179 TCN”, “111 trước Công nguyên”: years before the news begins. */
export function oldYearAt(words: readonly Word[], at: number): Find | null {
  const headed = words[at].key === 'năm'
  const number = words[headed ? at + 1 : at]
  if (number === undefined || number.num < 1 || number.tight) return null
  const after = headed ? at + 2 : at + 1
  const before = phraseEnd(words, after, BEFORE_CHRIST)
  if (before < 0 && (!headed || number.num < 100 || number.num > 999 || !standsAlone(words[after]))) return null
  const from: Reading = { known: { year: before < 0 ? number.num : -number.num }, implied: { month: 1, day: 1 } }
  return { ...finish(words, at, before < 0 ? after : before, from, null), rule: 'chrono/year' }
}

/** “năm” is also five: `năm 500 chiến sĩ` goes on with a noun. */
const AFTER_YEAR = new Set([
  'là',
  'thì',
  'và',
  'đến',
  'tới',
  'tại',
  'do',
  'khi',
  'của',
  'ở',
  'đã',
  'với',
  'sau',
  'trên',
])
const standsAlone = (next: Word | undefined) =>
  next === undefined || (/[.,;:!?)”"]/u.test(next.key) && next.tight) || AFTER_YEAR.has(next.key)

function finish(words: readonly Word[], at: number, end: number, from: Reading, to: Reading | null): Find {
  return {
    start: words[at].start,
    end: words[end - 1].end,
    rule: 'chrono/day',
    says: 'date',
    from,
    to,
    casual: false,
  }
}
