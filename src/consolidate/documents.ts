import { type Reader, rangeText } from '../pattern/reader'
import type { Draft } from '../pattern/rule'
import { Gap } from '../text/tokens'
import { dateBefore, impliedIssuer, issuerAfter, issuerBefore, namesOnlyCities, skipTerm } from './document-issuer'
import { isOpening, readTitle } from './document-title'
import { draftAt, draftEndingAt, type Layout } from './layout'
import { wordAt, wordsAt } from './words'

/** What this pass fills in; `value`, `kind` and `number` come from the rules. */
type DocumentDraft = Draft<{
  kind: string
  number: string | null
  issuer: string | null
  date: string | null
  title: string | null
}>

/**
 * Fills in issuer, date and title of each document from the words around it: date, `của` issuer, `về` title, in the
 * order in which the text has them. What the text does not say of the issuer, the code of the number does.
 * Dates must be resolved and units and organisations found before.
 */
export function completeDocuments(layout: Layout, reader: Reader): void {
  // Read at most once an article, however many documents it has.
  let municipal: boolean | null = null
  const isMunicipal = () => (municipal ??= namesOnlyCities(reader.text))
  for (const draft of layout.drafts) {
    if (draft.type !== 'document') continue
    const document = draft as DocumentDraft
    const { fields } = document
    readTail(document, reader, layout)
    const before = fields.date === null ? dateBefore(document, reader, layout) : undefined
    if (before?.type === 'date' && isDay(before)) fields.date = dayOf(before)
    fields.issuer ??= issuerBefore(document, reader, layout) ?? impliedIssuer(fields.number, isMunicipal)
  }
}

const SKIPS = /^(?:ban hành|được ban hành|ký|ký ban hành)$/

/** `Thông tư 12/2019/TT-BQP quy định chế độ trực …`: what a document does is its title. */
const OPENS_TITLE =
  /^(?:ban hành (?:quy|kế hoạch|đề án|chương trình|bộ|danh mục|điều lệ)|quy định (?!của |tại |trong |ở |nêu |rõ )|sửa đổi,? bổ sung)/

/** Reads on from the document while what comes is its date, issuer or title. */
function readTail(draft: DocumentDraft, r: Reader, layout: Layout): void {
  const { fields } = draft
  let at = draft.last
  for (let step = 0; step < 8 && at < r.tokens.count && r.tokens.gap[at] !== Gap.newline; step++) {
    const next = skipLink(r, at)
    const bracket = wordAt(r, next) === '(' ? next + 1 : next
    const date = draftAt(layout, bracket)
    if (date?.type === 'date' && fields.date === null && isDay(date)) {
      fields.date = dayOf(date)
      at = wordAt(r, date.last) === ')' ? date.last + 1 : date.last
    } else if (OPENS_TITLE.test(wordsAt(r, next, 4))) {
      fields.title = titleText(r, next)
      return
    } else if (wordAt(r, next) === 'của' && fields.issuer === null) {
      const issuer = issuerAfter(r, next + 1, layout)
      if (issuer === null) return
      fields.issuer = issuer.name
      at = skipTerm(r, issuer.last)
    } else if (
      isAbout(r, next) ||
      (next === at && (isOpening(r, at) || (wordAt(r, at) === ':' && isOpening(r, at + 1))))
    ) {
      if (!isWhatRulesSay(draft, r, layout)) fields.title = titleText(r, next + aboutWords(r, next))
      return
    } else return
  }
}

/** Past a comma, and past `ban hành`, when a date, an issuer or a title follows. */
function skipLink(r: Reader, at: number): number {
  const comma = wordAt(r, at) === ',' ? at + 1 : at
  if (SKIPS.test(wordsAt(r, comma, 2))) return comma + 2
  return SKIPS.test(wordAt(r, comma)) ? comma + 1 : comma
}

function isDay({ fields }: Draft): boolean {
  return /^\d{4}(?:-\d{2}){0,2}$/.test(String((fields as { value?: unknown }).value ?? ''))
}

function dayOf({ fields }: Draft): string {
  return (fields as { value: string }).value
}

/** `về` before a title; `đưa luật về với dân` is none. */
function isAbout(r: Reader, at: number): boolean {
  return wordAt(r, at) === 'về' && !/^về (?:với|đến|tới|đây|trước|sau|phía|đích|nước)$/.test(wordsAt(r, at, 2))
}

/** How many words `về việc` or `về` is before the title. */
function aboutWords(r: Reader, at: number): number {
  return wordsAt(r, at, 2) === 'về việc' ? 2 : /^[v:]/.test(wordAt(r, at)) ? 1 : 0
}

function titleText(r: Reader, at: number): string | null {
  const title = readTitle(r, at)
  return title && rangeText(r, title.first, title.last)
}

/** `quy định của Luật A, Nghị định B về …`: what the rules of both are about, not the title of the last. */
function isWhatRulesSay(draft: Draft, r: Reader, layout: Layout): boolean {
  let first = draft.first
  let others = 0
  for (; others < 6; others++) {
    const before = draftEndingAt(layout, first - 1)
    if (before?.type !== 'document' || !/^(?:,|và)$/.test(wordAt(r, first - 1))) break
    first = before.first
  }
  return others > 0 && first > 2 && /^quy định (?:của|tại|trong|ở)$/.test(wordsAt(r, first - 3, 3))
}
