import { type Reader, rangeText } from '../../pattern/reader'
import { defineRule } from '../../pattern/rule'
import { ahead, behind, joined, maybe, num, oneOf, seq, word } from '../../pattern/step'
import { Gap, Kind } from '../../text/tokens'
import { afresh, complete } from './figures'
import { COMMA, dash, uncounted } from './parts'
import { at, between } from './reading'
import { made } from './steps'
import { STRONG, WEAK } from './weights'
import { list } from './words'

/** “Giai đoạn 1958 - 1960”: words that name a span of years and belong to it. */
const TERM_HEADS = list(
  'nhiệm kỳ, giai đoạn, thời kỳ, thời kì, nhiệm kì, khóa, khóa học, niên khóa, niên độ, niên vụ, năm học, năm học mới, ' +
    'năm tài chính, năm tài khóa, mùa khô, mùa mưa, mùa giải, mùa, thời gian, đông xuân',
)
const YEAR_COUNTS = list('năm, những năm, các năm, hai năm, ba năm, bốn năm, năm năm, 2 năm, 3 năm, 4 năm, 5 năm')

const from = made('from', num('year', 1000, 2100, [4, 4]), (moment) => moment)
const to = made(
  'to',
  oneOf(seq(maybe(word('năm')), num('year', 1000, 2100, [4, 4])), num('shortYear', 0, 99, [2, 2])),
  (moment) => moment,
)
const middle = seq(COMMA, num('skip', 1000, 2100, [4, 4]), ahead(word(',', 'và')))

/** “nhiệm kỳ 2020-2025”, “năm 1990-2003”, “hai năm 2016 và 2017”. */
export const term = defineRule({
  id: 'date/term',
  type: 'date',
  weight: STRONG,
  pattern: [
    oneOf(seq(word(...TERM_HEADS), maybe(word('từ')), maybe(word('năm'))), word(...YEAR_COUNTS)),
    from,
    maybe(middle),
    maybe(middle),
    maybe(middle),
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
      if (to.shortYear <= from.year % 100 || endsInList(match.reader.text, match.reader.tokens.start[match.last - 2]))
        return null
      return { from, to: { year: century + to.shortYear } }
    }
    return from.year < to.year! ? between(from, to) : null
  },
})

const endsInList = (text: string, sign: number) => !'-–—/'.includes(text[sign])

/** “nhiệm kỳ 2016”, “giai đoạn 1990”: one year with such a head. */
export const termYear = defineRule({
  id: 'date/term-year',
  type: 'date',
  weight: STRONG,
  pattern: [
    word('nhiệm kỳ', 'giai đoạn', 'thời kỳ', 'năm học', 'năm tài khóa', 'năm tài chính', 'niên độ', 'đầu nhiệm kỳ'),
    num('year', 1700, 2100, [4, 4]),
    complete(),
    uncounted,
  ],
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
  weight: WEAK,
  pattern: [
    behind(['số', 'mã', 'tel', 'đt', ':', 'ip'], 'no'),
    afresh(),
    from,
    dash,
    made('to', num('year', 1000, 2100, [4, 4]), (moment) => moment),
    complete(),
    uncounted,
  ],
  examples: {
    '(1990-2003)': '1990/2003',
    'đồng chí Bí thư 2015-2020': '2015/2020',
    'cao 2100-1900 mét': null,
    'số 1990-2003': null,
  },
  read: ({ from, to }, { reader, first }) =>
    from.year < to.year && from.year >= 1700 && !isCounted(reader, first, to.year - from.year)
      ? between(from, to)
      : null,
})

const year = num('year', 1700, 2100, [4, 4])

/** “50 năm thiết lập quan hệ (1973 - 2023)”: the year of the event and that of its anniversary are two dates. */
export const anniversaryStart = defineRule({
  id: 'date/anniversary-start',
  type: 'date',
  weight: WEAK,
  pattern: [behind(['(']), year, ahead(seq(dash, year, word(')')))],
  examples: {
    'kỷ niệm 50 năm thiết lập quan hệ (1973 - 2023)': '1973',
    'lần thứ 35 Ngày hội Quốc phòng toàn dân (1989-2024)': '1989',
    '(1973 - 2023)': null,
  },
  read: (moment, { reader, first }) =>
    isCounted(reader, first, reader.tokens.num[first + 2] - moment.year) ? at(moment) : null,
})

export const anniversaryEnd = defineRule({
  id: 'date/anniversary-end',
  type: 'date',
  weight: WEAK,
  pattern: [behind(['-']), year, ahead(word(')'))],
  examples: {
    'kỷ niệm 50 năm thiết lập quan hệ (1973 - 2023)': '2023',
    'lần thứ 35 Ngày hội Quốc phòng toàn dân (1989-2024)': '2024',
    '(1973 - 2023)': null,
  },
  read: (moment, { reader, first }) =>
    first > 2 && isCounted(reader, first - 2, moment.year - reader.tokens.num[first - 2]) ? at(moment) : null,
})

const COUNT_REACH = 40

/** Whether the line has said shortly before how many years lie between: “80 năm”, “lần thứ 80”. */
function isCounted(reader: Reader, before: number, years: number): boolean {
  const { num: numbers, kind, gap } = reader.tokens
  for (let t = before - 1, low = Math.max(0, before - COUNT_REACH); t >= low; t--) {
    if (kind[t] === Kind.number && numbers[t] === years) {
      if (rangeText(reader, t + 1, t + 2) === 'năm' || (t > 0 && rangeText(reader, t - 1, t) === 'thứ')) return true
    }
    if (gap[t] === Gap.newline) break
  }
  return false
}

export const TERM_RULES = [term, termYear, bareTerm, anniversaryStart, anniversaryEnd]
