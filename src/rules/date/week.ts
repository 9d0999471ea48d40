import { defineRule } from '../../pattern/rule'
import { ahead, behind, maybe, not, num, oneOf, seq, word } from '../../pattern/step'
import { edge } from './month'
import { clock, monthName, notPreposition, part, sense, sureWeekday, weekday, yearTail } from './parts'
import { at } from './reading'
import { fact, made, notAfterCount, phrase, recently } from './steps'
import { STRONG, WEAK } from './weights'
import { COUNT_WORDS, speech } from './words'

const WEEK_SHIFTS = {
  'tuần này': speech('week', 0),
  'tuần trước': speech('week', -1),
  'tuần qua': speech('week', -1),
  'tuần rồi': speech('week', -1),
  'tuần vừa qua': speech('week', -1),
  'tuần vừa rồi': speech('week', -1),
  'tuần tới': speech('week', 1),
  'tuần sau': speech('week', 1),
} as const
const weekShift = phrase('shift', WEEK_SHIFTS)

const ordinalWeek = seq(
  word('tuần'),
  maybe(word('lễ')),
  oneOf(
    seq(maybe(word('thứ')), num('weekOfMonth', 1, 5, [1, 1])),
    phrase('weekOfMonth', { 'thứ nhất': 1, 'thứ hai': 2, 'thứ ba': 3, 'thứ tư': 4, 'đầu tiên': 1 }),
  ),
  maybe(word('của')),
  word('tháng'),
  monthName,
  maybe(yearTail),
)

/** “tuần trước”, “cuối tuần này”, “tuần thứ 2 tháng 3”. */
export const weekPoint = oneOf(
  seq(maybe(edge), notAfterCount(...COUNT_WORDS), weekShift, notPreposition, not(word('lễ'))),
  seq(maybe(edge), notAfterCount(...COUNT_WORDS), ordinalWeek),
)

export const week = defineRule({
  id: 'date/week',
  type: 'date',
  weight: STRONG,
  pattern: [weekPoint],
  examples: {
    'diễn ra tuần trước': '2024-W13',
    'cuối tuần này': '2024-W14',
    'tuần thứ 2 tháng 3': '2024-W10',
    'hai tuần trước': null,
    'vài tuần sau': null,
  },
  read: at,
})

const recurring = seq(word('hằng tuần', 'hàng tuần'), fact('recurring', true))
const weekdayTail = oneOf(recurring, weekShift, sense, seq(word('tuần'), sense))

/** “thứ Hai tuần trước”, “sáng Chủ nhật”, “thứ bảy tới”: a weekday that its form or its neighbours show. */
export const weekdayPoint = oneOf(
  seq(maybe(clock), part, maybe(word('ngày')), weekday, maybe(weekdayTail)),
  seq(maybe(word('hôm', 'ngày')), sureWeekday, maybe(weekdayTail)),
  seq(word('hôm'), weekday, maybe(weekdayTail)),
  seq(weekday, weekdayTail),
  seq(behind(['(']), recently(4, 'nay', 'qua', 'mai', 'hôm'), weekday, ahead(word(')'))),
  seq(
    behind(['vào', 'các', 'mỗi']),
    maybe(word('ngày')),
    weekday,
    ahead(seq(word('và', ','), word('chủ nhật', 'thứ'))),
  ),
)

export const weekdayOf = defineRule({
  id: 'date/weekday',
  type: 'date',
  weight: WEAK,
  pattern: [weekdayPoint],
  examples: {
    'họp vào thứ Hai, tại Hà Nội': '2024-04-01',
    'Sáng Chủ nhật': '2024-03-31TMO',
    'thứ sáu tuần trước': '2024-03-29',
    'lần thứ hai trong năm': null,
    'Hội nghị lần thứ Ba': null,
  },
  read: at,
})

const one = made('from', weekday, (moment) => moment)
const other = made('to', weekday, (moment) => moment)

/** “thứ 7 và chủ nhật [hằng tuần]”, “thứ Hai đến thứ Sáu tuần này”: of every week, unless the text names one. */
export const weekdaySet = defineRule({
  id: 'date/weekday-set',
  type: 'date',
  weight: STRONG,
  pattern: [maybe(part), one, word('và', ',', '-', 'đến'), maybe(part), other, maybe(oneOf(recurring, weekShift))],
  examples: {
    'trực thay vào thứ 7 và chủ nhật': 'XXXX-WXX-6/XXXX-WXX-7',
    'thứ Năm và thứ Sáu tuần này': '2024-04-04/2024-04-05',
    'mộ thứ hai, mộ thứ ba': null,
  },
  read: ({ from, to, part, shift }) => {
    const shared = { ...(part && { part }), ...(shift ? { shift } : { recurring: true }) }
    return from.weekday < to.weekday ? { from: { ...from, ...shared }, to: { ...to, ...shared } } : null
  },
})

export const WEEK_RULES = [week, weekdayOf, weekdaySet]
