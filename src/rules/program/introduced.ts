import { bitOf } from '../../lexicon/entry'
import { NOT_A_PROGRAM_AFTER, NOT_A_PROGRAM_RIGHT_AFTER, STRONG_KINDS } from '../../lexicon/programs'
import type { ProgramHeadRow } from '../../lexicon/rows'
import { hasCategory, isCapital, longest } from '../../pattern/look'
import type { Reader } from '../../pattern/reader'
import { Gap, Kind } from '../../text/tokens'
import type { Vocabulary } from '../../text/vocabulary'

const HEAD = bitOf('programHead')

/** Words that cut a quoted text off from a head noun before it: verbs and what begins another clause. */
const CUTS = `là đã đang sẽ được bị cho phải có nói rằng theo vì để mà gọi coi xem nhằm trên như nào này đó khi nếu thì ghi viết hô với từ đến chống phá đòi thấy biết
 không chưa nhưng hơn trước sau về mang gồm bằng tặng trao đạt nhận giành`.split(/\s+/)
const CUT_PHRASES = ['thực hiện', 'phát huy', 'giữ vững', 'xứng danh', 'xứng đáng', 'khẳng định', 'nhấn mạnh', 'nêu rõ', 'biểu hiện', 'trở thành', 'hình thành']

/** Links that say “this is its name”; the head noun may then stand far before them. */
const LINKS = [
  'với chủ đề', 'mang chủ đề', 'có chủ đề', 'lấy chủ đề', 'chủ đề', 'chủ đề là', 'theo chủ đề', 'với tên gọi', 'có tên gọi', 'mang tên gọi', 'với tên', 'có tên', 'mang tên', 'tên gọi',
  'tên là', 'gọi là', 'được gọi là', 'như', 'gồm', 'là', 'tiêu biểu là', 'điển hình là', 'tiêu biểu như', 'điển hình như', 'về', 'của', 'có tên là', 'với chủ đề chính là', 'nhất là',
]
/** A theme is a name only where the event has no other. */
const THEME = /chủ đề/

/** Heads after which a bare `về` or `của` still brings the name: `cuộc thi tìm hiểu về “…”` but not `dự án của “…”`. */
const LOOSE_LINKS: Readonly<Record<string, RegExp>> = {
  về: /^(?:cuộc thi|hội thi|phong trào|cuộc vận động|đề án|chương trình)$/,
  là: /^(?:chương trình|phong trào|cuộc vận động|mô hình|đề án|dự án|chiến dịch|hội thi|cuộc thi|ngày hội)$/,
  của: /^(?:hoạt động|tuần hành)$/,
  'gọi là': /^(?:chiến dịch|mô hình|chương trình|phong trào|dự án)$/,
}

/** Phrases by their last word, which is what is met first when reading back. */
type Phrases = ReadonlyMap<number, readonly (readonly number[])[]>

export interface IntroducerWords {
  cuts: ReadonlySet<number>
  cutPhrases: Phrases
  links: readonly { ids: readonly number[]; text: string }[]
  vetoes: Phrases
  nearVetoes: Phrases
  colon: number
  comma: number
  and: number
  dot: number
  semicolon: number
  brackets: ReadonlySet<number>
  quotes: ReadonlySet<number>
}

export function introducerWords(vocabulary: Vocabulary): IntroducerWords {
  const ids = (phrase: string) => phrase.split(' ').map((word) => vocabulary.intern(word))
  const id = (word: string) => vocabulary.intern(word)
  const phrases = (list: readonly string[]): Phrases => {
    const byLast = new Map<number, number[][]>()
    for (const phrase of list.map(ids)) byLast.set(phrase.at(-1)!, [...(byLast.get(phrase.at(-1)!) ?? []), phrase])
    return byLast
  }
  return {
    cuts: new Set(CUTS.map(id)),
    cutPhrases: phrases(CUT_PHRASES),
    links: LINKS.map((text) => ({ ids: ids(text), text })).sort((a, b) => b.ids.length - a.ids.length),
    vetoes: phrases(NOT_A_PROGRAM_AFTER),
    nearVetoes: phrases(NOT_A_PROGRAM_RIGHT_AFTER),
    colon: id(':'),
    comma: id(','),
    and: id('và'),
    dot: id('.'),
    semicolon: id(';'),
    brackets: new Set([id('('), id(')')]),
    quotes: new Set(['“', '”', '"'].map(id)),
  }
}

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
  if (link) return linked(r, at - link.ids.length, link.text, words)
  for (let i = at - 1, low = Math.max(0, at - 11); i >= low; i--) {
    if (hasCategory(r, i, HEAD)) {
      const end = longest(r, i, 'programHead')!.end
      if (end <= at) return withLeftmost(r, i, end === at && !colon, false)
    }
    if (endsPhrase(r, i, words.vetoes) || (i === at - 1 && endsPhrase(r, i, words.nearVetoes)) || cutsAt(r, i, words)) return null
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
    if (hit && hit.data.kind !== 'lễ phát động') return { head: i, row: hit.data, adjacent: false, linked: true }
    if (words.cuts.has(r.tokens.key[i]!) || words.quotes.has(r.tokens.key[i]!)) return null
  }
  return null
}

function linkBefore(r: Reader, at: number, words: IntroducerWords) {
  const { key } = r.tokens
  return words.links.find(({ ids }) => at >= ids.length && ids.every((id, n) => key[at - ids.length + n] === id))
}

/** The head noun of `… đêm gala đặc biệt với chủ đề “…”`: within thirty words of the same sentence. */
function linked(r: Reader, at: number, link: string, words: IntroducerWords): Introducer | null {
  const { key, gap } = r.tokens
  const theme = THEME.test(link)
  const far = theme || /tên/.test(link)
  const allowed = LOOSE_LINKS[link]
  for (let i = at - 1, low = Math.max(0, at - (far ? 30 : 8)); i >= low; i--) {
    if (hasCategory(r, i, HEAD) && !cutsHead(r, i)) {
      const found = withLeftmost(r, i, false, far)
      return found && (!allowed || allowed.test(found.row.kind)) ? found : null
    }
    if (words.quotes.has(key[i]!) || key[i] === words.semicolon || isSentenceEnd(r, i, words)) return null
    if (endsPhrase(r, i, words.vetoes)) return null
    if (!far && words.cuts.has(key[i]!) && key[i] !== words.and) return null
    if (gap[i] === Gap.newline) return null
  }
  return null
}

/** `phát động` is a head only right before the name; elsewhere it is the verb of the sentence. */
function cutsHead(r: Reader, i: number): boolean {
  return longest(r, i, 'programHead')!.data.kind === 'lễ phát động'
}

/** Of heads side by side (`chương trình giao lưu “…”`) the first names the kind. */
function withLeftmost(r: Reader, i: number, adjacent: boolean, linked: boolean): Introducer | null {
  let head = i
  for (let back = i - 1; back >= 0 && back >= i - 4; back--) {
    const hit = hasCategory(r, back, HEAD) ? longest(r, back, 'programHead') : null
    if (hit && hit.end >= head && hit.data.kind !== 'lễ phát động') head = back
  }
  const hit = longest(r, head, 'programHead')!
  if (hit.data.kind === 'hành trình' && isMissile(r, head)) return null
  return { head, row: hit.data, adjacent, linked }
}

/** `tên lửa hành trình` is a cruise missile. */
function isMissile(r: Reader, at: number): boolean {
  return at > 0 && r.text.slice(r.tokens.start[at - 1], r.tokens.end[at - 1]).normalize('NFC').toLowerCase() === 'lửa'
}

function endsPhrase(r: Reader, i: number, phrases: Phrases): boolean {
  const { key } = r.tokens
  const found = phrases.get(key[i]!)
  return found?.some((ids) => i + 1 >= ids.length && ids.every((id, n) => key[i + 1 - ids.length + n] === id)) ?? false
}

function cutsAt(r: Reader, i: number, words: IntroducerWords): boolean {
  const { key, kind } = r.tokens
  if (words.cuts.has(key[i]!) || endsPhrase(r, i, words.cutPhrases)) return true
  return kind[i] === Kind.punct && key[i] !== words.comma && !words.brackets.has(key[i]!)
}

function isSentenceEnd(r: Reader, i: number, { dot }: IntroducerWords): boolean {
  const next = i + 1
  return r.tokens.key[i] === dot && next < r.tokens.count && r.tokens.gap[next] !== Gap.none && isCapital(r, next)
}

export function isStrong({ row }: Introducer): boolean {
  return STRONG_KINDS.has(row.kind)
}
