import { defineRule } from '../../pattern/rule'
import { lex, maybe, not, seq } from '../../pattern/step'
import { country, designator, properName } from '../body/steps'
import { bodyFields } from './fields'

/** An echelon with its number: “Sư đoàn bộ binh 325”, “Vùng 4 Hải quân”, “Quân đoàn II”. */
export const numberedPattern = [
  lex('unitHead', { where: (head) => head.frames.includes('number') }),
  maybe(lex('arm', { as: 'armBefore' })),
  designator(),
  maybe(seq(lex('arm'), maybe(country()))),
  maybe(country()),
] as const

export const numberedUnit = defineRule({
  id: 'unit/numbered',
  type: 'unit',
  weight: 3,
  pattern: numberedPattern,
  examples: {
    'Sư đoàn 312 huấn luyện': 'Sư đoàn 312',
    'Lữ đoàn Công binh 550 hành quân': 'Lữ đoàn Công binh 550',
    'Vùng 4 Hải quân tổ chức': 'Vùng 4 Hải quân',
    'tiểu đoàn trinh sát 32': 'tiểu đoàn trinh sát 32',
    'gồm 3 trung đoàn': null,
    'Quân khu họp': null,
  },
  read: (found, match) => bodyFields(found.unitHead, found, match),
})

/** A formation with a name for a number: “Trung đoàn Thủ đô”, “Đoàn Bình Giã”. */
export const namedPattern = [lex('unitHead', { where: (head) => head.frames.includes('name') }), maybe(lex('arm')), not(lex('country')), properName(4)] as const

export const namedUnit = defineRule({
  id: 'unit/named',
  type: 'unit',
  weight: 2.5,
  pattern: namedPattern,
  examples: {
    'Trung đoàn Thủ Đô anh hùng': 'Trung đoàn Thủ Đô',
    'Hạm đội Thái Bình Dương': 'Hạm đội Thái Bình Dương',
    'Binh đoàn Tây Nguyên': 'Binh đoàn Tây Nguyên',
    'Trung đoàn đã': null,
  },
  read: (found, match) => bodyFields(found.unitHead, {}, match),
})
