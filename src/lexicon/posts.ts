import type { Entry } from './entry'
import type { PostRow } from './rows'

/**
 * Head words of posts, without their organisation. `+` before a title: it has a deputy with Phó before it
 * (`Phó Tư lệnh`); `~`: the deputy word may follow (`Chính trị viên phó`).
 */
const TITLES = [
  // command
  '+Tư lệnh|+Tổng Tư lệnh|+Tham mưu trưởng|+Tổng Tham mưu trưởng|+Chỉ huy trưởng|+Chính ủy|~+Chính trị viên|+Chỉ huy|Chỉ huy phó|Tổng chỉ huy|Ủy viên Quân sự',
  '~Sư đoàn trưởng|Lữ đoàn trưởng|Trung đoàn trưởng|Tiểu đoàn trưởng|Đại đội trưởng|Trung đội trưởng|Tiểu đội trưởng|Hải đoàn trưởng|Hải đội trưởng|Phi đội trưởng|Khẩu đội trưởng|Đồn trưởng|Trạm trưởng|Đội trưởng|Đoàn trưởng|Thuyền trưởng|Hạm trưởng|Máy trưởng|Ngành trưởng|Trưởng xe|Đảo trưởng|Kíp trưởng|Cụm trưởng|Tổ trưởng|Biên đội trưởng|Thôn đội trưởng|Ấp đội trưởng|Xã đội trưởng|Huyện đội trưởng|Tỉnh đội trưởng|Tổng đội trưởng|Nhóm trưởng|Trưởng nhóm|Bếp trưởng|Lớp trưởng|Kho trưởng|Xưởng trưởng',
  'Sư đoàn phó|Lữ đoàn phó|Trung đoàn phó|Tiểu đoàn phó|Đại đội phó|Trung đội phó|Tiểu đội phó|Hải đội phó|Phi đội phó|Đồn phó|Trạm phó|Đội phó|Thuyền phó|Xã đội phó|Tổ phó|Hiệu phó',
  // staff and departments
  '+Chủ nhiệm|+Chủ nhiệm Chính trị|+Chủ nhiệm Hậu cần|+Chủ nhiệm Kỹ thuật|+Chủ nhiệm Hậu cần - Kỹ thuật|+Cục trưởng|+Tổng cục trưởng|+Vụ trưởng|+Viện trưởng|+Giám đốc|+Tổng Giám đốc|+Hiệu trưởng|+Tổng Biên tập|+Trưởng phòng|+Trưởng ban|+Trưởng khoa|+Trưởng bộ môn|+Chi cục trưởng|+Trưởng|+Trưởng đoàn|Phó đoàn|Phó|+Chánh|TGĐ|Phó TGĐ|+Chánh Văn phòng|+Chánh Thanh tra|+Chánh án|Trợ lý|+Trưởng Công an|Trưởng tiểu ban|+Trưởng trạm|+Trưởng Cơ quan|+Thủ trưởng|+Viện trưởng Viện Kiểm sát|Thư ký|+Thủ trưởng Cơ quan CSĐT|Kế toán trưởng|+Quản đốc|+Trưởng ban Chỉ đạo',
  // state
  '+Chủ tịch|+Chủ tịch nước|Thủ tướng|Thủ tướng Chính phủ|Phó Thủ tướng|Phó Thủ tướng Chính phủ|PTT|Phó Thủ tướng Thường trực|+Bộ trưởng|Thứ trưởng|Quốc vụ khanh|+Tổng thống|+Tổng Thư ký|+Đại sứ|Đại sứ đặc mệnh toàn quyền|Đại biện|Tham tán|Tổng Lãnh sự|Bí thư thứ nhất|Bí thư thứ hai|Ngoại trưởng|+Tùy viên Quốc phòng|Tùy viên quân sự|Tùy viên|+Chủ tịch Quốc hội|đại biểu|ĐBQH|Quốc vương|Thủ hiến|+Thống đốc|+Thị trưởng|+Tỉnh trưởng|Nghị sĩ|Thượng nghị sĩ|Hạ nghị sĩ|Người phát ngôn|+Cao ủy|Đặc phái viên|Trợ lý Bộ trưởng|+Tổng Thanh tra|+Tổng Kiểm toán|Hoàng thân|Trưởng Phái bộ|Giám mục',
  // party and mass organisations
  'UVTV|UVBTV|HUV|TUV|UV BTV|UVTW Đảng|UVTƯ Đảng|+Tổng Bí thư|+Bí thư|+Bí thư Thường trực|Ủy viên|Ủy viên dự khuyết|Ủy viên Thường vụ|Ủy viên Ban Thường vụ|Ủy viên Thường trực|Tỉnh ủy viên|Thành ủy viên|Huyện ủy viên|Đảng ủy viên|Thường trực|Bí thư Đảng ủy|Phó Bí thư Đảng ủy|Bí thư Chi bộ|Bí thư Đoàn|Bí thư Đoàn Thanh niên|Bí thư Đoàn cơ sở|Bí thư Chi đoàn|UVTW Đảng|UVBCT|Bí thư Quân ủy|Ủy viên Đảng ủy|Ủy viên Thường vụ Đảng ủy|Ủy viên Ban Thường vụ Đảng ủy|Ủy viên Ban Chấp hành Đảng bộ|+Bí thư Thường trực Đảng ủy|Thường trực Ban Bí thư',
  // work places
  'Trưởng thôn|Trưởng bản|Trưởng ấp|Trưởng buôn|Trưởng làng|Già làng|Trưởng xóm|tài công|Nhân viên|Phi công|Lái chính|Báo vụ|Y sĩ|Quân y sĩ|Trắc thủ|Sĩ quan điều khiển|Sĩ quan tham mưu|Sĩ quan liên lạc|Sĩ quan tác chiến|Sĩ quan huấn luyện|Sĩ quan thông tin|Sĩ quan hậu cần|Sĩ quan quân lực|Sĩ quan quan sát viên quân sự|Sĩ quan quan sát quân sự|Sĩ quan liên lạc quân sự|Quan sát viên quân sự|Chiến sĩ|Lái xe|Pháo thủ|Học viên|Cán bộ|Trưởng đại diện|Giảng viên|Huấn luyện viên trưởng|Huấn luyện viên|HLV|Điều tra viên|Kiểm sát viên|Trinh sát|Tổng công trình sư|Phóng viên thường trú',
]

/** Titles that are posts only with an organisation: otherwise they are occupations. */
const NEEDS_BODY = new Set(
  'đại biểu|Chánh|Nhân viên|Phi công|Lái chính|Báo vụ|Y sĩ|Quân y sĩ|Trắc thủ|Chiến sĩ|Lái xe|Pháo thủ|Học viên|Cán bộ|Giảng viên|Thường trực|Trưởng|Phó|Chỉ huy|Ủy viên|Trợ lý|Thư ký|Tham tán|Huấn luyện viên|HLV|Sĩ quan liên lạc|Sĩ quan tham mưu|Quan sát viên quân sự|Điều tra viên|Kiểm sát viên|Trinh sát|Tổ trưởng|Sĩ quan điều khiển|Phóng viên thường trú|Ủy viên Thường vụ|Ủy viên Ban Thường vụ|Ủy viên Thường trực|Ủy viên dự khuyết|Thủ trưởng|Bí thư'.split(
    '|',
  ),
)

const COUNTRY_TITLES = new Set(
  'Đại sứ đặc mệnh toàn quyền|Đại sứ|Tổng thống|Thủ tướng|Bộ trưởng|Chủ tịch|Tùy viên Quốc phòng|Ngoại trưởng|Quốc vương|Tùy viên quân sự'.split(
    '|',
  ),
)

function postEntry(title: string, base: string): Entry {
  const takes: PostRow['takes'] = NEEDS_BODY.has(base) ? 'organization' : COUNTRY_TITLES.has(base) ? 'country' : 'bare'
  const data: PostRow = { value: title, takes }
  return { category: 'post', text: title, data }
}

function titleEntries(mark: string): Entry[] {
  const title = mark.replace(/^[~+]+/, '')
  const entries = [postEntry(title, title)]
  if (mark.includes('+')) entries.push(postEntry(`Phó ${title}`, title))
  if (mark.includes('~')) entries.push(postEntry(`${title} phó`, title))
  return entries
}

const ECHELONS =
  'Sư đoàn|Lữ đoàn|Trung đoàn|Tiểu đoàn|Đại đội|Trung đội|Tiểu đội|Hải đoàn|Hải đội|Phi đội|Đồn|Trạm|Đội|Đoàn|Thôn đội|Xã đội'.split(
    '|',
  )

export function postEntries(): Entry[] {
  const deputies = ECHELONS.map((echelon) => postEntry(`Phó ${echelon} trưởng`, ''))
  return [...TITLES.flatMap((list) => list.split('|').flatMap(titleEntries)), ...deputies]
}
