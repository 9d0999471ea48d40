import { bitOf } from '../../lexicon/entry'
import { STRONG_KINDS } from '../../lexicon/programs'
import type { ProgramHeadRow } from '../../lexicon/rows'
import { hasCategory, isCapital, longest } from '../../pattern/look'
import { type Reader, rangeText } from '../../pattern/reader'
import { Gap, Kind } from '../../text/tokens'
import { type IntroducerWords, LOOSE_LINKS, type Phrases, THEME } from './introducer-words'

const HEAD = bitOf('programHead')

/** What is quoted after a head noun, or after `chủ đề` with the head noun behind: see {@link introducerOf}. */
export interface Introducer {
  /** Token at which the head noun begins. */
  head: number
  row: ProgramHeadRow
  /** Nothing stands between the head noun and the name. */
  adjacent: boolean
  /** Linked as its name or theme: `mang tên`, `với chủ đề`. */
  linked: boolean
}

/** The head noun that introduces what is quoted at `open`: the nearest noun before it decides; null if it is none of ours. */
export function introducerOf(r: Reader, open: number, words: IntroducerWords): Introducer | null {
  const { key } = r.tokens
  let at = open
  let colon = false
  if (key[at - 1] === words.colon) {
    at--
    colon = true
  }
  const link = linkBefore(r, at, words)
  if (link) return linked(r, at - link.ids.length, link.text, colon, words)
  for (let i = at - 1, low = Math.max(0, at - 11); i >= low; i--) {
    if (hasCategory(r, i, HEAD)) {
      const end = longest(r, i, 'programHead')?.end ?? at + 1
      // A verb takes only what comes right after it; a colon far behind a head noun begins speech.
      if (end <= at)
        return end === at || !(colon || cutsHead(r, i)) ? withLeftmost(r, i, end === at && !colon, false, words) : null
    }
    if (endsPhrase(r, i, words.vetoes) || (i === at - 1 && endsPhrase(r, i, words.nearVetoes)) || cutsAt(r, i, words))
      return null
    if (r.tokens.gap[i] === Gap.newline) return null
  }
  return null
}

/** `Với chủ đề “…”, chương trình gồm …`: the head noun comes within four words after the theme. */
export function introducedAfter(r: Reader, open: number, close: number, words: IntroducerWords): Introducer | null {
  const link = linkBefore(r, open, words)
  if (!link || !/chủ đề|tên gọi|mang tên/.test(link.text)) return null
  for (let i = close + 1; i < r.limit && i <= close + 4; i++) {
    const hit = longest(r, i, 'programHead')
    if (hit && !VERBS.has(hit.data.value)) return { head: i, row: hit.data, adjacent: false, linked: true }
    if (words.cuts.has(r.tokens.key[i]) || words.quotes.has(r.tokens.key[i])) return null
  }
  return null
}

function linkBefore(r: Reader, at: number, words: IntroducerWords) {
  const { key } = r.tokens
  return words.links.find(({ ids }) => at >= ids.length && ids.every((id, n) => key[at - ids.length + n] === id))
}

const SEVERAL = /^(?:nhiều|các|những|số|loạt)$/i

/** The head noun of `… đêm gala đặc biệt với chủ đề “…”`: within thirty words of the same sentence. */
function linked(r: Reader, at: number, link: string, colon: boolean, words: IntroducerWords): Introducer | null {
  const { key, gap } = r.tokens
  const theme = THEME.test(link)
  const far = theme || /tên/.test(link)
  const allowed = LOOSE_LINKS[link]
  // “Nhiều mô hình hay được nhân rộng như: “A”, “B””: what opens a list is said of several, however far before.
  const opensList = colon && /(?:như|gồm)$/.test(link)
  let needsSeveral = false
  for (let i = at - 1, low = Math.max(0, at - (far ? 30 : opensList ? 20 : 8)); i >= low; i--) {
    needsSeveral ||= !far && i < at - 8
    if (hasCategory(r, i, HEAD) && !cutsHead(r, i)) {
      if (needsSeveral && !SEVERAL.test(rangeText(r, i - 1, i))) return null
      const found = withLeftmost(r, i, false, far, words)
      return found && (!allowed || allowed.test(found.row.kind)) ? found : null
    }
    if (words.quotes.has(key[i]) || key[i] === words.semicolon || isSentenceEnd(r, i, words)) return null
    if (endsPhrase(r, i, words.vetoes)) return null
    if (!far && words.cuts.has(key[i]) && key[i] !== words.and) {
      if (!opensList) return null
      needsSeveral = true
    }
    if (gap[i] === Gap.newline) return null
  }
  return null
}

/** Verbs are heads only right before the name; elsewhere they are the verb of the sentence. */
const VERBS = new Set(['phát động', 'hưởng ứng', 'ra quân', 'duy trì', 'khai mạc'])

function cutsHead(r: Reader, i: number): boolean {
  return VERBS.has(longest(r, i, 'programHead')?.data.value ?? '')
}

/** Of heads side by side (`chương trình giao lưu “…”`) the first names the kind. */
function withLeftmost(
  r: Reader,
  i: number,
  adjacent: boolean,
  linked: boolean,
  words: IntroducerWords,
): Introducer | null {
  let head = i
  for (let back = i - 1; back >= 0 && back >= i - 4; back--) {
    const hit = hasCategory(r, back, HEAD) ? longest(r, back, 'programHead') : null
    if (hit && hit.end >= head && !VERBS.has(hit.data.value)) head = back
  }
  const hit = longest(r, head, 'programHead')
  // `tên lửa hành trình` is a cruise missile.
  if (!hit || (hit.data.kind === 'hành trình' && r.tokens.key[head - 1] === words.missile)) return null
  return { head, row: hit.data, adjacent, linked }
}

function endsPhrase(r: Reader, i: number, phrases: Phrases): boolean {
  const { key } = r.tokens
  const found = phrases.get(key[i])
  return found?.some((ids) => i + 1 >= ids.length && ids.every((id, n) => key[i + 1 - ids.length + n] === id)) ?? false
}

function cutsAt(r: Reader, i: number, words: IntroducerWords): boolean {
  const { key, kind } = r.tokens
  if (words.cuts.has(key[i]) || endsPhrase(r, i, words.cutPhrases)) return true
  return kind[i] === Kind.punct && key[i] !== words.comma && !words.brackets.has(key[i])
}

function isSentenceEnd(r: Reader, i: number, { dot }: IntroducerWords): boolean {
  const next = i + 1
  return r.tokens.key[i] === dot && next < r.tokens.count && r.tokens.gap[next] !== Gap.none && isCapital(r, next)
}

export function isStrong({ row }: Introducer): boolean {
  return STRONG_KINDS.has(row.kind)
}
