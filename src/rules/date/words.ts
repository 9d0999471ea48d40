import type { DayPart, Shift, ShiftUnit } from '../../model/moment'

/** Deictic as the speaker sees it. */
export const speech = (unit: ShiftUnit, by: number): Shift => ({ unit, by, from: 'speech' })
/** Anaphoric: counted from the date named last. */
export const story = (unit: ShiftUnit, by: number): Shift => ({ unit, by, from: 'story' })

/** Parts of the day. `rạng sáng` and `sáng sớm` count as morning, `chiều tối` as evening (gold guidelines). */
export const DAY_PARTS: Readonly<Record<string, DayPart>> = {
  'rạng sáng': 'MO', 'sáng sớm': 'MO', sáng: 'MO', 'buổi sáng': 'MO', 'đầu giờ sáng': 'MO', 'cuối giờ sáng': 'MO',
  'sớm': 'MO', 'mờ sáng': 'MO',
  trưa: 'MI', 'buổi trưa': 'MI', 'giữa trưa': 'MI',
  chiều: 'AF', 'buổi chiều': 'AF', 'đầu giờ chiều': 'AF', 'cuối giờ chiều': 'AF', 'xế chiều': 'AF', 'đầu chiều': 'AF',
  'chiều muộn': 'AF', 'cuối chiều': 'AF',
  'chiều tối': 'EV', tối: 'EV', 'buổi tối': 'EV', 'tối muộn': 'EV',
  đêm: 'NI', 'nửa đêm': 'NI', khuya: 'NI', 'đêm khuya': 'NI', 'giữa đêm': 'NI', 'tối khuya': 'NI', 'ban đêm': 'NI',
}

/** Months in words; `Chạp` is the twelfth of the lunar year only, see `lunar.ts`. */
export const MONTHS: Readonly<Record<string, number>> = {
  giêng: 1, một: 1, hai: 2, ba: 3, tư: 4, năm: 5, sáu: 6, bảy: 7, bẩy: 7, tám: 8, chín: 9, mười: 10,
  'mười một': 11, 'mười hai': 12,
}

export const WEEKDAYS: Readonly<Record<string, number>> = {
  'thứ hai': 1, 'thứ ba': 2, 'thứ tư': 3, 'thứ năm': 4, 'thứ sáu': 5, 'thứ bảy': 6, 'thứ bẩy': 6,
  'thứ 2': 1, 'thứ 3': 2, 'thứ 4': 3, 'thứ 5': 4, 'thứ 6': 5, 'thứ 7': 6,
  'chủ nhật': 7, 'chúa nhật': 7,
}

export const QUARTERS: Readonly<Record<string, number>> = {
  i: 1, ii: 2, iii: 3, iv: 4, '1': 1, '2': 2, '3': 3, '4': 4, một: 1, hai: 2, ba: 3, tư: 4, bốn: 4,
}

export const CENTURIES: Readonly<Record<string, number>> = Object.fromEntries(
  ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii', 'xiii', 'xiv', 'xv', 'xvi', 'xvii', 'xviii', 'xix', 'xx', 'xxi']
    .flatMap((roman, index) => [[roman, index + 1], [String(index + 1), index + 1]]),
)

/** Numerals that make a following time word a duration or a count: `hai tuần trước`, `mỗi tháng`. */
export const COUNT_WORDS = [
  'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'bẩy', 'tám', 'chín', 'mười', 'chục', 'trăm', 'mấy', 'vài', 'nhiều', 'những', 'các',
  'mỗi', 'từng', 'hằng', 'hàng', 'suốt', 'cả', 'nửa', 'rưỡi', 'bao', 'đôi', 'lăm', 'mươi', 'mốt', 'nhăm', 'số', 'dăm',
] as const

/** What is measured or counted by the day. */
export const MEASURES = [
  'người', 'lần', 'lượt', 'chiếc', 'con', 'cái', 'bữa', 'tiếng', 'giờ', 'phút', 'giây', 'ngày', 'đồng', 'triệu', 'tỷ', 'tỉ', 'nghìn', 'ngàn', 'trăm',
  'km', 'm', 'kg', 'tấn', 'tạ', 'ha', 'lít', 'độ', 'mét', 'ca', 'hộ', 'suất', 'chuyến', 'trận', 'bàn', 'điểm', 'quả', 'viên', 'phiếu', '%',
  'quân số', 'thời gian', 'diện tích', 'dân số', 'tổng số', 'số lượng', 'số người', 'số hộ', 'nội dung', 'chặng đường',
] as const

/** Nouns that are counted: a number before them is no day and no month. */
export const COUNTED = [
  'người', 'lần', 'lượt', 'chiếc', 'con', 'cái', 'bữa', 'tiếng', 'giờ', 'phút', 'giây', 'ngày', 'tuần', 'tháng', 'năm', 'đồng', 'triệu', 'tỷ',
  'tỉ', 'nghìn', 'ngàn', 'trăm', 'km', 'm', 'cm', 'mm', 'kg', 'g', 'tấn', 'tạ', 'ha', 'lít', 'độ', 'hải', 'cấp', 'điểm', 'bàn', 'trận', 'tàu', 'xe',
  'máy', 'quả', 'viên', 'khẩu', 'ca', 'hộ', 'nhà', 'căn', 'phần', 'suất', 'số', 'bộ', 'tổ', 'đội', 'đại', 'tiểu', 'trung', 'sư', 'lữ',
  'chuyến', 'lớp', 'học', 'tuổi', 'mét', 'đơn', 'cơ', 'chỉ', 'mục', 'nội', 'tiêu', 'quân', 'thời', 'diện', 'dân', 'đối', 'cán', 'đảng', 'tổng',
  'xã', 'huyện', 'tỉnh', 'thôn', 'bản', 'phiếu', 'cây', 'lá', 'lô', 'loại', 'tầng', 'phòng', 'trường', 'em', 'cháu', 'tháng', 'k', '%', 'usd', 'vnd',
] as const
