import type { HeadRow } from '../../lexicon/rows'
import { isCapital, longest } from '../../pattern/look'
import { type Reader, rangeText } from '../../pattern/reader'
import { defineRule, type RuleMatch } from '../../pattern/rule'
import {
  behind,
  leaf,
  lex,
  maybe,
  oneOf,
  type Step,
  seq,
  startsWithCategory,
  startsWithKind,
  word,
} from '../../pattern/step'
import { Kind } from '../../text/tokens'
import { DESIGNATOR } from '../body/designator'
import { breaksName, isSign, properNameEnd, readPlaceName, startsBody, startsPerson } from '../body/names'
import { COUNTRY, NOT_PLACE } from '../body/steps'
import { bodyFields } from './fields'

/** Arms that follow a number in lower case too: “Tiểu đoàn 10 đặc công”; `dù`, `kho` and the like only with a capital. */
const LOWER_SUFFIX = new Set([
  'Đặc công',
  'Công binh',
  'Pháo binh',
  'Bộ binh',
  'Trinh sát',
  'Hải quân',
  'Không quân',
  'Biên phòng',
  'Bộ binh cơ giới',
  'Cao xạ',
])

function suffixArm(): Step<object> {
  return leaf(startsWithCategory('arm'), () => (r, i) => {
    const arm = longest(r, i, 'arm')
    return arm && (isCapital(r, i) || LOWER_SUFFIX.has(arm.data.value)) ? arm.end : -1
  })
}

/** “- Đồng Hới” after the number of an area defence command. */
function areaName(): Step<object> {
  return leaf(startsWithKind('punct'), () => (r, i) => {
    if (!isSign(r, i, '-') || i + 1 >= r.limit || !isAreaCommand(r, i)) return -1
    const place = readPlaceName(r, i + 1)
    return place && isCapital(r, i + 1) ? place.end : -1
  })
}

function isAreaCommand(r: Reader, at: number): boolean {
  return /khu vực|PTKV|phòng thủ/i.test(rangeText(r, Math.max(0, at - 4), at))
}

/** The honorific of a formation after its number: “Sư đoàn 3 Sao Vàng”; two words or more that are no person. */
function nickname(): Step<object> {
  return leaf(startsWithKind('cap', 'upper', 'mixed'), () => (r, i) => {
    // In a line of capitals a capital says nothing: “TRUNG ĐOÀN 1 RA QUÂN”.
    if (i >= r.limit || r.tokens.kind[i] === Kind.upper || startsBody(r, i) || startsPerson(r, i) || breaksName(r, i))
      return -1
    const end = properNameEnd(r, i, 3)
    return end - i >= 2 ? end : -1
  })
}

/** An echelon with its number: “Sư đoàn bộ binh 325”, “Vùng 4 Hải quân”, “Quân đoàn II”. */
export const numberedUnit = defineRule({
  id: 'unit/numbered',
  type: 'unit',
  weight: 3,
  pattern: [
    NOT_PLACE,
    lex('unitHead', { where: (head) => head.frames.includes('number') }),
    maybe(lex('arm', { as: 'armBefore' })),
    DESIGNATOR,
    maybe(
      oneOf(
        seq(suffixArm(), maybe(COUNTRY)),
        COUNTRY,
        seq(lex('force'), oneOf(COUNTRY, word('Sài Gòn'))),
        word('QĐSG'),
        areaName(),
        nickname(),
      ),
    ),
  ],
  examples: {
    'Sư đoàn 312 huấn luyện': 'Sư đoàn 312',
    'Lữ đoàn Công binh 550 hành quân': 'Lữ đoàn Công binh 550',
    'Vùng 4 Hải quân tổ chức': 'Vùng 4 Hải quân',
    'tiểu đoàn trinh sát 32': 'tiểu đoàn trinh sát 32',
    'gồm 3 trung đoàn': null,
    'Quân khu họp': null,
  },
  read: (found, match) => {
    if (isCount(match.reader, match.last) && COUNTING.has(found.unitHead.value)) return null
    if (found.unitHead.kind === 'naval-region') return regionFields(found, match)
    // A letter with three figures is the army's: Nhà máy Z131, Xí nghiệp X55.
    const coded = /^[ZXKAC]\d{2,3}$/.test(found.designator)
    return bodyFields(coded ? { ...found.unitHead, mixed: false } : found.unitHead, found, match)
  },
})

/** The service of a region stands in its name: “Vùng 4 Hải quân”, “Vùng Cảnh sát biển 2”. */
function regionFields(found: { unitHead: HeadRow; designator: string }, match: RuleMatch) {
  const name = rangeText(match.reader, match.first, match.last)
  const branch = /Hải quân/i.test(name) ? 'navy' : /Cảnh sát biển|CSB/i.test(name) ? 'coast-guard' : null
  return { ...bodyFields(found.unitHead, found, match), branch }
}

/** Heads that are measures of people as well: “Đoàn 25 nhà báo”, “Trung đội 32 người”. */
const COUNTING = new Set(['Đoàn', 'Đội', 'Trung đội', 'Tiểu đội', 'Cụm', 'Đại đội'])
const COUNTED = /^(người|nhà|đại|thành|vận|nghệ|phóng|học|sinh|hộ|em|bạn|du|tay|con|chiến|cán|doanh|chiếc)$/

const isCount = (r: Reader, at: number): boolean =>
  at < r.limit &&
  r.tokens.kind[at - 1] === Kind.number &&
  r.tokens.kind[at] === Kind.lower &&
  COUNTED.test(rangeText(r, at, at + 1))

/** An echelon with its arm or country and no number: “Lữ đoàn Công binh”, “Trung đội Trinh sát”. */
export const armedUnit = defineRule({
  id: 'unit/armed',
  type: 'unit',
  weight: 2.6,
  pattern: [
    behind(['các', 'những', 'một'], 'no'),
    lex('unitHead', { where: (head) => head.frames.includes('number') && !head.mixed && head.value !== 'Đoàn' }),
    oneOf(
      COUNTRY,
      leaf<object>(
        startsWithCategory('arm'),
        () => (r, i) => (i < r.limit && isCapital(r, i) ? (longest(r, i, 'arm')?.end ?? -1) : -1),
      ),
    ),
  ],
  examples: {
    'Lữ đoàn Công binh kế thừa': 'Lữ đoàn Công binh',
    'Trung đội Trinh sát': 'Trung đội Trinh sát',
    'Tiểu đoàn Mông Cổ': 'Tiểu đoàn Mông Cổ',
    'các trung đoàn bộ binh': null,
  },
  read: (found, match) => bodyFields(found.unitHead, {}, match),
})
