import type { Moment } from '../../model/moment'
import { defineRule } from '../../pattern/rule'
import { maybe, not, num, oneOf, seq, word } from '../../pattern/step'
import { edge } from './month'
import { COMMA, dash } from './parts'
import { at } from './reading'
import { made, notAfterCount, phrase } from './steps'
import { STRONG } from './weights'
import { CENTURIES, COUNT_WORDS, speech } from './words'

const century = oneOf(
  seq(word('thế kỷ', 'thế kỉ'), phrase('century', CENTURIES)),
  seq(
    notAfterCount(...COUNT_WORDS),
    phrase('shift', {
      'thế kỷ trước': speech('century', -1),
      'thế kỷ này': speech('century', 0),
      'thế kỷ qua': speech('century', -1),
    }),
  ),
)

/** “thế kỷ XXI”, “đầu thế kỷ 20”, “thế kỷ trước”. */
export const centuryPoint = seq(maybe(edge), century)

export const centuryOf = defineRule({
  id: 'date/century',
  type: 'date',
  weight: STRONG,
  pattern: [centuryPoint],
  examples: {
    'đầu thế kỷ XX': '19XX',
    'thế kỷ 19': '18XX',
    'cuối thế kỷ trước': '19XX',
    'hơn nửa thế kỷ': null,
  },
  read: at,
})

const tens = oneOf(
  made('ten', num('n', 10, 90, [2, 2]), ({ n }) => (n % 10 === 0 ? n / 10 : null)),
  made('ten', num('n', 1000, 2090, [4, 4]), ({ n }) => (n % 10 === 0 ? n / 10 : null)),
)
const heads = word('những năm', 'thập niên', 'thập kỷ', 'thập kỉ', 'các năm', 'những thập niên', 'những thập kỷ')

/** “80 - 90”, “60, 70”, “1980 - 1990”; two whole decades with “và” are two dates. */
const joint = oneOf(dash, COMMA, word('đến'), seq(word('và'), not(num('n', 1000, 2090, [4, 4]))))
const run = made(
  'run',
  seq(
    made('first', tens, (c) => c.ten ?? null),
    joint,
    maybe(word('những năm', 'thập niên')),
    made('last', tens, (c) => c.ten ?? null),
  ),
  ({ first, last }) => (first % 100 < last % 100 && first < 10 === last < 10 ? { first, last } : null),
)

const decades = seq(
  maybe(edge),
  heads,
  maybe(word('đầu', 'cuối', 'giữa')),
  oneOf(run, tens),
  maybe(seq(maybe(oneOf(word('của'), COMMA)), century)),
  not(word('phút', 'giây', 'tuổi', 'người')),
)

/** “những năm 1980”, “thập niên 60 của thế kỷ XX”, “những năm 80 - 90”. */
export const decade = defineRule({
  id: 'date/decade',
  type: 'date',
  weight: STRONG,
  pattern: [decades],
  examples: {
    'những năm 70 của thế kỷ XX': '197X',
    'Thập niên 1990': '199X',
    'những năm 80 - 90': '198X/199X',
    'cuối những năm 90 của thế kỷ trước': '199X',
    'những năm qua': null,
  },
  read: ({ run, ten, century, shift }) => {
    const whole = { ...(century !== undefined && { century }), ...(shift && { shift }) }
    if (run) return { from: { decade: run.first, ...whole }, to: { decade: run.last, ...whole } }
    return at({ decade: ten!, ...whole })
  },
})

/** “những năm 1975”, “các năm 2015”: a plural that means one year. */
export const looseYear = defineRule({
  id: 'date/loose-year',
  type: 'date',
  weight: STRONG,
  pattern: [maybe(edge), word('những năm', 'các năm'), num('year', 1000, 2100, [4, 4])],
  examples: {
    'Mãi đến những năm 1975': '1975',
    'các năm 2016': '2016',
    'những năm tháng': null,
  },
  read: at,
})

/** For ranges: “từ những năm 1930 đến nay”. */
export const decadePoint = made(
  'whole',
  seq(maybe(edge), heads, tens, maybe(seq(maybe(oneOf(word('của'), COMMA)), century))),
  ({ ten, century }): Moment => ({
    decade: ten!,
    ...(century !== undefined && { century }),
  }),
)

export const DECADE_RULES = [centuryOf, decade, looseYear]
