export interface LevelWord { text: string; level: string; takes: 'name' | 'name-or-number' }
const W = (texts: string, level: string, takes: LevelWord['takes'] = 'name'): LevelWord[] => texts.split('|').map((text) => ({ text, level, takes }))
export const LEVEL_WORDS: readonly LevelWord[] = [
  ...W('tỉnh','province'), ...W('thành phố|TP|TP.|Tp.','city'), ...W('huyện','district'), ...W('thị xã|TX','district'), ...W('quận','district','name-or-number'), ...W('phường','commune','name-or-number'), ...W('xã|thị trấn|đặc khu','commune'),
  ...W('thôn|bản|làng|ấp|buôn|xóm|khóm','village','name-or-number'), ...W('đảo|quần đảo','island'), ...W('sông|kênh|vịnh|đèo|núi|đồi|bãi|bãi cạn','other'), ...W('đường|phố|quốc lộ','street','name-or-number'), ...W('sân bay|cảng|cửa khẩu|cầu cảng|cảng quốc tế|cửa khẩu quốc tế|sân golf','other'),
]
