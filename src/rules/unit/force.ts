import { rangeText } from '../../pattern/reader'
import { defineRule, type RuleMatch } from '../../pattern/rule'
import { behind, lex, maybe, not, oneOf, range, seq, word } from '../../pattern/step'
import { DESIGNATOR } from '../body/designator'
import { COUNTRY } from '../body/steps'
import { superior } from '../body/superior'
import { bodyFields } from './fields'

const ADJECTIVE = word(
  'nhân dân',
  'Hoàng gia',
  'quốc gia',
  'giải phóng nhân dân',
  'nhân dân cách mạng',
  'giải phóng',
  'liên bang',
  'Cách mạng',
)

/** A service of a country: “Hải quân Mỹ”, “Quân đội Hoàng gia Campuchia”, “Cảnh sát biển Việt Nam”. */
export const force = defineRule({
  id: 'unit/force',
  type: 'unit',
  weight: 3,
  pattern: [
    behind(['hai', 'các', 'những'], 'no'),
    lex('force'),
    oneOf(seq(maybe(ADJECTIVE), COUNTRY), word('Sài Gòn', 'Hoàng gia')),
  ],
  examples: {
    'Hải quân Ấn Độ': 'Hải quân Ấn Độ',
    'Quân đội Hoàng gia Campuchia': 'Quân đội Hoàng gia Campuchia',
    'quân đội Lào': 'quân đội Lào',
    'Quân đội ta': null,
  },
  read: (found, match) => bodyFields(found.force, found, match),
})

/** “Quân tình nguyện Việt Nam tại Lào”: where volunteers stood is part of their name. */
export const volunteers = defineRule({
  id: 'unit/volunteers',
  type: 'unit',
  weight: 3,
  pattern: [
    lex('force', { where: ({ value }) => /^Quân (?:tình|chí) nguyện$/.test(value) }),
    COUNTRY,
    word('tại', 'ở'),
    lex('country', { as: 'host' }),
  ],
  examples: {
    'Quân tình nguyện Việt Nam tại Lào': 'Quân tình nguyện Việt Nam tại Lào',
    'Quân tình nguyện Việt Nam ở Campuchia': 'Quân tình nguyện Việt Nam ở Campuchia',
    'Hải quân Mỹ tại Nhật Bản': null,
  },
  read: (found, match) => bodyFields(found.force, found, match),
})

/** Services whose regions are numbered. */
const REGIONED = new Set(['Hải quân', 'Cảnh sát biển', 'CSB'])

/** What a bare number before it counts: “Cảnh sát biển 2 nước”. */
const COUNTED = /^(?:nước|bên|quốc|tàu|xuồng|người|ngư|chiến|cán|lần|năm|tháng|ngày|giờ|vụ|đợt|tấn|hải|vùng|lượt|đồng)$/

/** The region of a service, after its name: “Hải quân Vùng 4”, “Cảnh sát biển Vùng 2”, “Cảnh sát biển 4”. */
export const regionOfForce = defineRule({
  id: 'unit/region',
  type: 'unit',
  weight: 3,
  pattern: [
    behind(['tàu', 'các', 'những', 'hai'], 'no'),
    maybe(range('zone', word('vùng'))),
    lex('force', { where: ({ value }) => REGIONED.has(value) }),
    maybe(COUNTRY),
    oneOf(range('region', word('vùng')), not(word('số'))),
    DESIGNATOR,
  ],
  examples: {
    'Hải quân Vùng 4 phối hợp': 'Hải quân Vùng 4',
    'Cảnh sát biển 3 bắt giữ': 'Cảnh sát biển 3',
    'Tư lệnh vùng Cảnh sát biển 1': 'vùng Cảnh sát biển 1',
    'Cảnh sát biển 2 nước': null,
    'Hải quân 2 bên': null,
  },
  read: (found, match) => {
    const { reader, last } = match
    // There are five regions, and the navy's are called so.
    if (!/^(?:[1-5]|I{1,3}|IV|V)$/.test(found.designator)) return null
    const counts = last < reader.tokens.count && COUNTED.test(rangeText(reader, last, last + 1))
    if (!found.region && !found.zone && (found.force.branch !== 'coast-guard' || counts)) return null
    return { ...bodyFields({ ...found.force, kind: 'naval-region' }, found, match), place: null }
  },
})

/** “Tiểu đoàn [BĐBP] Nam Khê”, “Trạm Kiểm soát [BĐBP]”: after the head of a unit the service is its arm; “([BĐBP])” a short form. */
const isArm = ({ reader, first }: RuleMatch): boolean =>
  first > 0 && /^(?:đoàn|đội|đồn|trạm|soát|\()$/i.test(rangeText(reader, first - 1, first))

/** A name that is complete as it stands: “Quân đội nhân dân Việt Nam”, “Báo Quân đội nhân dân”. */
export const unitName = defineRule({
  id: 'unit/name',
  type: 'unit',
  weight: 3,
  pattern: [lex('unitName'), maybe(oneOf(COUNTRY, superior()))],
  examples: {
    'QĐND Việt Nam': 'Quân đội nhân dân Việt Nam',
    'Báo Quân đội nhân dân': 'Báo Quân đội nhân dân',
    'báo quân đội': null,
    'Tiểu đoàn BĐBP Nam Khê': null,
  },
  read: (found, match) =>
    found.unitName.value === 'BĐBP' && isArm(match) ? null : bodyFields(found.unitName, {}, match),
})
