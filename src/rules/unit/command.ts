import type { Frame } from '../../lexicon/rows'
import { isCapital, longest } from '../../pattern/look'
import { rangeText } from '../../pattern/reader'
import { defineRule, type RuleMatch } from '../../pattern/rule'
import { behind, leaf, lex, many, maybe, num, oneOf, seq, startsWithKind, word } from '../../pattern/step'
import { CODE, DESIGNATOR } from '../body/designator'
import { isGeneric } from '../body/generic'
import { isSign, readPlaceName } from '../body/names'
import { ANY_TERRITORY, COUNTRY, INNER_SHORT, NOT_PLACE, PLACE_NAME, TERRITORY, TOPICS } from '../body/steps'
import { superior } from '../body/superior'
import { bodyFields, isUnitAt } from './fields'

const frame = (name: Frame) => seq(NOT_PLACE, lex('unitHead', { where: (head) => head.frames.includes(name) }))

/** A command or force of a territory: “Bộ CHQS tỉnh Đắk Nông”, “BĐBP tỉnh”, “Công an thành phố Huế”. */
export const territorialUnit = defineRule({
  id: 'unit/territorial',
  type: 'unit',
  weight: 3,
  pattern: [behind(['hùng'], 'no'), frame('place'), oneOf(seq(TERRITORY, maybe(COUNTRY)), COUNTRY)],
  examples: {
    'Bộ CHQS tỉnh Đắk Nông tổ chức': 'Bộ Chỉ huy quân sự tỉnh Đắk Nông',
    'BĐBP tỉnh tặng quà': 'Bộ đội Biên phòng tỉnh',
    'Công an tỉnh Quảng Ninh': 'Công an tỉnh Quảng Ninh',
    'lực lượng Công an đã': null,
  },
  read: (found, match) => bodyFields(found.unitHead, found, match),
})

/** A staff or command of another unit: “Bộ Tư lệnh Quân khu 7”, “Ban Chỉ huy Đồn Biên phòng Thanh Luông”. */
export const commandOfUnit = defineRule({
  id: 'unit/command-of',
  type: 'unit',
  weight: 3,
  pattern: [frame('body'), superior()],
  examples: {
    'Bộ Tư lệnh Quân khu 7 giao nhiệm vụ': 'Bộ Tư lệnh Quân khu 7',
    'Phòng Tham mưu Sư đoàn 5': 'Phòng Tham mưu Sư đoàn 5',
    'Bộ Tư lệnh đã họp': null,
  },
  read: (found, match) => {
    // What is known as a whole is for the rules of such names.
    if (
      (longest(match.reader, match.first, 'orgName') ?? longest(match.reader, match.first, 'unitName'))?.end ===
      match.last
    )
      return null
    // An office is what its superior is: “Văn phòng Chính phủ” is no unit.
    if (found.unitHead.mixed && !isUnitAt(match.reader, found.superior.first)) return null
    return bodyFields({ ...found.unitHead, mixed: false }, {}, match)
  },
})

/** Where the bracket opens that ends a name. */
function openBracket({ reader, first, last }: RuleMatch): number {
  let at = last - 1
  while (at > first && rangeText(reader, at, at + 1) !== '(') at--
  return at
}

/** A body complete by its name, perhaps with a country or superior: “Bộ Quốc phòng Lào”, “Cục Chính trị Quân khu 5”. */
export const closedUnit = defineRule({
  id: 'unit/closed',
  type: 'unit',
  weight: 3,
  pattern: [frame('closed'), maybe(oneOf(seq(maybe(word('nước')), COUNTRY), superior()))],
  examples: {
    'Bộ Quốc phòng đã': 'Bộ Quốc phòng',
    'BQP yêu cầu': 'Bộ Quốc phòng',
    'Bộ Công an Lào': 'Bộ Công an Lào',
    'bộ phận': null,
  },
  read: (found, match) => {
    // “Bộ Tư lệnh Bộ đội Biên phòng (BĐBP)”: only what goes on after its abbreviation takes it in.
    if (!found.superior && !found.country && rangeText(match.reader, match.last - 1, match.last) === ')')
      match.last = openBracket(match)
    // Nothing is above a ministry: “Bộ Quốc phòng Quân ủy Trung ương” is two names.
    if (found.superior && found.unitHead.kind === 'ministry') match.last = found.superior.first
    return bodyFields(found.unitHead, found.unitHead.kind === 'ministry' ? {} : found, match)
  },
})

/** A department by what it deals with: “Cục Cảnh sát hình sự”, “Viện Thiết kế”, “Phòng Chính trị Sư đoàn 5”. */
export const department = defineRule({
  id: 'unit/department',
  type: 'unit',
  weight: 3,
  pattern: [
    frame('topic'),
    oneOf(TOPICS, CODE),
    maybe(oneOf(DESIGNATOR, seq(word('khu vực'), DESIGNATOR))),
    maybe(oneOf(superior(), seq(INNER_SHORT, superior()), seq(ANY_TERRITORY, maybe(num('serial', 1, 20))), COUNTRY)),
  ],
  examples: {
    'Cục Cảnh sát hình sự điều tra': 'Cục Cảnh sát hình sự',
    'Phòng Cảnh sát điều tra tội phạm về tham nhũng Công an tỉnh Lai Châu':
      'Phòng Cảnh sát điều tra tội phạm về tham nhũng Công an tỉnh Lai Châu',
    'Học viện Quân y mở lớp': 'Học viện Quân y',
    'cục diện thế giới': null,
  },
  read: (found, match) => {
    // “Tổng cục Chính trị” is known as a whole.
    if (longest(match.reader, match.first, 'unitName')?.end === match.last) return null
    return found.topicList && isGeneric(found.topicList, match) ? null : bodyFields(found.unitHead, found, match)
  },
})

/** A command, arm or school of an arm: “Binh chủng Công binh”, “Bộ Tư lệnh Cảnh sát biển”, “Trường Sĩ quan Lục quân 1”. */
export const armCommand = defineRule({
  id: 'unit/arm',
  type: 'unit',
  weight: 3,
  pattern: [frame('arm'), lex('arm'), maybe(oneOf(seq(maybe(word('vùng')), DESIGNATOR, maybe(COUNTRY)), COUNTRY))],
  examples: {
    'Binh chủng Công binh': 'Binh chủng Công binh',
    'Quân chủng Phòng không - Không quân': 'Quân chủng Phòng không - Không quân',
    'Bộ đội Đặc công diễn tập': 'Bộ đội Đặc công',
    'các quân chủng, binh chủng': null,
  },
  read: (found, match) => {
    // “Bộ đội huấn luyện” is a sentence, “Bộ đội Đặc công” an arm.
    if (found.unitHead.value === 'Bộ đội' && !isCapital(match.reader, match.first + 2)) return null
    return bodyFields(found.unitHead, found, match)
  },
})

const GATE = oneOf(
  word(
    'đảo',
    'quần đảo',
    'cửa khẩu quốc tế',
    'cửa khẩu cảng quốc tế',
    'cửa khẩu cảng',
    'cửa khẩu quốc gia',
    'cửa khẩu chính',
    'cửa khẩu phụ',
    'cửa khẩu',
    'cảng',
    'CKQT',
    'CK',
    'cửa khẩu sân bay quốc tế',
  ),
)

/** “- Bến Thủy” after the name of a port: two harbours that one post has; a province after the dash is where it lies. */
const SECOND_PORT = leaf<object>(startsWithKind('punct'), () => (r, i) => {
  if (!isSign(r, i, '-') || i + 1 >= r.limit || !isCapital(r, i + 1)) return -1
  if (!/cảng/i.test(rangeText(r, Math.max(0, i - 4), i)) || longest(r, i + 1, 'place', (row) => row.bare)) return -1
  return readPlaceName(r, i + 1)?.end ?? -1
})

/** A border post or station: “Đồn Biên phòng Cửa khẩu quốc tế Móng Cái”. */
export const borderPost = defineRule({
  id: 'unit/border-post',
  type: 'unit',
  weight: 3,
  pattern: [frame('gate'), many(GATE, 0, 2), PLACE_NAME, maybe(SECOND_PORT)],
  examples: {
    'Đồn Biên phòng Pha Long phối hợp': 'Đồn Biên phòng Pha Long',
    'Đồn BP cửa khẩu quốc tế La Lay': 'Đồn Biên phòng cửa khẩu quốc tế La Lay',
    'Trạm Kiểm soát Biên phòng Lạch Trường': 'Trạm Kiểm soát Biên phòng Lạch Trường',
    'Đồn Biên phòng cửa khẩu cảng Cửa Lò - Bến Thủy': 'Đồn Biên phòng cửa khẩu cảng Cửa Lò - Bến Thủy',
    'các đồn biên phòng': null,
  },
  read: ({ unitHead, place }, match) => ({ ...bodyFields(unitHead, {}, match), place: place.name }),
})
