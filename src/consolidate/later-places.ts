import { isCapital } from '../pattern/look'
import { type Reader, rangeText } from '../pattern/reader'
import type { Draft } from '../pattern/rule'
import { startsPerson } from '../rules/body/names'
import { Gap, Kind } from '../text/tokens'
import { draftEndingAt, isFree, type Layout } from './layout'
import { placeDraft } from './place-draft'
import { isDash, printedAt, signAt, wordAt } from './words'

/** Streets, temples, markets and buildings are called after people, villages of one body or another after anything. */
const LEVELS = new Set(
  'district township ward commune special-zone hamlet island archipelago reef cape mountain hill pass base crossing border-gate airport'.split(
    ' ',
  ),
)

/** Words before a place; the same name may also be a school's, a ship's, a person's or a kind of fruit's. */
const BEFORE_PLACE =
  /^(?:tại|ở|đến|tới|về|ra|vào|từ|qua|sang|lên|xuống|khỏi|rời|cách|gần|giáp|thuộc|giữa|trên|quanh|dân|quê|đất|vùng|vực|bàn|tâm|trận|chiếm|giữ|phóng|cứ|điểm|là|như)$/

interface Known {
  words: readonly string[]
  level: string
  code: string | null
  /** A person could have this name, so only a word before it shows the place. */
  personal: boolean
}

/**
 * Later mentions of a place by its bare name: “xã Bó Sinh … Người dân Bó Sinh”. Only names of two words or more that
 * the article itself has introduced with their level word count.
 */
export function findLaterPlaces(reader: Reader, layout: Layout): Draft[] {
  reader.limit = reader.tokens.count
  const known = knownPlaces(reader, layout)
  const found: Draft[] = []
  if (known.size === 0) return found
  for (let t = 0; t < reader.tokens.count; t++) {
    if (layout.cover[t] !== 0 || !isCapital(reader, t)) continue
    for (const place of known.get(printedAt(reader, t)) ?? []) {
      const last = t + place.words.length
      if (!stands(reader, layout, t, place.words) || !isAlone(reader, layout, place, t)) continue
      found.push(placeDraft(reader, t, last, place, 'location/again'))
      layout.cover.fill(-1, t, last)
      break
    }
  }
  return found
}

/** The names by their first word, longer ones first. */
function knownPlaces(reader: Reader, { drafts }: Layout): Map<string, Known[]> {
  const known = new Map<string, Known[]>()
  const seen = new Set<string>()
  for (const { type, rule, fields, last } of drafts) {
    const { value, level, code } = fields as unknown as Known & { value: string | null }
    if (type !== 'location' || rule !== 'location/level' || !value || !LEVELS.has(level) || seen.has(value)) continue
    const words = value.split(' ')
    const first = last - words.length
    // The value may be another spelling than the article's.
    if (words.length < 2 || words.length > 4 || rangeText(reader, first, last) !== value) continue
    if (!words.every((_, w) => reader.tokens.kind[first + w] === Kind.cap)) continue
    seen.add(value)
    const same = known.get(words[0]) ?? []
    same.push({ words, level, code, personal: startsPerson(reader, first) })
    same.sort((a, b) => b.words.length - a.words.length)
    known.set(words[0], same)
  }
  return known
}

function stands(reader: Reader, layout: Layout, at: number, words: readonly string[]): boolean {
  return isFree(layout, at, at + words.length) && words.every((word, w) => printedAt(reader, at + w) === word)
}

/** Whether the name is not part of a longer one, and a sentence opens or what stands before it expects a place. */
function isAlone(reader: Reader, layout: Layout, { words, personal }: Known, first: number): boolean {
  const last = first + words.length
  const { gap, count } = reader.tokens
  if (last < count && gap[last] === Gap.space && isCapital(reader, last)) return false
  if (first === 0 || layout.sentence[first - 1] !== layout.sentence[first]) return !personal
  const sign = signAt(reader, first - 1)
  // “Bó Sinh (Mường Lói)”, “từ Bó Sinh - Mường Lói”: beside another place.
  if (!personal && (sign === '(' || sign === ',' || isDash(sign) || wordAt(reader, first - 1) === 'và'))
    return draftEndingAt(layout, first - 1)?.type === 'location' || sign === '('
  return BEFORE_PLACE.test(wordAt(reader, first - 1))
}
