import type { Moment } from '../../model/moment'
import { defineRule } from '../../pattern/rule'
import { behind, maybe, not, oneOf, type Step, seq, within, word } from '../../pattern/step'
import { deicticDay, fullDay, headedDay } from './day-point'
import { centuryPoint, decadePoint } from './decade'
import { figures } from './figures'
import { lunarPoint } from './lunar'
import { edge, monthPoint } from './month'
import { clock, dash, monthName, part, plainDay, uncounted, wholeYear } from './parts'
import { halfPoint, quarterPoint } from './quarter'
import { between, isAnniversary } from './reading'
import { fact, made, phrase } from './steps'
import { weekdayPoint, weekPoint } from './week'
import { STRONG } from './weights'
import { COUNTED, speech } from './words'
import { yearPoint } from './year'

type PointCaptures = Partial<Moment> & { whole?: Moment; count?: number; second?: number }

/** What the steps of a point captured, as a moment. */
function toMoment({ whole, count = 6, second: _, ...moment }: PointCaptures): Moment {
  if (whole) return whole
  if (moment.half !== undefined && count !== 6) {
    const { half, ...rest } = moment
    return { ...rest, months: half === 1 ? [1, count] : [13 - count, 12] }
  }
  return moment
}

const ownYear = seq(word('đầu', 'giữa', 'cuối'), word('năm'), not(word('học', 'mới')), fact('shift', speech('year', 0)))

/** A point that shows itself as one. */
const clear = oneOf(
  lunarPoint,
  headedDay,
  fullDay,
  halfPoint,
  monthPoint,
  quarterPoint,
  yearPoint,
  decadePoint,
  centuryPoint,
  weekPoint,
  deicticDay,
  weekdayPoint,
  ownYear,
)
/** After “từ” and “đến” a point may lack its head word. */
const bare = oneOf(
  seq(maybe(edge), figures('my')),
  seq(figures('dm'), uncounted),
  seq(maybe(edge), wholeYear, uncounted),
)
const bareClock = seq(clock, maybe(part))
const partialDay = seq(
  maybe(clock),
  maybe(part),
  maybe(word('ngày', 'hôm', 'mùng', 'mồng')),
  plainDay,
  not(word(...COUNTED.filter((w) => w !== 'tháng'))),
)
const partialMonth = seq(maybe(edge), word('tháng'), monthName)
const partialQuarter = seq(word('quý'), phrase('quarter', { i: 1, ii: 2, iii: 3, iv: 4 }))
const now = seq(word('nay', 'hôm nay', 'hiện nay', 'bây giờ', 'thời điểm này'), fact('shift', speech('day', 0)))

const point = <Name extends 'from' | 'to'>(name: Name, step: Step<PointCaptures>) => made(name, step, toMoment)
const open = point('from', oneOf(clear, bare, bareClock, partialDay, partialMonth) as Step<PointCaptures>)
const close = point('to', oneOf(clear, bare, bareClock, now) as Step<PointCaptures>)
const clearStart = point(
  'from',
  oneOf(
    clear,
    seq(maybe(clock), maybe(part), word('ngày'), plainDay),
    partialMonth,
    partialQuarter,
  ) as Step<PointCaptures>,
)
const sameKindEnd = point('to', oneOf(clear, bare) as Step<PointCaptures>)

/** More than the longest point takes: without one of the words that follow it, none need be read. */
const REACH = 32
const until = seq(maybe(word('cho', 'kéo dài')), oneOf(word('đến', 'tới'), dash), maybe(word('hết', 'trước', 'khoảng')))

/** The smallest field that a moment says: both ends of a dash must be of one kind. */
const GRAINS = [
  'minute',
  'hour',
  'day',
  'weekday',
  'month',
  'months',
  'quarter',
  'half',
  'year',
  'decade',
  'century',
] as const
const grainOf = (moment: Moment) => GRAINS.findIndex((field) => moment[field] !== undefined)

/** “từ ngày 3 đến ngày 5/4”, “Từ năm 1965 đến năm 1975”, “từ 11/1964 - 4/1975”, “từ tháng 6.2012 đến nay”. */
export const fromTo = defineRule({
  id: 'date/from-to',
  type: 'date',
  weight: STRONG,
  pattern: [word('từ'), maybe(word('khoảng', 'trong')), open, until, close],
  examples: {
    'từ ngày 3 đến ngày 5/4': '2024-04-03/2024-04-05',
    'Từ năm 1965 đến năm 1975': '1965/1975',
    'từ ngày 18 - 19/6/2017': '2017-06-18/2017-06-19',
    'từ tháng 6.2012 đến nay': '2012-06/2024-04-04',
    'từ đầu năm đến nay': '2024/2024-04-04',
    'từ 3 đến 5 người': null,
    'từ trước đến nay': null,
  },
  read: ({ from, to }) => ordered(from, to),
})

/** Ends of a range; a share or a score reads “2/3 - 3/4” alike, so bare figures must be one after the other. */
function ordered(from: Moment, to: Moment) {
  if (grainOf(from) < 0 && from.shift === undefined) return null
  // “từ 2000 đến 3/4”: a bare number that is no year of anything.
  if (
    to.month !== undefined &&
    to.day !== undefined &&
    from.year !== undefined &&
    from.month === undefined &&
    from.quarter === undefined
  ) {
    if (to.year === undefined) return null
  }
  // “từ 8h đến 12h” are opening hours, unless one end says the day.
  const dayless = (moment: Moment) => moment.day === undefined && moment.shift === undefined
  if (from.hour !== undefined && dayless(from) && dayless(to)) return null
  return between(from, to)
}

/** “từ nay đến năm 2030”, “từ nay đến cuối năm”. */
export const fromNow = defineRule({
  id: 'date/from-now',
  type: 'date',
  weight: STRONG,
  pattern: [word('từ nay', 'từ hôm nay', 'từ bây giờ'), word('đến', 'tới'), maybe(word('hết')), close],
  examples: {
    'từ nay đến năm 2030': '2024-04-04/2030',
    'từ nay đến cuối năm': '2024-04-04/2024',
    'từ nay đến khi': null,
  },
  read: ({ to }) => ({ from: { shift: speech('day', 0) }, to }),
})

/** “(cuối năm 2019 đến nay)”: up to now without “từ”. */
export const upToNow = defineRule({
  id: 'date/to-now',
  type: 'date',
  weight: STRONG,
  pattern: [
    behind(['từ'], 'no'),
    within(REACH, 'nay', 'bây', 'thời'),
    clearStart,
    word('đến', 'tới'),
    point('to', now as Step<PointCaptures>),
  ],
  examples: {
    'công trình kéo dài (cuối năm 2019 đến nay)': '2019/2024-04-04',
    'tháng 4/1973 đến nay là': '1973-04/2024-04-04',
    'năm 2016 đến thăm': null,
  },
  read: ({ from, to }) => between(from, to),
})

/** “ngày 15 - 18/4/2017”, “tháng 4/1973 đến năm 1976”, “26/1/2020 - 1/2/2020”: without “từ”. */
export const pair = defineRule({
  id: 'date/range',
  type: 'date',
  weight: STRONG,
  pattern: [
    maybe(word('giai đoạn', 'thời gian')),
    behind(['từ'], 'no'),
    within(REACH, 'đến', 'tới', '-'),
    clearStart,
    until,
    sameKindEnd,
  ],
  examples: {
    'ngày 26/1 - 1/2/2020': '2020-01-26/2020-02-01',
    'tháng 4/1973 đến năm 1976': '1973-04/1976',
    'giai đoạn 1/1/2014 – 31/12/2016': '2014-01-01/2016-12-31',
    '(3/3/1959 - 3/3/2024)': null,
    'ngày 3/4 đến thăm': null,
  },
  read: ({ from, to }) => {
    if (isAnniversary(from, to) || (from.day === to.day && from.month === to.month && from.month !== undefined))
      return null
    const [a, b] = [grainOf(from), grainOf(to)]
    if (a < 0 || b < 0 || (from.decade !== undefined && to.year !== undefined)) return null
    const day = GRAINS.indexOf('day')
    // “năm 2010 - 5/6”, “thứ Hai - 4/5”: two dates beside each other.
    if (a <= day !== b <= day) return null
    return from.weekday !== undefined || to.weekday !== undefined ? null : between(from, to)
  },
})

export const RANGE_RULES = [fromTo, fromNow, upToNow, pair]
