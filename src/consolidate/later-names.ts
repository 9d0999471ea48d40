import { isCapital, isCompound, isJoined } from '../pattern/look'
import type { Reader } from '../pattern/reader'
import type { Draft } from '../pattern/rule'
import { Kind } from '../text/tokens'
import type { Layout } from './layout'
import { personDraft } from './person-draft'
import { printedAt, wordAt } from './words'

/** Verbs after a bare given name at the start of a sentence: “Sáng nói”, “Lử viết thư”. */
const SAYS =
  /^(nói|kể|cho|tâm|chia|bảo|cười|nhớ|vẫn|đã|đang|sẽ|là|khai|viết|tháo|hy|quê|sinh|mở|tốt|gật|bộc|nghẹn|trầm|quay|đứng|ngồi|bước|chạy|xúc|thú|được|bị|không|cũng|lại|rồi|đưa|mang|nhập|xin|về|thường|luôn|tự|chỉ|dẫn|điều|lái|thuê|giao|rủ|nhận|mua|bán|trở|có)$/

/**
 * Later mentions of persons named before: a foreign or rare name in full (“… và Phorn Nara”), and a given name
 * alone (“Khuyến kể”). Only names that the article itself has introduced count.
 */
export function findLaterNames(reader: Reader, layout: Layout): Draft[] {
  const full = new Map<string, KnownNames>()
  const given = new Set<string>()
  for (const draft of layout.drafts) {
    if (draft.type !== 'person') continue
    const words = wordsOf(reader, draft)
    if (words.length < 2) continue
    const key = words[0]
    addName(full, key, words)
    if (words.length >= 3 || /[^a-z]/.test(words[words.length - 1])) given.add(words[words.length - 1])
  }
  if (full.size === 0) return []
  const found: Draft[] = []
  const { count } = reader.tokens
  for (let t = 0; t < count; t++) {
    if (layout.cover[t] !== 0 || !isCapital(reader, t)) continue
    if (reader.tokens.kind[t] === Kind.upper && reader.tokens.kind[t + 1] !== Kind.upper) continue
    const word = printedAt(reader, t)
    const end = fullNameEnd(reader, layout, full.get(word), t)
    if (end > t) found.push(personDraft(reader, t, end, 'person/again'))
    else if (given.has(word) && isGivenName(reader, layout, t))
      found.push(personDraft(reader, t, t + 1, 'person/given'))
  }
  return found
}

function wordsOf(reader: Reader, draft: Draft): string[] {
  const words: string[] = []
  for (let t = draft.first; t < draft.last; t++) words.push(printedAt(reader, t))
  return words
}

/** Names that begin with one word, each with its place in the article, and how many tokens the longest has. */
interface KnownNames {
  order: Map<string, number>
  longest: number
}

function addName(full: Map<string, KnownNames>, key: string, words: readonly string[]): void {
  const known = full.get(key) ?? { order: new Map(), longest: 0 }
  const name = words.join(' ')
  if (!known.order.has(name)) known.order.set(name, known.order.size)
  known.longest = Math.max(known.longest, words.length)
  full.set(key, known)
}

/** End of the name that stands here and that the article has first; `at` if none does. */
function fullNameEnd(reader: Reader, layout: Layout, names: KnownNames | undefined, at: number): number {
  if (!names) return at
  let best = at
  let first = Number.POSITIVE_INFINITY
  let text = ''
  for (let end = at; end < reader.tokens.count && end - at < names.longest && layout.cover[end] === 0; end++) {
    text = text === '' ? printedAt(reader, end) : `${text} ${printedAt(reader, end)}`
    const order = names.order.get(text)
    if (order === undefined || order >= first) continue
    first = order
    best = end + 1
  }
  return best
}

function isGivenName(reader: Reader, layout: Layout, t: number): boolean {
  const { kind, count, key } = reader.tokens
  if (t + 1 < count && isCapital(reader, t + 1) && layout.sentence[t] === layout.sentence[t + 1]) return false
  if (t > 0 && layout.sentence[t - 1] === layout.sentence[t] && (isCapital(reader, t - 1) || isJoined(reader, t))) {
    if (kind[t - 1] !== Kind.punct || isJoined(reader, t) === false) return false
  }
  if (isCompound(reader, t) || longerThanWord(reader, t)) return false
  const opens = t === 0 || layout.sentence[t - 1] !== layout.sentence[t] || kind[t - 1] === Kind.punct
  return !opens || SAYS.test(wordAt(reader, t + 1)) || (key[t] === 0 && kind[t + 1] === Kind.lower)
}

function longerThanWord(reader: Reader, t: number): boolean {
  for (let h = reader.hits.from[t]; h < reader.hits.from[t + 1]; h++) if (reader.hits.end[h] > t + 1) return true
  return false
}
