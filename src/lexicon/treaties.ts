import type { Entry } from './entry'
import type { DocumentNameRow } from './rows'

/** Treaties, declarations, regulations and historic documents that go by a name of their own. */
type Row = [kind: string, name: string, ...also: string[]]

const NAMED: readonly Row[] = [
  [
    'công ước',
    'Công ước Liên hợp quốc về Luật Biển',
    'Công ước của Liên hợp quốc về Luật Biển',
    'Công ước Luật Biển',
    'Công ước về Luật Biển',
    'UNCLOS',
  ],
  ['công ước', 'Công ước Giơ-ne-vơ', 'Công ước Geneva'],
  ['công ước', 'Công ước cấm vũ khí hóa học', 'Công ước cấm vũ khí sinh học', 'Công ước Hà Nội', 'Công ước Ottawa'],
  ['công ước', 'Công ước Liên hợp quốc về chống tội phạm mạng', 'Công ước của Liên hợp quốc về chống tội phạm mạng'],
  ['công ước', 'Công ước Liên hợp quốc về chống tra tấn', 'Công ước chống tra tấn'],
  [
    'hiệp định',
    'Hiệp định Paris',
    'Hiệp định Pa-ri',
    'Hiệp định Giơ-ne-vơ',
    'Hiệp định Geneva',
    'Hiệp định Genève',
    'Hiệp định Sơ bộ',
  ],
  ['hiệp ước', 'Hiệp ước không phổ biến vũ khí hạt nhân', 'Hiệp ước cấm vũ khí hạt nhân'],
  [
    'hiệp ước',
    'Hiệp ước Lực lượng hạt nhân tầm trung',
    'Hiệp ước các lực lượng hạt nhân tầm trung',
    'Hiệp ước cắt giảm vũ khí chiến lược mới',
  ],
  [
    'hiệp định',
    'Hiệp định Hợp tác khu vực về chống cướp biển và cướp có vũ trang',
    'Hiệp định Hợp tác khu vực về phòng chống cướp biển và cướp có vũ trang',
  ],
  ['hiệp ước', 'Hiệp ước Thân thiện và Hợp tác ở Đông Nam Á', 'Hiệp ước Bầu trời mở'],
  ['hiến chương', 'Hiến chương Liên hợp quốc', 'Hiến chương ASEAN'],
  [
    'tuyên bố',
    'Tuyên bố về ứng xử của các bên ở Biển Đông',
    'Tuyên bố về cách ứng xử của các bên ở Biển Đông',
    'Tuyên bố ứng xử của các bên ở Biển Đông',
    'Tuyên bố của các bên về ứng xử ở Biển Đông',
    'DOC',
  ],
  [
    'bộ quy tắc',
    'Bộ Quy tắc ứng xử ở Biển Đông',
    'Bộ Quy tắc ứng xử của các bên ở Biển Đông',
    'Bộ Quy tắc về ứng xử ở Biển Đông',
  ],
  [
    'bộ quy tắc',
    'Bộ Quy tắc tránh va chạm bất ngờ trên biển',
    'Bộ quy tắc ứng xử cho những cuộc gặp gỡ ngoài ý muốn trên biển',
  ],
  [
    'tuyên bố',
    'Tuyên bố tầm nhìn chung',
    'Tuyên bố Tầm nhìn chung về hợp tác quốc phòng',
    'Tuyên bố Tầm nhìn chung về quan hệ quốc phòng',
  ],
  ['tuyên ngôn', 'Tuyên ngôn Độc lập', 'Bản Tuyên ngôn Độc lập'],
  ['di chúc', 'Di chúc của Chủ tịch Hồ Chí Minh', 'Di chúc Bác Hồ', 'Di chúc của Bác Hồ'],
  ['lời kêu gọi', 'Lời kêu gọi toàn quốc kháng chiến', 'Lời kêu gọi thi đua ái quốc'],
  ['sách trắng', 'Sách trắng Quốc phòng Việt Nam', 'Sách trắng Quốc phòng'],
  ['điều lệ', 'Điều lệ Đảng Cộng sản Việt Nam', 'Điều lệ Đảng', 'Điều lệ Công đoàn Việt Nam'],
  [
    'điều lệnh',
    'Điều lệnh Quản lý bộ đội',
    'Điều lệnh Đội ngũ',
    'Điều lệnh Cảnh vệ',
    'Điều lệnh Công an nhân dân',
    'Điều lệnh quản lý bộ đội Quân đội nhân dân Việt Nam',
  ],
]

/** Named treaties and other documents that have no number. */
export function treatyEntries(): Entry<DocumentNameRow>[] {
  return NAMED.flatMap(([kind, ...names]) =>
    names.map((text): Entry<DocumentNameRow> => {
      const abbreviation = text === text.toUpperCase()
      const data = { value: abbreviation ? names[0] : text, kind }
      return { category: 'documentName', text, data, shape: abbreviation ? 'upper' : 'cap' }
    }),
  )
}
