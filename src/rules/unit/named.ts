import { longest } from '../../pattern/look'
import { defineRule } from '../../pattern/rule'
import { leaf, lex, maybe, not, oneOf, type Step, startsWithKind } from '../../pattern/step'
import { Kind } from '../../text/tokens'
import { isSign } from '../body/names'
import { NOT_PLACE, properName } from '../body/steps'
import { bodyFields } from './fields'

/** “Cao - Bắc - Lạng”, “Bình - Trị - Thiên”: three provinces by one syllable each. */
function joinedProvinces(): Step<object> {
  return leaf(startsWithKind('cap'), () => (r, i) => {
    for (const at of [i, i + 2, i + 4]) if (at >= r.limit || r.tokens.kind[at] !== Kind.cap) return -1
    return isSign(r, i + 1, '-') && isSign(r, i + 3, '-') ? i + 5 : -1
  })
}

const NAME = oneOf(joinedProvinces(), properName(4, { persons: true }))

/** A formation with a name for a number: “Trung đoàn Thủ đô”, “Đoàn Bình Giã”. */
export const namedUnit = defineRule({
  id: 'unit/named',
  type: 'unit',
  weight: 2.72,
  pattern: [
    NOT_PLACE,
    lex('unitHead', { where: (head) => head.frames.includes('name') && head.value !== 'Đoàn' }),
    maybe(lex('arm')),
    not(lex('country', { where: (land) => land.bare })),
    NAME,
  ],
  examples: {
    'Trung đoàn Thủ Đô anh hùng': 'Trung đoàn Thủ Đô',
    'Hạm đội Thái Bình Dương': 'Hạm đội Thái Bình Dương',
    'Binh đoàn Tây Nguyên': 'Binh đoàn Tây Nguyên',
    'Trung đoàn đã': null,
  },
  read: (found, match) => bodyFields(found.unitHead, {}, match),
})

/** “Đoàn” is a surname and any delegation too: it is a formation with the name of a place. */
export const namedGroup = defineRule({
  id: 'unit/group',
  type: 'unit',
  weight: 2.72,
  pattern: [
    NOT_PLACE,
    lex('unitHead', { where: (head) => head.value === 'Đoàn' }),
    not(lex('country', { where: (land) => land.bare })),
    NAME,
  ],
  examples: {
    'Đoàn Bình - Trị - Thiên': 'Đoàn Bình - Trị - Thiên',
    'Đoàn Trường Sa anh hùng': 'Đoàn Trường Sa',
    'ông Đoàn Phú Thứ': null,
  },
  read: (found, match) => {
    const { reader, first } = match
    if (found.name && longest(reader, first + 1, 'place')?.end !== match.last) return null
    return bodyFields(found.unitHead, {}, match)
  },
})
