import type { Moment } from '../../model/moment'
import { ahead, behind, joined, maybe, not, num, oneOf, type Step, seq, word } from '../../pattern/step'
import { capital, fact, followedBy, notAfterCount, phrase } from './steps'
import { COUNT_WORDS, COUNTED, DAY_PARTS, MEASURES, MONTHS, speech, story, WEEKDAYS } from './words'

/** Steps of which the date rules are put together. Their captures are the fields of a {@link Moment}. */

export const COMMA = word(',')
export const dash = word('-')

/** No counted noun after a number: `2-3 người` is no date. */
export const uncounted = not(seq(not(capital()), word(...COUNTED)))
/** The same after a head word, where only a measure can still follow: `mỗi ngày 2-3 lần`, but `ngày 2-3 bộ đội…`. */
export const unmeasured = not(
  seq(not(capital()), oneOf(word(...MEASURES), seq(word('giờ'), not(capital()), not(word('địa', 'quốc'))))),
)

export const part = phrase('part', DAY_PARTS)

/** “thứ Hai”, “Thứ 7”, “Chủ nhật”: sure by its capitals; anything else needs a date beside it. */
export const weekday = seq(
  behind(['lần', 'kỳ', 'phiên', 'họp', 'người', 'hạng', 'nước', 'ngôi'], 'no'),
  phrase('weekday', WEEKDAYS),
  not(word('bản', 'xanh', 'đỏ', 'hồng', 'trong', 'từ')),
)
export const sureWeekday = oneOf(
  seq(behind(['ngày'], 'no'), ahead(word('chủ nhật', 'chúa nhật')), weekday),
  seq(ahead(seq(word('thứ'), capital())), weekday, not(word('trưởng'))),
)

const minutes = num('minute', 0, 59, [2, 2])

/** A time of day: “8 giờ 30 phút”, “14h30”, “7g”, “21:37”. */
export const clock = seq(
  num('hour', 0, 24, [1, 2]),
  oneOf(
    seq(
      word('giờ'),
      not(word('đồng')),
      maybe(oneOf(seq(num('minute', 0, 59, [1, 2]), maybe(word('phút'))), seq(word('rưỡi'), fact('minute', 30)))),
    ),
    seq(
      joined(),
      word('h', 'g'),
      maybe(
        oneOf(
          seq(joined(), minutes, maybe(oneOf(word('phút'), seq(joined(), word("'", 'ph', 'p'))))),
          seq(minutes, word('phút')),
        ),
      ),
    ),
    seq(
      joined(),
      word(':'),
      joined(),
      minutes,
      maybe(seq(joined(), word(':'), joined(), num('second', 0, 59, [2, 2]))),
    ),
  ),
)

/** A clock that cannot be a duration or a weight: with minutes, or by its word. */
export const wholeYear = num('year', 1000, 2100, [4, 4])

/** “này”, “vừa qua”, “tới” after an incomplete date; `tới` only where no verb or place can follow it. */
const AFTER_TOI = [
  'tại',
  'của',
  'và',
  'sẽ',
  'với',
  'do',
  'ở',
  'nhằm',
  'để',
  'là',
  'trên',
  'theo',
  'khi',
  'này',
  'đây',
  'giữa',
  'trong',
  'có',
  'được',
  'cho',
  'thì',
  'nhân',
  'sau',
  'cùng',
  'đã',
  'đang',
  'như',
  'khoảng',
  'ông',
  'bà',
  'các',
  'hoặc',
  'về',
  'lúc',
  'vào',
] as const
export const sense = oneOf(
  phrase('sense', {
    'vừa qua': 'past',
    'vừa rồi': 'past',
    'mới đây': 'past',
    'sắp tới': 'future',
    này: 'near',
  } as const),
  seq(phrase('sense', { tới: 'future' } as const), followedBy(...AFTER_TOI)),
)

/** The same after a month, quarter or year, which pays no visits: `quý III tới đơn vị sẽ…`. */
export const looseSense = oneOf(
  sense,
  seq(
    phrase('sense', { tới: 'future' } as const),
    not(word('tháng', 'năm', 'ngày', 'nay', 'đầu', 'giữa', 'cuối', 'thăm', 'dự', 'hết', 'quý', 'khi', 'mùa')),
  ),
)

/** A year as the text counts it from its own: “năm nay”, “năm ngoái”. */
export const YEAR_SHIFTS = {
  'năm nay': speech('year', 0),
  'năm này': speech('year', 0),
  'năm ngoái': speech('year', -1),
  'năm trước': speech('year', -1),
  'năm rồi': speech('year', -1),
  'năm vừa qua': speech('year', -1),
  'năm vừa rồi': speech('year', -1),
  'năm kia': speech('year', -2),
  'năm tới': speech('year', 1),
  'năm sau': speech('year', 1),
} as const
const STORY_YEARS = { 'cùng năm': story('year', 0), 'năm đó': story('year', 0), 'năm ấy': story('year', 0) } as const

/** No “năm trước ngày 30.6”, no “năm tới nay”: there the second word is a preposition. */
export const notPreposition = not(
  word('ngày', 'khi', 'tháng', 'năm', 'thời', 'hạn', 'lúc', 'giờ', 'nay', 'đó', 'tết', 'mùng'),
)

/** What completes a day or month with its year. */
export const yearTail = oneOf(
  seq(maybe(COMMA), word('năm'), wholeYear),
  seq(word('-', '/', '.'), wholeYear),
  seq(phrase('shift', { ...YEAR_SHIFTS, ...STORY_YEARS }), notPreposition),
)

/** The number of a month in figures or in words, after “tháng”. */
const monthWord = seq(phrase('month', MONTHS))
export const monthName = oneOf(
  seq(num('month', 1, 12, [1, 2])),
  seq(capital(), monthWord),
  seq(monthWord, followedBy('năm', 'này', 'tới', 'vừa', 'âm', 'rồi', 'đến', 'và', 'dương', 'lịch')),
)

/** “tháng 3”, “tháng Tư”; not the last word of a duration. */
export const month = seq(
  notAfterCount(...COUNT_WORDS.filter((count) => count !== 'cả' && count !== 'suốt')),
  word('tháng'),
  monthName,
)

/** “mùng 3”, “mồng Một”: a day by its old name. */
export const oldDay = seq(
  word('mùng', 'mồng'),
  oneOf(
    num('day', 1, 10, [1, 2]),
    phrase('day', { một: 1, hai: 2, ba: 3, bốn: 4, năm: 5, sáu: 6, bảy: 7, tám: 8, chín: 9, mười: 10 }),
  ),
)

export const plainDay = num('day', 1, 31, [1, 2])

/** “âm lịch” after a day or month. */
export const lunarTail = seq(
  oneOf(word('âm lịch'), seq(word('('), word('âm lịch', 'al'), word(')'))),
  fact('lunar', true),
)

export type MomentStep = Step<Partial<Moment>>
