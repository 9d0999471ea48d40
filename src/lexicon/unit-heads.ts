import type { Entry } from './entry'
import { textEntries } from './phrases'
import type { Frame, HeadRow } from './rows'

type Row = [texts: string, kind: string, frames: string, options?: { branch?: string; mixed?: boolean; bare?: boolean; cap?: boolean }]

const FRAMES: Record<string, Frame> = { n: 'number', t: 'topic', p: 'place', f: 'name', b: 'body', c: 'closed', a: 'arm', g: 'gate' }

/**
 * Head words of units, with how the name goes on: n number, t topic, p place, f free name, a arm,
 * g border gate, b another body, c complete.
 * Sources: Law on National Defence 22/2018/QH14, Decree 61/2019/NĐ-CP, Decision 2786/QĐ-BQP (2025), the press.
 */
const ROWS: readonly Row[] = [
  ['Bộ Quốc phòng|BQP|Bộ QP', 'ministry', 'c'],
  ['Bộ Công an|BCA', 'ministry', 'c', { branch: 'police' }],
  ['Bộ các Lực lượng vũ trang cách mạng', 'ministry', 'c'],
  ['Bộ An ninh', 'ministry', 'c', { branch: 'police' }],
  ['Bộ Tổng Tư lệnh', 'general-staff', 'c'],
  ['Bộ Tổng Tham mưu|BTTM|Bộ Tổng Tham mưu trưởng Liên quân', 'general-staff', 'c'],
  ['Tổng cục', 'general-department', 'tn', { mixed: true }],
  ['Quân khu|QK', 'military-region', 'nf'],
  ['Quân đoàn', 'army-corps', 'n'],
  ['Quân chủng', 'service', 'a'],
  ['Binh chủng', 'arm', 'a'],
  ['Binh đoàn', 'army-corps', 'nf'],
  ['Đại đoàn|Sư đoàn', 'division', 'nf'],
  ['Lữ đoàn', 'brigade', 'nf'],
  ['Trung đoàn', 'regiment', 'nf'],
  ['Tiểu đoàn', 'battalion', 'nf'],
  ['Đại đội', 'company', 'nf'],
  ['Trung đội', 'platoon', 'n'],
  ['Tiểu đội|Khẩu đội', 'squad', 'n'],
  ['Hải đoàn', 'flotilla', 'n', { branch: 'navy' }],
  ['Hải đội', 'naval-squadron', 'n', { branch: 'navy' }],
  ['Phi đội', 'air-squadron', 'n', { branch: 'air-force' }],
  ['Biên đội tàu|Biên đội tàu khu trục|Biên đội tàu tên lửa|Hải đội tàu', 'naval-squadron', 'n', { branch: 'navy' }],
  ['Biên đội', 'air-squadron', 'n', { branch: 'air-force' }],
  ['Hạm đội', 'fleet', 'nf', { branch: 'navy' }],
  ['Vùng', 'naval-region', 'n', { cap: true }],
  ['Đoàn', 'group', 'nf', { cap: true }],
  ['Đoàn Kinh tế - Quốc phòng|Đoàn Kinh tế quốc phòng|Đoàn KT-QP|Đoàn KTQP', 'economic-defence-group', 'nf'],
  ['Khu Kinh tế - Quốc phòng|Khu KT-QP', 'economic-defence-group', 'f'],
  ['Đoàn An điều dưỡng|Đoàn An dưỡng', 'sanatorium', 'n'],
  ['Đoàn Trinh sát|Đoàn Đặc nhiệm|Đoàn đặc nhiệm|Đoàn Đặc công|Đoàn Nghi lễ|Đoàn Đặc nhiệm phòng chống tội phạm ma túy|Đoàn đặc nhiệm phòng chống ma túy và tội phạm', 'group', 'nf'],
  ['Khoa|Bộ môn|Hệ', 'faculty', 'tn', { cap: true, mixed: true }],
  ['Chi đội|Hải đội dân quân thường trực|Trung đội dân quân thường trực|Tiểu đội dân quân thường trực', 'team', 'np'],
  ['Đội sản xuất|Đội công tác|Đội quy tập|Đội quy tập hài cốt liệt sĩ|Đội K|Đội Công binh|Đội vận động quần chúng|Đội VĐQC|Đội văn nghệ xung kích', 'team', 'nc', { cap: true }],
  ['Đoàn Văn công', 'group', 'b'],
  ['Đội', 'team', 'nt', { cap: true, mixed: true }],
  ['Cụm', 'group', 'n', { cap: true, mixed: true }],
  ['Bộ Tư lệnh|BTL', 'command', 'bpntaf'],
  ['Bộ Chỉ huy', 'command', 'btpfa', { cap: true }],
  ['Ban Chỉ huy', 'command', 'b'],
  ['Bộ Chỉ huy quân sự|Bộ CHQS|BCHQS|Bộ Chỉ huy quân sự (CHQS)|Bộ CH quân sự', 'provincial-command', 'p'],
  ['Ban Chỉ huy quân sự|Ban CHQS|Ban Chỉ huy quân sự (CHQS)', 'local-command', 'pb'],
  ['Báo|Tạp chí', 'newspaper', 'b', { mixed: true, cap: true }],
  ['Ban Chỉ huy Phòng thủ khu vực|Ban CHPTKV|Ban Chỉ huy PTKV|BCH PTKV|Ban CH PTKV|Ban Chỉ huy Khu vực Phòng thủ|Ban Chỉ huy phòng thủ khu vực (PTKV)', 'area-defence-command', 'nf'],
  ['Ban Chỉ huy Bộ đội Biên phòng|Ban Chỉ huy BĐBP|BCH BĐBP|Ban Chỉ huy Bộ đội Biên phòng (BĐBP)', 'border-guard-command', 'p', { branch: 'border-guard' }],
  ['Bộ Chỉ huy Bộ đội Biên phòng|Bộ Chỉ huy BĐBP|Bộ Chỉ huy Biên phòng|Bộ Chỉ huy Bộ đội Biên phòng (BĐBP)', 'border-guard-command', 'p', { branch: 'border-guard' }],
  ['Bộ Tư lệnh Bộ đội Biên phòng|Bộ Tư lệnh BĐBP|Bộ Tư lệnh Biên phòng|BTL BĐBP|Bộ Tư lệnh Bộ đội Biên phòng (BĐBP)', 'border-guard-command', 'c', { branch: 'border-guard' }],
  ['Bộ đội Biên phòng|BĐBP|Bộ đội Biên phòng (BĐBP)', 'border-guard', 'p', { branch: 'border-guard' }],
  ['Biên phòng', 'border-guard', 'p', { branch: 'border-guard', cap: true }],
  ['Đồn Biên phòng|Đồn BP|ĐBP|Đồn BPCK|Đồn BPCKQT|ĐBPCK|ĐBPCKQT|Đồn BP CK|Đồn BP CKQT|Đồn Biên phòng (ĐBP)', 'border-post', 'gn', { branch: 'border-guard' }],
  ['Trạm Kiểm soát Biên phòng|Trạm Biên phòng|Trạm KSBP|Trạm kiểm soát', 'border-station', 'gn', { branch: 'border-guard' }],
  ['Trạm Ra đa|Trạm Rađa|Trạm Radar', 'radar-station', 'n'],
  ['Trạm', 'station', 'n', { cap: true, mixed: true }],
  ['Tiểu khu quân sự', 'local-command', 'p'],
  ['Công an', 'police', 'p', { branch: 'police' }],
  ['Ty An ninh|Ty Công an|Sở Công an|Sở An ninh|Nha Công an', 'police', 'p', { branch: 'police', cap: true }],
  ['Bộ đội', 'force', 'a', { cap: true }],
  ['Chi khu quân sự|Tiểu khu|Phân khu', 'local-command', 'p', { cap: true }],
  ['CATP', 'police', 'pc', { branch: 'police' }],
  ['Công an nhân dân vũ trang|CANDVT', 'border-guard', 'pc', { branch: 'border-guard' }],
  ['Đồn Công an nhân dân vũ trang|Đồn CANDVT', 'border-post', 'gn', { branch: 'border-guard' }],
  ['Công an nhân dân|CAND', 'police', 'c', { branch: 'police' }],
  ['Trại giam|Trại tạm giam|Nhà tạm giữ', 'prison', 'npf', { branch: 'police' }],
  ['Đồn Công an', 'police', 'f', { branch: 'police' }],
  ['Cơ quan Cảnh sát điều tra|Cơ quan CSĐT|Cơ quan An ninh điều tra|Cơ quan ANĐT|Cơ quan Điều tra hình sự', 'police', 'bc', { branch: 'police', cap: true }],
  ['Lực lượng vũ trang|LLVT', 'armed-forces', 'bp'],
  ['Lực lượng vũ trang nhân dân|LLVT nhân dân', 'armed-forces', 'p'],
  ['Bộ Tham mưu|BTM', 'department', 'bt'],
  ['Cục|cục', 'department', 'tn', { mixed: true, cap: true }],
  ['Cục Chính trị|Cục Hậu cần|Cục Kỹ thuật|Cục Hậu cần - Kỹ thuật|Cục HC-KT|Cục Tác chiến|Cục Quân huấn|Cục Quân lực|Cục Cán bộ|Cục Tuyên huấn|Cục Bảo vệ an ninh|Cục Bảo vệ an ninh Quân đội|Cục Dân vận|Cục Nhà trường|Cục Quân y|Cục Cứu hộ - Cứu nạn|Cục Dân quân tự vệ|Cục Gìn giữ hòa bình Việt Nam|Cục Khoa học quân sự|Cục Doanh trại|Cục Xe - Máy|Cục Quân khí|Cục Quân nhu|Cục Xăng dầu|Cục Đối ngoại|Cục Điều tra hình sự|Cục Tác chiến điện tử|Cục Chính sách - Xã hội', 'department', 'cb'],
  ['Cục Bộ đội Biên phòng|Cục BĐBP|Cục Biên phòng', 'department', 'c', { branch: 'border-guard' }],
  ['Ban Giám đốc', 'office', 'b', { mixed: true, cap: true }],
  ['Vụ', 'department', 't', { mixed: true, cap: true }],
  ['Văn phòng', 'office', 'b', { mixed: true }],
  ['Thanh tra', 'inspectorate', 'b', { mixed: true, cap: true }],
  ['Phòng', 'department', 'tn', { mixed: true, cap: true }],
  ['Phòng Tham mưu|Phòng Chính trị|Phòng Hậu cần|Phòng Kỹ thuật|Phòng Hậu cần - Kỹ thuật|Phòng HC-KT|Ban Tham mưu|Ban Chính trị|Ban Hậu cần - Kỹ thuật', 'department', 'bc'],
  ['Cơ quan', 'office', 'b', { cap: true, mixed: true }],
  ['Ban Thanh niên Quân đội|Ban Phụ nữ Quân đội|Ban Công đoàn Quốc phòng|Ban Cơ yếu Chính phủ', 'department', 'c'],
  ['Viện', 'institute', 'tn', { mixed: true, cap: true }],
  ['Viện Kiểm sát quân sự|VKSQS|Tòa án quân sự|TAQS', 'court', 'bpt'],
  ['Học viện', 'academy', 't', { mixed: true, cap: true }],
  ['Trường', 'school', 'tn', { mixed: true, cap: true }],
  ['Trường Quân sự', 'school', 'bpt'],
  ['Trường Sĩ quan|Trường Hạ sĩ quan', 'school', 'tab'],
  ['Trường Thiếu sinh quân|Trường Văn hóa Quân đội', 'school', 'ct'],
  ['Trường bắn quốc gia|Trường bắn', 'training-area', 'f'],
  ['Trung tâm', 'centre', 'tn', { mixed: true, cap: true }],
  ['Trung tâm huấn luyện|Trung tâm Huấn luyện', 'centre', 'bt'],
  ['Bệnh viện|BV', 'hospital', 'tnf', { mixed: true, cap: true }],
  ['Bệnh viện Quân y|BVQY|Viện Quân y|Bệnh viện Quân dân y|Bệnh viện Trung ương Quân đội|Bệnh viện T.Ư Quân đội|Bệnh viện TƯ Quân đội|Bệnh viện TWQĐ|Bệnh viện dã chiến|BVDC|Bệnh viện dã chiến cấp 2|Bệnh xá Quân dân y|Bệnh xá', 'hospital', 'nfp'],
  ['Nhà máy|Xí nghiệp|Xưởng|Kho|Tổng kho', 'factory', 'n', { mixed: true, cap: true }],
  ['Nhà máy đóng tàu|Nhà máy Đóng tàu', 'factory', 'nf', { mixed: true, cap: true }],
  ['Tổng công ty|Tổng Công ty|Công ty', 'company-business', 'n', { mixed: true, cap: true }],
  ['Bảo tàng|Nhà khách|Nhà nghỉ dưỡng|Nhà văn hóa|Nhà hát', 'facility', 'tb', { mixed: true, cap: true }],
  ['Khung thường trực', 'cadre', 'b'],
  ['Phái bộ', 'mission', 't', { mixed: true }],
  ['Ban Chỉ đạo', 'committee', 'bt', { mixed: true, cap: true }],
  ['Hội đồng', 'committee', 'tb', { mixed: true, cap: true }],
  ['Tổ công tác', 'team', 'n', { mixed: true, cap: true }],
  ['Mặt trận', 'front', 'nf', { cap: true }],
  ['Đặc khu Quân sự', 'front', 'f'],
]

/** Services whose name counts only with a country, a number or a place: `Hải quân Mỹ`, `Quân đội Hoàng gia Campuchia`. */
const FORCES: readonly [string, string][] = [
  ['Quân đội', 'army'], ['Hải quân', 'navy'], ['Không quân', 'air-force'], ['Lục quân', 'army'], ['Cảnh sát biển', 'coast-guard'], ['CSB', 'coast-guard'],
  ['Hiến binh', 'gendarmerie'], ['Thủy quân lục chiến', 'marines'], ['Quân giải phóng', 'army'], ['Lực lượng Phòng vệ', 'army'], ['Lực lượng Phòng vệ Biển', 'navy'],
  ['Lực lượng Phòng vệ Mặt đất', 'army'], ['Lực lượng Phòng vệ Trên không', 'air-force'], ['Lực lượng Tuần duyên', 'coast-guard'], ['Tuần duyên', 'coast-guard'],
  ['Cảnh sát', 'police'], ['Lực lượng Bảo vệ bờ biển', 'coast-guard'], ['Quân tình nguyện', 'army'], ['Quân đội nhân dân', 'army'], ['QĐND', 'army'],
  ['Hải quân nhân dân', 'navy'], ['Quân chí nguyện', 'army'], ['Hồng quân', 'army'], ['Biên phòng', 'border-guard'], ['Dân quân tự vệ', 'militia'],
  ['Lực lượng vũ trang cách mạng', 'army'], ['Vệ binh quốc gia', 'army'], ['Vệ binh Cách mạng Hồi giáo', 'army'], ['Bộ đội Biên phòng', 'border-guard'],
  ['Lực lượng gìn giữ hòa bình', 'army'], ['Lực lượng Quốc phòng', 'army'], ['Quân giải phóng nhân dân', 'army'], ['Bộ Chỉ huy Lục quân', 'army'],
  ['Cận vệ Hoàng gia', 'army'], ['Cảnh sát nhân dân', 'police'], ['Cảnh sát quốc gia', 'police'], ['Kiểm ngư', 'fisheries'], ['Tổng cục Cảnh sát', 'police'],
]

/** Words for a ship, rig or outpost before its name or number. */
const SHIPS = 'tàu | tàu ngầm | tàu hộ vệ | tàu hộ vệ tên lửa | tàu hộ vệ tên lửa lớp | tàu khu trục | tàu khu trục tên lửa | tàu cứu hộ | tàu tên lửa | tàu pháo | tàu tuần tra | tàu vận tải | tàu bệnh viện | tàu buồm | tàu cảnh sát biển | tàu kiểm ngư | tàu quân y | chiến hạm | tàu đổ bộ | tàu sân bay | khinh hạm | nhà giàn'

/** Names that are complete as they stand. */
const NAMES: readonly [string, string, string][] = [
  ['Quân đội nhân dân Việt Nam', 'army', 'army'], ['QĐND Việt Nam', 'army', 'army'], ['QĐNDVN', 'army', 'army'], ['QĐND VN', 'army', 'army'],
  ['Việt Nam Tuyên truyền Giải phóng quân', 'army', 'army'], ['Đội Việt Nam Tuyên truyền Giải phóng quân', 'army', 'army'],
  ['Công an nhân dân Việt Nam', 'police', 'police'], ['Công an nhân dân', 'police', 'police'], ['CAND Việt Nam', 'police', 'police'],
  ['Quân đội nhân dân', 'army', 'army'], ['Báo Quân đội nhân dân', 'newspaper', 'army'], ['Báo QĐND', 'newspaper', 'army'], ['Tạp chí Quốc phòng toàn dân', 'newspaper', 'army'],
  ['Báo Quân đội nhân dân điện tử', 'newspaper', 'army'], ['Báo Quân đội nhân dân Điện tử', 'newspaper', 'army'],
  ['Tạp chí Văn nghệ Quân đội', 'newspaper', 'army'], ['Báo Biên phòng', 'newspaper', 'border-guard'], ['Báo Hải quân Việt Nam', 'newspaper', 'navy'], ['Báo Hải quân', 'newspaper', 'navy'],
  ['Báo Công an nhân dân', 'newspaper', 'police'], ['Báo CAND', 'newspaper', 'police'], ['Báo Phòng không - Không quân', 'newspaper', 'air-force'],
  ['Trung tâm Phát thanh - Truyền hình Quân đội', 'broadcaster', 'army'], ['Truyền hình Quốc phòng Việt Nam', 'broadcaster', 'army'],
  ['Nhà xuất bản Quân đội nhân dân', 'publisher', 'army'], ['NXB Quân đội nhân dân', 'publisher', 'army'], ['NXB QĐND', 'publisher', 'army'], ['Thư viện Quân đội', 'facility', 'army'],
  ['Tập đoàn Công nghiệp - Viễn thông Quân đội', 'company-business', 'army'], ['Tập đoàn Viễn thông Quân đội', 'company-business', 'army'], ['Viettel', 'company-business', 'army'], ['Trường Đại học Nguyễn Huệ', 'school', 'army'], ['Trường Đại học Trần Quốc Tuấn', 'school', 'army'], ['Trường Đại học Ngô Quyền', 'school', 'army'], ['Trường Đại học Trần Đại Nghĩa', 'school', 'army'], ['Trường Đại học Văn hóa - Nghệ thuật Quân đội', 'school', 'army'], ['Trường Đại học Thông tin liên lạc', 'school', 'army'], ['Trường Đại học Chính trị', 'school', 'army'], ['Tổng cục Kỹ thuật', 'general-department', 'army'], ['Tổng cục Hậu cần', 'general-department', 'army'], ['Tổng cục Công nghiệp Quốc phòng', 'general-department', 'army'], ['Tổng cục II', 'general-department', 'army'], ['Nhà hát Chèo Quân đội', 'facility', 'army'], ['Nhà hát Kịch nói Quân đội', 'facility', 'army'], ['Nhà hát Ca múa nhạc Quân đội', 'facility', 'army'], ['Truyền hình Quân đội', 'broadcaster', 'army'], ['Phát thanh Quân đội', 'broadcaster', 'army'], ['Tập đoàn Viettel', 'company-business', 'army'], ['Tổng công ty Viettel', 'company-business', 'army'],
  ['Tổng công ty Tân cảng Sài Gòn', 'company-business', 'navy'], ['Tân cảng Sài Gòn', 'company-business', 'navy'], ['Tổng công ty Tân cảng', 'company-business', 'navy'], ['Tổng công ty Đông Bắc', 'company-business', 'army'],
  ['Tổng công ty Ba Son', 'company-business', 'army'], ['Tổng công ty Thành An', 'company-business', 'army'], ['Tổng công ty Xây dựng Trường Sơn', 'company-business', 'army'], ['Tổng công ty Trực thăng Việt Nam', 'company-business', 'air-force'],
  ['Tổng công ty Sông Thu', 'company-business', 'navy'], ['Tổng công ty Lũng Lô', 'company-business', 'army'], ['Ngân hàng TMCP Quân đội', 'company-business', 'army'], ['Ngân hàng Quân đội', 'company-business', 'army'],
  ['Trung tâm Nhiệt đới Việt - Nga', 'centre', 'army'], ['Bảo tàng Lịch sử Quân sự Việt Nam', 'facility', 'army'], ['Trung tâm Hành động bom mìn quốc gia Việt Nam', 'centre', 'army'], ['VNMAC', 'centre', 'army'],
  ['TCCT', 'general-department', 'army'], ['TCHC-KT', 'general-department', 'army'],
  ['Bộ Tư lệnh Bảo vệ Lăng Chủ tịch Hồ Chí Minh', 'command', 'army'], ['Bộ Tư lệnh Bảo vệ Lăng', 'command', 'army'], ['Bộ Tư lệnh Thủ đô Hà Nội', 'command', 'army'], ['Bộ Tư lệnh Thủ đô', 'command', 'army'],
  ['Bộ Tư lệnh Cảnh vệ', 'command', 'police'], ['Bộ Tư lệnh Cảnh sát cơ động', 'command', 'police'], ['TCCT', 'general-department', 'army'], ['TCHC-KT', 'general-department', 'army'], ['Tổng cục Chính trị', 'general-department', 'army'], ['Tổng cục Hậu cần - Kỹ thuật', 'general-department', 'army'],
  ['Bệnh viện Bỏng quốc gia Lê Hữu Trác', 'hospital', 'army'], ['Bệnh viện Bỏng quốc gia', 'hospital', 'army'], ['Viện Y học cổ truyền Quân đội', 'hospital', 'army'], ['Cổng Thông tin điện tử Bộ Quốc phòng', 'newspaper', 'army'],
  ['Câu lạc bộ Thể Công', 'facility', 'army'], ['Đoàn Nghi lễ Quân đội', 'group', 'army'], ['Điện ảnh Quân đội nhân dân', 'facility', 'army'], ['Lầu Năm Góc', 'ministry', 'army'], ['Bộ Chiến tranh Mỹ', 'ministry', 'army'],
  ['Việt Minh', 'front', 'army'], ['CSBVN', 'coast-guard', 'coast-guard'],
]

/** One entry a spelling; the frames decide which rules may go on from it. */
export function unitHeadEntries(): Entry[] {
  const entries: Entry[] = []
  for (const [texts, kind, frames, options = {}] of ROWS) {
    for (const text of texts.split('|')) {
      const data: HeadRow = { value: text, kind, frames: [...frames].map((f) => FRAMES[f]!), ...options }
      entries.push({ category: 'unitHead', text, data, ...(options.cap || text === text.toUpperCase() ? { shape: 'cap' as const } : {}) })
    }
  }
  return entries
}

/** Services and complete names. */
export function unitNameEntries(): Entry[] {
  const forces = FORCES.map(([text, branch]): Entry => ({ category: 'force', text, data: { value: text, kind: 'force', branch } }))
  const ships = textEntries('ship', [SHIPS])
  const names = NAMES.flatMap(([text, kind, branch]): Entry[] => {
    const data = { value: text, kind, branch }
    const entry: Entry = { category: 'unitName', text, shape: 'cap', data }
    // “báo Quân đội nhân dân”: the word for the paper itself is printed in lower case too.
    return text.startsWith('Báo ') ? [entry, { category: 'unitName', text, shape: 'lower', data }] : [entry]
  })
  return [...forces, ...names, ...ships]
}
