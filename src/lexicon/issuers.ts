/**
 * Who issues a document, by the last code of its number: `788-CT/QUTW` → `Quân ủy Trung ương`.
 * Codes that stand for more than one body of the same kind (`BTL`, `BCH`) are left out: they say no name.
 */
const ISSUERS: Readonly<Record<string, string>> = {
  TW: 'Trung ương Đảng',
  BCHTW: 'Ban Chấp hành Trung ương Đảng',
  BBT: 'Ban Bí thư Trung ương Đảng',
  QUTW: 'Quân ủy Trung ương',
  ĐUQSTW: 'Đảng ủy Quân sự Trung ương',
  ĐUCA: 'Đảng ủy Công an Trung ương',
  ĐUCATW: 'Đảng ủy Công an Trung ương',
  TU: 'Tỉnh ủy',
  HU: 'Huyện ủy',
  QU: 'Quận ủy',
  THU: 'Thị ủy',
  TXU: 'Thị ủy',
  ĐU: 'Đảng ủy',
  ĐUQS: 'Đảng ủy Quân sự',
  UBTVQH: 'Ủy ban Thường vụ Quốc hội',
  QH: 'Quốc hội',
  HĐNN: 'Hội đồng Nhà nước',
  HĐBT: 'Hội đồng Bộ trưởng',
  CTN: 'Chủ tịch nước',
  CP: 'Chính phủ',
  TTG: 'Thủ tướng Chính phủ',
  VPCP: 'Văn phòng Chính phủ',
  BQP: 'Bộ Quốc phòng',
  QP: 'Bộ Quốc phòng',
  BCA: 'Bộ Công an',
  TM: 'Bộ Tổng Tham mưu',
  CT: 'Tổng cục Chính trị',
  QY: 'Cục Quân y',
  BTLBP: 'Bộ Tư lệnh Bộ đội Biên phòng',
  BTLCSB: 'Bộ Tư lệnh Cảnh sát biển',
  UBND: 'Ủy ban nhân dân',
  UB: 'Ủy ban nhân dân',
  HĐND: 'Hội đồng nhân dân',
  BTCTW: 'Ban Tổ chức Trung ương',
  BTGTW: 'Ban Tuyên giáo Trung ương',
  BTGDVTW: 'Ban Tuyên giáo và Dân vận Trung ương',
  BDVTW: 'Ban Dân vận Trung ương',
  UBKTTW: 'Ủy ban Kiểm tra Trung ương',
  VPTW: 'Văn phòng Trung ương Đảng',
  MTTW: 'Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam',
  BNV: 'Bộ Nội vụ',
  BTC: 'Bộ Tài chính',
  BYT: 'Bộ Y tế',
  BTP: 'Bộ Tư pháp',
  BNG: 'Bộ Ngoại giao',
  BCT: 'Bộ Công Thương',
  BGDĐT: 'Bộ Giáo dục và Đào tạo',
  BGTVT: 'Bộ Giao thông vận tải',
  BXD: 'Bộ Xây dựng',
  BKHĐT: 'Bộ Kế hoạch và Đầu tư',
  BLĐTBXH: 'Bộ Lao động - Thương binh và Xã hội',
  BTTTT: 'Bộ Thông tin và Truyền thông',
  BTNMT: 'Bộ Tài nguyên và Môi trường',
  BNNPTNT: 'Bộ Nông nghiệp và Phát triển nông thôn',
  BVHTTDL: 'Bộ Văn hóa, Thể thao và Du lịch',
  BKHCN: 'Bộ Khoa học và Công nghệ',
  NHNN: 'Ngân hàng Nhà nước Việt Nam',
  TTCP: 'Thanh tra Chính phủ',
  TANDTC: 'Tòa án nhân dân tối cao',
  VKSNDTC: 'Viện kiểm sát nhân dân tối cao',
  BCĐ: 'Ban Chỉ đạo',
}

/**
 * The body that a normalised document number names, or null.
 * A joint document (`28/2013/TTLT-BLĐTBXH-BQP`) names its issuers joined by `, `.
 */
export function issuerOfNumber(number: string): string | null {
  const codes = number.replace(/^\d+[a-z]?(?:\/\d{4})?[-/]?/i, '').split(/[-/]/)
  if (codes.length < 2 && !/^(?:QH|UBTVQH|TTg|CP|LCT)/i.test(codes[0] ?? '')) return null
  const joint = /^(?:TTLT|KHPH|CTPH|NQLT|KHLT|TTLN)$/.test(codes[0])
  // A letter has no code for its kind, so the first code is the issuer: `4021/VPCP-CN`.
  const letter = isIssuer(codes[0]) && codes.length > 1 && !/^(?:CT|QC)$/.test(codes[0])
  const named = joint ? codes.slice(1) : [letter ? codes[0] : codes.length > 1 ? codes[1] : codes[0]]
  const issuers = named.map((code) => ISSUERS[keyOf(code)])
  return issuers.every((issuer) => issuer !== undefined) ? issuers.join(', ') : null
}

/** `UBTVQH14` → `UBTVQH`, `T.Ư` → `TW`. */
function keyOf(code: string): string {
  return code
    .replaceAll('.', '')
    .toUpperCase()
    .replace('TƯ', 'TW')
    .replace(/(?<!\d)\d+$/, '')
}

function isIssuer(code: string): boolean {
  return keyOf(code) in ISSUERS
}

/** Words with which the name of an issuing body begins, for `… ban hành Nghị quyết …`. */
export const ISSUER_HEADS: readonly string[] = [
  'Ban Thường vụ',
  'Ban Chấp hành',
  'Ban Bí thư',
  'Ban Chỉ đạo',
  'Ban Tổ chức',
  'Bộ Chính trị',
  'Thường vụ',
  'Quân ủy Trung ương',
  'Đảng ủy',
  'Tỉnh ủy',
  'Thành ủy',
  'Huyện ủy',
  'Chính phủ',
  'Thủ tướng',
  'Thủ tướng Chính phủ',
  'Chủ tịch nước',
  'Quốc hội',
  'Ủy ban',
  'UBND',
  'HĐND',
  'Hội đồng nhân dân',
  'Bộ trưởng',
  'Bộ Quốc phòng',
  'Bộ Công an',
  'Bộ Tổng Tham mưu',
  'Tổng cục Chính trị',
  'Bộ Tư lệnh',
  'Bộ CHQS',
  'Bộ Chỉ huy',
  'Cục',
]
