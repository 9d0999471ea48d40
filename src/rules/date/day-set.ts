import type { Moment } from '../../model/moment'
import { defineRule } from '../../pattern/rule'
import { ahead, behind, maybe, num, oneOf, seq, word } from '../../pattern/step'
import { figures } from './figures'
import { COMMA, clock, dash, monthName, part, plainDay, sense, unmeasured, weekday, yearTail } from './parts'
import { between } from './reading'
import { fact, made } from './steps'
import { STRONG, WEAK } from './weights'

/** “hai ngày”, “các ngày”, “2 đêm”: belongs to the days that it counts. */
const counted = seq(
  word('hai', 'ba', 'bốn', 'năm', 'các', 'những', '2', '02', '3', '03', '4', '5'),
  word('ngày', 'buổi', 'đêm', 'buổi sáng', 'buổi chiều', 'buổi tối'),
)
const heading = oneOf(
  seq(counted, maybe(part)),
  seq(maybe(clock), part, maybe(word('các')), maybe(word('ngày'))),
  word('ngày', 'mùng', 'mồng', 'hôm'),
)
const firstDay = made('from', seq(heading, plainDay), (moment) => moment)
const middleDay = seq(oneOf(COMMA, word('và')), maybe(word('ngày')), num('skip', 1, 31, [1, 2]), ahead(word(',', 'và')))
const lastDay = made(
  'to',
  seq(
    maybe(oneOf(part, seq(word('ngày'), fact('headed', true)))),
    maybe(word('ngày')),
    maybe(weekday),
    oneOf(
      seq(figures('dmy')),
      seq(figures('dm'), oneOf(yearTail, unmeasured)),
      seq(plainDay, word('tháng'), monthName, maybe(yearTail)),
      seq(plainDay, maybe(COMMA), word('tháng'), monthName),
    ),
    maybe(sense),
  ),
  ({ headed, ...moment }: Partial<Moment> & { headed?: boolean }): SetEnd => ({ moment, headed: headed === true }),
)

/** The last day of a set; one that has its own “ngày” takes no part of day from the first: “đêm 20 và ngày 21/5”. */
interface SetEnd {
  moment: Moment
  headed: boolean
}

const joinDays = (from: Moment, { moment, headed }: SetEnd) =>
  from.day! < moment.day! ? between(from, moment, !headed) : null

/** “19 và 21-10”, “hai ngày 6-7/7”, “Tối 14 và 15-1”, “các ngày 3, 5 và 7-9”, “sáng 14 và chiều 15-1”. */
export const daySet = defineRule({
  id: 'date/day-set',
  type: 'date',
  weight: STRONG,
  pattern: [
    firstDay,
    maybe(middleDay),
    maybe(middleDay),
    maybe(middleDay),
    oneOf(dash, COMMA, word('và', 'đến', 'tới')),
    maybe(word('hết')),
    lastDay,
  ],
  examples: {
    'ngày 19 và 21-10-2023': '2023-10-19/2023-10-21',
    'trong hai ngày 1-2/4': '2024-04-01/2024-04-02',
    'Tối 14 và 15-1': '2024-01-14TEV/2024-01-15TEV',
    'các ngày 1, 2 và 3-4': '2024-04-01/2024-04-03',
    'ngày 30 và 2-4 người': null,
  },
  read: ({ from, to }) => joinDays(from, to),
})

const bareFirst = made('from', plainDay, (moment) => moment)

/** The same without a head word, after a bracket or a preposition: “02 ngày (03 và 04/02)”. */
export const bareDaySet = defineRule({
  id: 'date/bare-day-set',
  type: 'date',
  weight: WEAK,
  pattern: [
    behind(['(', 'vào', 'trong', 'ngày']),
    bareFirst,
    maybe(middleDay),
    maybe(middleDay),
    oneOf(dash, COMMA, word('và')),
    lastDay,
  ],
  examples: {
    'trong 2 ngày (3 và 4/2)': '2024-02-03/2024-02-04',
    'tổ chức vào 19 và 21-3': '2024-03-19/2024-03-21',
    '(3 và 4 người)': null,
  },
  read: ({ from, to }) => joinDays(from, to),
})

const night = made(
  'from',
  seq(word('đêm', 'tối'), maybe(word('ngày')), oneOf(seq(figures('dmy', 'dm')), plainDay)),
  ({ ...day }): Moment => ({ ...day, part: 'NI' }),
)

/** “đêm 13 rạng sáng 14-3-1988”, “đêm 6 rạng ngày 7-5-1954”. */
export const overnight = defineRule({
  id: 'date/overnight',
  type: 'date',
  weight: STRONG + 0.01,
  pattern: [night, maybe(oneOf(COMMA, dash, word('và'))), word('rạng'), maybe(word('sáng')), lastDay],
  examples: {
    'đêm 13 rạng sáng 14-3-1988': '1988-03-13TNI/1988-03-14TMO',
    'Đêm 30, rạng ngày 31/3': '2024-03-30TNI/2024-03-31TMO',
    'đêm 13 rạng rỡ': null,
  },
  read: ({ from, to }) => between(from, { ...to.moment, part: 'MO' }),
})

export const DAY_SET_RULES = [daySet, bareDaySet, overnight]
