/** What a level word says of the place: an administrative level from the state down, or a kind of place. */
export type PlaceLevel =
  | 'country'
  | 'state'
  | 'province'
  | 'city'
  | 'district'
  | 'township'
  | 'ward'
  | 'commune'
  | 'special-zone'
  | 'hamlet'
  | 'island'
  | 'archipelago'
  | 'peninsula'
  | 'reef'
  | 'cape'
  | 'bay'
  | 'sea'
  | 'strait'
  | 'river'
  | 'lake'
  | 'mountain'
  | 'hill'
  | 'pass'
  | 'region'
  | 'street'
  | 'road'
  | 'crossing'
  | 'bridge'
  | 'port'
  | 'border-gate'
  | 'border'
  | 'airport'
  | 'station'
  | 'market'
  | 'temple'
  | 'cemetery'
  | 'park'
  | 'base'
  | 'zone'
  | 'site'
  | 'building'

/** A word that stands before a place name and belongs to its span (`tỉnh Đắk Nông`); the value of the place leaves it out. */
export interface LevelWord {
  readonly text: string
  readonly level: PlaceLevel
  /** What may follow: only a capitalised name, or also a number or a code (`quận 9`, `cao điểm 772`, `khu K9`). */
  readonly takes: 'name' | 'name-or-number'
  /**
   * `cap`: counts only with a capital first letter (`P.` is a ward, `p.` ends a sentence); `upper`: only in capitals throughout;
   * `lower`: only in small letters, because with a capital it is a surname or part of a name (`Hồ Chí Minh`).
   */
  readonly shape?: 'cap' | 'upper' | 'lower'
}

type Takes = 'n' | 'd'
type Row = readonly [texts: string, level: PlaceLevel, takes: Takes, shape?: LevelWord['shape']]

/**
 * n: a name follows, d: a name or a number (digits).
 * The district level (`huyện`, `quận`, `thị xã`, a city within a province) and `thị trấn` ended on 30 June 2025.
 * Hospitals, schools, museums and factories are organisations, so their head words are not here.
 */
const ROWS: readonly Row[] = [
  ['vương quốc', 'country', 'n'],
  ['bang|tiểu bang', 'state', 'n'],
  ['tỉnh', 'province', 'n'],
  ['thủ đô|cố đô', 'city', 'n'],
  ['thành phố|TP|TP.', 'city', 'n'],
  ['T.P|T.P.', 'city', 'n', 'cap'],
  ['huyện|huyện đảo|thị xã', 'district', 'n'],
  ['TX|TX.', 'district', 'n', 'upper'],
  ['T.X|T.X.|H.', 'district', 'n', 'cap'],
  ['quận', 'district', 'd'],
  ['Q|Q.', 'district', 'd', 'cap'],
  ['thị trấn', 'township', 'n'],
  ['TT|TT.', 'township', 'n', 'upper'],
  ['phường', 'ward', 'd'],
  ['P|P.', 'ward', 'd', 'cap'],
  ['xã|xã đảo', 'commune', 'n'],
  ['X.', 'commune', 'n', 'cap'],
  ['đặc khu', 'special-zone', 'n'],

  ['thôn|bản|làng|ấp|buôn|bon|plei|plây|phum|sóc|xóm|khóm', 'hamlet', 'd'],
  ['tổ dân phố|tổ dân cư|khu phố|khối phố|tiểu khu|khu dân cư', 'hamlet', 'd'],
  ['TDP|KDC', 'hamlet', 'd', 'upper'],

  ['đảo|đảo chìm|đảo nổi|hòn đảo|hòn|cồn|cù lao', 'island', 'n'],
  ['quần đảo|cụm đảo', 'archipelago', 'n'],
  ['bán đảo', 'peninsula', 'n'],
  ['bãi|bãi cạn|bãi đá|bãi ngầm|bãi biển|rạn san hô', 'reef', 'n'],
  ['mũi', 'cape', 'n'],
  ['vịnh', 'bay', 'n'],
  ['biển|cửa biển', 'sea', 'n'],
  ['eo biển', 'strait', 'n'],
  ['sông|dòng sông|cửa sông|suối|kênh|kênh đào|rạch|thác', 'river', 'n'],
  ['hồ|đầm|phá', 'lake', 'n', 'lower'],
  ['hồ thủy điện|hồ chứa', 'lake', 'n'],
  ['núi|dãy|dãy núi|đỉnh núi|ngọn núi', 'mountain', 'n'],
  ['đồi|cao điểm|điểm cao', 'hill', 'd'],
  ['đèo|dốc', 'pass', 'n'],
  ['ải', 'pass', 'n', 'lower'],
  ['cao nguyên|thung lũng|sa mạc|cánh đồng|rừng|vườn quốc gia|khu bảo tồn thiên nhiên', 'region', 'n'],

  ['đường|ngõ|ngách|hẻm', 'street', 'd'],
  ['phố|phố cổ|đường phố|đại lộ', 'street', 'n'],
  ['quốc lộ|tỉnh lộ|huyện lộ|hương lộ|xa lộ|đường số', 'road', 'd'],
  ['cao tốc|đường cao tốc|hầm đường bộ', 'road', 'n'],
  ['QL', 'road', 'd', 'upper'],
  ['ngã ba|ngã tư|ngã năm|ngã sáu|ngã bảy|nút giao|vòng xoay|bùng binh', 'crossing', 'n'],
  ['cầu|cầu vượt|bến phà', 'bridge', 'n'],
  ['cảng|cảng quốc tế|cảng biển|cảng cá|quân cảng|hải cảng|bến cảng|bến|bến tàu|âu tàu|khu neo đậu', 'port', 'n'],
  ['cầu cảng', 'port', 'd'],
  ['cửa khẩu|cửa khẩu quốc tế|cửa khẩu quốc gia|cửa khẩu chính|cửa khẩu phụ', 'border-gate', 'n'],
  ['cửa khẩu song phương|cửa khẩu nhập cảnh quốc tế|cửa khẩu xuất nhập cảnh|cửa khẩu cảng|lối mở', 'border-gate', 'n'],
  ['CKQT', 'border-gate', 'n', 'upper'],
  ['mốc số|cột mốc số|mốc giới|mốc quốc giới', 'border-gate', 'd'],
  ['biên giới', 'border', 'n'],
  ['sân bay|sân bay quốc tế|sân bay quân sự|phi trường|cảng hàng không|cảng hàng không quốc tế', 'airport', 'n'],
  ['ga|bến xe', 'station', 'n'],
  ['nhà ga', 'station', 'd'],

  ['chợ', 'market', 'n'],
  ['chùa|đền|miếu|lăng|nhà thờ|thánh địa', 'temple', 'n'],
  ['đình', 'temple', 'n', 'lower'],
  ['nghĩa trang|nghĩa trang liệt sĩ|nghĩa trang liệt sỹ', 'cemetery', 'n'],
  ['nghĩa trang liệt sĩ quốc gia|nghĩa trang liệt sỹ quốc gia|đài tưởng niệm|tượng đài', 'cemetery', 'n'],
  ['NTLS', 'cemetery', 'n', 'upper'],
  ['công viên|quảng trường|vườn hoa|sân golf', 'park', 'n'],
  ['căn cứ|căn cứ sân bay|căn cứ địa|căn cứ quân sự|căn cứ hải quân|căn cứ không quân|khu căn cứ', 'base', 'n'],
  ['chiến khu|an toàn khu|pháo đài|thao trường|trường bắn|trường bắn quốc gia', 'base', 'n'],
  ['ATK', 'base', 'n', 'upper'],
  ['khu', 'zone', 'd'],
  ['khu công nghiệp|khu kinh tế|khu kinh tế cửa khẩu|khu chế xuất|khu công nghệ cao', 'zone', 'n'],
  ['khu đô thị|khu đô thị mới|khu tái định cư|khu phi quân sự|khu du lịch', 'zone', 'n'],
  ['KCN|KKT', 'zone', 'n', 'upper'],
  ['khu di tích|khu di tích lịch sử|khu di tích quốc gia đặc biệt', 'site', 'd'],
  ['di tích|di tích lịch sử|địa đạo|nhà tù|nhà lao|trại giam|thành cổ|kinh thành|hoàng thành', 'site', 'n'],
  ['tòa nhà', 'building', 'd'],
  ['tòa tháp|chung cư|dinh|sân vận động|nhà hát|hội trường', 'building', 'n'],
  ['trung tâm thương mại', 'building', 'n'],
  ['TTTM', 'building', 'n', 'upper'],
  ['SVĐ', 'building', 'n', 'upper'],
]

export const LEVEL_WORDS: readonly LevelWord[] = ROWS.flatMap(([texts, level, takes, shape]) =>
  texts.split('|').map((text) => ({
    text,
    level,
    takes: takes === 'd' ? ('name-or-number' as const) : ('name' as const),
    ...(shape && { shape }),
  })),
)
