import surnames from './data/surnames.json'
import type { Entry } from './entry'
import { textEntries } from './phrases'
import type { AddressRow } from './rows'

/** Forms of address; after these marked single a one-syllable name is a person: `ông Lịch`. */
const ADDRESS_SINGLE =
  'ông|bà|anh|chị|cô|chú|em|cụ|cháu|bé|thầy|đồng chí|đ/c|ngài|Bà mẹ Việt Nam anh hùng|Mẹ Việt Nam anh hùng|liệt sĩ|liệt sỹ|anh hùng liệt sĩ|vợ chồng anh|vợ chồng ông|bị can|đối tượng|nghi can|bị cáo|nữ chiến sĩ|chiến sĩ|chiến sỹ|binh nhì|tân binh|cựu chiến binh|CCB|thương binh|nhà báo|nhà văn|nhà thơ|nhạc sĩ|họa sĩ|nghệ sĩ|ca sĩ|bác sĩ|kỹ sư|luật sư|giáo sư|tiến sĩ|nghệ nhân|già làng|linh mục|mục sư|Đại đức|Thượng tọa|Hòa thượng|thầy giáo|cô giáo|học viên|sinh viên|phi công|phóng viên|ni cô|thuyền viên|ngư dân|nạn nhân|quân nhân|AHLLVT|Anh hùng LLVT nhân dân|Anh hùng LLVTND|Anh hùng lực lượng vũ trang nhân dân|Anh hùng lực lượng vũ trang|Anh hùng Lao động|AHLLVTND|Anh hùng LLVT|bố|mẹ|má|bác|dì|tên là|tên thật là|tên thật|bí danh|biệt danh|người tên|cựu binh|cầu thủ|tiền đạo|tiền vệ|ngoại binh|thủ môn|hậu vệ|trọng tài|võ sĩ|VĐV|vận động viên|danh thủ|huấn luyện viên|HLV'
/** Words that are common nouns as often as forms of address: only a full name counts after them. */
const ADDRESS_FULL =
  'cậu|dượng|thím|chàng|nàng|các đồng chí|hai đồng chí|các ông|gia đình|con|vợ|chồng|do|với|cùng|tên|hai anh em|anh em|bạn|người lính|nữ quân nhân|tác giả|đạo diễn|Mẹ VNAH|Mẹ'
const ACADEMIC =
  'GS|PGS|TS|ThS|Th.S|TSKH|BS|BSCKI|BSCKII|BSCK2|BSCK1|CKI|CKII|CK1|CK2|KS|KTS|CN|GS.TS|PGS.TS|PGS,TS|GS,TS|PGS-TS|GS.TSKH|Viện sĩ|GS.VS|Nhà giáo Nhân dân|Nhà giáo Ưu tú|NGND|NGƯT|Thầy thuốc Nhân dân|Thầy thuốc Ưu tú|TTND|TTƯT|NSND|NSƯT|Tiến sĩ|Thạc sĩ|Phó Giáo sư|Giáo sư|Nghệ sĩ Nhân dân|Nghệ sĩ Ưu tú|Bác sĩ|Bác sĩ CKII|Dược sĩ|DS|LS|Luật sư'

/** Capitalised words that are no part of a name though they may follow one or a post. */
const STOPS =
  'Đảng|Nhà nước|Tết|Tổ quốc|Ảnh|Tin|Theo|Trong|Tại|Ngày|Khi|Sau|Trước|Các|Tuy nhiên|Những|Một|Được|Đây|Đó|Đến|Và|Nhưng|Với|Đồng chí|Cùng|Do|Để|Qua|Nếu|Vì|Hội nghị|Đại hội|Quốc phòng|Nhân dân|Internet|Video|Clip|Nguồn|Huân chương|Huy chương|Giải thưởng|Bằng khen'

/** Peoples of Việt Nam whose names read like persons' (General Statistics Office, list of 54 ethnic groups). */
const PEOPLES =
  'Hà Nhì|Lô Lô|La Hủ|La Chí|La Ha|Phù Lá|Tà Ôi|Bố Y|Cờ Lao|Ơ Đu|Chu Ru|Gié Triêng|Giẻ Triêng|Vân Kiều|Chơ Ro|Rơ Măm|Xơ Đăng|Cơ Tu|Ba Na|Ê Đê|Gia Rai|Pà Thẻn|Pu Péo|Si La|Khơ Mú|Xinh Mun|Kháng|Sán Dìu|Sán Chay|Cơ Ho|Raglai|Ra Glai|Xtiêng|Mnông'

export interface SurnameRow {
  value: string
  /** `context`: a common word as well, so the name counts only after a rank, post or form of address. */
  level: 'common' | 'known' | 'context'
}

function addressEntries(list: string, single: boolean): Entry[] {
  return list
    .split('|')
    .map((text) => ({ category: 'address', text, data: { value: text, single } satisfies AddressRow }))
}

export function peopleEntries(): Entry[] {
  const names = surnames.rows.map(
    (row): Entry => ({
      category: 'surname',
      text: row.name,
      shape: 'cap',
      data: { value: row.name, level: row.level },
    }),
  )
  return [
    ...names,
    ...addressEntries(ADDRESS_SINGLE, true),
    ...addressEntries(ADDRESS_FULL, false),
    ...textEntries('academic', [ACADEMIC], 'cap'),
    ...textEntries('stop', [STOPS, PEOPLES], 'cap'),
    { category: 'personName', text: 'Bác Hồ', shape: 'cap', data: { value: 'Hồ Chí Minh' } },
    { category: 'personName', text: 'Cụ Hồ', shape: 'cap', data: { value: 'Hồ Chí Minh' } },
    { category: 'personName', text: 'Hồ Chí Minh', shape: 'cap', data: { value: 'Hồ Chí Minh' } },
  ]
}
