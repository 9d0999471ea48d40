import { isCapital, isJoined } from '../pattern/look'
import { type Reader, rangeText } from '../pattern/reader'
import type { Draft } from '../pattern/rule'
import { Kind } from '../text/tokens'
import { isBody } from './bodies'
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
    if (signAt(reader, at - 1) !== '(' || signAt(reader, at + 1) !== ')' || !isShort(reader, at)) continue
    const short = rangeText(reader, at, at + 1)
    if (!introduced.has(short) && abbreviates(short, reader.text.slice(draft.start, draft.end)))
      introduced.set(short, draft)
  }
  if (introduced.size === 0) return drafts
  const found = laterForms(drafts, reader, introduced)
  return found.length === 0 ? drafts : [...drafts, ...found].sort((a, b) => a.first - b.first)
}

const isShort = (r: Reader, t: number): boolean =>
  t < r.tokens.count && (r.tokens.kind[t] === Kind.upper || r.tokens.kind[t] === Kind.mixed)

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

function laterForms(drafts: readonly Draft[], r: Reader, introduced: ReadonlyMap<string, Draft>): Draft[] {
  const covered = new Uint8Array(r.tokens.count)
  for (const { first, last } of drafts) covered.fill(1, first, last)
  const found: Draft[] = []
  for (let t = 0; t < r.tokens.count; t++) {
    if (covered[t] !== 0 || !isShort(r, t)) continue
    const long = introduced.get(rangeText(r, t, t + 1))
    if (long !== undefined && t > long.last + 1 && !goesOn(r, t)) found.push(shortDraft(r, t, long))
  }
  return found
}

/** A short form that a number or another capital follows is part of a longer name. */
function goesOn(r: Reader, t: number): boolean {
  const next = t + 1
  if (next >= r.tokens.count) return false
  if (signAt(r, next) === '-' && isJoined(r, next)) return true
  return r.tokens.kind[next] === Kind.number || isCapital(r, next)
}

function shortDraft(r: Reader, t: number, { type, fields, weight }: Draft): Draft {
  return {
    type,
    first: t,
    last: t + 1,
    start: r.tokens.start[t],
    end: r.tokens.end[t],
    rule: `${type}/introduced`,
    weight,
    fields: { ...fields },
  }
}
