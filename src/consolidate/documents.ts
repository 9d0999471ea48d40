import { ISSUER_HEADS, issuerOfNumber } from '../lexicon/issuers'
import { isCapital, isJoined } from '../pattern/look'
import type { Reader } from '../pattern/reader'
import type { Draft } from '../pattern/rule'
import { Gap, Kind } from '../text/tokens'
import type { Context } from './context'
import { isOpening, readTitle, saidAt } from './document-title'

/** What this pass fills in; `value`, `kind` and `number` come from the rules. */
interface DocumentDraft
  extends Draft<{
    kind: string
    number: string | null
    issuer: string | null
    date: string | null
    title: string | null
  }> {}

/**
 * Fills in issuer, date and title of each document from the words around it: date, `của` issuer, `về` title, in the
 * order in which the text has them. What the text does not say of the issuer, the code of the number does.
 * Dates must be resolved and units and organisations found before.
 */
export function completeDocuments(drafts: readonly Draft[], context: Context): void {
  const { reader } = context
  const starts = new Map(drafts.map((draft) => [draft.first, draft] as const))
  const ends = new Map(drafts.map((draft) => [draft.last, draft] as const))
  // Read at most once an article, however many documents it has.
  let municipal: boolean | null = null
  const isMunicipal = () => (municipal ??= namesOnlyCities(reader.text))
  for (const draft of drafts) {
    if (draft.type !== 'document') continue
    const document = draft as DocumentDraft
    readTail(document, reader, starts, ends)
    document.fields.issuer ??= issuerBefore(document, reader, ends) ?? issuerByCode(document, isMunicipal)
  }
}

type ByToken = ReadonlyMap<number, Draft>

const SKIPS = /^(?:ban hành|được ban hành|ký|ký ban hành)$/

/** `Thông tư 12/2019/TT-BQP quy định chế độ trực …`: what a document does is its title. */
const OPENS_TITLE =
  /^(?:ban hành (?:quy|kế hoạch|đề án|chương trình|bộ|danh mục|điều lệ)|quy định (?!của |tại |trong |ở |nêu |rõ )|sửa đổi,? bổ sung)/

/** Reads on from the document while what comes is its date, issuer or title. */
function readTail(draft: DocumentDraft, r: Reader, starts: ByToken, ends: ByToken): void {
  const { fields } = draft
  let at = draft.last
  for (let step = 0; step < 8 && at < r.tokens.count && r.tokens.gap[at] !== Gap.newline; step++) {
    const next = skipLink(r, at)
    const bracket = saidAt(r, next, 1) === '(' ? next + 1 : next
    const date = starts.get(bracket)
    if (date?.type === 'date' && fields.date === null && isDay(date)) {
      fields.date = dayOf(date)
      at = saidAt(r, date.last, 1) === ')' ? date.last + 1 : date.last
    } else if (OPENS_TITLE.test(saidAt(r, next, 4))) {
      fields.title = titleText(r, next)
      return
    } else if (saidAt(r, next, 1) === 'của' && fields.issuer === null) {
      const issuer = readIssuer(r, next + 1, starts)
      if (issuer === null) return
      fields.issuer = issuer.name
      at = skipTerm(r, issuer.last)
    } else if (
      isAbout(r, next) ||
      (next === at && (isOpening(r, at) || (saidAt(r, at, 1) === ':' && isOpening(r, at + 1))))
    ) {
      if (!isWhatRulesSay(draft, r, ends)) fields.title = titleText(r, next + aboutWords(r, next))
      return
    } else return
  }
}

/** Past a comma, and past `ban hành`, when a date, an issuer or a title follows. */
function skipLink(r: Reader, at: number): number {
  const comma = saidAt(r, at, 1) === ',' ? at + 1 : at
  if (SKIPS.test(saidAt(r, comma, 2))) return comma + 2
  return SKIPS.test(saidAt(r, comma, 1)) ? comma + 1 : comma
}

function isDay({ fields }: Draft): boolean {
  return /^\d{4}(?:-\d{2}){0,2}$/.test(String((fields as { value?: unknown }).value ?? ''))
}

function dayOf({ fields }: Draft): string {
  return (fields as { value: string }).value
}

/** `về` before a title; `đưa luật về với dân` is none. */
function isAbout(r: Reader, at: number): boolean {
  return saidAt(r, at, 1) === 'về' && !/^về (?:với|đến|tới|đây|trước|sau|phía|đích|nước)$/.test(saidAt(r, at, 2))
}

/** How many words `về việc` or `về` is before the title. */
function aboutWords(r: Reader, at: number): number {
  return saidAt(r, at, 2) === 'về việc' ? 2 : /^[v:]/.test(saidAt(r, at, 1)) ? 1 : 0
}

function titleText(r: Reader, at: number): string | null {
  const title = readTitle(r, at)
  return title && r.text.slice(r.tokens.start[title.first], r.tokens.end[title.last - 1])
}

/** `quy định của Luật A, Nghị định B về …`: what the rules of both are about, not the title of the last. */
function isWhatRulesSay(draft: Draft, r: Reader, ends: ByToken): boolean {
  let first = draft.first
  let others = 0
  for (; others < 6; others++) {
    const before = ends.get(first - 1)
    if (before?.type !== 'document' || !/^(?:,|và)$/.test(saidAt(r, first - 1, 1))) break
    first = before.first
  }
  return others > 0 && first > 2 && /^quy định (?:của|tại|trong|ở)$/.test(saidAt(r, first - 3, 3))
}

const ISSUER_ENDS = new Set(
  `về ngày khóa khoá sẽ vừa hướng nếu đang chưa khó chỉ nên cần phải mới đối gồm liên là đã được quy ban với trong tại theo số có cho đến nêu yêu đề do giao năm để nhằm từ nhiệm trên khi cũng thì mà vào ra gắn gửi`.split(
    ' ',
  ),
)

/** The name after `của`: a body found there, or capitalised words up to the next clause. */
function readIssuer(r: Reader, at: number, starts: ByToken): { name: string; last: number } | null {
  if (at >= r.tokens.count || r.tokens.gap[at] === Gap.newline || !isCapital(r, at)) return null
  const body = starts.get(at)
  if (isBody(body)) return { name: String((body.fields as { value?: unknown }).value ?? ''), last: body.last }
  let last = at
  while (last < r.tokens.count && last < at + 14 && r.tokens.gap[last] !== Gap.newline && goesOn(r, last)) {
    // `Thủ tướng [Chính phủ] sẽ …`: a post ends with its body.
    const inner = starts.get(last)
    last = isBody(inner) ? inner.last : last + 1
    if (isBody(inner)) break
  }
  return last === at ? null : { name: r.text.slice(r.tokens.start[at], r.tokens.end[last - 1]), last }
}

function isBody(draft: Draft | undefined): draft is Draft & { type: 'organization' | 'unit' } {
  return draft?.type === 'organization' || draft?.type === 'unit'
}

function goesOn(r: Reader, at: number): boolean {
  const said = saidAt(r, at, 1)
  if (r.tokens.kind[at] === Kind.punct)
    return '-–.'.includes(said) && isJoined(r, at) && at + 1 < r.tokens.count && isJoined(r, at + 1)
  if (said === 'và' || said === 'của')
    return (
      at + 1 < r.tokens.count && isCapital(r, at + 1) && !/^(?:chỉ thị|nghị quyết|kết luận)/.test(saidAt(r, at + 1, 2))
    )
  return !ISSUER_ENDS.has(said)
}

/** `(khóa XI)`, `khóa 11`, `, khóa XII` after the issuer. */
function skipTerm(r: Reader, at: number): number {
  const said = /^(?:[(,] )?kh(?:óa|oá) \S+(?: \))?/.exec(saidAt(r, at, 4))?.[0]
  return said ? at + said.split(' ').length : at
}

const ISSUED = /^(?:(?:đã|vừa|mới|cũng|tiếp tục) )?(?:ban hành|ra|có|ký|ký ban hành|phát đi)$/

/** `Ban Thường vụ Tỉnh ủy ban hành Nghị quyết …`: the body right before the verb. */
function issuerBefore(draft: Draft, r: Reader, ends: ByToken): string | null {
  for (const words of [4, 3, 2, 1]) {
    const verb = draft.first - words
    if (verb < 1 || !ISSUED.test(saidAt(r, verb, words))) continue
    const before = ends.get(verb)
    if (isBody(before)) return String((before.fields as { value?: unknown }).value ?? '')
    // `Thủ tướng Chính phủ Trần Văn A ký …`: the name of the person is no part of the post.
    return headedBody(r, before?.type === 'person' ? before.first : verb)
  }
  return null
}

/** Where no body was found: from the first word before the verb that begins the name of an issuer. */
function headedBody(r: Reader, verb: number): string | null {
  let found = -1
  for (let i = verb - 1; i >= 0 && i >= verb - 12; i--) {
    if (r.tokens.kind[i] === Kind.punct || r.tokens.kind[i] === Kind.number) break
    if (isCapital(r, i) && ISSUER_HEADS.some((head) => `${saidAt(r, i, 4)} `.startsWith(`${head.toLowerCase()} `)))
      found = i
    if (r.tokens.gap[i] === Gap.newline) break
  }
  return found < 0 ? null : r.text.slice(r.tokens.start[found], r.tokens.end[verb - 1])
}

/** The code `TU` is that of a provincial and of a municipal committee; an article that only knows the latter decides. */
function issuerByCode({ fields }: DocumentDraft, isMunicipal: () => boolean): string | null {
  const issuer = fields.number === null ? null : issuerOfNumber(fields.number)
  return issuer === 'Tỉnh ủy' && isMunicipal() ? 'Thành ủy' : issuer
}

function namesOnlyCities(text: string): boolean {
  const said = text.normalize('NFC').toLowerCase()
  return said.includes('thành ủy') && !said.includes('tỉnh ủy')
}
