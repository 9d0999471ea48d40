import type { Entry } from './entry'
import type { ProgramHeadRow } from './rows'

/**
 * Names that stand for years and for the whole country or the whole army, and are often printed without quotation marks.
 * The kind is the one most papers give; a head noun in the text decides over it.
 */
const AFTER_HEAD: Readonly<Record<string, string>> = {
  'phong trào': `thi đua quyết thắng|TĐQT|toàn dân bảo vệ an ninh Tổ quốc|toàn dân đoàn kết xây dựng đời sống văn hóa|đền ơn đáp nghĩa|đền ơn, đáp nghĩa
uống nước nhớ nguồn|dân vận khéo|tôi yêu Tổ quốc tôi|bình dân học vụ số|cả nước chung sức xây dựng nông thôn mới|cả nước chung tay vì người nghèo
xóa nhà tạm, nhà dột nát|xóa nhà tạm nhà dột nát|Quân đội chung sức xây dựng nông thôn mới|toàn dân đoàn kết xây dựng nông thôn mới, đô thị văn minh
toàn dân tham gia bảo vệ chủ quyền lãnh thổ, an ninh biên giới quốc gia|quần chúng tham gia tự quản đường biên, cột mốc|toàn dân phòng cháy và chữa cháy
lao động giỏi, lao động sáng tạo|thanh niên tình nguyện|tuổi trẻ sáng tạo|Đồng khởi|Ba sẵn sàng|Năm xung phong|Ba đảm đang|Ba nhất|Cờ ba nhất|Sóng duyên hải|Gió đại phong`,
  'cuộc vận động': `toàn dân đoàn kết xây dựng nông thôn mới, đô thị văn minh|người Việt Nam ưu tiên dùng hàng Việt Nam
phát huy truyền thống, cống hiến tài năng, xứng danh Bộ đội Cụ Hồ|học tập và làm theo tấm gương đạo đức Hồ Chí Minh|xây dựng gia đình 5 không, 3 sạch`,
  'chương trình': `mỗi xã một sản phẩm|OCOP|Góp đá xây Trường Sa|Xanh hóa Trường Sa|Nâng bước em tới trường|Xuân Biên phòng ấm lòng dân bản|Tháng Ba biên giới
Đồng hành cùng phụ nữ biên cương|quân dân y kết hợp|kết hợp quân dân y|học kỳ quân đội|học kỳ trong quân đội|sức khỏe Việt Nam`,
  'chiến dịch': `thanh niên tình nguyện hè|mùa hè xanh|hành quân xanh|hoa phượng đỏ|kỳ nghỉ hồng|xuân tình nguyện|Quang Trung
Điện Biên Phủ|Hồ Chí Minh|Tây Nguyên|Huế - Đà Nẵng|Biên giới|Việt Bắc|Hòa Bình|Tây Bắc|Thượng Lào|Trị Thiên|Đường 9 - Nam Lào|Mậu Thân|Xuân Lộc`,
}

const ALONE: Readonly<Record<string, string>> = {
  'ngày hội': `Ngày Biên phòng toàn dân|Ngày hội Biên phòng toàn dân|Ngày Quốc phòng toàn dân|Ngày hội Quốc phòng toàn dân
Ngày hội Đại đoàn kết toàn dân tộc|Ngày hội Đại đoàn kết toàn dân|Ngày hội toàn dân bảo vệ an ninh Tổ quốc|Ngày hội văn hóa, thể thao và du lịch các dân tộc
Ngày toàn dân bảo vệ an ninh Tổ quốc|Ngày Toàn dân phòng cháy và chữa cháy|Ngày Pháp luật Việt Nam|Ngày Sách và Văn hóa đọc Việt Nam`,
  tháng: 'Tháng Thanh niên|Tháng Ba biên giới|Tháng hành động vì trẻ em|Tháng Công nhân|Tháng Nhân đạo',
  'chương trình': 'Học kỳ quân đội|Học kỳ trong quân đội',
  'phong trào': 'Thi đua Quyết thắng|Tết trồng cây đời đời nhớ ơn Bác Hồ',
  'hội thao': 'Army Games|Hội thao quân sự quốc tế|Hội thao Quân sự thế giới',
  'giao lưu': 'Giao lưu hữu nghị quốc phòng biên giới|Giao lưu quốc phòng biên giới|Giao lưu biên giới quốc phòng',
  'chiến dịch': 'Chiến dịch Hồ Chí Minh|Chiến dịch Điện Biên Phủ|Chiến dịch Quang Trung|Chiến dịch Mùa hè xanh',
}

/** Names that need no head noun; in the row `value` is the name. */
export const STANDS_ALONE: ReadonlySet<string> = new Set(
  Object.values(ALONE)
    .flatMap((list) => list.split(/[|\n]/))
    .map((name) => name.toLowerCase()),
)

export function standingNames(): Entry<ProgramHeadRow>[] {
  return [...rows(AFTER_HEAD), ...rows(ALONE, 'cap')]
}

function rows(table: Readonly<Record<string, string>>, shape?: 'cap'): Entry<ProgramHeadRow>[] {
  return Object.entries(table).flatMap(([kind, list]) =>
    list.split(/[|\n]/).map((text) => {
      const entry: Entry<ProgramHeadRow> = { category: 'programName', text, data: { value: text, kind } }
      return shape ? { ...entry, shape } : entry
    }),
  )
}
