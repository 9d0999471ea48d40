import { bitOf } from '../../lexicon/entry'
import type { ProgramHeadRow } from '../../lexicon/rows'
import { hasCategory, isCapital, longest } from '../../pattern/look'
import type { Reader } from '../../pattern/reader'
import { defineRule } from '../../pattern/rule'
import { behind, maybe, range, seq, word } from '../../pattern/step'
import { programFields } from './fields'
import { capitalizedProgram, eventScope } from './name'
import { headEnd, headNoun, ORDINAL_TAIL, PARTIES } from './parts'

/** “chương trình Giao lưu Không quân”, “Chiến dịch Tự do Iraq”: a head noun and a capitalised name. */
export const capitalizedName = defineRule({
  id: 'program/capitalised',
  type: 'program',
  weight: 3.2,
  pattern: [
    behind(['lửa', 'người', 'trung', 'tâm', 'nhà', 'đạn', 'trưởng', 'liên', 'minh', 'nhóm', 'hồi'], 'no'),
    range('name', seq(headNoun(), capitalizedProgram(), maybe(PARTIES), maybe(ORDINAL_TAIL))),
  ],
  examples: {
    'tham gia chương trình Giao lưu Không quân thường niên lần thứ 8': 'chương trình Giao lưu Không quân',
    'Chương trình Cố vấn Kỹ thuật của Bộ Tư lệnh': 'Chương trình Cố vấn Kỹ thuật',
    'Hội thi Tuyên truyền viên trẻ toàn quân năm 2024': 'Hội thi Tuyên truyền viên trẻ toàn quân',
    'tên lửa hành trình Kalibr': null,
    'phong trào Taliban': null,
    'dự án Luật Quốc phòng': null,
    'các chương trình của Bộ Quốc phòng': null,
  },
  read: ({ programHead, name }, { reader }) =>
    isNamed(reader, programHead, name.first, name.last) ? programFields(reader, name, programHead.kind) : null,
})

/** Heads that often stand before a capital that begins no name. */
const CAUTIOUS =
  /^(?:phong trào|mô hình|hành trình|hoạt động|giao lưu|triển lãm|câu lạc bộ|gian hàng|quỹ|tháng|công trình|lễ phát động|đợt sinh hoạt chính trị|đêm hội|sáng kiến|giải đấu)$/

/** “triển lãm Thứ trưởng Bộ …”: a caption and the next sentence without a mark between them. */
const startsPost = (r: Reader, at: number): boolean => (longest(r, at, 'post')?.end ?? 0) > at + 1

/** After a cautious head the name must have a lower-case second syllable, as Vietnamese names of activities do. */
function isNamed(r: Reader, head: ProgramHeadRow, first: number, last: number): boolean {
  const name = headEnd(r, first)
  if (!CAUTIOUS.test(head.kind)) return true
  if (hasCategory(r, name, bitOf('rank') | bitOf('address')) || startsPost(r, name)) return false
  if (/^(?:quỹ|câu lạc bộ|gian hàng|công trình|lễ phát động|giải đấu|hoạt động)$/.test(head.kind)) return false
  return (
    last - name >= 3 &&
    !isCapital(r, name + 1) &&
    !hasCategory(r, name, bitOf('unitHead') | bitOf('country') | bitOf('place'))
  )
}

/** “Liên hoan phim quốc tế Hà Nội lần thứ VIII”: what kind of event in lower case, then its place or scope. */
export const scopedEvent = defineRule({
  id: 'program/event',
  type: 'program',
  weight: 3.3,
  pattern: [
    range(
      'name',
      seq(
        headNoun(({ kind }) => /^(?:liên hoan|hội diễn|hội thao|hội thi|lễ hội|ngày hội|kỳ thi|cuộc thi)$/.test(kind)),
        eventScope(),
        maybe(ORDINAL_TAIL),
      ),
    ),
  ],
  examples: {
    'Liên hoan phim quốc tế Hà Nội lần thứ VIII': 'Liên hoan phim quốc tế Hà Nội lần thứ VIII',
    'Hội thi tuyên truyền viên giỏi toàn quân năm 2024': 'Hội thi tuyên truyền viên giỏi toàn quân',
    'hội thi gói bánh chưng': null,
    'Hội thi diễn ra tại Hà Nội': null,
    'các hội thi toàn quân': null,
  },
  read: ({ programHead, name }, { reader }) =>
    isCapital(reader, name.first) ? programFields(reader, name, programHead.kind) : null,
})

const WORKS =
  `sân bay|cảng hàng không|cảng|cảng biển|cầu|hầm|đường|đường cao tốc|cao tốc|đường sắt|đường sắt đô thị|tuyến đường|tuyến metro|metro|quốc lộ|nhà máy|nhà máy điện|nhà máy nhiệt điện
nhà máy thủy điện|thủy điện|nhiệt điện|điện hạt nhân|nhà máy điện hạt nhân|hồ chứa nước|hồ|đập|khu đô thị|khu công nghiệp|khu kinh tế|khu tái định cư|bệnh viện|trường|bảo tàng|khu di tích|khu du lịch`.split(
    /[|\n]/,
  )

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
        word(...WORKS),
        maybe(word('quốc tế', 'quốc gia', 'bộ', 'cao tốc', 'vành đai', 'cạn', 'biển', 'hàng không quốc tế')),
        capitalizedProgram(),
      ),
    ),
  ],
  examples: {
    'nhà thầu dự án sân bay Long Thành.': 'dự án sân bay Long Thành',
    'dự án cảng hàng không quốc tế Long Thành giai đoạn 1': 'dự án cảng hàng không quốc tế Long Thành',
    'dự án sân golf trong sân bay': null,
    'dự án nhà máy mới': null,
  },
  read: ({ name }, { reader }) => programFields(reader, name, 'dự án'),
})
