import { ECHELON_LETTERS, PROVINCIAL_POLICE_CODE } from '../lexicon/unit-codes'
import { isCapital, isJoined } from '../pattern/look'
import { type Reader, rangeText } from '../pattern/reader'
import type { Draft } from '../pattern/rule'
import { Kind } from '../text/tokens'
import { isBody } from './bodies'
import { kindOf } from './echelons'
import { signAt } from './words'

/**
 * An abbreviation that the article introduces in brackets after a name (“Trung tâm Cứu hộ Tàu ngầm (TTCHTN)”) counts
 * from there on as that name, if its letters are initials of the name.
 */
export function introduceAbbreviations(drafts: Draft[], reader: Reader): Draft[] {
  const introduced = new Map<string, Draft>()
  for (const draft of drafts) {
    if (!isBody(draft)) continue
    const at = draft.last + 1
    const code = codeInName(draft, reader)
    if (code !== null && !introduced.has(code))
      introduced.set(code, { ...draft, fields: { ...draft.fields, value: code } })
    const end = shortEnd(reader, at)
    if (signAt(reader, at - 1) !== '(' || end < 0 || signAt(reader, end) !== ')') continue
    const short = rangeText(reader, at, end)
    if (introduced.has(short)) continue
    if (isCode(reader, at) ? isCoded(draft, short) : abbreviates(short, reader.text.slice(draft.start, draft.end)))
      introduced.set(short, draft)
  }
  const police = drafts.some(isPolice)
  if (introduced.size === 0 && !police) return drafts
  const found = laterForms(drafts, reader, introduced, police)
  return found.length === 0 ? drafts : [...drafts, ...found].sort((a, b) => a.first - b.first)
}

/** End of the abbreviation or code that stands here, or -1. */
function shortEnd(r: Reader, t: number): number {
  if (t >= r.tokens.count) return -1
  if (isCode(r, t)) return t + 2
  return r.tokens.kind[t] === Kind.upper || r.tokens.kind[t] === Kind.mixed ? t + 1 : -1
}

/** One or two capitals with two figures, as the departments of the police are coded: `C04`, `PC02`. */
function isCode(r: Reader, t: number): boolean {
  const { kind, start, end, count } = r.tokens
  if (t + 1 >= count || !isCapital(r, t) || end[t] - start[t] > 2 || (t > 0 && isWordPart(r, t))) return false
  if (kind[t + 1] !== Kind.number || !isJoined(r, t + 1) || end[t + 1] - start[t + 1] !== 2) return false
  return t + 2 >= count || !isJoined(r, t + 2) || /[.,;:)”"]/.test(signAt(r, t + 2))
}

/** A letter that is joined to a word, figure, dash or slash before it is the tail of something longer. */
const isWordPart = (r: Reader, t: number): boolean => isJoined(r, t) && !/[("“]/.test(signAt(r, t - 1))

/** `E21` in a bracket after a regiment; a `C` and figures are a department's, no company's. */
function isCoded(draft: Draft, code: string): boolean {
  if (isDepartment(draft)) return true
  const letters = code.slice(0, -2)
  return draft.type === 'unit' && letters !== 'C' && kindOf(draft) === ECHELON_LETTERS[letters.toLowerCase()]?.[0]
}

const isDepartment = (draft: Draft): boolean => draft.type === 'unit' && kindOf(draft) === 'department'

/** “Cục C04”: the code that a department is called by. */
function codeInName(draft: Draft, r: Reader): string | null {
  const { first, last } = draft
  return last - first === 3 && isDepartment(draft) && isCode(r, last - 2) ? rangeText(r, last - 2, last) : null
}

/** Whether the capitals of a short form are initials of a name's words, in their order, from the first one on. */
function abbreviates(short: string, name: string): boolean {
  const initials = name.split(/[\s\-–/]+/).map((word) => word.charAt(0).toUpperCase())
  let at = 0
  for (const letter of short.toUpperCase()) {
    const next = initials.indexOf(letter, at)
    if (next < 0 || (at === 0 && next > 0)) return false
    at = next + 1
  }
  return at >= 2
}

const isPolice = ({ type, fields }: Draft): boolean =>
  type === 'unit' && (fields as { branch?: string | null }).branch === 'police'

/** A department that is named by its code only. */
const departmentOf = (code: string): Pick<Draft, 'type' | 'weight' | 'fields'> => ({
  type: 'unit',
  weight: 3,
  fields: {
    value: code,
    kind: 'department',
    number: null,
    branch: 'police',
    place: null,
    parent: null,
    side: 'military',
  },
})

function laterForms(
  drafts: readonly Draft[],
  r: Reader,
  introduced: ReadonlyMap<string, Draft>,
  police: boolean,
): Draft[] {
  const covered = new Uint8Array(r.tokens.count)
  for (const { first, last } of drafts) covered.fill(1, first, last)
  const found: Draft[] = []
  for (let t = 0; t < r.tokens.count; t++) {
    const end = covered[t] === 0 ? shortEnd(r, t) : -1
    if (end < 0) continue
    const short = rangeText(r, t, end)
    const long = introduced.get(short)
    const counts = long ? t > long.last + 1 : police && PROVINCIAL_POLICE_CODE.test(short)
    if (counts && !goesOn(r, end)) found.push(shortDraft(r, t, end, long ?? departmentOf(short)))
  }
  return found
}

/** A short form that a number or another capital follows is part of a longer name. */
function goesOn(r: Reader, next: number): boolean {
  if (next >= r.tokens.count) return false
  if (signAt(r, next) === '-' && isJoined(r, next)) return true
  return r.tokens.kind[next] === Kind.number || isCapital(r, next)
}

function shortDraft(
  r: Reader,
  t: number,
  last: number,
  { type, fields, weight }: Pick<Draft, 'type' | 'weight' | 'fields'>,
): Draft {
  return {
    type,
    first: t,
    last,
    start: r.tokens.start[t],
    end: r.tokens.end[last - 1],
    rule: `${type}/introduced`,
    weight,
    fields: { ...fields },
  }
}
