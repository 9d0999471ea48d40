import { ISSUER_HEADS, issuerOfNumber } from '../lexicon/issuers'
import { isCapital, isJoined } from '../pattern/look'
import { type Reader, rangeText } from '../pattern/reader'
import type { Draft } from '../pattern/rule'
import { Gap, Kind } from '../text/tokens'
import { isBody } from './bodies'
import { draftAt, draftEndingAt, type Layout } from './layout'
import { signAt, wordAt, wordsAt } from './words'

const ISSUER_ENDS = new Set(
  `về ngày khóa khoá sẽ vừa hướng nếu đang chưa khó chỉ nên cần phải mới đối gồm liên là đã được quy ban với trong tại theo số có cho đến nêu yêu đề do giao năm để nhằm từ nhiệm trên khi cũng thì mà vào ra gắn gửi`.split(
    ' ',
  ),
)

/** The name after `của`: a body found there, or capitalised words up to the next clause. */
export function issuerAfter(r: Reader, at: number, layout: Layout): { name: string; last: number } | null {
  if (at >= r.tokens.count || r.tokens.gap[at] === Gap.newline || !isCapital(r, at)) return null
  const body = draftAt(layout, at)
  if (isBody(body)) return { name: nameOf(body), last: body.last }
  let last = at
  while (last < r.tokens.count && last < at + 14 && r.tokens.gap[last] !== Gap.newline && goesOn(r, last)) {
    // `Thủ tướng [Chính phủ] sẽ …`: a post ends with its body.
    const inner = draftAt(layout, last)
    last = isBody(inner) ? inner.last : last + 1
    if (isBody(inner)) break
  }
  return last === at ? null : { name: rangeText(r, at, last), last }
}

const nameOf = ({ fields }: Draft): string => String((fields as { value?: unknown }).value ?? '')

function goesOn(r: Reader, at: number): boolean {
  const said = wordAt(r, at)
  if (r.tokens.kind[at] === Kind.punct)
    return '-–.'.includes(said) && isJoined(r, at) && at + 1 < r.tokens.count && isJoined(r, at + 1)
  if (said === 'và' || said === 'của')
    return (
      at + 1 < r.tokens.count && isCapital(r, at + 1) && !/^(?:chỉ thị|nghị quyết|kết luận)/.test(wordsAt(r, at + 1, 2))
    )
  return !ISSUER_ENDS.has(said)
}

/** `(khóa XI)`, `khóa 11`, `, khóa XII` after the issuer. */
export function skipTerm(r: Reader, at: number): number {
  const said = /^(?:[(,] )?kh(?:óa|oá) \S+(?: \))?/.exec(wordsAt(r, at, 4))?.[0]
  return said ? at + said.split(' ').length : at
}

const ISSUED = /^(?:(?:đã|vừa|mới|cũng|tiếp tục) )?(?:ban hành|ra|có|ký|ký ban hành|phát đi)$/

/** `Ban Thường vụ Tỉnh ủy ban hành Nghị quyết …`: the body right before the verb. */
export function issuerBefore({ first }: Draft, r: Reader, layout: Layout): string | null {
  const verb = verbBefore(first, r, ISSUED, 4)
  if (verb < 0) return null
  const before = draftEndingAt(layout, verb)
  if (isBody(before)) return nameOf(before)
  // `Thủ tướng Chính phủ Trần Văn A ký …`: the name of the person is no part of the post.
  return headedBody(r, before?.type === 'person' ? before.first : verb)
}

/** First token of the longest verb of at most so many words right before `end`; -1 if none stands there. */
function verbBefore(end: number, r: Reader, verbs: RegExp, most: number): number {
  for (let words = most; words > 0; words--)
    if (end > words && verbs.test(wordsAt(r, end - words, words))) return end - words
  return -1
}

const SIGNED = /^(?:(?:đã|vừa|mới) )?(?:ban hành|ra|ký|ký ban hành)$/

/** “Ngày 26-12-2013, Ban Thường vụ … (QUTW) đã ban hành Chỉ thị …”: the date before the body that signs. */
export function dateBefore({ first }: Draft, r: Reader, layout: Layout): Draft | undefined {
  const verb = verbBefore(first, r, SIGNED, 4)
  if (verb < 0) return wordAt(r, first - 1) === 'theo' ? dayBefore(first - 1, r, layout) : undefined
  const last = signAt(r, verb - 1) === ')' ? draftEndingAt(layout, verb - 1) : undefined
  const body = draftEndingAt(layout, last ? last.first - 1 : verb)
  const comma = isBody(body) ? commaBefore(body, r, layout) : -1
  if (comma >= 0) return draftEndingAt(layout, comma)
  // “Ngày …, Bộ Quốc phòng thành lập … và ra Quyết định …” has one subject too.
  return wordAt(r, verb - 1) === 'và' || /ký/.test(wordsAt(r, verb, first - verb))
    ? openingDate(verb, layout)
    : undefined
}

/** The comma before a body, or before the title of its head: “…, [Bộ trưởng] Bộ Quốc phòng ký …”; -1 if none is near. */
function commaBefore({ first }: Draft, r: Reader, layout: Layout): number {
  let at = first - 1
  while (at > first - 4 && at > 0 && layout.cover[at] === 0 && r.tokens.kind[at] !== Kind.punct) at--
  return signAt(r, at) === ',' ? at : -1
}

/** “Ngày 5/10/1959, theo Nghị định …”: the day before the comma. */
function dayBefore(at: number, r: Reader, layout: Layout): Draft | undefined {
  const day = signAt(r, at - 1) === ',' ? draftEndingAt(layout, at - 1) : undefined
  return day?.type === 'date' && layout.sentence[day.first - 1] !== layout.sentence[day.first] ? day : undefined
}

/** “Ngày 3/10, Thượng tướng A, Tổng Tham mưu trưởng, đã ký …”: the date that opens the sentence, if it has no other. */
function openingDate(verb: number, layout: Layout): Draft | undefined {
  let first = verb
  let dates = 0
  while (first > 0 && layout.sentence[first - 1] === layout.sentence[verb]) {
    if (verb - first > LONGEST_SUBJECT) return undefined
    first--
    if (draftAt(layout, first)?.type === 'date') dates++
  }
  return dates === 1 ? draftAt(layout, first) : undefined
}

const LONGEST_SUBJECT = 48

/** Where no body was found: from the first word before the verb that begins the name of an issuer. */
function headedBody(r: Reader, verb: number): string | null {
  let found = -1
  for (let i = verb - 1; i >= 0 && i >= verb - 12; i--) {
    if (r.tokens.kind[i] === Kind.punct || r.tokens.kind[i] === Kind.number) break
    if (isCapital(r, i) && ISSUER_HEADS.some((head) => `${wordsAt(r, i, 4)} `.startsWith(`${head.toLowerCase()} `)))
      found = i
    if (r.tokens.gap[i] === Gap.newline) break
  }
  return found < 0 ? null : rangeText(r, found, verb)
}

/** The code `TU` is that of a provincial and of a municipal committee; an article that only knows the latter decides. */
export function impliedIssuer(number: string | null, isMunicipal: () => boolean): string | null {
  const issuer = number === null ? null : issuerOfNumber(number)
  return issuer === 'Tỉnh ủy' && isMunicipal() ? 'Thành ủy' : issuer
}

export function namesOnlyCities(text: string): boolean {
  const said = text.toLowerCase()
  return said.includes('thành ủy') && !said.includes('tỉnh ủy')
}
