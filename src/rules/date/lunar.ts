import type { Moment } from '../../model/moment'
import { defineRule } from '../../pattern/rule'
import { ahead, maybe, not, num, oneOf, seq, within, word } from '../../pattern/step'
import { CAN_CHI, STEM_WORDS } from './can-chi'
import { figures } from './figures'
import { clock, dash, lunarTail, monthName, oldDay, part, plainDay, wholeYear } from './parts'
import { at } from './reading'
import { fact, made, notAfterCount } from './steps'
import { STRONG } from './weights'

/** “Ất Tỵ”, “Ất Tỵ 2025”, “Mậu Thân năm 1968”, “Đinh Dậu – 2017”, “năm 2014”, “2015”. */
const namedYear = seq(CAN_CHI, maybe(seq(maybe(oneOf(dash, word('năm'), word('('))), wholeYear)))
const tetYear = oneOf(seq(maybe(word('năm')), namedYear), seq(maybe(word('năm')), wholeYear))

/** “Tết”, “Tết Nguyên đán”; the old calendar's New Year. */
const tet = oneOf(
  word('tết nguyên đán', 'tết cổ truyền', 'tết âm lịch'),
  seq(word('tết'), not(word('dương', 'độc', 'trung', 'đoan', 'quân', 'trồng', 'thanh'))),
)

/** “Tết Nguyên đán Ất Tỵ 2025”, “Xuân Ất Tỵ”, “Tết 2015”; value: its first day. */
export const newYear = defineRule({
  id: 'date/tet',
  type: 'date',
  weight: STRONG,
  pattern: [
    oneOf(
      seq(tet, maybe(seq(maybe(oneOf(dash, word('và'))), word('xuân'))), tetYear),
      seq(word('xuân'), ahead(CAN_CHI), tetYear),
      seq(CAN_CHI, maybe(word('năm')), wholeYear),
    ),
    fact('lunar', true),
    fact('month', 1),
    fact('day', 1),
  ],
  examples: {
    'quà Tết Nguyên đán Ất Tỵ 2025': '2025-01-29',
    'Xuân Giáp Thìn': '2024-02-10',
    'Tết Mậu Thân năm 1968': '1968-01-29',
    'Tết trồng cây 2024': null,
    'những ngày giáp Tết': null,
  },
  read: (moment) => at(moment),
})

/** “mùng 3 Tết”, “29 Tết Mậu Thân 1968”, “đêm 30 Tết”: counted from the New Year, or towards it. */
const tetDay = made(
  'whole',
  seq(
    maybe(clock),
    maybe(part),
    maybe(word('ngày')),
    oneOf(seq(oldDay, fact('month', 1)), seq(num('day', 20, 30, [2, 2]), fact('month', 12))),
    tet,
    maybe(tetYear),
    fact('lunar', true),
  ),
  (moment): Moment => (moment.month === 12 ? beforeTet(moment) : moment),
)

/** A year printed beside a day before the New Year is that of the New Year: “30 Tết Mậu Thân 1968”. */
function beforeTet(moment: Moment): Moment {
  const { year, canChi } = moment
  return {
    ...moment,
    ...(year !== undefined && { year: year - 1 }),
    ...(canChi !== undefined && { canChi: (canChi + 59) % 60 }),
  }
}

/** “rằm tháng Giêng”, “22 tháng Chạp”, “mùng 10 tháng 3 âm lịch”, “ngày 26/12 âm lịch”. */
const lunarMonth = oneOf(
  seq(word('tháng'), word('giêng'), fact('month', 1)),
  seq(word('tháng'), word('chạp'), fact('month', 12)),
)
const lunarDay = seq(
  maybe(clock),
  maybe(part),
  maybe(word('ngày')),
  oneOf(
    seq(oneOf(seq(word('rằm'), fact('day', 15)), oldDay, plainDay), lunarMonth, maybe(word('âm lịch'))),
    seq(word('rằm'), fact('day', 15), word('tháng'), monthName, maybe(word('âm lịch'))),
    seq(oneOf(oldDay, plainDay), word('tháng'), monthName, lunarTail),
    seq(maybe(word('mùng', 'mồng')), figures('dm'), lunarTail),
    // “24 tháng 5 năm Mậu Tý”: the name of the year makes it lunar.
    seq(oneOf(oldDay, plainDay), word('tháng'), monthName, ahead(seq(maybe(word('năm')), CAN_CHI))),
  ),
  maybe(seq(maybe(word('năm')), oneOf(namedYear, wholeYear))),
  fact('lunar', true),
)

/** Without one of these, or the name of a year, no day of the old calendar need be looked for; within the longest one. */
const SIGNS = ['tết', 'âm', 'al', 'rằm', 'giêng', 'chạp', ...STEM_WORDS]

export const lunarPoint = seq(within(16, ...SIGNS), oneOf(tetDay, lunarDay))

export const lunar = defineRule({
  id: 'date/lunar-day',
  type: 'date',
  weight: STRONG,
  pattern: [notAfterCount('số'), lunarPoint],
  examples: {
    'sáng mùng 3 Tết': '2024-02-12TMO',
    'rằm tháng Giêng': '2024-02-24',
    'ngày 10-3 âm lịch': '2024-04-18',
    'Ngày 22 tháng Chạp': '2024-02-01',
    'mịt mùng, nơi sương lạnh': null,
  },
  read: ({ whole, ...moment }) => at(whole ?? moment),
})

/** “năm Nhâm Dần”, “đầu năm Mậu Tuất 2018”: a lunar year by its name. */
export const lunarYear = defineRule({
  id: 'date/lunar-year',
  type: 'date',
  weight: STRONG,
  pattern: [maybe(word('đầu', 'cuối', 'giữa')), word('năm'), namedYear],
  examples: {
    'năm Nhâm Dần': '2022',
    'đầu năm Mậu Tuất 2018': '2018',
    'năm Tân': null,
  },
  read: at,
})

export const LUNAR_RULES = [newYear, lunar, lunarYear]
