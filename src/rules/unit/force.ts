import { defineRule } from '../../pattern/rule'
import { behind, lex, maybe, oneOf, seq, word } from '../../pattern/step'
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
  },
  read: (found, match) => bodyFields(found.unitName, {}, match),
})
