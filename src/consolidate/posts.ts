import { bitOf } from '../lexicon/entry'
import type { PostRow } from '../lexicon/rows'
import { hasCategory, longest } from '../pattern/look'
import type { Reader } from '../pattern/reader'
import type { Draft } from '../pattern/rule'
import { topicsEnd } from '../rules/body/steps'
import { Kind } from '../text/tokens'
import { isCapital, isDash, type Layout, signAt, wordAt } from './layout'

/** A post as the text states it, with its organisation; token indices, end exclusive. */
export interface PostPhrase {
  first: number
  last: number
  /** End of the title alone. */
  titleEnd: number
  title: string
  /** First and last token of the organisation, or null. */
  body: [number, number] | null
  former: boolean
}

const POST = bitOf('post')
const AFTER_TITLE = new Set(['thường', 'thứ', 'danh'])
const FORMER = new Set(['nguyên', 'cựu', 'cố'])

/** Finds every post of the article in order. Titles inside a name (“Bộ [Tư lệnh]”) are none. */
export function findPosts(reader: Reader, drafts: readonly Draft[], layout: Layout): PostPhrase[] {
  const posts: PostPhrase[] = []
  const { count } = reader.tokens
  reader.limit = count
  for (let t = 0; t < count; t++) {
    if ((reader.hits.mask[t]! & POST) === 0 || layout.cover[t] !== 0) continue
    const post = readPost(reader, drafts, layout, t)
    if (post) {
      posts.push(post)
      t = post.last - 1
    }
  }
  return posts
}

function readPost(r: Reader, drafts: readonly Draft[], layout: Layout, at: number): PostPhrase | null {
  // “Phu nhân Chủ tịch nước, bà …”: the post is her husband's.
  if (wordAt(r, at - 1) === 'nhân' && wordAt(r, at - 2) === 'phu') return null
  const hit = uncoveredTitle(r, layout, at)
  if (!hit) return null
  let titleEnd = staffDuty(r, layout, hit)
  if (
    AFTER_TITLE.has(wordAt(r, titleEnd)) &&
    /^(thường trực|thứ nhất|thứ hai|danh dự)$/.test(`${wordAt(r, titleEnd)} ${wordAt(r, titleEnd + 1)}`) &&
    layout.cover[titleEnd] === 0
  )
    titleEnd += 2
  const last = complementEnd(r, drafts, layout, titleEnd, hit.data)
  const first = markerStart(r, at)
  if (last === titleEnd && hit.data.takes === 'organization' && titleEnd - at < 3) return null
  const { text, tokens } = r
  return {
    first,
    last,
    titleEnd,
    title: text.slice(tokens.start[at], tokens.end[titleEnd - 1]),
    body: last > titleEnd ? [signAt(r, titleEnd) === ',' ? titleEnd + 1 : titleEnd, last] : null,
    former: first < at && FORMER.has(wordAt(r, first)),
  }
}

/** “Sĩ quan tham mưu [tác chiến]”: the duty of a staff officer belongs to the title, in either case. */
function staffDuty(r: Reader, layout: Layout, { end, data }: { end: number; data: PostRow }): number {
  return data.value.startsWith('Sĩ quan') && hasCategory(r, end, bitOf('topic'))
    ? uncovered(layout, end, topicsEnd(r, end))
    : end
}

/** The longest title that no mention covers: of “Bí thư Đảng ủy Quân khu 5” the title is `Bí thư`. */
function uncoveredTitle(r: Reader, layout: Layout, at: number): { end: number; data: PostRow } | null {
  for (let h = r.hits.from[at + 1]! - 1; h >= r.hits.from[at]!; h--) {
    const entry = r.entries[r.hits.entry[h]!]!
    if (entry.category !== 'post') continue
    const end = r.hits.end[h]!
    let free = true
    for (let t = at; t < end; t++) if (layout.cover[t] !== 0) free = false
    if (free) return { end, data: entry.data as PostRow }
  }
  return null
}

/** The marker of a former or acting post belongs to it: `nguyên Phó Tư lệnh`, `quyền Cục trưởng`. */
function markerStart(r: Reader, at: number): number {
  const before = wordAt(r, at - 1)
  if (FORMER.has(before) || before === 'quyền') return at - 1
  if (before === 'trách' && wordAt(r, at - 2) === 'phụ') return at - 2
  if (before === 'là' && FORMER.has(wordAt(r, at - 2))) return at - 2
  return at
}

const isBody = (draft: Draft | undefined): boolean => draft?.type === 'unit' || draft?.type === 'organization'

function draftAt(drafts: readonly Draft[], layout: Layout, at: number): Draft | undefined {
  const index = layout.cover[at]!
  const draft = index > 0 ? drafts[index - 1] : undefined
  return draft?.first === at ? draft : undefined
}

/** End of what completes the title: topic, organisations, places, and the chain of superior units after commas. */
function complementEnd(r: Reader, drafts: readonly Draft[], layout: Layout, from: number, post: PostRow): number {
  let end = ownComplement(r, drafts, layout, from, post)
  let order = orderBefore(drafts, layout, end)
  // “Cục trưởng Cục Pháp chế, Bộ Quốc phòng”: superior units follow after commas, each higher than the last.
  while (signAt(r, end) === ',' && layout.sentence[end + 1] === layout.sentence[end]) {
    const next = draftAt(drafts, layout, end + 1)
    if (!next || !isBody(next)) break
    const nextOrder = orderOf(next)
    if (end > from ? nextOrder <= order : !CHAINS_BARE.has(wordAt(r, from - 1))) break
    end = next.last
    order = nextOrder
  }
  return end
}

/** Titles that a comma may part from their organisation: `Bí thư thứ nhất, Đại sứ quán …`. */
const CHAINS_BARE = new Set(['nhất', 'hai', 'ba', 'mưu', 'quân', 'sự', 'lạc', 'chiến', 'luyện', 'tin', 'cần'])

function ownComplement(r: Reader, drafts: readonly Draft[], layout: Layout, from: number, post: PostRow): number {
  let end = from
  const free =
    !hasCategory(r, end, POST) && layout.cover[end] === 0 && layout.sentence[end] === layout.sentence[from - 1]
  if (free) end = looseComplement(r, layout, drafts, end)
  for (let parts = 0; parts < 3; parts++) {
    const next = draftAt(drafts, layout, end)
    if (!next || layout.sentence[next.first] !== layout.sentence[from - 1]) break
    if (isBody(next)) end = next.last
    else if (next.type === 'location' && (post.takes !== 'organization' || parts > 0 || end > from))
      end = hostEnd(r, drafts, layout, next.last)
    else break
  }
  return end
}

/** `tại Campuchia` after a diplomat's country. */
function hostEnd(r: Reader, drafts: readonly Draft[], layout: Layout, end: number): number {
  const host = wordAt(r, end) === 'tại' ? draftAt(drafts, layout, end + 1) : undefined
  return host?.type === 'location' ? host.last : end
}

const CARRIERS = new Set([
  'đoàn',
  'lực',
  'tàu',
  'khoa',
  'bộ',
  'phòng',
  'ban',
  'trung',
  'đại',
  'tiểu',
  'tổ',
  'ngành',
  'xã',
  'thôn',
  'bản',
  'đảo',
  'nhà',
  'quân',
])
const MAX_LOOSE = 12

/** Words between a title and its organisation: a topic (“Chủ nhiệm [Chính trị] Quân khu 7”) or a lower-case body. */
function looseComplement(r: Reader, layout: Layout, drafts: readonly Draft[], from: number): number {
  if (/^(về|phụ)$/.test(wordAt(r, from))) {
    const start = wordAt(r, from) === 'về' ? from + 1 : from + 2
    const end = hasCategory(r, start, bitOf('topic')) ? uncovered(layout, start, topicsEnd(r, start)) : start
    return end > start ? end : from
  }
  const generic = genericBody(r, layout, from)
  if (generic > from) return generic
  if (hasCategory(r, from, bitOf('topic')) && (isCapital(r, from) || leadsToBody(r, layout, drafts, from)))
    return uncovered(layout, from, topicsEnd(r, from))
  if (r.tokens.kind[from] !== Kind.lower || !CARRIERS.has(wordAt(r, from))) return from
  let end = from
  if (wordAt(r, from) === 'lực' && longest(r, from + 2, 'force')) end = longest(r, from + 2, 'force')!.end
  while (
    end - from < MAX_LOOSE &&
    end < r.tokens.count &&
    layout.cover[end] === 0 &&
    r.tokens.kind[end] !== Kind.punct &&
    layout.sentence[end] === layout.sentence[from]
  ) {
    if (!isCapital(r, end) && end > from && !continuesCarrier(r, end)) break
    end++
  }
  if (end < r.tokens.count && layout.cover[end] !== 0 && isBody(drafts[layout.cover[end]! - 1])) return end
  return end > from + 1 || /^(tàu|đảo)$/.test(wordAt(r, from)) ? end : from
}

const HEADS = bitOf('unitHead') | bitOf('orgHead')

/** A unit without number or name that a post refers back to: `Chính ủy [Quân khu]`, `Phó Chủ nhiệm [Ủy ban Kiểm tra Đảng ủy Quân đoàn]`. */
function genericBody(r: Reader, layout: Layout, from: number): number {
  let end = from
  for (let parts = 0; parts < 3; parts++) {
    const head =
      hasCategory(r, end, HEADS) && layout.cover[end] === 0
        ? (longest(r, end, 'unitHead') ?? longest(r, end, 'orgHead'))
        : null
    if (!head || uncovered(layout, end, head.end) < head.end) break
    end = head.end
    const topic =
      hasCategory(r, end, bitOf('topic')) && isCapital(r, end) ? uncovered(layout, end, topicsEnd(r, end)) : end
    end = topic
  }
  return end
}

const continuesCarrier = (r: Reader, i: number): boolean =>
  hasCategory(r, i, bitOf('topic') | bitOf('arm')) ||
  r.tokens.kind[i] === Kind.number ||
  /^(lượng|đại|biểu|cấp|cao|quân|sự|công|tác|cá|đội|liên|môn|y|sĩ|kỹ|thuật)$/.test(wordAt(r, i))

/** Whether topics in lower case run up to a body: “chủ nhiệm chính trị Quân khu 5”. */
function leadsToBody(r: Reader, layout: Layout, drafts: readonly Draft[], from: number): boolean {
  const end = uncovered(layout, from, topicsEnd(r, from))
  return end > from && isBody(draftAt(drafts, layout, end))
}

function uncovered(layout: Layout, from: number, end: number): number {
  for (let t = from; t < end; t++) if (layout.cover[t] !== 0) return t
  return end
}

const ORDER: Readonly<Record<string, number>> = {
  squad: 1,
  platoon: 2,
  company: 3,
  team: 3,
  station: 3,
  'border-station': 3,
  'radar-station': 3,
  'air-squadron': 3,
  battalion: 4,
  'naval-squadron': 4,
  'border-post': 4,
  'local-command': 4,
  department: 5,
  office: 5,
  regiment: 6,
  flotilla: 6,
  group: 6,
  hospital: 6,
  school: 6,
  factory: 6,
  centre: 6,
  institute: 6,
  'company-business': 6,
  'economic-defence-group': 6,
  facility: 5,
  newspaper: 6,
  prison: 5,
  'area-defence-command': 5,
  committee: 5,
  inspectorate: 5,
  brigade: 7,
  division: 7,
  'naval-region': 8,
  academy: 7,
  'provincial-command': 8,
  'border-guard-command': 8,
  'border-guard': 8,
  police: 8,
  'army-corps': 9,
  'military-region': 9,
  service: 9,
  arm: 9,
  command: 9,
  fleet: 8,
  'general-department': 10,
  'general-staff': 11,
  ministry: 12,
  army: 13,
  force: 13,
  mission: 10,
}

function orderOf(draft: Draft): number {
  return ORDER[(draft.fields as { kind?: string }).kind ?? ''] ?? (draft.type === 'organization' ? 7 : 6)
}

function orderBefore(drafts: readonly Draft[], layout: Layout, end: number): number {
  const index = layout.cover[end - 1]!
  const draft = index > 0 ? drafts[index - 1] : undefined
  return draft && isBody(draft) ? orderOf(draft) : 0
}

/** “nguyên Tư lệnh Quân đoàn 4 (1975-1980), nguyên …”: the years of a post in brackets. */
function skipYears(r: Reader, at: number): number {
  if (signAt(r, at) !== '(') return at
  for (let t = at + 1; t < at + 10; t++) {
    if (signAt(r, t) === ')') return t + 1
    if (
      r.tokens.kind[t] !== Kind.number &&
      r.tokens.kind[t] !== Kind.punct &&
      !/^(từ|đến|tháng|năm|nay)$/.test(wordAt(r, t))
    )
      break
  }
  return at
}

/** Whether only a comma, a dash or a word such as `kiêm` stands between two posts of one person. */
export function joinsPosts(r: Reader, layout: Layout, postEnd: number, to: number): boolean {
  const from = skipYears(r, postEnd)
  if (layout.sentence[from - 1] !== layout.sentence[to] || to - from > 4) return false
  let words = ''
  let signs = 0
  for (let t = from; t < to; t++) {
    const sign = signAt(r, t)
    if (sign === ',' || isDash(sign)) signs++
    else if (sign !== '') return false
    else words += `${wordAt(r, t)} `
  }
  if (signs > 1) return false
  return words === '' ? signs === 1 : /^(kiêm|kiêm nhiệm|đồng thời là|và|và là|nay là|hiện là|kiêm chức) $/.test(words)
}
