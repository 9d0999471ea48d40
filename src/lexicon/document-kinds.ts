import type { Entry } from './entry'
import { lawEntries } from './laws'
import type { DocumentKindRow } from './rows'
import { treatyEntries } from './treaties'

/**
 * Kinds of legal, party and military documents with the codes that their numbers carry (Decree 30/2020/NĐ-CP,
 * Appendix III, for the state; Guidance 36-HD/VPTW for the Party; army practice for CL, ML, HDLT).
 * `also`: longer or shorter words for the same kind; capitals throughout are abbreviations.
 */
type Row = [value: string, codes: string, ...also: string[]]

const KINDS: readonly Row[] = [
  ['nghị quyết', 'NQ', 'nghị quyết chuyên đề', 'NQ'],
  ['nghị quyết liên tịch', 'NQLT'],
  ['chỉ thị', 'CT'],
  ['kết luận', 'KL', 'kết luận kiểm tra', 'kết luận thanh tra'],
  ['thông báo', 'TB', 'thông báo kết luận'],
  ['quy định', 'QĐi QyĐ'],
  ['quyết định', 'QĐ QĐNS', 'QĐ'],
  ['nghị định', 'NĐ', 'NĐ'],
  ['thông tư', 'TT', 'TT'],
  ['thông tư liên tịch', 'TTLT TTLN', 'thông tư liên bộ', 'thông tư liên ngành', 'TTLT'],
  ['thông tri', 'TT'],
  ['kế hoạch', 'KH', 'kế hoạch phối hợp', 'kế hoạch hành động', 'KH'],
  ['kế hoạch liên tịch', 'KHLT'],
  ['hướng dẫn', 'HD', 'hướng dẫn liên ngành', 'HD'],
  ['chỉ lệnh', 'CL', 'chỉ lệnh huấn luyện'],
  ['mệnh lệnh', 'ML', 'mệnh lệnh huấn luyện'],
  ['công điện', 'CĐ', 'công điện khẩn', 'điện khẩn', 'điện mật'],
  ['công văn', 'CV', 'công văn hỏa tốc'],
  ['văn bản', 'VB'],
  ['văn bản hợp nhất', 'VBHN'],
  ['tờ trình', 'TTr'],
  ['báo cáo', 'BC'],
  ['đề án', 'ĐA'],
  ['dự án', 'DA'],
  ['phương án', 'PA'],
  ['đề cương', 'ĐC'],
  ['chương trình', 'CTr CTPH', 'chương trình hành động', 'chương trình phối hợp', 'CTr'],
  ['quy chế', 'QC QCPH', 'quy chế phối hợp'],
  ['quy tắc', 'QT'],
  ['điều lệ', 'ĐL'],
  ['luật', 'LCT'],
  ['bộ luật', 'BL'],
  ['pháp lệnh', 'PL'],
  ['lệnh', 'L'],
  ['sắc lệnh', 'SL'],
  ['hiến pháp', 'HP'],
  ['giấy mời', 'GM'],
]

/** Kinds that are often cited by a bare number: `Nghị quyết 847`, `Chỉ thị 05`. */
export const BARE_NUMBER_KINDS: ReadonlySet<string> = new Set([
  'nghị quyết',
  'chỉ thị',
  'kết luận',
  'quy định',
  'quyết định',
  'nghị định',
  'thông tư',
  'thông tư liên tịch',
  'công điện',
  'công văn',
  'văn bản',
  'kế hoạch',
  'hướng dẫn',
  'sắc lệnh',
  'pháp lệnh',
  'chỉ lệnh',
  'mệnh lệnh',
  'thông tri',
  'thông báo',
])

/** Of these the ones that are no verbs or everyday nouns, so that lower case before a bare number is no matter. */
export const PLAIN_KINDS: ReadonlySet<string> = new Set([
  'nghị quyết',
  'chỉ thị',
  'quyết định',
  'nghị định',
  'thông tư',
  'công điện',
  'sắc lệnh',
  'pháp lệnh',
  'công văn',
  'văn bản',
])

/** Kinds whose word is another thing when it is not a document with a full number: `Đề án 1371` is a programme. */
export const FULL_NUMBER_ONLY: ReadonlySet<string> = new Set([
  'đề án',
  'dự án',
  'phương án',
  'chương trình',
  'lệnh',
  'quy tắc',
  'giấy mời',
])

/** Kind by the code in a number: `QĐ` → `quyết định`; the first kind that has the code. */
export const KIND_BY_CODE: ReadonlyMap<string, string> = new Map(
  KINDS.flatMap(([value, codes]) => codes.split(' ').map((code) => [code, value] as const)).reverse(),
)

function kindEntries([value, codes, ...also]: Row): Entry<DocumentKindRow>[] {
  const data: DocumentKindRow = { value, codes: codes.split(' ') }
  return [value, ...also].map((text) =>
    text === text.toUpperCase()
      ? { category: 'documentKind', text, data, shape: 'upper' }
      : { category: 'documentKind', text, data },
  )
}

/** Every entry of the lexicon about documents: their kinds and the names of those that go by name. */
export function documentEntries(): Entry[] {
  return [...KINDS.flatMap(kindEntries), ...lawEntries(), ...treatyEntries()]
}
