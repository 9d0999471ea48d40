import { defineRule } from '../../pattern/rule'
import { behind, maybe, num, oneOf, seq, word } from '../../pattern/step'
import { afresh } from './figures'
import { edge } from './month'
import { looseSense, notPreposition, wholeYear, yearTail } from './parts'
import { at, between } from './reading'
import { followedBy, made, notAfterCount, phrase } from './steps'
import { STRONG } from './weights'
import { QUARTERS, speech } from './words'

const quarter = phrase('quarter', QUARTERS)
const notGem = behind(['đá', 'cao', 'kim', 'thân', 'đồng', 'trân', 'yêu', 'của'], 'no')

/** “quý I/2024”, “Quý II năm 2024”, “quý 3”, “quý này”. */
export const quarterPoint = oneOf(
  seq(maybe(edge), notGem, word('quý', 'quí'), quarter, maybe(yearTail), maybe(looseSense)),
  seq(
    notGem,
    phrase('shift', {
      'quý này': speech('quarter', 0),
      'quý trước': speech('quarter', -1),
      'quý tới': speech('quarter', 1),
      'quý sau': speech('quarter', 1),
    }),
  ),
)

export const quarterOf = defineRule({
  id: 'date/quarter',
  type: 'date',
  weight: STRONG,
  pattern: [quarterPoint],
  examples: {
    'công tác quý I': '2024-Q1',
    'Quý II năm 2024': '2024-Q2',
    'quý 3.2017': '2017-Q3',
    'quý IV/2020': '2020-Q4',
    'phần thưởng cao quý này': null,
    'Trương Quý Hải': null,
  },
  read: at,
})

const first = made('from', quarter, (moment) => moment)
const last = made('to', seq(quarter, yearTail), (moment) => moment)

/** “quý I và II/2024”, “quý I, II năm 2024”. */
export const quarterSet = defineRule({
  id: 'date/quarter-set',
  type: 'date',
  weight: STRONG,
  pattern: [maybe(word('hai', 'các', '2')), word('quý'), first, word('và', ',', '-', 'đến'), last],
  examples: {
    'quý I và II/2024': '2024-Q1/2024-Q2',
    'quý I-III năm 2023': '2023-Q1/2023-Q3',
    'quý I, quý II năm 2024': null,
  },
  read: ({ from, to }) => (from.quarter < to.quarter ? between(from, to) : null),
})

const MONTH_COUNTS = {
  ba: 3,
  sáu: 6,
  chín: 9,
  hai: 2,
  bốn: 4,
  năm: 5,
  bảy: 7,
  tám: 8,
  mười: 10,
  'mười một': 11,
} as const
const count = oneOf(num('count', 1, 11, [1, 2]), phrase('count', MONTH_COUNTS))
/** The year of a half: said, counted from ours, or ours. */
const YEAR_OF_HALF = {
  'năm nay': speech('year', 0),
  'năm ngoái': speech('year', -1),
  'năm trước': speech('year', -1),
  'năm tới': speech('year', 1),
  'năm sau': speech('year', 1),
} as const
const itsYear = oneOf(seq(phrase('shift', YEAR_OF_HALF), notPreposition), seq(word('năm'), maybe(wholeYear)))
const side = phrase('half', { đầu: 1, cuối: 2 })

/** “6 tháng đầu năm 2024”, “nửa cuối năm”, “9 tháng đầu năm”. */
export const halfPoint = oneOf(
  seq(notAfterCount('một', 'mười'), afresh(), count, word('tháng'), side, oneOf(itsYear, wholeYear)),
  seq(word('nửa'), side, oneOf(itsYear, seq(wholeYear, followedBy('đến', 'và', 'của', 'tại', 'đã')))),
)

export const half = defineRule({
  id: 'date/half-year',
  type: 'date',
  weight: STRONG,
  pattern: [halfPoint],
  examples: {
    '6 tháng đầu năm 2024': '2024-H1',
    'nhiệm vụ sáu tháng cuối năm': '2024-H2',
    '9 tháng đầu năm 2023': '2023-01/2023-09',
    'nửa cuối năm ngoái': '2023-H2',
    '6 tháng đầu nhiệm kỳ': null,
  },
  read: ({ count = 6, half, ...moment }) => {
    if (count === 6) return at({ ...moment, half: half! })
    return at({ ...moment, months: half === 1 ? [1, count] : [13 - count, 12] })
  },
})

export const QUARTER_RULES = [quarterOf, quarterSet, half]
