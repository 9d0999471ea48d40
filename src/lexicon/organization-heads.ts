import type { Entry } from './entry'
import { type Heads, headEntries } from './heads'

/** Head words of organisations; frames as in heads.ts. */
const ROWS: readonly Heads[] = [
  // party
  ['Đảng ủy|Đảng bộ|Đảng đoàn|Ban cán sự Đảng', 'party', 'bpt', { cap: true }],
  ['Chi bộ|Chi ủy|Liên chi đoàn|Chi đoàn|Đoàn cơ sở|Hội Phụ nữ cơ sở', 'party', 'bp', { cap: true }],
  ['Ban Thường vụ|Thường vụ|Ban Chấp hành|BCH|Thường trực|Ban Thường trực|BTV', 'party', 'b', { cap: true }],
  ['Tỉnh ủy|Thành ủy|Huyện ủy|Quận ủy|Thị ủy', 'party', 'pc', { bare: true }],
  ['Quân khu ủy|Đảng ủy Quân sự|Đảng ủy Quân sự (ĐUQS)|Đảng ủy Công an', 'party', 'bpc'],
  ['Ủy ban Kiểm tra|UBKT', 'party', 'bp', { cap: true }],
  // state
  ['Ủy ban nhân dân|UBND', 'state', 'pc', { bare: true, cap: true }],
  ['Hội đồng nhân dân|HĐND', 'state', 'pc', { bare: true, cap: true }],
  ['Bộ', 'state', 't', { cap: true }],
  ['Sở|Chi cục|Tổng cục|Kho bạc|Vụ', 'state', 't', { cap: true }],
  ['Nghiệp đoàn|Ban Liên lạc', 'mass', 'tpb', { cap: true }],
  ['Ban', 'state', 't', { cap: true, mixed: true }],
  ['Ban Chỉ đạo', 'committee', 'nt', { cap: true }],
  [
    'Ban Tổ chức|Ban Tuyên giáo|Ban Dân vận|Ban Nội chính|Ban Tuyên giáo và Dân vận|Ban Kinh tế',
    'party',
    'bt',
    { cap: true },
  ],
  ['Ủy ban|Hội đồng|Tiểu ban', 'committee', 't', { cap: true }],
  [
    'Tòa án|Tòa án nhân dân|TAND|Viện Kiểm sát nhân dân|Viện KSND|VKSND|VKS|Viện Kiểm sát',
    'state',
    'pt',
    { cap: true },
  ],
  ['Văn phòng', 'state', 'bt', { cap: true }],
  ['Hải quan', 'state', 'p', { cap: true }],
  ['Tổng cục Hải quan|Cục Hải quan|Chi cục Hải quan|Đội Kiểm soát Hải quan', 'state', 'pn', { bare: true, cap: true }],
  ['Hạt Kiểm lâm|Đội Kiểm lâm|Đội Kiểm lâm cơ động|Trạm Kiểm lâm|Trạm Kiểm dịch', 'state', 'np', { cap: true }],
  ['Thanh tra|Kiểm toán|Kho bạc Nhà nước|Bảo hiểm xã hội|Cảng vụ|Cảng vụ hàng hải', 'state', 'pt', { cap: true }],
  ['Cục Kiểm ngư|Chi cục Kiểm ngư|Chi đội Kiểm ngư|Hải đội Kiểm ngư', 'state', 'np', { bare: true, cap: true }],
  // The surveillance of fisheries is the ministry of agriculture's, though its boats sail with the navy's.
  ['Kiểm ngư', 'state', 'p', { cap: true }],
  ['Đoàn đại biểu Quốc hội|Đoàn ĐBQH', 'state', 'p'],
  ['Đoàn kiểm tra|Đoàn giám sát|Đoàn thanh tra', 'committee', 'n'],
  ['Đại sứ quán|ĐSQ|Tổng Lãnh sự quán|Phái đoàn thường trực|Phái đoàn', 'embassy', 'c', { cap: true }],
  ['Phái bộ', 'mission', '', { cap: true }],
  // mass organisations
  ['Hội', 'mass', 't', { cap: true }],
  [
    'Hội Cựu chiến binh|Hội CCB|Hội Cựu chiến binh (CCB)|Hội Liên hiệp Phụ nữ|Hội LHPN|Hội Phụ nữ|Hội Nông dân|Hội Liên hiệp Thanh niên|Hội LHTN|Hội Chữ thập đỏ|Hội Khuyến học|Hội Người cao tuổi|Hội Hữu nghị',
    'mass',
    'pbt',
    { bare: true },
  ],
  [
    'Mặt trận Tổ quốc|MTTQ|Ủy ban Mặt trận Tổ quốc|Ủy ban MTTQ|UBMTTQ|UBMTTQVN|UBMTTQ VN|Ủy ban MTTQVN|Ủy ban Mặt trận Tổ quốc (MTTQ)|Ủy ban Trung ương Mặt trận Tổ quốc|Ủy ban Trung ương MTTQ|Mặt trận Tổ quốc (MTTQ)|Ủy ban Trung ương Mặt trận Tổ quốc (MTTQ)',
    'mass',
    'pt',
    { bare: true, cap: true },
  ],
  [
    'Đoàn Thanh niên|Tỉnh đoàn|Thành đoàn|Huyện đoàn|Quận đoàn|Đoàn Thanh niên Cộng sản Hồ Chí Minh|Đoàn TNCS Hồ Chí Minh',
    'mass',
    'pbt',
    { cap: true, bare: true },
  ],
  ['Trung ương Đoàn|T.Ư Đoàn|Trung ương Hội', 'mass', 'tc', { cap: true }],
  [
    'Liên đoàn|Liên đoàn Lao động|LĐLĐ|Tổng Liên đoàn Lao động|Công đoàn|Hiệp hội|Liên hiệp|Liên hiệp các tổ chức',
    'mass',
    'tp',
    { cap: true },
  ],
  ['Giáo hội Phật giáo|Ban trị sự Giáo hội Phật giáo|Ban Trị sự|Giáo hội', 'religious', 'pt', { cap: true }],
  ['Câu lạc bộ|CLB', 'club', 'f', { cap: true }],
  ['Quỹ', 'fund', 'f', { cap: true }],
  // press
  ['Sứ quán', 'embassy', 'c', { cap: true }],
  [
    'Báo|Tạp chí|Nhà xuất bản|NXB|Đài|Đài Phát thanh và Truyền hình|Đài Truyền hình|Đài PT-TH|Cổng Thông tin điện tử|Hãng thông tấn',
    'press',
    'f',
  ],
  // education, health, culture
  [
    'Trường Đại học|Trường ĐH|Đại học|Trường Cao đẳng|Trường CĐ|Trường THPT|Trường THCS|Trường Tiểu học|Trường Mầm non|Trường Mẫu giáo|Trường PTDTBT|Trường PTDTNT|Trường Phổ thông dân tộc bán trú',
    'school',
    'ft',
    { cap: true },
  ],
  ['Học viện', 'school', 't', { cap: true }],
  ['Bệnh viện|Bệnh viện Đa khoa|Trung tâm Y tế|Trạm Y tế|BV', 'hospital', 'ftp', { cap: true }],
  ['Viện|Trung tâm|Phòng|Cục', 'institute', 't', { cap: true, mixed: true }],
  ['Nhà hát|Bảo tàng|Thư viện|Nhà văn hóa', 'culture', 'tf', { cap: true, mixed: true }],
  // business
  [
    'Công ty|Tổng công ty|Tập đoàn|Công ty Cổ phần|Công ty CP|Công ty TNHH|Công ty TNHH MTV|CTCP|Công ty trách nhiệm hữu hạn|Doanh nghiệp tư nhân|DNTN|Hợp tác xã|HTX|Ngân hàng|Ngân hàng TMCP|Nhà máy|Xí nghiệp',
    'company',
    'f',
    { cap: true },
  ],
]

/** Names that are complete as they stand, with their kind. */
const NAMES: readonly [texts: string, kind: string][] = [
  [
    'Quân ủy Trung ương|Quân ủy T.Ư|Quân ủy TƯ|QUTW|Thường vụ Quân ủy Trung ương|Thường vụ Quân ủy T.Ư|Thường vụ QUTW|Tổng Quân ủy|Đảng ủy Quân sự Trung ương|Đảng ủy Công an Trung ương|Thường vụ Đảng ủy Công an Trung ương|Ban Thường vụ Đảng ủy Công an Trung ương|Ban Thường vụ Quân ủy Trung ương|Ủy ban Kiểm tra Quân ủy Trung ương|Quân ủy Miền',
    'party',
  ],
  [
    'Bộ Chính trị|Ban Bí thư|Trung ương Đảng|T.Ư Đảng|TƯ Đảng|TW Đảng|Đảng Cộng sản Việt Nam|Đảng Cộng sản Đông Dương|Đảng Nhân dân Cách mạng Lào|Đảng Cộng sản Trung Quốc|Đảng Cộng sản Cuba|Trung ương Đảng Cộng sản Cuba|Trung ương Đảng Cộng sản Việt Nam|Trung ương Đảng Nhân dân Cách mạng Lào|Trung ương Đảng Cộng sản Trung Quốc|Đảng Nhân dân Campuchia|Đảng Lao động Việt Nam|Trung ương Cục miền Nam|Trung ương Cục|Xứ ủy Nam Bộ|Văn phòng Trung ương Đảng|Ủy ban Kiểm tra Trung ương|Ủy ban Kiểm tra T.Ư|Ban Tổ chức Trung ương|Ban Tổ chức T.Ư|Ban Tuyên giáo Trung ương|Ban Tuyên giáo T.Ư|Ban Tuyên giáo và Dân vận Trung ương|Ban Dân vận Trung ương|Ban Nội chính Trung ương|Ban Kinh tế Trung ương|Ban Đối ngoại Trung ương|Hội đồng Lý luận Trung ương|Đảng bộ Quân đội|Đảng ủy Quân đội|Đảng bộ Công an Trung ương|Đảng Dân chủ|Đảng Cộng hòa',
    'party',
  ],
  [
    'Cục Điều tra chống buôn lậu|NXB Chính trị quốc gia Sự thật|Nhà xuất bản Chính trị quốc gia Sự thật|NXB Chính trị quốc gia|Nhà xuất bản Chính trị quốc gia|Quốc hội|Quốc hội nước Cộng hòa xã hội chủ nghĩa Việt Nam|Quốc hội nước CHXHCN Việt Nam|Quốc hội Việt Nam|Chính phủ nước Cộng hòa xã hội chủ nghĩa Việt Nam|Chính phủ nước CHXHCN Việt Nam|QH|Chính phủ|Ủy ban Thường vụ Quốc hội|UBTVQH|Văn phòng Chính phủ|VPCP|Văn phòng Quốc hội|Văn phòng Chủ tịch nước|Thường trực Chính phủ|Hội đồng Bộ trưởng|Nội các|Hội đồng Quốc phòng và An ninh|Ủy ban Quốc phòng và An ninh|Ủy ban Quốc phòng và An ninh của Quốc hội|Ủy ban Quốc phòng, An ninh và Đối ngoại của Quốc hội|Ủy ban Quốc phòng, An ninh và Đối ngoại|Tòa án nhân dân tối cao|Viện Kiểm sát nhân dân tối cao|Kiểm toán Nhà nước|Ngân hàng Nhà nước|Ngân hàng Nhà nước Việt Nam|Ngân hàng Chính sách xã hội|Bảo hiểm xã hội Việt Nam|Thanh tra Chính phủ|Ủy ban Dân tộc|Hội đồng Bầu cử quốc gia|Nhà Trắng|Điện Kremlin|Hạ viện|Thượng viện|Duma Quốc gia',
    'state',
  ],
  [
    'Mặt trận Tổ quốc Việt Nam|MTTQ Việt Nam|Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam|Ủy ban Trung ương MTTQ Việt Nam|Trung ương MTTQ Việt Nam|Ủy ban MTTQ Việt Nam|Đoàn Thanh niên Cộng sản Hồ Chí Minh|Đoàn TNCS Hồ Chí Minh|Đoàn TNCS HCM|Trung ương Đoàn|T.Ư Đoàn|Trung ương Đoàn TNCS Hồ Chí Minh|Hội Liên hiệp Thanh niên Việt Nam|Hội Liên hiệp Phụ nữ Việt Nam|Hội LHPN Việt Nam|Hội Cựu chiến binh Việt Nam|Hội Nông dân Việt Nam|Hội Chữ thập đỏ Việt Nam|Hội Nhà báo Việt Nam|Hội Nhà văn Việt Nam|Tổng Liên đoàn Lao động Việt Nam|Giáo hội Phật giáo Việt Nam|Đội Thiếu niên Tiền phong Hồ Chí Minh|Đội TNTP Hồ Chí Minh|Liên đoàn Bóng đá Việt Nam|VFF|Đoàn Thanh niên|Hội LHTN Việt Nam|Hội đồng Chuyên môn bảo vệ sức khỏe cán bộ Trung ương|Ban Bảo vệ chăm sóc sức khỏe cán bộ Trung ương|Ban Bảo vệ, chăm sóc sức khỏe cán bộ Trung ương|Hội đồng Đội Trung ương|Hội đồng Đội T.Ư|Hội đồng Đội TƯ',
    'mass',
  ],
  [
    'Cục Hoạt động hòa bình|Cục các Hoạt động hòa bình|Liên hợp quốc|Liên hiệp quốc|LHQ|Hội đồng Bảo an|Hội đồng Bảo an Liên hợp quốc|Đại hội đồng Liên hợp quốc|ASEAN|NATO|EU|AU|APEC|WTO|WHO|UNESCO|UNICEF|UNDP|INTERPOL|ASEANAPOL|Liên minh châu Âu|Ủy ban châu Âu|Liên minh châu Phi|Hiệp hội các quốc gia Đông Nam Á|Tổ chức Y tế thế giới|Ngân hàng Thế giới|Quỹ Tiền tệ quốc tế|Hội Chữ thập đỏ quốc tế|FIFA|AFC|UEFA|IAEA|ICRC|Tổ chức Hàng hải quốc tế|IMO|G7|G20|BRICS|Phái bộ UNMISS|Phái bộ UNISFA|Phái bộ MINUSCA|UNMISS|UNISFA|MINUSCA|EUTM|JICA|USAID',
    'international',
  ],
]

/** Press agencies and papers known by their name alone. */
const PRESS =
  'Tiền Phong|Thanh Niên|Lao Động|Nhân Dân|Người Lao Động|Pháp Luật|Quân Đội Nhân Dân|Pháp Luật TP.HCM|Báo Pháp luật TP.HCM|VietTimes|Báo Đất Việt|Infonet|Soha|VietnamNet|Kienthuc.net.vn|Báo Giao thông|Báo Đời sống và Pháp luật|VTV1|VTV3|VTV2|VOV1|TTXVN|Thông tấn xã Việt Nam|VOV|VTV|VTC|VnExpress|VietnamPlus|Vietnam+|Tuổi Trẻ|Báo Nhân dân|Báo Tuổi Trẻ|Báo Thanh Niên|Báo Tiền Phong|Báo Lao Động|Báo Người Lao Động|Báo Tin tức|Reuters|AFP|AP|CNN|BBC|Xinhua|Tân Hoa Xã|RIA Novosti|TASS|Sputnik|Kyodo|Yonhap|Bloomberg|The New York Times|New York Times|Đài Truyền hình Việt Nam|Đài Tiếng nói Việt Nam|Chinhphu.vn|VGP|Báo Chính phủ|Zing|Zing.vn|Dân trí|Báo Dân trí|Fox News|Washington Post|Al Jazeera|KCNA|Báo Đại Đoàn Kết|Báo Pháp luật Việt Nam'

/** “Ban Chấp hành Trung ương”, “BCH T.Ư Đảng”: the central committees in all their spellings. */
const central = (...owners: string[]): string =>
  ['Ban Chấp hành', 'BCH', 'Ban Bí thư']
    .flatMap((head) => ['Trung ương', 'T.Ư', 'TƯ', 'TW'].map((centre) => `${head} ${centre}`))
    .flatMap((committee) => owners.map((owner) => committee + owner))
    .join('|')

const CENTRAL: typeof NAMES = [
  [central('', ' Đảng', ' Đảng Cộng sản Việt Nam', ' Đảng CSVN'), 'party'],
  [central(' Hội', ' Đoàn'), 'mass'],
]

export function organizationEntries(): Entry[] {
  const names = [...NAMES, ...CENTRAL].flatMap(([texts, kind]) =>
    texts.split('|').map((text): Entry => ({ category: 'orgName', text, shape: 'cap', data: { value: text, kind } })),
  )
  const press = PRESS.split('|').map(
    (text): Entry => ({
      category: 'press',
      text,
      ...(text.startsWith('Báo ') ? {} : { shape: 'cap' as const }),
      data: { value: text, kind: 'press' },
    }),
  )
  return [...headEntries('orgHead', ROWS), ...names, ...press]
}
