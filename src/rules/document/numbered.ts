import { BARE_NUMBER_KINDS, FULL_NUMBER_ONLY, KIND_BY_CODE, PLAIN_KINDS } from '../../lexicon/document-kinds'
import { isCapital } from '../../pattern/look'
import { defineRule, type RuleMatch } from '../../pattern/rule'
import { behind, lex, maybe, seq, word } from '../../pattern/step'
import { Kind } from '../../text/tokens'
import { bridge, ENDS_NUMBER } from './context'
import { numbered } from './fields'
import { SHARED } from './listed'
import { BARE_NUMBER, FULL_NUMBER, KNOWN_NUMBER, type PrintedNumber } from './number'

const so = seq(word('số'), maybe(word(':')))

/** “Nghị quyết số 23-NQ/TU”: the kind word, then a number with its code. */
export const numberedDocument = defineRule({
  id: 'document/numbered',
  type: 'document',
  weight: 6,
  pattern: [lex('documentKind'), maybe(word(':')), maybe(so), FULL_NUMBER],
  examples: {
    'Nghị quyết số 23-NQ/TU': '23-NQ/TU',
    'Quyết định 1371/QĐ-TTg của Thủ tướng': '1371/QĐ-TTg',
    'Thông tư số: 16/2020/TT - BQP': '16/2020/TT-BQP',
    'Nghị quyết 202/2025/QH15': '202/2025/QH15',
    'Chỉ thị 05 – CT/TW': '05-CT/TW',
    'thông báo số điện thoại 0203-3825': null,
    'kế hoạch 12-3 của đội': null,
  },
  read: ({ documentKind, printed }, { reader }) => numbered(reader, documentKind.value, printed),
})

/** “Nghị quyết chuyên đề số 1050-NQ/ĐU”, “Chỉ thị của Bộ trưởng số 79/CT-BQP”: words between kind and number. */
export const bridgedDocument = defineRule({
  id: 'document/bridged',
  type: 'document',
  weight: 6,
  pattern: [lex('documentKind'), bridge(), maybe(so), FULL_NUMBER],
  examples: {
    'Chỉ thị của Bộ trưởng Bộ Quốc phòng số 79/CT-BQP': '79/CT-BQP',
    'Nghị quyết Quân ủy Trung ương số 1656-NQ/QUTW': '1656-NQ/QUTW',
    'kế hoạch theo Quyết định 246/QĐ-TM': null,
    'Kế hoạch huấn luyện và 246/QĐ-TM': null,
  },
  read: ({ documentKind, printed }, { reader }) => numbered(reader, documentKind.value, printed),
})

/** “Luật Dân quân tự vệ số 48/2019/QH14”: a named law with its number. */
export const numberedLaw = defineRule({
  id: 'document/numbered-law',
  type: 'document',
  weight: 6.1,
  pattern: [lex('documentName'), maybe(so), FULL_NUMBER],
  examples: {
    'Luật Dân quân tự vệ số 48/2019/QH14': '48/2019/QH14',
    'Bộ luật Hình sự số 100/2015/QH13': '100/2015/QH13',
    'Luật Dân quân tự vệ 2019': null,
  },
  read: ({ documentName, printed }, { reader }) => {
    const fields = numbered(reader, documentName.kind, printed)
    return { ...fields, value: `${documentName.value} ${fields.number}` }
  },
})

/** “Nghị quyết số 847”, “các nghị quyết số 28, 29-NQ/TW”: a number without its code after `số`. */
export const shortWithWord = defineRule({
  id: 'document/short',
  type: 'document',
  weight: 6,
  pattern: [
    lex('documentKind', { where: ({ value }) => !FULL_NUMBER_ONLY.has(value) }),
    maybe(word('chuyên đề', 'liên tịch', ':')),
    so,
    BARE_NUMBER,
    ENDS_NUMBER,
    SHARED,
  ],
  examples: {
    'Nghị quyết số 847 của Quân ủy Trung ương': '847',
    'các nghị quyết số 28, 29-NQ/TW': '28-NQ/TW',
    'kế hoạch số 12, 15 và 18': '12',
    'Thông báo số 3 trường hợp': null,
    'dự án số 5 của huyện': null,
  },
  read: ({ documentKind, printed, shared }, match) => {
    match.last = printed.last
    return numbered(match.reader, documentKind.value, printed, shared)
  },
})

/** “Nghị quyết 847”, “Chỉ thị 05”, “Nghị định 92/2016”: the second mention of a document, or a well-known one. */
export const shortDocument = defineRule({
  id: 'document/short-bare',
  type: 'document',
  weight: 6,
  pattern: [
    behind(['tư', 'bộ'], 'no'),
    lex('documentKind', { where: ({ value }) => BARE_NUMBER_KINDS.has(value) }),
    BARE_NUMBER,
    ENDS_NUMBER,
    SHARED,
  ],
  examples: {
    'Nghị quyết 847 của Quân ủy Trung ương': '847',
    'gắn với Chỉ thị 05': '05',
    'Nghị định 92/2016 quy định về ngành nghề': '92/2016',
    'Quyết định 2 vấn đề lớn': null,
    'kế hoạch 7,5 tỷ USD': null,
    'quy định 12 tháng': null,
    'Kế hoạch 2025 của đơn vị': null,
  },
  read: ({ documentKind, printed, shared }, match) => {
    if (!isPlausibleShort(match, documentKind.value, printed)) return null
    match.last = printed.last
    return numbered(match.reader, documentKind.value, printed, shared)
  },
})

function isPlausibleShort({ reader, first }: RuleMatch, kind: string, printed: PrintedNumber): boolean {
  const { tokens } = reader
  if (!PLAIN_KINDS.has(kind) && !isCapital(reader, first)) return false
  // Of the abbreviations only these are nothing else before a number: `HD 2455` is a barge.
  const isAbbreviation = printed.first === first + 1 && tokens.kind[first] === Kind.upper
  if (isAbbreviation && !/^(?:nghị quyết|nghị định|quyết định)$/.test(kind)) return false
  const figures = tokens.end[printed.first] - tokens.start[printed.first]
  const value = tokens.num[printed.first]
  const isYear = figures === 4 && value >= 1945 && value <= 2100 && !printed.dated
  return figures >= 2 && !isYear
}

/** “(số 05-CT/TW)”, “386-QĐ/UB”: a number alone whose code says the kind. */
export const bareNumber = defineRule({
  id: 'document/number',
  type: 'document',
  weight: 5.5,
  pattern: [behind(['-', '/', '.'], 'no'), KNOWN_NUMBER],
  examples: {
    'số 386-QĐ/UB ngày 10/11/1981': '386-QĐ/UB',
    'theo 16/2020/TT-BQP': '16/2020/TT-BQP',
    'tàu 12-TT': null,
    'máy bay 05-CT': null,
  },
  read: ({ printed }, { reader }) => {
    const fields = numbered(reader, KIND_BY_CODE.get(printed.code ?? '') ?? 'văn bản', printed)
    return fields.number?.includes('/') ? { ...fields, value: fields.number } : null
  },
})
