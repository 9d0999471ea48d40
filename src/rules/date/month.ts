import { defineRule } from '../../pattern/rule'
import { behind, joined, maybe, not, num, oneOf, seq, word } from '../../pattern/step'
import { afresh, figures } from './figures'
import { COMMA, looseSense, lunarTail, month, monthName, notPreposition, yearTail } from './parts'
import { at, between } from './reading'
import { followedBy, made, notAfterCount, phrase } from './steps'
import { STRONG, WEAK } from './weights'
import { COUNT_WORDS, speech, story } from './words'

/** “đầu”, “cuối” and the like colour a month or year without changing its value. */
export const edge = word('đầu', 'giữa', 'cuối', 'nửa đầu', 'nửa cuối', 'nửa sau')
const tenDays = phrase('tenDays', { 'thượng tuần': 1, 'trung tuần': 2, 'hạ tuần': 3 })

export const MONTH_SHIFTS = {
  'tháng này': speech('month', 0),
  'tháng trước': speech('month', -1),
  'tháng qua': speech('month', -1),
  'tháng vừa qua': speech('month', -1),
  'tháng rồi': speech('month', -1),
  'tháng vừa rồi': speech('month', -1),
  'tháng tới': speech('month', 1),
  'tháng sau': speech('month', 1),
  'cùng tháng': story('month', 0),
} as const

/** No duration (“mỗi tháng 3 lần”) and no feast (“Cách mạng Tháng Tám”). */
const notNamed = behind(['mạng'], 'no')
const uncountedMonth = not(
  word('lần', 'ngày', 'tuần', 'buổi', 'tuổi', 'năm một', 'thanh niên', 'biên giới', 'triệu', 'đồng'),
)

const monthWithYear = oneOf(
  seq(word('tháng'), figures('my')),
  seq(month, lunarTail),
  seq(notNamed, month, maybe(yearTail), uncountedMonth, maybe(looseSense)),
)
const shiftedMonth = seq(notAfterCount(...COUNT_WORDS, 'năm', 'ngày'), phrase('shift', MONTH_SHIFTS), notPreposition)

/** “tháng 3/2024”, “Giữa tháng 6 vừa qua”, “trung tuần tháng Bảy”, “cuối tháng trước”. */
export const monthPoint = oneOf(
  seq(maybe(oneOf(tenDays, edge)), monthWithYear),
  seq(maybe(oneOf(tenDays, edge)), shiftedMonth),
)

export const monthOf = defineRule({
  id: 'date/month',
  type: 'date',
  weight: STRONG,
  pattern: [monthPoint],
  examples: {
    'Tháng 3/1979': '1979-03',
    'tháng Tư năm 2014': '2014-04',
    'Giữa tháng 3 vừa qua': '2024-03',
    'cuối tháng trước': '2024-03',
    'sau 6 tháng 3 ngày': null,
    'Cách mạng Tháng Tám': null,
  },
  read: at,
})

/** “từ 8/1945”, “(02-2014)”: month and year in figures without their head word. */
export const bareMonth = defineRule({
  id: 'date/bare-month',
  type: 'date',
  weight: WEAK,
  pattern: [
    behind(['(', 'từ', 'đến', 'tới', 'trước', 'sau', 'vào', 'hồi', 'cuối', 'đầu', 'giữa', 'và', 'hết', 'nay']),
    afresh(),
    figures('my'),
    followedBy('đến', 'và', 'tại', 'tới', 'của', 'đã', 'do', 'với', 'khi', 'có'),
  ],
  examples: {
    'thành lập vào 8/1945': '1945-08',
    'ra mắt (02-2014)': '2014-02',
    'Thông tư 05/2016/TT-BQP': null,
    'tạp chí số 5/2021': null,
  },
  read: at,
})

const first = made('from', num('month', 1, 12, [1, 2]), (moment) => moment)
const last = made('to', oneOf(figures('my'), seq(monthName, maybe(yearTail))), (moment) => moment)

/** “tháng 3, 4/2024”, “tháng 5-6/2024”, “các tháng 3, 4 và 5 năm 2024”. */
export const monthSet = defineRule({
  id: 'date/month-set',
  type: 'date',
  weight: STRONG,
  pattern: [
    maybe(word('các', 'hai', 'ba', '2', '3')),
    notAfterCount(...COUNT_WORDS.filter((w) => !['các', 'hai', 'ba'].includes(w))),
    word('tháng'),
    first,
    maybe(seq(COMMA, num('skip', 1, 12, [1, 2]), not(word('/', '-')))),
    word('và', ',', '-', 'đến'),
    maybe(seq(joined(true), word('tháng'))),
    last,
  ],
  examples: {
    'tháng 3 và 4/2024': '2024-03/2024-04',
    'các tháng 1, 2 và 3 năm 2024': '2024-01/2024-03',
    'tháng 5-6/2023': '2023-05/2023-06',
    'tháng 3 và tháng 4, 5 đơn vị': null,
  },
  read: ({ from, to }) => (from.month < to.month! && to.year !== undefined ? between(from, to) : null),
})

export const MONTH_RULES = [monthOf, bareMonth, monthSet]
