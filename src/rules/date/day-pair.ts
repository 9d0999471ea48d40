import type { Moment } from '../../model/moment'
import type { Reader } from '../../pattern/reader'
import { defineRule } from '../../pattern/rule'
import { behind, maybe, num, oneOf, seq, word } from '../../pattern/step'
import { Kind } from '../../text/tokens'
import { figures } from './figures'
import { dash, uncounted, yearTail } from './parts'
import { between } from './reading'
import { made } from './steps'
import { STRONG } from './weights'

const isChain = ({ text, tokens: { start, end } }: Reader, first: number) =>
  '-–'.includes(text[start[first + 3]]) && start[first + 1] === end[first] && start[first + 3] === end[first + 2]

/** Spelled out (“2 đến 4-4”) they need a bracket before them. */
const isTight = ({ text, tokens: { kind, start } }: Reader, first: number) =>
  kind[first + 1] !== Kind.lower || text[start[first] - 1] === '('

/** “18-27/10/1987”, “29-30/6”: two days with one month, and no head word needed. */
const first = num('day', 1, 31, [1, 2])
export const tightDays = defineRule({
  id: 'date/day-pair',
  type: 'date',
  weight: STRONG,
  pattern: [
    behind(['số', 'tỷ', 'thắng'], 'no'),
    made('from', first, (moment) => moment),
    oneOf(dash, word('đến')),
    made(
      'to',
      seq(oneOf(seq(figures('dmy')), seq(figures('dm'), uncounted)), maybe(yearTail)),
      (moment) => moment as Moment,
    ),
  ],
  examples: {
    'Trong hai ngày (29-30/6)': '2024-06-29/2024-06-30',
    'diễn ra 18-27/10/1987': '1987-10-18/1987-10-27',
    'Trong 3 ngày (2 đến 4-4), hơn': '2024-04-02/2024-04-04',
    'điểm 1 đến 2-3': null,
    '5-2-2': null,
    'tỷ lệ 1-2/3 quân số': null,
  },
  // “1-2-3” is a score sheet, a formation, a lottery.
  read: ({ from, to }, { reader, first }) =>
    isTight(reader, first) && from.day < to.day! && (to.year !== undefined || !isChain(reader, first))
      ? between(from, to, true)
      : null,
})
