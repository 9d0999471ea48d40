import type { Entry } from './entry'
import type { RankRow } from './rows'

/**
 * The ladder of the People's Army and the People's Public Security (Law on Officers 16/1999/QH10 as amended,
 * Law on Professional Soldiers 98/2015/QH13, Law on the People's Public Security 37/2018/QH14) and the foreign
 * ranks that Vietnamese papers print. NATO codes are the usual equivalents: Viet Nam publishes none.
 */
type Row = [value: string, order: number, nato: string | null, branch: string | null, ...spellings: string[]]

const LADDER: readonly Row[] = [
  ['Binh nhì', 1, 'OR-1', null],
  ['Binh nhất', 2, 'OR-2', null],
  ['Hạ sĩ', 3, 'OR-4', null, 'Hạ sỹ'],
  ['Trung sĩ', 4, 'OR-5', null, 'Trung sỹ'],
  ['Thượng sĩ', 5, 'OR-7', null, 'Thượng sỹ'],
  ['Chuẩn úy', 6, 'OR-9', null],
  ['Thiếu úy', 7, 'OF-1', null],
  ['Trung úy', 8, 'OF-1', null],
  ['Thượng úy', 9, 'OF-1', null],
  ['Đại úy', 10, 'OF-2', null],
  ['Thiếu tá', 11, 'OF-3', null],
  ['Trung tá', 12, 'OF-4', null],
  ['Thượng tá', 13, 'OF-5', null],
  ['Đại tá', 14, 'OF-5', null],
  ['Thiếu tướng', 15, 'OF-6', null],
  ['Trung tướng', 16, 'OF-7', null],
  ['Thượng tướng', 17, 'OF-8', null],
  ['Đại tướng', 18, 'OF-9', null],
  ['Chuẩn Đô đốc', 15, 'OF-6', 'navy'],
  ['Phó Đô đốc', 16, 'OF-7', 'navy'],
  ['Đô đốc', 17, 'OF-8', 'navy'],
]

const FOREIGN: readonly Row[] = [
  ['Hạ sĩ nhất', 3.5, 'OR-4', null, 'Hạ sỹ nhất'],
  ['Trung sĩ nhất', 4.5, 'OR-6', null, 'Trung sỹ nhất'],
  ['Thượng sĩ nhất', 5.5, 'OR-8', null, 'Thượng sỹ nhất'],
  ['Chuẩn tướng', 14.5, 'OF-6', null],
  ['Đại đô đốc', 18, 'OF-9', 'navy'],
  ['Thủy sư đô đốc', 19, 'OF-10', 'navy'],
  ['Thống tướng', 19, 'OF-10', null],
  ['Thống chế', 19, 'OF-10', null],
  ['Nguyên soái', 19, 'OF-10', null],
  ['Tướng', 15, null, null],
]

const PROFESSIONAL = ['Thượng tá', 'Trung tá', 'Thiếu tá', 'Đại úy', 'Thượng úy', 'Trung úy', 'Thiếu úy', 'Chuẩn úy']
const PROFESSIONAL_SUFFIXES = [
  'QNCN',
  'quân nhân chuyên nghiệp',
  ', QNCN',
  '(QNCN)',
  ', quân nhân chuyên nghiệp',
  'chuyên nghiệp',
  'CN',
]

function entry(text: string, data: RankRow, shape?: 'cap'): Entry {
  return shape ? { category: 'rank', text, data, shape } : { category: 'rank', text, data }
}

function rowEntries([value, order, nato, branch, ...spellings]: Row): Entry[] {
  const data: RankRow = { value, order, nato, branch }
  // “tướng” in lower case is a category (“các tướng lĩnh”), a piece of chess and a good deal else.
  return [value, ...spellings].map((text) => entry(text, data, value === 'Tướng' ? 'cap' : undefined))
}

/** All rank entries of the lexicon. */
export function rankEntries(): Entry[] {
  const entries = [...LADDER, ...FOREIGN].flatMap(rowEntries)
  for (const [value, order] of LADDER) {
    if (PROFESSIONAL.includes(value)) {
      const data: RankRow = { value: `${value} quân nhân chuyên nghiệp`, order, nato: 'OR-9', branch: null }
      for (const suffix of PROFESSIONAL_SUFFIXES) entries.push(entry(`${value} ${suffix}`, data))
    }
  }
  return entries
}

/** Words that make a rank another thing when they follow: `hạ sĩ quan`, `tướng lĩnh`, `Đại tướng quân`. */
export const NOT_A_RANK_BEFORE: readonly string[] = ['quan', 'lĩnh', 'quân', 'sĩ']
