import { closes } from './days'
import { dayFields, type Find, type Reading, type Reference, today } from './reading'
import { lookUp, table, type Word, wordsOf } from './words'

const WEEKDAYS = table({
  'thứ hai': 1,
  'thứ ba': 2,
  'thứ tư': 3,
  'thứ năm': 4,
  'thứ sáu': 5,
  'thứ bảy': 6,
  'thứ bẩy': 6,
  'chủ nhật': 0,
  'thứ 2': 1,
  'thứ 3': 2,
  'thứ 4': 3,
  'thứ 5': 4,
  'thứ 6': 5,
  'thứ 7': 6,
})
/** The weekday that an expression names, Sunday 0. */
export function weekdayNamed(text: string): number | null {
  const words = wordsOf(text)
  for (let at = 0; at < words.length; at++) {
    const name = lookUp(words, at, WEEKDAYS)
    if (name) return name.value
  }
  return null
}

/** Before an ordinal: `lần thứ hai`, `thế giới thứ hai`. */
const ORDINAL = new Set([
  'lần',
  'kỳ',
  'kì',
  'phiên',
  'người',
  'hạng',
  'nước',
  'ngôi',
  'giới',
  'đợt',
  'tuần',
  'vị',
  'bên',
  'vòng',
  'tập',
  'loại',
  'đời',
  'tuổi',
  'cuộc',
  'ngày',
  'bậc',
  'con',
  'đứa',
  'chiếc',
  'số',
  'khóa',
  'đội',
  'cái',
  'bài',
  'phần',
  'điểm',
  'hàng',
  'tháng',
  'năm',
  'là',
  'đứng',
  'xếp',
  'lẻ',
])
const NOT_AFTER = new Set(['trưởng', 'bản', 'hạng', 'trong', 'của', 'nhất'])
type Modifier = 'next' | 'last' | 'this'
const MODIFIERS = table<Modifier>({
  'vừa qua': 'last',
  'vừa rồi': 'last',
  tới: 'next',
  sau: 'next',
  này: 'this',
  qua: 'last',
  trước: 'last',
  rồi: 'last',
})

/** Chat writes `t2` … `t7` and `cn` in small letters; `T5` is a model, a house or a road. */
function abbreviated(words: readonly Word[], at: number, text: string): { value: number; end: number } | null {
  const [word, figure] = [words[at], words[at + 1]]
  if (word.tight || words[at - 1]?.key === '-') return null
  const raw = text.slice(word.start, word.end)
  if (raw === 'cn') return closes(words, at + 1) ? { value: 0, end: at + 1 } : null
  if (raw !== 't' || !figure?.tight || figure.end - figure.start > 1 || figure.num < 2 || figure.num > 7) return null
  return closes(words, at + 2) ? { value: figure.num - 1, end: at + 2 } : null
}

function weekdayDistance(
  ahead: number,
  modifier: Modifier | undefined,
  isoNow: number,
  isoThen: number,
  forward: boolean,
): number {
  if (modifier === 'this') return isoThen - isoNow
  if (modifier === 'next') return ahead === 0 ? 7 : ahead
  if (modifier === 'last') return ahead - 7
  return ahead > 3 && !forward ? ahead - 7 : ahead
}

/** “thứ hai”, “chủ nhật”, “thứ sáu tới”, “t7”: without a modifier the nearest one. */
export function weekdayAt(words: readonly Word[], at: number, reference: Reference, text: string): Find | null {
  const name = lookUp(words, at, WEEKDAYS) ?? abbreviated(words, at, text)
  if (name === null || ORDINAL.has(words[at - 1]?.key ?? '') || NOT_AFTER.has(words[name.end]?.key ?? '')) return null
  // “đứng thứ 6/8”, “thứ 5,2”; “(thứ tư, từ trái sang)” counts people in a photograph.
  if (words[name.end]?.tight && (words[name.end].num >= 0 || words[name.end + 1]?.tight)) return null
  if (words.slice(name.end, name.end + 4).some(({ key }) => key === 'trái' || key === 'phải')) return null
  const modifier = lookUp(words, name.end, MODIFIERS)
  const now = today(reference)
  const weekdayNow = reference.date.getDay()
  const ahead = (name.value - weekdayNow + 7) % 7
  const distance = weekdayDistance(
    ahead,
    modifier?.value,
    (weekdayNow + 6) % 7,
    (name.value + 6) % 7,
    reference.forward,
  )
  const from: Reading = { known: { weekday: name.value }, implied: dayFields(now + distance) }
  const end = words[(modifier?.end ?? name.end) - 1].end
  return { start: words[at].start, end, rule: 'chrono/weekday', says: 'date', from, to: null, casual: true }
}
