import type { Entry } from './entry'
import { standingNames } from './program-names'
import type { ProgramHeadRow } from './rows'

/**
 * Head nouns of programmes by kind. `strong` heads name nothing but programmes, so the name may be in lower case or
 * without quotation marks; after the others only a quoted and capitalised name counts.
 */
type Row = [kind: string, strength: 'strong' | 'weak', ...words: string[]]

const HEADS: readonly Row[] = [
  [
    'chương trình',
    'strong',
    'chương trình',
    'chương trình hành động',
    'chương trình nghệ thuật',
    'chương trình truyền hình',
  ],
  [
    'phong trào',
    'strong',
    'phong trào',
    'phong trào thi đua',
    'phong trào hành động cách mạng',
    'phong trào TĐQT',
    'PTTĐ',
  ],
  ['cuộc vận động', 'strong', 'cuộc vận động', 'CVĐ'],
  [
    'đợt thi đua',
    'strong',
    'đợt thi đua',
    'đợt thi đua cao điểm',
    'đợt thi đua đột kích',
    'đợt thi đua đặc biệt',
    'cao điểm thi đua',
  ],
  ['chiến dịch', 'strong', 'chiến dịch'],
  ['mô hình', 'strong', 'mô hình', 'mô hình dân vận khéo', 'mô hình điểm'],
  ['đề án', 'strong', 'đề án'],
  ['dự án', 'strong', 'dự án'],
  ['cuộc thi', 'strong', 'cuộc thi', 'cuộc thi viết', 'cuộc thi ảnh'],
  ['hội thi', 'strong', 'hội thi'],
  ['hội thao', 'strong', 'hội thao', 'đại hội thể thao'],
  ['kỳ thi', 'weak', 'kỳ thi'],
  ['hội diễn', 'strong', 'hội diễn', 'hội diễn nghệ thuật quần chúng'],
  ['liên hoan', 'strong', 'liên hoan', 'festival'],
  ['ngày hội', 'strong', 'ngày hội', 'ngày hội văn hóa', 'hội xuân'],
  ['lễ hội', 'strong', 'lễ hội'],
  ['hành trình', 'strong', 'hành trình'],
  ['triển lãm', 'weak', 'triển lãm'],
  ['giao lưu', 'weak', 'giao lưu', 'đêm giao lưu', 'buổi giao lưu', 'giao lưu nghệ thuật', 'chương trình giao lưu'],
  ['đêm gala', 'weak', 'đêm gala', 'gala'],
  [
    'đêm hội',
    'weak',
    'đêm hội',
    'đêm nhạc',
    'đêm thơ',
    'đêm nghệ thuật',
    'đêm văn nghệ',
    'đêm diễn',
    'hội trại',
    'trại hè',
    'sân chơi',
    'trò chơi truyền hình',
  ],
  ['tháng', 'weak', 'tháng hành động', 'tháng cao điểm'],
  ['tuần lễ', 'weak', 'tuần lễ', 'tuần phim'],
  [
    'đợt sinh hoạt chính trị',
    'weak',
    'đợt sinh hoạt chính trị',
    'đợt sinh hoạt',
    'sinh hoạt chính trị',
    'đợt hoạt động',
    'đợt cao điểm',
    'cao điểm',
  ],
  ['hoạt động', 'weak', 'hoạt động', 'chuỗi hoạt động', 'các hoạt động', 'sự kiện'],
  ['công trình', 'weak', 'công trình thanh niên', 'công trình măng non', 'phần việc thanh niên', 'phần việc'],
  ['câu lạc bộ', 'weak', 'câu lạc bộ', 'CLB'],
  [
    'gian hàng',
    'weak',
    'gian hàng',
    'phiên chợ',
    'chợ',
    'siêu thị',
    'chuyến xe',
    'quầy hàng',
    'tủ sách',
    'lớp học',
    'bếp ăn',
  ],
  ['quỹ', 'weak', 'quỹ'],
  ['tuần hành', 'weak', 'cuộc tuần hành', 'tuần hành', 'cuộc diễu hành'],
  ['sáng kiến', 'weak', 'sáng kiến'],
  ['giải đấu', 'weak', 'giải chạy', 'giải bóng đá', 'giải đấu', 'giải thể thao', 'giải marathon', 'giải bóng chuyền'],
  ['lễ phát động', 'weak', 'lễ phát động', 'lễ ra quân', 'phát động', 'hưởng ứng', 'ra quân'],
  ['hoạt động', 'weak', 'duy trì', 'khai mạc'],
]

/** Kinds whose heads stand before names in lower case or without quotation marks. */
export const STRONG_KINDS: ReadonlySet<string> = new Set(
  HEADS.filter(([, strength]) => strength === 'strong').map(([kind]) => kind),
)

/** Nouns that make a quoted text something else wherever they stand before it: a motto, a standard, an award, a work. */
export const NOT_A_PROGRAM_AFTER: readonly string[] =
  `khẩu hiệu|phương châm|truyền thống|tinh thần|danh hiệu|tiêu chí|tiêu chuẩn|nguyên tắc|quan điểm|phẩm chất|lời thề
lời dạy|câu nói|thông điệp|mục tiêu|huy hiệu|huy chương|huân chương|kỷ niệm chương|bằng khen|giấy khen|cờ thi đua|giải thưởng|học bổng|vững mạnh toàn diện
cuốn sách|tập thơ|tập sách|bộ sách|bài thơ|trường ca|tiểu thuyết|hồi ký|nhật ký|ký sự|phóng sự|bộ phim|vở kịch|vở diễn|tiểu phẩm|hoạt cảnh|ca khúc|bài hát|nhạc phẩm|tác phẩm|tiết mục
bức ảnh|bức tranh|chuyên mục|chuyên trang|chuyên đề|nhan đề|tựa đề|tiêu đề|luận văn|luận án|đề tài|khái niệm|cụm từ|thuật ngữ|biệt danh|biệt hiệu|mệnh danh|biểu tượng
thế trận|chiến lược|học thuyết|âm mưu|thủ đoạn|luận điệu|phần thi|vòng thi|hội thảo|hội nghị|tọa đàm|diễn đàn|đại hội|nghị quyết|chỉ thị`.split(
    /[|\n]/,
  )

/** The same, but only right before the quotation: elsewhere they belong to the name of whoever runs the programme. */
export const NOT_A_PROGRAM_RIGHT_AFTER: readonly string[] =
  `câu|lời|bằng|cờ|giải|sách|cuốn|thơ|truyện|phim|vở|kịch|bài|khúc|màn|tranh|tít|nội dung|từ|chữ|ví như|hình ảnh
lực lượng|nhóm|tổ chức|đảng|tàu|xe|máy bay|tên lửa|vũ khí|hệ thống|đơn vị|chi bộ|đảng bộ|gia đình|thôn|bản|khu dân cư|cơ sở|tập thể|cá nhân|chiến sĩ|dòng chữ|dòng|chính sách|lý luận
câu hỏi|chặng|tượng đài|bia|trưng bày|phòng|nhà|căn nhà|ngôi nhà|tạp chí|báo|tờ|trang|kênh|kế hoạch|mối|trận|đội|tổ|chức danh|loại|kiểu|kỷ lục|vai|nhân vật|ban nhạc|công ty`.split(
    /[|\n]/,
  )

/** Entries of the heads and the standing names. */
export function programEntries(): Entry[] {
  const heads = HEADS.flatMap(([kind, , ...words]) =>
    words.map((text): Entry<ProgramHeadRow> => {
      const entry: Entry<ProgramHeadRow> = { category: 'programHead', text, data: { value: text, kind } }
      return text === text.toUpperCase() ? { ...entry, shape: 'upper' } : entry
    }),
  )
  return [...heads, ...standingNames()]
}
