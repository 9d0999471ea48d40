import { isCapital, isJoined, longest } from '../../pattern/look'
import { rangeText } from '../../pattern/reader'
import { defineRule } from '../../pattern/rule'
import {
  behind,
  EMPTY,
  joined,
  leaf,
  lex,
  maybe,
  not,
  num,
  oneOf,
  range,
  type Step,
  seq,
  startsWithKind,
  word,
} from '../../pattern/step'
import { Kind } from '../../text/tokens'
import { breaksName, properNameEnd, startsBody } from '../body/names'
import { country } from '../body/steps'
import { superior } from '../body/superior'
import { bodyFields } from './fields'

/** Matches nothing, if a word or figure is joined to the left of here. */
function joinedBefore(): Step<object> {
  return leaf(EMPTY, () => (r, i) => (i > 0 && isJoined(r, i) && r.tokens.kind[i - 1]! <= Kind.number ? i : -1))
}

function anyWord(): Step<object> {
  return leaf(
    startsWithKind('lower', 'cap', 'upper', 'mixed', 'number'),
    () => (r, i) => (i < r.limit && r.tokens.kind[i]! <= Kind.number ? i + 1 : -1),
  )
}

function shipName(): Step<object> {
  return leaf(startsWithKind('cap'), () => (r, i) => {
    if (i >= r.limit || !isCapital(r, i) || breaksName(r, i) || (startsBody(r, i) && !longest(r, i, 'place'))) return -1
    if (longest(r, i, 'country')) return -1
    const end = properNameEnd(r, i, 3)
    if (end - i < 2) return -1
    for (let t = i; t < end; t++) if (r.tokens.kind[t] !== Kind.cap) return -1
    // “tàu Nhơn Nghĩa TG 94169 TS” is a fishing boat: letters and a registration follow its name.
    return end < r.limit && r.tokens.kind[end] === Kind.upper ? -1 : end
  })
}

/** Lower-case letters that abbreviate echelons before a number: `c2/d1/e24`. */
const LETTER_KINDS: Readonly<Record<string, [kind: string, name: string]>> = {
  a: ['squad', 'Tiểu đội'],
  b: ['platoon', 'Trung đội'],
  c: ['company', 'Đại đội'],
  d: ['battalion', 'Tiểu đoàn'],
  e: ['regiment', 'Trung đoàn'],
  f: ['division', 'Sư đoàn'],
}

/** A unit by letter and number, as in rosters: “c2/d1/e24”. */
export const letteredUnit = defineRule({
  id: 'unit/letter',
  type: 'unit',
  weight: 3,
  pattern: [
    not(joinedBefore()),
    range('letter', word('c', 'd', 'e', 'f')),
    joined(),
    num('number', 1, 999),
    not(seq(joined(), oneOf(seq(word('.', ','), joined(), anyWord()), anyWord()))),
  ],
  examples: { 'chiến sĩ c2/d1/e24': 'Đại đội 2', 'thuộc e66': 'Trung đoàn 66', 'xăng E5': null, 'Cục C04': null },
  read: ({ letter, number }, match) => {
    const text = rangeText(match.reader, letter.first, letter.last)
    const known = LETTER_KINDS[text]
    if (!known) return null
    const [kind, name] = known
    return {
      value: `${name} ${number}`,
      kind,
      number: String(number),
      branch: null,
      place: null,
      parent: null,
      side: 'military',
    }
  },
})

const HULL = word('HQ', 'CSB', 'KN', 'BP', 'TT', 'HQ-', 'CSB-', 'KN-', 'BP-', 'USS', 'USNS', 'KH')

/** A named ship, rig or outpost with its crew: “tàu HQ-936”, “tàu Trường Sa 21”, “Nhà giàn DK1/10”. */
export const ship = defineRule({
  id: 'unit/ship',
  type: 'unit',
  weight: 2.9,
  pattern: [
    behind(['chủ', 'đóng', 'toa', 'con', 'nhà'], 'no'),
    lex('ship'),
    oneOf(
      seq(
        HULL,
        maybe(word('-')),
        oneOf(seq(num('hull', 1, 99999), maybe(seq(word('-'), num('hull2', 1, 99)))), shipName()),
      ),
      seq(word('DK'), num('rig', 1, 2), maybe(seq(word('/'), num('rigNumber', 1, 30)))),
      seq(num('hull', 1, 999, [3, 3]), maybe(seq(word('-'), shipName()))),
      seq(shipName(), maybe(num('hull', 1, 999)), not(num('registration', 1000, 999999))),
    ),
  ],
  examples: {
    'tàu HQ-936 thả neo': 'tàu HQ-936',
    'Nhà giàn DK1/10': 'Nhà giàn DK1/10',
    'tàu Trường Sa 21': 'tàu Trường Sa 21',
    'tàu cá': null,
  },
  read: (_found, match) => bodyFields({ kind: 'ship' }, {}, match),
})

const ADJECTIVE = word(
  'nhân dân',
  'Hoàng gia',
  'Nhân dân',
  'quốc gia',
  'giải phóng nhân dân',
  'nhân dân cách mạng',
  'giải phóng',
  'liên bang',
  'Cách mạng',
)

/** A service of a country: “Hải quân Mỹ”, “Quân đội Hoàng gia Campuchia”, “Cảnh sát biển Việt Nam”. */
export const forcePattern = [
  behind(['hai', 'các', 'những'], 'no'),
  lex('force'),
  oneOf(seq(maybe(ADJECTIVE), country()), word('Sài Gòn', 'Hoàng gia')),
] as const

export const force = defineRule({
  id: 'unit/force',
  type: 'unit',
  weight: 3,
  pattern: forcePattern,
  examples: {
    'Hải quân Ấn Độ': 'Hải quân Ấn Độ',
    'Quân đội Hoàng gia Campuchia': 'Quân đội Hoàng gia Campuchia',
    'quân đội Lào': 'quân đội Lào',
    'Quân đội ta': null,
  },
  read: (found, match) => bodyFields(found.force, found, match),
})

/** A name that is complete as it stands: “Quân đội nhân dân Việt Nam”, “Báo Quân đội nhân dân”. */
export const namePattern = [lex('unitName'), maybe(oneOf(country(), superior()))] as const

export const unitName = defineRule({
  id: 'unit/name',
  type: 'unit',
  weight: 3,
  pattern: namePattern,
  examples: {
    'QĐND Việt Nam': 'Quân đội nhân dân Việt Nam',
    'Báo Quân đội nhân dân': 'Báo Quân đội nhân dân',
    'báo quân đội': null,
  },
  read: (found, match) => bodyFields(found.unitName, {}, match),
})
