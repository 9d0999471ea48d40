import type { DayPart, Shift, ShiftUnit } from '../../model/moment'

/** Deictic as the speaker sees it. */
export const speech = (unit: ShiftUnit, by: number): Shift => ({ unit, by, from: 'speech' })
/** Anaphoric: counted from the date named last. */
export const story = (unit: ShiftUnit, by: number): Shift => ({ unit, by, from: 'story' })

/** Words of a closed list, as printed between commas. */
export const list = (words: string): string[] => words.split(', ')

const PARTS: Record<DayPart, string> = {
  MO: 'rạng sáng, sáng sớm, sáng, buổi sáng, đầu giờ sáng, cuối giờ sáng, mờ sáng',
  MI: 'trưa, buổi trưa, giữa trưa',
  AF: 'chiều, buổi chiều, đầu giờ chiều, cuối giờ chiều, xế chiều, đầu chiều, chiều muộn, cuối chiều',
  EV: 'chiều tối, tối, buổi tối, tối muộn',
  NI: 'đêm, nửa đêm, khuya, đêm khuya, giữa đêm, tối khuya, ban đêm',
}

/** Parts of the day. `rạng sáng` and `sáng sớm` count as morning, `chiều tối` as evening (gold guidelines). */
export const DAY_PARTS: Readonly<Record<string, DayPart>> = Object.fromEntries(
  Object.entries(PARTS).flatMap(([part, words]) => list(words).map((word) => [word, part as DayPart])),
)

/** Months in words; `Chạp` is the twelfth of the lunar year only, see `lunar.ts`. */
export const MONTHS: Readonly<Record<string, number>> = {
  ...Object.fromEntries(
    list('một, hai, ba, tư, năm, sáu, bảy, tám, chín, mười, mười một, mười hai').map((word, index) => [
      word,
      index + 1,
    ]),
  ),
  giêng: 1,
  bẩy: 7,
}

/** ISO numbers, Monday 1; `thứ hai` is the second day of the week that begins on Sunday. */
export const WEEKDAYS: Readonly<Record<string, number>> = {
  ...Object.fromEntries(list('hai, ba, tư, năm, sáu, bảy').map((word, index) => [`thứ ${word}`, index + 1])),
  ...Object.fromEntries([1, 2, 3, 4, 5, 6].map((day) => [`thứ ${day + 1}`, day])),
  'thứ bẩy': 6,
  'chủ nhật': 7,
  'chúa nhật': 7,
}

export const ROMAN_QUARTERS = { i: 1, ii: 2, iii: 3, iv: 4 } as const
export const QUARTERS: Readonly<Record<string, number>> = {
  ...ROMAN_QUARTERS,
  ...Object.fromEntries([1, 2, 3, 4].map((quarter) => [String(quarter), quarter])),
  một: 1,
  hai: 2,
  ba: 3,
  tư: 4,
  bốn: 4,
}

const ROMAN = list('i, ii, iii, iv, v, vi, vii, viii, ix, x, xi, xii, xiii, xiv, xv, xvi, xvii, xviii, xix, xx, xxi')
export const CENTURIES: Readonly<Record<string, number>> = Object.fromEntries(
  ROMAN.flatMap((roman, index) => [
    [roman, index + 1],
    [String(index + 1), index + 1],
  ]),
)

/** Numerals that make a following time word a duration or a count: `hai tuần trước`, `mỗi tháng`. */
export const COUNT_WORDS: readonly string[] = list(
  'một, hai, ba, bốn, năm, sáu, bảy, bẩy, tám, chín, mười, chục, trăm, mấy, vài, nhiều, những, các, mỗi, từng, hằng, hàng, suốt, ' +
    'cả, nửa, rưỡi, bao, lăm, mươi, mốt, nhăm, số, dăm',
)

/** What is measured or counted by the day. */
export const MEASURES: readonly string[] = list(
  'người, lần, lượt, chiếc, con, cái, bữa, tiếng, phút, giây, ngày, đồng, triệu, tỷ, tỉ, nghìn, ngàn, trăm, km, m, kg, tấn, tạ, ' +
    'ha, lít, độ, mét, ca, hộ, suất, chuyến, trận, bàn, điểm, quả, viên, phiếu, %, quân số, thời gian, diện tích, dân số, tổng số, ' +
    'số lượng, số người, số hộ, nội dung, chặng đường',
)

/** Nouns that are counted: bare figures before them are no day and no month. */
export const COUNTED: readonly string[] = list(
  'người, lần, lượt, chiếc, con, cái, bữa, tiếng, giờ, phút, giây, ngày, tuần, tháng, năm, đồng, triệu, tỷ, tỉ, nghìn, ngàn, trăm, ' +
    'km, m, cm, mm, kg, g, tấn, tạ, ha, lít, độ, hải, cấp, điểm, bàn, trận, tàu, xe, máy, quả, viên, khẩu, ca, hộ, nhà, căn, phần, ' +
    'suất, số, bộ, tổ, đội, đại, tiểu, trung, sư, lữ, chuyến, lớp, học, tuổi, mét, đơn, cơ, chỉ, mục, nội, tiêu, quân, thời, diện, ' +
    'dân, đối, cán, đảng, tổng, xã, huyện, tỉnh, thôn, bản, phiếu, cây, lá, lô, loại, tầng, phòng, trường, em, cháu, k, %, usd, vnd',
)
