import { STANDS_ALONE } from '../../lexicon/program-names'
import { STRONG_KINDS } from '../../lexicon/programs'
import type { ProgramHeadRow } from '../../lexicon/rows'
import { longest } from '../../pattern/look'
import { capture, type Match, type Reader, rangeText } from '../../pattern/reader'
import { defineRule } from '../../pattern/rule'
import {
  guard,
  leaf,
  lex,
  maybe,
  num,
  oneOf,
  range,
  type Step,
  seq,
  startsWithCategory,
  word,
} from '../../pattern/step'
import { Kind } from '../../text/tokens'
import { programFields } from './fields'
import { topicWords } from './name'
import { headNoun, headsAt, NOT_COUNTING, numberName, ORDINAL_TAIL, PARTIES } from './parts'

/** “phong trào thi đua quyết thắng”: a head noun and one of the standing names, in whatever case. */
export const standingProgram = defineRule({
  id: 'program/standing',
  type: 'program',
  weight: 4.2,
  pattern: [range('name', seq(headThenName(), maybe(PARTIES), maybe(ORDINAL_TAIL)))],
  examples: {
    'phong trào thi đua quyết thắng': 'phong trào thi đua quyết thắng',
    'phong trào Toàn dân bảo vệ an ninh Tổ quốc': 'phong trào Toàn dân bảo vệ an ninh Tổ quốc',
    'Chiến dịch Điện Biên Phủ': 'Chiến dịch Điện Biên Phủ',
    'phong trào thi đua yêu nước': null,
    'các phong trào, cuộc vận động lớn': null,
  },
  read: ({ row, name }, { reader }) => programFields(reader, name, row.kind),
})

/** After a name in foreign letters its year belongs to it. */
const foreignBefore = () =>
  guard<object>(() => (r, i) => (i > 0 && /^[A-Za-z]+$/.test(rangeText(r, i - 1, i)) ? i : -1))

/** “Ngày Biên phòng toàn dân”: a standing name that needs no head noun. */
export const aloneProgram = defineRule({
  id: 'program/alone',
  type: 'program',
  weight: 4.1,
  pattern: [
    range(
      'name',
      seq(
        lex('programName', { where: ({ value }) => STANDS_ALONE.has(value.toLowerCase()) }),
        maybe(oneOf(seq(foreignBefore(), num('edition', 1990, 2100, [4, 4])), PARTIES)),
        maybe(ORDINAL_TAIL),
      ),
    ),
  ],
  examples: {
    'dự Army Games 2021 tại': 'Army Games 2021',
    'hướng về Ngày Biên phòng toàn dân': 'Ngày Biên phòng toàn dân',
    'Giao lưu hữu nghị quốc phòng biên giới Việt Nam - Lào lần thứ 2':
      'Giao lưu hữu nghị quốc phòng biên giới Việt Nam - Lào lần thứ 2',
    'nền quốc phòng toàn dân': null,
  },
  read: ({ programName, name }, { reader }) => programFields(reader, name, programName.kind),
})

/** “Chương trình mục tiêu quốc gia xây dựng nông thôn mới”: a national target programme with what it is for. */
export const targetProgram = defineRule({
  id: 'program/target',
  type: 'program',
  weight: 4.2,
  pattern: [
    range(
      'name',
      seq(word('chương trình mục tiêu quốc gia', 'CTMTQG', 'chương trình mục tiêu'), maybe(word('về')), topicWords()),
    ),
  ],
  examples: {
    'Chương trình mục tiêu quốc gia xây dựng nông thôn mới': 'Chương trình mục tiêu quốc gia xây dựng nông thôn mới',
    'chương trình mục tiêu quốc gia giảm nghèo bền vững giai đoạn 2021-2025':
      'chương trình mục tiêu quốc gia giảm nghèo bền vững',
    'các chương trình mục tiêu quốc gia trên địa bàn': null,
    'ba chương trình mục tiêu quốc gia': null,
  },
  read: ({ name }, { reader }) => programFields(reader, name, 'chương trình'),
})

/** “Đề án 1371”, “Chương trình 135”, “Cuộc vận động 50”: known by the number of the decision behind it. */
export const numberedProgram = defineRule({
  id: 'program/numbered',
  type: 'program',
  weight: 4.2,
  pattern: [
    range(
      'name',
      seq(
        headNoun(({ kind }) => /^(?:đề án|dự án|chương trình|cuộc vận động)$/.test(kind)),
        maybe(word('số')),
        numberName(),
      ),
    ),
    NOT_COUNTING,
  ],
  examples: {
    'triển khai Đề án 1371 tại các xã': 'Đề án 1371',
    'Cuộc vận động 50': 'Cuộc vận động 50',
    'tàu ngầm thuộc Dự án 636': null,
    'dự án 955A': null,
    'chương trình 15 tỷ đồng': null,
  },
  read: ({ programHead, name }, match) => {
    const { reader, first } = match
    if (nearWeapon(reader, first)) return null
    // `Dự án 622 Minh Khai` is a house in a street.
    const next = name.last
    if (programHead.kind === 'dự án' && next < reader.limit && reader.tokens.kind[next] === Kind.cap) return null
    match.last = name.last
    return programFields(reader, name, programHead.kind)
  },
})

const WEAPONS = /(?:tàu|ngầm|lớp|hạm|khu trục|tên lửa|tuần dương|hộ vệ|máy bay|thuộc)$/

/** `tàu ngầm thuộc đề án 955` is a class of ships, which Russian yards number as projects. */
function nearWeapon(r: Reader, at: number): boolean {
  for (let i = at - 1; i >= 0 && i >= at - 6; i--) {
    const said = rangeText(r, i, i + 1).toLowerCase()
    if (WEAPONS.test(said) && said !== 'thuộc') return true
  }
  return false
}

/** A head noun of any length and a standing name right after it: `phong trào` + `thi đua quyết thắng`. */
function headThenName(): Step<{ row: ProgramHeadRow }> {
  return leaf(
    startsWithCategory('programHead'),
    (): Match => (r, at) => {
      for (const { end, data } of headsAt(r, at)) {
        // `các hoạt động Giao lưu …`: what is a name by itself takes no general word before it.
        const name = STRONG_KINDS.has(data.kind) ? longest(r, end, 'programName') : null
        if (!name) continue
        capture(r, 'row', data)
        return name.end
      }
      return -1
    },
  )
}
