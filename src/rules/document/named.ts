import { isCapital } from '../../pattern/look'
import { type Reader, rangeText } from '../../pattern/reader'
import { defineRule } from '../../pattern/rule'
import { behind, lex, maybe, not, num, oneOf, range, seq, word } from '../../pattern/step'
import { Kind } from '../../text/tokens'
import { named } from './fields'
import { capitalizedName, nameAfterAbout } from './name'

/** `pháp luật đất đai`, `kỷ luật quân đội`, `Đại học Luật`: the word is part of another one. */
const NOT_A_LAW = [
  'pháp',
  'kỷ',
  'học',
  'khoa',
  'ngành',
  'phòng',
  'hội',
  'ty',
  'tổ',
  'chức',
  'cử',
  'sĩ',
  'báo',
  'cty',
  'tnhh',
  'hãng',
  'danh',
]

/** “Luật Nghĩa vụ quân sự”, “Luật tổ chức chính quyền địa phương”, “Hiệp định Paris”: known by name. */
export const listedName = defineRule({
  id: 'document/name',
  type: 'document',
  weight: 6,
  pattern: [behind(NOT_A_LAW, 'no'), range('name', lex('documentName'))],
  examples: {
    'Luật Nghĩa vụ quân sự năm 2015': 'Luật Nghĩa vụ quân sự',
    'Điều 4 Luật tổ chức chính quyền địa phương': 'Luật tổ chức chính quyền địa phương',
    'Bộ luật Hình sự': 'Bộ luật Hình sự',
    'theo luật Đất đai': 'Luật Đất đai',
    'pháp luật hình sự': null,
    'chấp hành luật giao thông đường bộ': null,
  },
  read: ({ documentName, name }, { reader }) => {
    const isName =
      isCapital(reader, name.first) ||
      isCapital(reader, name.first + 1) ||
      documentName.kind === 'bộ luật' ||
      isCited(reader, name.first)
    if (!isName) return null
    const printed = rangeText(reader, name.first, name.last)
    return named(documentName.kind, name.last - name.first === 1 ? documentName.value : printed)
  },
})

/**
 * In lower case throughout it is a subject (“am hiểu luật đất đai”), and the name of an act only where it is cited:
 * “vi phạm luật đất đai”, “khoản 1 điều 12 luật đất đai”.
 */
function isCited(r: Reader, at: number): boolean {
  if (at === 0) return false
  return r.tokens.kind[at - 1] === Kind.number || /^(?:phạm|theo)$/i.test(rangeText(r, at - 1, at))
}

/** “Luật Trí tuệ nhân tạo”: a law that no list has yet, by its capitalised name. */
export const capitalizedLaw = defineRule({
  id: 'document/law',
  type: 'document',
  weight: 5.8,
  pattern: [behind(NOT_A_LAW, 'no'), range('name', seq(word('luật', 'bộ luật', 'pháp lệnh'), capitalizedName('law')))],
  examples: {
    'Luật Công nghiệp vũ trụ vừa được thông qua': 'Luật Công nghiệp vũ trụ',
    'Pháp lệnh Quản lý vùng trời': 'Pháp lệnh Quản lý vùng trời',
    'Luật sư Trần Văn Hùng': null,
    'Luật Việt Nam quy định': null,
    'dự án luật quan trọng': null,
  },
  read: ({ name }, { reader }) => {
    const printed = rangeText(reader, name.first, name.last)
    return named(/^(?:bộ )?luật/.exec(printed.toLowerCase())?.[0] ?? 'pháp lệnh', printed)
  },
})

const lawName = oneOf(lex('documentName'), seq(word('luật', 'bộ luật', 'pháp lệnh'), capitalizedName('law')))

/** “Luật sửa đổi, bổ sung một số điều của Luật Sĩ quan QĐND Việt Nam”: an amending act. */
export const amendingLaw = defineRule({
  id: 'document/amending-law',
  type: 'document',
  weight: 6,
  pattern: [
    range(
      'name',
      seq(
        word('luật', 'pháp lệnh', 'nghị định', 'thông tư'),
        word('sửa đổi'),
        maybe(word(',')),
        maybe(word('bổ sung')),
        word('một số điều của', 'một số điều'),
        maybe(word('các')),
        oneOf(lawName, seq(num('laws', 2, 60), word('luật'), nameAfterAbout())),
      ),
    ),
  ],
  examples: {
    'Luật sửa đổi, bổ sung một số điều của Luật Sĩ quan QĐND Việt Nam':
      'Luật sửa đổi, bổ sung một số điều của Luật Sĩ quan QĐND Việt Nam',
    'Luật sửa đổi, bổ sung một số điều của 11 luật về quân sự, quốc phòng':
      'Luật sửa đổi, bổ sung một số điều của 11 luật về quân sự, quốc phòng',
    'luật sửa đổi, bổ sung nhiều nội dung': null,
  },
  read: ({ name }, { reader }) => {
    const printed = rangeText(reader, name.first, name.last)
    const kind = /^(?:luật|pháp lệnh|nghị định|thông tư)/.exec(printed.toLowerCase())
    return named(kind?.[0] ?? 'luật', printed)
  },
})

/** “Hiến pháp năm 2013”: the constitution; `Hiến pháp, pháp luật` is law in general. */
export const constitution = defineRule({
  id: 'document/constitution',
  type: 'document',
  weight: 6,
  pattern: [
    behind(['án', 'viện', 'đồng', 'ngày', 'nghị'], 'no'),
    range('name', seq(word('hiến pháp'), maybe(word('nước Cộng hòa xã hội chủ nghĩa Việt Nam')))),
    not(seq(maybe(word(',', 'và')), word('pháp luật', 'luật pháp'))),
  ],
  examples: {
    'Hiến pháp năm 2013': 'Hiến pháp',
    'Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam': 'Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam',
    'Tòa án Hiến pháp Hàn Quốc': null,
    'tuân thủ Hiến pháp và pháp luật': null,
    'trái hiến pháp': null,
  },
  read: ({ name }, { reader }) =>
    isCapital(reader, name.first) ? named('hiến pháp', rangeText(reader, name.first, name.last)) : null,
})

/** “Hiệp định Hợp tác khu vực”, “Hiệp ước Bắc Đại Tây Dương”: a treaty by its capitalised name. */
export const treaty = defineRule({
  id: 'document/treaty',
  type: 'document',
  weight: 5.8,
  pattern: [
    behind(['chức', 'khối', 'liên'], 'no'),
    range('name', seq(word('hiệp định', 'hiệp ước', 'công ước'), capitalizedName('treaty'))),
  ],
  examples: {
    'ký Hiệp định Biên giới trên đất liền Việt Nam - Campuchia':
      'Hiệp định Biên giới trên đất liền Việt Nam - Campuchia',
    'Hiệp ước Hữu nghị và hợp tác': 'Hiệp ước Hữu nghị và hợp tác',
    'hiệp định thương mại tự do': null,
    'Hiệp định trên sẽ phản ánh xu hướng': null,
    'Tổ chức Hiệp ước Bắc Đại Tây Dương': null,
  },
  read: ({ name }, { reader }) => {
    if (!isCapital(reader, name.first)) return null
    const kind = rangeText(reader, name.first, name.first + 2).toLowerCase()
    return named(kind, rangeText(reader, name.first, name.last))
  },
})
