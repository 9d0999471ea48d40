/**
 * Abbreviations inside names of bodies, written out. Only those with one reading inside such a name; what stands
 * alone and has several (`QĐ`, `TT`, `HN`) is left as it is.
 */
const EXPANSIONS: Readonly<Record<string, string>> = {
  BQP: 'Bộ Quốc phòng', 'TCHC-KT': 'Tổng cục Hậu cần - Kỹ thuật', APEC: 'Diễn đàn Hợp tác Kinh tế châu Á - Thái Bình Dương', ASEAN: 'Hiệp hội các quốc gia Đông Nam Á', BCA: 'Bộ Công an', BTTM: 'Bộ Tổng Tham mưu', BTM: 'Bộ Tham mưu', TCCT: 'Tổng cục Chính trị', BTL: 'Bộ Tư lệnh',
  QK: 'Quân khu', CHQS: 'Chỉ huy quân sự', BCHQS: 'Ban Chỉ huy quân sự', BĐBP: 'Bộ đội Biên phòng', ĐBP: 'Đồn Biên phòng', BP: 'Biên phòng',
  BPCK: 'Biên phòng cửa khẩu', ĐBPCK: 'Đồn Biên phòng cửa khẩu', BPCKQT: 'Biên phòng cửa khẩu quốc tế', ĐBPCKQT: 'Đồn Biên phòng cửa khẩu quốc tế', CK: 'cửa khẩu', CKQT: 'cửa khẩu quốc tế', KSBP: 'Kiểm soát Biên phòng',
  CSB: 'Cảnh sát biển', CSBVN: 'Cảnh sát biển Việt Nam', 'PK-KQ': 'Phòng không - Không quân', PKKQ: 'Phòng không - Không quân', LLVT: 'Lực lượng vũ trang', LLVTND: 'Lực lượng vũ trang nhân dân',
  QĐND: 'Quân đội nhân dân', QĐNDVN: 'Quân đội nhân dân Việt Nam', CAND: 'Công an nhân dân', CATP: 'Công an thành phố', CSGT: 'Cảnh sát giao thông', CSĐT: 'Cảnh sát điều tra', CSCĐ: 'Cảnh sát cơ động', ANĐT: 'An ninh điều tra',
  PCCC: 'phòng cháy, chữa cháy', CNCH: 'cứu nạn, cứu hộ', 'PCCC&CNCH': 'phòng cháy, chữa cháy và cứu nạn, cứu hộ', DQTV: 'dân quân tự vệ', PTKV: 'Phòng thủ khu vực', CHPTKV: 'Chỉ huy Phòng thủ khu vực',
  'KT-QP': 'Kinh tế - Quốc phòng', KTQP: 'Kinh tế - Quốc phòng', 'HC-KT': 'Hậu cần - Kỹ thuật', TTG: 'Tăng thiết giáp', TTLL: 'Thông tin liên lạc', BB: 'Bộ binh', HQĐB: 'Hải quân đánh bộ', VĐQC: 'Vận động quần chúng', GGHB: 'gìn giữ hòa bình',
  LHQ: 'Liên hợp quốc', WHO: 'Tổ chức Y tế Thế giới', BVDC: 'Bệnh viện dã chiến', BVQY: 'Bệnh viện quân y', BV: 'Bệnh viện', TWQĐ: 'Trung ương Quân đội', TW: 'Trung ương', 'T.Ư': 'Trung ương', TƯ: 'Trung ương', 'T.W': 'Trung ương', QUTW: 'Quân ủy Trung ương',
  UBND: 'Ủy ban nhân dân', HĐND: 'Hội đồng nhân dân', UBKT: 'Ủy ban Kiểm tra', UBTVQH: 'Ủy ban Thường vụ Quốc hội', MTTQ: 'Mặt trận Tổ quốc', UBMTTQ: 'Ủy ban Mặt trận Tổ quốc', ĐBQH: 'đại biểu Quốc hội', VPCP: 'Văn phòng Chính phủ', BCH: 'Ban Chấp hành', BTV: 'Ban Thường vụ',
  TNCS: 'Thanh niên Cộng sản', LHTN: 'Liên hiệp Thanh niên', LHPN: 'Liên hiệp Phụ nữ', LĐLĐ: 'Liên đoàn Lao động', CCB: 'Cựu chiến binh', TAND: 'Tòa án nhân dân', KSND: 'Kiểm sát nhân dân', VKSND: 'Viện Kiểm sát nhân dân', VKSQS: 'Viện Kiểm sát quân sự', TAQS: 'Tòa án quân sự', VKS: 'Viện Kiểm sát',
  'LĐ-TB&XH': 'Lao động - Thương binh và Xã hội', 'LĐTB&XH': 'Lao động - Thương binh và Xã hội', 'LĐ-TBXH': 'Lao động - Thương binh và Xã hội', LĐTBXH: 'Lao động - Thương binh và Xã hội', 'GD&ĐT': 'Giáo dục và Đào tạo', 'GD-ĐT': 'Giáo dục và Đào tạo', GTVT: 'Giao thông vận tải',
  'NN&PTNT': 'Nông nghiệp và Phát triển nông thôn', 'NN-PTNT': 'Nông nghiệp và Phát triển nông thôn', 'NN&MT': 'Nông nghiệp và Môi trường', 'TT&TT': 'Thông tin và Truyền thông', 'TT-TT': 'Thông tin và Truyền thông', 'TN&MT': 'Tài nguyên và Môi trường', 'TN-MT': 'Tài nguyên và Môi trường',
  'KH&ĐT': 'Kế hoạch và Đầu tư', 'KH-ĐT': 'Kế hoạch và Đầu tư', 'KH&CN': 'Khoa học và Công nghệ', 'KH-CN': 'Khoa học và Công nghệ', 'VH-TT&DL': 'Văn hóa, Thể thao và Du lịch', 'VHTT&DL': 'Văn hóa, Thể thao và Du lịch',
  'GDQP&AN': 'Giáo dục quốc phòng và an ninh', NVQS: 'Nghĩa vụ quân sự', NXB: 'Nhà xuất bản', ĐH: 'Đại học', CĐ: 'Cao đẳng', TNHH: 'trách nhiệm hữu hạn', MTV: 'một thành viên', CP: 'Cổ phần', CTCP: 'Công ty Cổ phần', TMCP: 'thương mại cổ phần', DNTN: 'Doanh nghiệp tư nhân', HTX: 'Hợp tác xã', CLB: 'Câu lạc bộ', ĐSQ: 'Đại sứ quán',
  THPT: 'trung học phổ thông', THCS: 'trung học cơ sở', PTDTBT: 'phổ thông dân tộc bán trú', PTDTNT: 'phổ thông dân tộc nội trú', 'PT-TH': 'Phát thanh - Truyền hình', 'PT&TH': 'Phát thanh và Truyền hình',
  TP: 'thành phố', 'TP.': 'thành phố', Tp: 'thành phố', 'Tp.': 'thành phố', TX: 'thị xã', 'TX.': 'thị xã', TT: 'thị trấn', 'TT.': 'thị trấn', 'Q.': 'quận', 'P.': 'phường', 'H.': 'huyện', HCM: 'Hồ Chí Minh', TPHCM: 'thành phố Hồ Chí Minh', 'TP.HCM': 'thành phố Hồ Chí Minh', 'Tp.HCM': 'thành phố Hồ Chí Minh', 'BR-VT': 'Bà Rịa - Vũng Tàu',
  VN: 'Việt Nam', ANTT: 'an ninh trật tự', TTXVN: 'Thông tấn xã Việt Nam', VOV: 'Đài Tiếng nói Việt Nam', VTV: 'Đài Truyền hình Việt Nam', VGP: 'Cổng Thông tin điện tử Chính phủ', NATO: 'Tổ chức Hiệp ước Bắc Đại Tây Dương', EU: 'Liên minh châu Âu', AU: 'Liên minh châu Phi', UBTVQ: 'Ủy ban Thường vụ Quốc hội', SSCĐ: 'sẵn sàng chiến đấu', TNTP: 'Thiếu niên Tiền phong', PCMT: 'phòng, chống ma túy', ANND: 'An ninh nhân dân', CSND: 'Cảnh sát nhân dân', KHQS: 'khoa học quân sự', ĐUQS: 'Đảng ủy Quân sự', TSQ: 'Trường Sĩ quan', HVKTQS: 'Học viện Kỹ thuật quân sự',
}

const UPPER_PAIR = /[A-ZĐƯ]{2}|[A-ZĐƯ]\.|T[Pp]|\(/

/** The name with its abbreviations written out and an inner parenthesised abbreviation left out. */
export function expandName(name: string): string {
  if (!UPPER_PAIR.test(name) || (name === name.toUpperCase() && name.includes(' ') && name.length > 14)) return name.includes('\n') ? name.replace(/\s+/g, ' ') : name
  const words = name
    .normalize('NFC')
    .replace(/\s*\([^()]{1,20}\)/g, '')
    .replace(/TP\s?\.\s?(?=\p{Lu})|Tp\s?\.\s?(?=\p{Lu})/gu, 'TP ')
    .split(/\s+/)
  return words.map((word) => EXPANSIONS[word] ?? EXPANSIONS[word.replace(/[.,]$/, '')] ?? word).join(' ')
}
