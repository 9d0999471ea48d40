import type { Reader } from '../pattern/reader'
import type { Draft } from '../pattern/rule'
import type { BodyFields } from '../rules/unit/fields'
import { isBody } from './bodies'
import { isDash, signAt, wordAt } from './words'

/** Kinds that in an article about the forces belong to them unless something says otherwise. */
const MILITARY_BY_DEFAULT = new Set([
  'department',
  'faculty',
  'factory',
  'team',
  'station',
  'general-department',
  'academy',
  'institute',
  'centre',
  'hospital',
  'company-business',
  'group',
  'office',
  'inspectorate',
])
const CIVIL_TOPIC =
  /THPT|THCS|Tiểu học|tiểu học|Mầm non|mầm non|PTDT|Đại học|đại học|[Đđ]a khoa|Nhi |TNHH|Y tế|y tế|Điều lệ|huyện|khí tượng|Khí tượng|Nhà nước|(?<!Công an |Cảnh sát )quốc gia|(?:Tỉnh|Thành|Huyện|Quận) (?:ủy|uỷ)|sân bay|[Hh]àng hải|Hải quan|buôn lậu/

/** What no unit has a department for: a unit after it is the next of a list. */
const STATE_ONLY = /giáo dục và đào tạo|GD(?:&|-)ĐT|nội vụ|tư pháp/i

/**
 * Bodies of mixed kind (`Viện Thiết kế`, `Cục 12`, `Trường 10`) are settled: by the unit that follows in a chain,
 * by another mention of the same name, else by what the article is about.
 */
export function settleSides(drafts: readonly Draft[], reader: Reader): void {
  // A committee of a unit is a unit: “Ban Phụ nữ Quân khu 4”.
  for (const draft of drafts) if (isUnitByOwner(draft)) settle(draft, true)
  const open = drafts.filter(isOpen)
  if (open.length === 0) return
  const military = new Set<string>()
  const civil = new Set<string>()
  for (let i = 0; i + 1 < drafts.length; i++) {
    const [draft, next] = [drafts[i], drafts[i + 1]]
    // “Tiểu đoàn 3, Hệ 2, Học viện X”: what a battalion or company is part of.
    const within = isSmall(draft) || (isOpen(draft) && military.has(nameOf(draft)))
    if (within && isOpen(next) && isChain(reader, draft.last, next.first)) military.add(nameOf(next))
    if (!isOpen(draft)) continue
    if (isCivil(next) && isOwner(reader, draft, next)) civil.add(nameOf(draft))
    if (isMilitary(next) && isChain(reader, draft.last, next.first) && !STATE_ONLY.test(nameOf(draft)))
      military.add(nameOf(draft))
  }
  const ofForces = drafts.filter(isMilitary).length >= 2
  for (const draft of open) {
    const likely = ofForces && !civil.has(nameOf(draft)) && draft.type === 'unit' && isLikely(draft, reader)
    settle(draft, likely || military.has(nameOf(draft)))
  }
}

const isOpen = (draft: Draft): boolean => isBody(draft) && (draft.fields as BodyFields).side === 'open'

const isMilitary = ({ type, fields }: Draft): boolean => type === 'unit' && (fields as BodyFields).side === 'military'

const SMALL = new Set(['battalion', 'company', 'platoon', 'squad'])

const isSmall = (draft: Draft): boolean => isMilitary(draft) && SMALL.has((draft.fields as BodyFields).kind)

const isUnitByOwner = ({ type, fields }: Draft): boolean =>
  type === 'organization' && (fields as BodyFields).side === 'military'

const nameOf = (draft: Draft): string => (draft.fields as BodyFields).value.toLowerCase()

const isCivil = ({ type, fields }: Draft): boolean => type === 'organization' && (fields as BodyFields).side === 'civil'

/** “Vụ X thuộc Bộ Y tế”, “Vụ X, Ban Y Trung ương”: a ministry or central committee after a department is its own. */
function isOwner(reader: Reader, { last }: Draft, next: Draft): boolean {
  if (!isChain(reader, last, next.first)) return false
  return signAt(reader, last) !== ',' || /^Bộ (?!Chính)|^Ban .* (?:Trung ương|T\.Ư|TƯ|TW)$/.test(nameIn(reader, next))
}

const nameIn = (reader: Reader, { start, end }: Draft): string => reader.text.slice(start, end)

/** `(`, `,`, `-` or `thuộc` between a body and its superior. */
function isChain(reader: Reader, from: number, to: number): boolean {
  if (to - from !== 1) return false
  const sign = signAt(reader, from)
  return sign === '(' || sign === ',' || sign === '/' || isDash(sign) || wordAt(reader, from) === 'thuộc'
}

function isLikely(draft: Draft, reader: Reader): boolean {
  const { kind, number } = draft.fields as BodyFields
  const text = reader.text.slice(draft.start, draft.end)
  if (CIVIL_TOPIC.test(text) || STATE_ONLY.test(text)) return false
  return number !== null || MILITARY_BY_DEFAULT.has(kind)
}

function settle(draft: Draft, military: boolean): void {
  const fields = draft.fields as BodyFields
  fields.side = military ? 'military' : 'civil'
  if (military && draft.type === 'organization') {
    draft.type = 'unit'
    const kind = fields.kind === 'state' ? 'department' : fields.kind
    draft.fields = { ...fields, kind, number: null, branch: null, place: null, parent: null }
  } else if (!military && draft.type === 'unit') draft.type = 'organization'
}
