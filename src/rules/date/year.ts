import { defineRule } from '../../pattern/rule'
import { ahead, behind, joined, maybe, not, num, oneOf, seq, word } from '../../pattern/step'
import { afresh, complete } from './figures'
import { edge } from './month'
import { COMMA, dash, notPreposition, sense, uncounted, wholeYear, YEAR_SHIFTS } from './parts'
import { at, between } from './reading'
import { fact, followedBy, made, notAfterCount, phrase, recently } from './steps'
import { COUNT_WORDS, speech } from './words'

const DEICTIC_YEARS = {
  ...YEAR_SHIFTS, 'năm qua': speech('year', -1),
} as const

/** “mùa xuân năm 1975”, “mùa khô 2025”: the season says less than a value can hold, so it only widens the span. */
const season = word('mùa xuân', 'mùa hè', 'mùa hạ', 'mùa thu', 'mùa đông', 'mùa khô', 'mùa mưa')

const numbered = seq(
  maybe(oneOf(edge, season)),
  word('năm'),
  wholeYear,
  complete(),
  maybe(sense),
)
/** “năm sau cao hơn năm trước” compares any two years. */
const shifted = seq(
  maybe(edge),
  notAfterCount(...COUNT_WORDS, 'hơn', 'xưa', 'dăm', 'hai', 'tháng', 'quanh'),
  phrase('shift', DEICTIC_YEARS),
  notPreposition,
  not(num('other', 0, 9999)),
  not(word('cao', 'nhiều', 'tốt', 'luôn', 'hơn', 'đều', 'nữa', 'tiếp')),
)

/** “năm 2025”, “cuối năm 2013”, “năm nay”, “cuối năm ngoái”. */
export const yearPoint = oneOf(numbered, shifted)

export const year = defineRule({
  id: 'date/year',
  type: 'date',
  pattern: [yearPoint],
  examples: {
    'nhiệm vụ năm 2025': '2025',
    'Cuối năm 2013, đơn vị': '2013',
    'đầu năm nay': '2024',
    'so với năm trước': '2023',
    '59 năm trước': null,
    'năm sau cao hơn năm trước': null,
    'năm 2000.000 lượt': null,
  },
  read: at,
})

const AFTER_BARE = [
  'đến', 'tới', 'đã', 'được', 'sẽ', 'là', 'với', 'khi', 'nhưng', 'cho', 'thì', 'nay', 'của', 'tại', 'ở', 'do', 'trở', 'theo', 'bởi', 'và', 'về',
  'đạt', 'có', 'gồm', 'tăng', 'giảm', 'hoàn', 'đang', 'để', 'nhằm', 'trên', 'trong',
] as const

/** “(SN 1987)”, “(1994, Long An)”, “tầm nhìn 2045”, “thành lập vào 2015”: a year without its head word. */
export const bareYear = defineRule({
  id: 'date/bare-year',
  type: 'date',
  weight: -1,
  pattern: [
    behind(['(', 'sn', 'sinh', 'nhìn', 'hướng', 'từ', 'vào', 'đến', 'tới', 'trước', 'sau', 'đầu', 'giữa', 'cuối', 'hết', 'kỳ', 'hồi', 'mất']),
    afresh(),
    num('year', 1700, 2100, [4, 4]),
    complete(),
    uncounted,
    followedBy(...AFTER_BARE),
  ],
  examples: {
    'Giàng Chí Hừ (SN 1987)': '1987',
    'tầm nhìn 2045 và xa hơn': '2045',
    '(1994, Long An)': '1994',
    'bắn từ 2000 mét': null,
    'tiểu đoàn đến 2000 người': null,
  },
  read: at,
})

/** “Giai đoạn 1958 - 1960”: words that name a span of years and belong to it. */
export const TERM_HEADS = [
  'nhiệm kỳ', 'giai đoạn', 'thời kỳ', 'thời kì', 'nhiệm kì', 'khóa', 'khóa học', 'niên khóa', 'niên độ', 'niên vụ', 'năm học', 'năm tài chính', 'năm tài khóa', 'mùa khô',
  'mùa mưa', 'mùa giải', 'mùa', 'thời gian', 'đông xuân',
] as const
const YEAR_COUNTS = ['năm', 'những năm', 'các năm', 'hai năm', 'ba năm', 'bốn năm', 'năm năm', '2 năm', '3 năm', '4 năm', '5 năm'] as const

const from = made('from', num('year', 1000, 2100, [4, 4]), (moment) => moment)
const to = made('to', oneOf(seq(maybe(word('năm')), num('year', 1000, 2100, [4, 4])), num('shortYear', 0, 99, [2, 2])), (moment) => moment)
const middle = seq(COMMA, num('skip', 1000, 2100, [4, 4]), ahead(word(',', 'và')))

/** “nhiệm kỳ 2020-2025”, “năm 1990-2003”, “hai năm 2016 và 2017”. */
export const term = defineRule({
  id: 'date/term',
  type: 'date',
  pattern: [
    oneOf(
      seq(word(...TERM_HEADS), maybe(word('từ')), maybe(word('năm'))),
      word(...YEAR_COUNTS),
    ),
    from,
    maybe(middle), maybe(middle), maybe(middle),
    oneOf(dash, word('đến', 'tới', 'và', ','), seq(joined(), word('/'), joined())),
    to,
    complete(),
  ],
  examples: {
    'nhiệm kỳ 2020-2025': '2020/2025',
    'Giai đoạn 1958 - 1960, vinh dự': '1958/1960',
    'hai năm 2016 và 2017': '2016/2017',
    'mùa giải 2016/17': '2016/2017',
    'giai đoạn 2, đơn vị': null,
    'năm 2016, 20 đồng chí': null,
  },
  read: ({ from, to }, match) => {
    if (to.shortYear !== undefined) {
      // “2016/17”, “1978-79”; after a comma it counts something.
      const century = from.year - (from.year % 100)
      if (to.shortYear <= from.year % 100 || endsInList(match.reader.text, match.reader.tokens.start[match.last - 2]!)) return null
      return { from, to: { year: century + to.shortYear } }
    }
    return from.year < to.year! ? between(from, to) : null
  },
})

const endsInList = (text: string, sign: number) => !'-–—/'.includes(text[sign]!)

/** “nhiệm kỳ 2016”, “giai đoạn 1990”: one year with such a head. */
export const termYear = defineRule({
  id: 'date/term-year',
  type: 'date',
  pattern: [word('nhiệm kỳ', 'giai đoạn', 'thời kỳ', 'năm học', 'năm tài khóa', 'năm tài chính', 'niên độ', 'đầu nhiệm kỳ'), num('year', 1700, 2100, [4, 4]), complete(), uncounted],
  examples: {
    'trong giai đoạn 1990, nước này': '1990',
    'năm tài khóa 2017': '2017',
    'giai đoạn 2 của dự án': null,
  },
  read: at,
})

/** “(1990-2003)”, “2017-2018:”: two years joined by a dash. */
export const bareTerm = defineRule({
  id: 'date/bare-term',
  type: 'date',
  weight: -1,
  pattern: [behind(['số', 'mã', 'tel', 'đt', ':', 'ip'], 'no'), afresh(), from, dash, made('to', num('year', 1000, 2100, [4, 4]), (moment) => moment), complete(), uncounted],
  examples: {
    '(1990-2003)': '1990/2003',
    'đồng chí Bí thư 2015-2020': '2015/2020',
    'cao 2100-1900 mét': null,
    'số 1990-2003': null,
  },
  read: ({ from, to }) => (from.year < to.year && from.year >= 1700 ? between(from, to) : null),
})

/** “Luật Biển 1982”, “Hiệp định Paris 1973”: the year of a law or treaty. */
export const lawYear = defineRule({
  id: 'date/law-year',
  type: 'date',
  weight: -1,
  pattern: [recently(8, 'luật', 'hiệp', 'ước', 'hiến'), behind(['số', 'điều', 'khoản', ','], 'no'), num('year', 1900, 2100, [4, 4]), complete(), uncounted, followedBy(...AFTER_BARE)],
  examples: {
    'Công ước Liên hợp quốc về Luật Biển 1982.': '1982',
    'Hiến pháp 2013 và các đạo luật': '2013',
    'theo Điều 2013': null,
  },
  read: at,
})

/** “đầu năm”, after a preposition: the year of the article. */
export const ownYear = defineRule({
  id: 'date/own-year',
  type: 'date',
  weight: -1,
  pattern: [behind(['từ', 'hồi', 'với', 'đến', 'vào', 'trước']), word('đầu', 'cuối', 'giữa'), word('năm'), fact('shift', speech('year', 0)), not(word('mới', 'học', 'một', 'âm'))],
  examples: {
    'ngay từ đầu năm, đơn vị': '2024',
    'giảm so với cuối năm 2022': null,
    'không khí vui tươi đầu năm': null,
  },
  read: at,
})

export const YEAR_RULES = [year, bareYear, term, termYear, bareTerm, lawYear, ownYear]
