import { ahead, joined, maybe, not, num, oneOf, seq, word } from '../../pattern/step'
import { afresh, figures } from './figures'
import {
  COMMA,
  clock,
  lunarTail,
  monthName,
  oldDay,
  part,
  plainDay,
  sense,
  uncounted,
  unmeasured,
  weekday,
  wholeYear,
  yearTail,
} from './parts'
import { fact, phrase } from './steps'
import { speech, story } from './words'

/** Days that the text counts from its own day. */
export const DAY_SHIFTS = {
  'hôm nay': speech('day', 0),
  'ngày hôm nay': speech('day', 0),
  'hôm qua': speech('day', -1),
  'ngày hôm qua': speech('day', -1),
  'hôm kia': speech('day', -2),
  'ngày mai': speech('day', 1),
  'ngày kia': speech('day', 2),
  'cùng ngày': story('day', 0),
  'ngày hôm sau': story('day', 1),
  'hôm sau': story('day', 1),
} as const

/** The same after a part of the day: “sáng nay”, “tối qua”, “chiều mai”. */
export const PART_SHIFTS = {
  ...DAY_SHIFTS,
  nay: speech('day', 0),
  qua: speech('day', -1),
  mai: speech('day', 1),
} as const

const head = word('ngày', 'hôm', 'ngày hôm')

/** What may stand before the day itself: clock, part of day, weekday, a deictic that the figures repeat. */
const lead = oneOf(
  seq(clock, maybe(COMMA), maybe(part), maybe(phrase('shift', PART_SHIFTS)), maybe(seq(weekday, maybe(COMMA)))),
  seq(part, maybe(phrase('shift', PART_SHIFTS)), maybe(clock), maybe(seq(maybe(word('ngày')), weekday, maybe(COMMA)))),
  seq(maybe(word('hôm', 'ngày')), weekday, maybe(COMMA)),
  phrase('shift', DAY_SHIFTS),
)

/** “3 tháng 4 năm 2024”, “22 tháng Chạp”. */
const dayInWords = seq(
  plainDay,
  word('tháng'),
  // The first and twelfth month of those names are lunar where a day is named.
  not(word('giêng', 'chạp')),
  monthName,
  maybe(yearTail),
)

const numbers = oneOf(seq(figures('dmy'), maybe(lunarTail)), seq(figures('dm'), oneOf(lunarTail, yearTail, unmeasured)))

/** “mùng 2 tháng 9”, “mồng 3/2”: its own head word. */
const oldDayOfMonth = seq(
  oldDay,
  oneOf(
    seq(word('tháng'), not(word('giêng', 'chạp')), monthName),
    seq(word('-', '/'), joined(), num('month', 1, 12, [1, 2])),
  ),
  maybe(yearTail),
)

const dayForm = oneOf(
  numbers,
  dayInWords,
  oldDayOfMonth,
  seq(
    plainDay,
    phrase('shift', {
      'tháng này': speech('month', 0),
      'tháng trước': speech('month', -1),
      'tháng tới': speech('month', 1),
      'tháng sau': speech('month', 1),
      'tháng rồi': speech('month', -1),
      'cùng tháng': story('month', 0),
    }),
  ),
)

/** “ngày 22-12 hằng năm”: that day of any year. The words themselves stay outside. */
const yearly = seq(ahead(word('hằng năm', 'hàng năm', 'mỗi năm')), fact('recurring', true))

/** A day with a head word, complete but perhaps for its year: “Chiều ngày 3/4”, “9h30 ngày 10/6”, “thứ Hai, 3-4”. */
export const headedDay = seq(
  oneOf(seq(oneOf(seq(lead, maybe(head)), head), dayForm), oldDayOfMonth),
  maybe(sense),
  maybe(yearly),
)

/** A full date needs no head word. */
export const fullDay = oneOf(
  seq(afresh(), figures('dmy', 'ymd'), maybe(lunarTail)),
  seq(plainDay, word('tháng'), monthName, word('năm'), wholeYear),
)

/** Figures without head word: only where something else says that they are a day. */
export const bareDay = seq(afresh(), figures('dm'), uncounted, maybe(sense))

/** A day by deictics alone: “hôm nay”, “sáng qua”, “9 giờ sáng mai”, “chiều cùng ngày”. */
export const deicticDay = oneOf(
  seq(clock, maybe(part), phrase('shift', PART_SHIFTS)),
  seq(part, phrase('shift', PART_SHIFTS)),
  phrase('shift', DAY_SHIFTS),
)
