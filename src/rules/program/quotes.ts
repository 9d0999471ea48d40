import type { Reader, TokenRange } from '../../pattern/reader'
import { Gap, Kind } from '../../text/tokens'
import type { Vocabulary } from '../../text/vocabulary'

/** Longest quoted name, and how far a list of names is followed back, in tokens. */
const LONGEST_NAME = 45
const MOST_IN_LIST = 30

/** Word ids of quotation marks; the tokenizer has made `«` and `„` into `“`, and `‘` into `'`. */
export interface Quotes {
  open: number
  close: number
  straight: number
  single: number
  all: ReadonlySet<number>
}

export function quotesOf(vocabulary: Vocabulary): Quotes {
  const [open, close, straight, single] = ['“', '”', '"', "'"].map((sign) => vocabulary.intern(sign))
  return { open, close, straight, single, all: new Set([open, close, straight, single]) }
}

/** A quotation mark that opens: it stands apart from the word before it and (but for `“`) touches the one after it. */
export function opens(r: Reader, at: number, q: Quotes): boolean {
  const { key, gap } = r.tokens
  if (at < 0 || at + 1 >= r.tokens.count || !q.all.has(key[at])) return false
  if (key[at] === q.open) return true
  const apart = at === 0 || gap[at] !== Gap.none || r.tokens.kind[at - 1] === Kind.punct
  return apart && gap[at + 1] === Gap.none && !(key[at] === q.close && gap[at] === Gap.none)
}

/** Index of the mark that closes the quotation opened at `at`, or -1; inner quotations are passed over. */
export function closeOf(r: Reader, at: number, q: Quotes): number {
  const { key, gap } = r.tokens
  const single = key[at] === q.single
  const straight = key[at] === q.straight
  let depth = 1
  for (let i = at + 1; i < r.limit && i <= at + LONGEST_NAME; i++) {
    const k = key[i]
    if (!q.all.has(k) || (k === q.single) !== single) continue
    if (k === q.open && !straight) depth++
    else if (k === q.straight && straight && gap[i] !== Gap.none && i + 1 < r.limit && gap[i + 1] === Gap.none)
      return -1
    // An apostrophe inside a word closes nothing.
    else if (!(single && i + 1 < r.limit && gap[i + 1] === Gap.none && r.tokens.kind[i + 1] !== Kind.punct)) depth--
    if (depth === 0) return i
  }
  return -1
}

/** Index of the mark that opens the quotation closed at `at`, or -1. */
function openOf(r: Reader, at: number, q: Quotes): number {
  const { key } = r.tokens
  for (let i = at - 1; i >= 0 && i >= at - LONGEST_NAME; i--) {
    if (q.all.has(key[i]) && opens(r, i, q) && closeOf(r, i, q) === at) return i
    if (r.tokens.gap[i] === Gap.newline) break
  }
  return -1
}

/** What stands between two names of a list. */
export interface ListSigns {
  separators: ReadonlySet<number>
  /** First words of what says whose the name before is: `“A” của Sư đoàn 330, “B” ở Lữ đoàn 6`. */
  owners: ReadonlySet<number>
  stop: number
  openBracket: number
  closeBracket: number
}

export function listSigns(vocabulary: Vocabulary): ListSigns {
  return {
    separators: new Set([',', ';', 'và', 'hoặc', 'hay', 'cùng'].map((word) => vocabulary.intern(word))),
    owners: new Set(['của', 'ở', 'tại', 'do', 'thuộc'].map((word) => vocabulary.intern(word))),
    stop: vocabulary.intern('.'),
    openBracket: vocabulary.intern('('),
    closeBracket: vocabulary.intern(')'),
  }
}

/** Opening mark of the first name of the list in which the quotation at `at` stands: itself, if it stands alone. */
export function firstOfList(r: Reader, at: number, q: Quotes, signs: ListSigns): number {
  let first = at
  for (let n = 0; n < MOST_IN_LIST; n++) {
    const before = previousName(r, first, q, signs)
    if (before < 0) break
    first = before
  }
  return first
}

function previousName(r: Reader, at: number, q: Quotes, signs: ListSigns): number {
  const { key } = r.tokens
  let i = at - 1
  // “A”. “B”, as some lists are printed.
  const stopped = i > 1 && key[i] === signs.stop && q.all.has(key[i - 1])
  const separated = stopped || (i > 0 && signs.separators.has(key[i]))
  if (separated) i--
  // “A”, và “B”
  if (separated && i > 0 && signs.separators.has(key[i])) i--
  i = beforeOwner(r, i, q, signs, separated)
  if (i <= 0 || !q.all.has(key[i])) return -1
  // “A,” “B,”: some papers print the comma inside.
  return separated || signs.separators.has(key[i - 1]) ? openOf(r, i, q) : -1
}

/** Back over `(Biên phòng Sơn La)`, `của Sư đoàn 330` to the mark that closes the name before; stays if there is none. */
function beforeOwner(r: Reader, at: number, q: Quotes, signs: ListSigns, separated: boolean): number {
  const { key, gap, kind } = r.tokens
  if (at <= 0 || q.all.has(key[at])) return at
  if (key[at] === signs.closeBracket) {
    for (let i = at - 1; i > 0 && i > at - 15; i--) if (key[i] === signs.openBracket) return i - 1
    return at
  }
  for (let i = at; separated && i > 0 && i > at - 14 && gap[i] !== Gap.newline; i--) {
    if (q.all.has(key[i - 1])) return signs.owners.has(key[i]) ? i - 1 : at
    if (kind[i] === Kind.punct) break
  }
  return at
}

/** The words between the marks, without a comma or full stop that belongs to the sentence. */
export function nameInside(r: Reader, open: number, close: number): TokenRange {
  let last = close
  while (last > open + 1 && r.tokens.kind[last - 1] === Kind.punct && ',.;:'.includes(r.text[r.tokens.start[last - 1]]))
    last--
  return { first: open + 1, last }
}
