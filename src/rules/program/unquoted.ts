import { bitOf } from '../../lexicon/entry'
import { STANDS_ALONE } from '../../lexicon/program-names'
import { STRONG_KINDS } from '../../lexicon/programs'
import type { ProgramHeadRow } from '../../lexicon/rows'
import { hasCategory, isCapital, longest } from '../../pattern/look'
import { capture, type Match, rangeText, type Reader } from '../../pattern/reader'
import { defineRule } from '../../pattern/rule'
import { behind, leaf, lex, maybe, range, seq, type Step, startsWithCategory, word } from '../../pattern/step'
import { capitalizedProgram, topicWords } from './name'
import { headNoun, headsAt, notCounting, numberName, ordinalTail, parties } from './parts'

const valueOf = (printed: string) => printed.normalize('NFC').replace(/\s+/g, ' ')

/** “phong trào thi đua quyết thắng”: a head noun and one of the standing names, in whatever case. */
export const standingProgram = defineRule({
  id: 'program/standing',
  type: 'program',
  weight: 4.2,
  pattern: [range('name', seq(headThenName(), maybe(parties()), maybe(ordinalTail())))],
  examples: {
    'phong trào thi đua quyết thắng': 'phong trào thi đua quyết thắng',
    'phong trào Toàn dân bảo vệ an ninh Tổ quốc': 'phong trào Toàn dân bảo vệ an ninh Tổ quốc',
    'Chiến dịch Điện Biên Phủ': 'Chiến dịch Điện Biên Phủ',
    'phong trào thi đua yêu nước': null,
    'cuộc vận động, phong trào của các tổ chức': null,
  },
  read: ({ row, name }, { reader }) => ({ value: valueOf(rangeText(reader, name.first, name.last)), kind: row.kind }),
})

/** “Ngày Biên phòng toàn dân”: a standing name that needs no head noun. */
export const aloneProgram = defineRule({
  id: 'program/alone',
  type: 'program',
  weight: 4.1,
  pattern: [
    range('name', seq(lex('programName', { where: ({ value }) => STANDS_ALONE.has(value.toLowerCase()) }), maybe(parties()), maybe(ordinalTail()))),
  ],
  examples: {
    'kỷ niệm 35 năm Ngày Biên phòng toàn dân': 'Ngày Biên phòng toàn dân',
    'Giao lưu hữu nghị quốc phòng biên giới Việt Nam - Lào lần thứ 2': 'Giao lưu hữu nghị quốc phòng biên giới Việt Nam - Lào lần thứ 2',
    'nền quốc phòng toàn dân': null,
  },
  read: ({ programName, name }, { reader }) => ({
    value: valueOf(rangeText(reader, name.first, name.last)),
    kind: programName.kind,
  }),
})

/** “Chương trình mục tiêu quốc gia xây dựng nông thôn mới”: a national target programme with what it is for. */
export const targetProgram = defineRule({
  id: 'program/target',
  type: 'program',
  weight: 4.2,
  pattern: [range('name', seq(word('chương trình mục tiêu quốc gia', 'CTMTQG', 'chương trình mục tiêu'), maybe(word('về')), topicWords()))],
  examples: {
    'Chương trình mục tiêu quốc gia xây dựng nông thôn mới': 'Chương trình mục tiêu quốc gia xây dựng nông thôn mới',
    'chương trình mục tiêu quốc gia giảm nghèo bền vững giai đoạn 2021-2025': 'chương trình mục tiêu quốc gia giảm nghèo bền vững',
    'các chương trình mục tiêu quốc gia trên địa bàn': null,
    'ba chương trình mục tiêu quốc gia': null,
  },
  read: ({ name }, { reader }) => ({
    value: valueOf(rangeText(reader, name.first, name.last)),
    kind: 'chương trình',
  }),
})

/** “Đề án 1371”, “Chương trình 135”, “Cuộc vận động 50”: known by the number of the decision behind it. */
export const numberedProgram = defineRule({
  id: 'program/numbered',
  type: 'program',
  weight: 4.2,
  pattern: [
    range('name', seq(headNoun(({ kind }) => /^(?:đề án|dự án|chương trình|cuộc vận động)$/.test(kind)), maybe(word('số')), numberName())),
    notCounting(),
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
    match.last = name.last
    return { value: valueOf(rangeText(reader, name.first, name.last)), kind: programHead.kind }
  },
})

const WEAPONS = /(?:tàu|ngầm|lớp|hạm|khu trục|tên lửa|tuần dương|hộ vệ|máy bay|thuộc)$/

/** `tàu ngầm thuộc đề án 955` is a class of ships, which Russian yards number as projects. */
function nearWeapon({ tokens, text }: Reader, at: number): boolean {
  for (let i = at - 1; i >= 0 && i >= at - 6; i--) {
    const said = text.slice(tokens.start[i], tokens.end[i]).normalize('NFC').toLowerCase()
    if (WEAPONS.test(said) && said !== 'thuộc') return true
  }
  return false
}

/** “chương trình Giao lưu Hải quân”, “Chiến dịch Tự do Iraq”: a head noun and a capitalised name. */
export const capitalizedName = defineRule({
  id: 'program/capitalised',
  type: 'program',
  weight: 3.2,
  pattern: [
    behind(['lửa', 'người', 'trung', 'tâm', 'nhà', 'đạn', 'trưởng', 'liên', 'minh', 'nhóm', 'hồi'], 'no'),
    range('name', seq(headNoun(), capitalizedProgram(), maybe(parties()), maybe(ordinalTail()))),
  ],
  examples: {
    'tham gia chương trình Giao lưu Hải quân thường niên lần thứ 8': 'chương trình Giao lưu Hải quân',
    'Chương trình Hỗ trợ Dịch vụ của Bộ Tư lệnh': 'Chương trình Hỗ trợ Dịch vụ',
    'Hội thi Tuyên truyền viên trẻ toàn quân năm 2024': 'Hội thi Tuyên truyền viên trẻ toàn quân',
    'tên lửa hành trình Kalibr': null,
    'phong trào Taliban': null,
    'dự án Luật Quốc phòng': null,
    'các chương trình của Bộ Quốc phòng': null,
  },
  read: ({ programHead, name }, { reader }) =>
    isNamed(reader, programHead, name.first, name.last)
      ? { value: valueOf(rangeText(reader, name.first, name.last)), kind: programHead.kind }
      : null,
})

/** Heads that often stand before a capital that begins no name. */
const CAUTIOUS = /^(?:phong trào|mô hình|hành trình|hoạt động|giao lưu|triển lãm|câu lạc bộ|gian hàng|quỹ|tháng|công trình|lễ phát động|đợt sinh hoạt chính trị|đêm hội|sáng kiến|giải đấu)$/

/** After a cautious head the name must have a lower-case second syllable, as Vietnamese names of activities do. */
function isNamed(r: Reader, head: ProgramHeadRow, first: number, last: number): boolean {
  const name = headsAt(r, first).at(-1)!.end
  if (!CAUTIOUS.test(head.kind)) return true
  if (/^(?:quỹ|câu lạc bộ|gian hàng|công trình|lễ phát động|giải đấu|hoạt động)$/.test(head.kind)) return false
  return last - name >= 3 && !isCapital(r, name + 1) && !hasCategory(r, name, bitOf('unitHead') | bitOf('country') | bitOf('place'))
}

/** “dự án sân bay Long Thành”, “dự án đường cao tốc Bắc - Nam”: a building project by its works and its place. */
export const worksProject = defineRule({
  id: 'program/works',
  type: 'program',
  weight: 4.1,
  pattern: [
    range(
      'name',
      seq(
        word('dự án'),
        maybe(word('xây dựng', 'mở rộng', 'cải tạo', 'nâng cấp', 'đầu tư xây dựng')),
        word(...WORKS()),
        maybe(word('quốc tế', 'quốc gia', 'bộ', 'cao tốc', 'vành đai', 'cạn', 'biển', 'hàng không quốc tế')),
        capitalizedProgram(),
      ),
    ),
  ],
  examples: {
    'tiến độ đầu tư dự án sân bay Long Thành.': 'dự án sân bay Long Thành',
    'dự án cảng hàng không quốc tế Long Thành giai đoạn 1': 'dự án cảng hàng không quốc tế Long Thành',
    'dự án sân golf trong sân bay': null,
    'dự án nhà máy mới': null,
  },
  read: ({ name }, { reader }) => ({ value: valueOf(rangeText(reader, name.first, name.last)), kind: 'dự án' }),
})

function WORKS(): string[] {
  return `sân bay|cảng hàng không|cảng|cảng biển|cầu|hầm|đường|đường cao tốc|cao tốc|đường sắt|đường sắt đô thị|tuyến đường|tuyến metro|metro|quốc lộ|nhà máy|nhà máy điện|nhà máy nhiệt điện
nhà máy thủy điện|thủy điện|nhiệt điện|điện hạt nhân|nhà máy điện hạt nhân|hồ chứa nước|hồ|đập|khu đô thị|khu công nghiệp|khu kinh tế|khu tái định cư|bệnh viện|trường|bảo tàng|khu di tích|khu du lịch`.split(/[|\n]/)
}

/** A head noun of any length and a standing name right after it: `phong trào` + `thi đua quyết thắng`. */
function headThenName(): Step<{ row: ProgramHeadRow }> {
  return leaf(startsWithCategory('programHead'), (): Match => (r, at) => {
    for (const { end, data } of headsAt(r, at)) {
      // `các hoạt động Giao lưu …`: what is a name by itself takes no general word before it.
      const name = STRONG_KINDS.has(data.kind) ? longest(r, end, 'programName') : null
      if (!name) continue
      capture(r, 'row', data)
      return name.end
    }
    return -1
  })
}
