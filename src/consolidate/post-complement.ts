import { bitOf } from '../lexicon/entry'
import type { PostRow } from '../lexicon/rows'
import { hasCategory, isCapital, longest } from '../pattern/look'
import type { Reader } from '../pattern/reader'
import type { Draft } from '../pattern/rule'
import { topicsEnd } from '../rules/body/steps'
import { Kind } from '../text/tokens'
import { isBody } from './bodies'
import { echelonInPosts } from './echelons'
import { draftAt, draftOver, freeUntil, isFree, type Layout } from './layout'
import { signAt, wordAt, wordsAt } from './words'

const POST = bitOf('post')
const TOPIC = bitOf('topic')

/** End of what completes a title: topic, organisations, places, and the chain of superior units after commas. */
export function complementEnd(r: Reader, layout: Layout, titleEnd: number, post: PostRow): number {
  const own = ownComplement(r, layout, titleEnd, post)
  const end = superiorsEnd(r, layout, own)
  return own > titleEnd || CHAINS_BARE.has(wordAt(r, titleEnd - 1)) || endsItem(r, layout, end) ? end : own
}

/** “Cục trưởng Cục Pháp chế, Bộ Quốc phòng”: superior units follow after commas, each higher than the last. */
function superiorsEnd(r: Reader, layout: Layout, from: number): number {
  const own = draftOver(layout, from - 1)
  let echelon = isBody(own) ? echelonInPosts(own) : Number.NEGATIVE_INFINITY
  let end = from
  // “Hải đoàn 11/Bộ Tư lệnh Vùng …” has the same in another sign.
  while (/^[,/]$/.test(signAt(r, end)) && layout.sentence[end + 1] === layout.sentence[end]) {
    const next = draftAt(layout, end + 1)
    if (!isBody(next)) break
    const higher = echelonInPosts(next)
    if (higher <= echelon) break
    end = next.last
    echelon = higher
  }
  return end
}

/** “…, Phó Sư đoàn trưởng, Sư đoàn 7, Quân khu 7; Trung tá …”: only the next person, or nothing, comes after the units. */
function endsItem(r: Reader, layout: Layout, end: number): boolean {
  if (end >= r.tokens.count || layout.sentence[end] !== layout.sentence[end - 1]) return true
  const sign = signAt(r, end)
  if (sign !== ',') return sign === ';' || sign === '.' || sign === ')'
  const next = draftAt(layout, end + 1)
  return next?.type === 'rank' || next?.type === 'person'
}

/** Titles that a comma may part from their organisation: `Bí thư thứ nhất, Đại sứ quán …`. */
const CHAINS_BARE = new Set(['nhất', 'hai', 'ba', 'mưu', 'quân', 'sự', 'lạc', 'chiến', 'luyện', 'tin', 'cần'])

function ownComplement(r: Reader, layout: Layout, from: number, post: PostRow): number {
  const { cover, sentence } = layout
  const group = isGroup(wordAt(r, from - 1))
  const free = (group || !hasCategory(r, from, POST)) && cover[from] === 0 && sentence[from] === sentence[from - 1]
  let end = free ? looseComplement(r, layout, from) : from
  if (end > from && group && wordAt(r, end) === 'của' && isBody(draftAt(layout, end + 1))) end++
  for (let parts = 0; parts < 3; parts++) {
    const next = draftAt(layout, end)
    if (!next) return bareUnitEnd(r, layout, end)
    if (sentence[next.first] !== sentence[from - 1]) break
    if (isBody(next)) end = dutiesEnd(r, layout, bracketEnd(r, layout, next))
    else if (next.type === 'location' && (post.takes !== 'organization' || parts > 0 || end > from))
      end = hostEnd(r, layout, next.last)
    else break
  }
  return end
}

/** “Trưởng ban Phụ nữ [Quân khu]”; `Báo` there is the first half of “Báo cáo”. */
function bareUnitEnd(r: Reader, layout: Layout, from: number): number {
  const head = isCapital(r, from) ? longest(r, from, 'unitHead') : null
  return head && head.data.kind !== 'newspaper' ? genericBody(r, layout, from) : from
}

/** End of a body with the one above it in a bracket: `Đoàn Kinh tế quốc phòng 799 (Quân khu 1)`. */
function bracketEnd(r: Reader, layout: Layout, body: Draft): number {
  const above = signAt(r, body.last) === '(' ? draftAt(layout, body.last + 1) : undefined
  return isBody(above) && signAt(r, above.last) === ')' && echelonInPosts(above) > echelonInPosts(body)
    ? above.last + 1
    : body.last
}

/** `tại Campuchia` after a diplomat's country. */
function hostEnd(r: Reader, layout: Layout, end: number): number {
  const host = wordAt(r, end) === 'tại' ? draftAt(layout, end + 1) : undefined
  return host?.type === 'location' ? host.last : end
}

/** Words between a title and its organisation: a topic (“Chủ nhiệm [Chính trị] Quân khu 7”) or a lower-case body. */
function looseComplement(r: Reader, layout: Layout, from: number): number {
  const word = wordAt(r, from)
  if (word === 'về' || word === 'phụ') {
    const start = word === 'về' ? from + 1 : from + 2
    const end = topicsWithin(r, layout, start)
    return end > start ? end : from
  }
  if (isGroup(wordAt(r, from - 1))) return dutyEnd(r, layout, from)
  const generic = genericBody(r, layout, from)
  if (generic > from) return isGroup(wordAt(r, generic - 1)) ? dutyEnd(r, layout, generic) : generic
  if (hasCategory(r, from, TOPIC) && (isCapital(r, from) || leadsToBody(r, layout, from)))
    return topicsWithin(r, layout, from)
  return carriedBody(r, layout, from)
}

/** What the head of a group is head of ends in one of these: `Trưởng đoàn`, `Trưởng ban Chỉ đạo`. */
const isGroup = (word: string): boolean => word === 'đoàn' || word === 'ban' || word === 'nhóm' || word === 'đạo'

const DUTIES = new Set(
  'công tác|đại biểu|quân sự|cấp cao|giao lưu|huấn luyện|kiểm tra|chuyên án|chỉ đạo|diễn tập|đàm phán|khảo sát|giám sát|nghiên cứu|học viên|chuyên gia|cán bộ|thanh tra'.split(
    '|',
  ),
)

/** What a group is for: “Trưởng đoàn [đại biểu quân sự cấp cao] Quân đội …”, “Trưởng ban [chỉ đạo diễn tập]”. */
function dutyEnd(r: Reader, layout: Layout, from: number): number {
  const end = dutiesEnd(r, layout, from)
  return end > from ? end : topicsWithin(r, layout, from)
}

function dutiesEnd(r: Reader, layout: Layout, from: number): number {
  let end = from
  if (!isGroup(wordAt(r, from - 1))) return from
  while (isFree(layout, end, end + 2) && DUTIES.has(wordsAt(r, end, 2))) end += 2
  // “Phó trưởng đoàn công tác số 15”.
  const numbered = end > from && wordAt(r, end) === 'số' && r.tokens.kind[end + 1] === Kind.number
  return numbered && isFree(layout, end, end + 2) ? end + 2 : end
}

/** End of the topics that begin here and that no mention covers. */
const topicsWithin = (r: Reader, layout: Layout, from: number): number =>
  hasCategory(r, from, TOPIC) ? freeUntil(layout, from, topicsEnd(r, from)) : from

/** Whether topics in lower case run up to a body: “chủ nhiệm chính trị Quân khu 5”. */
const leadsToBody = (r: Reader, layout: Layout, from: number): boolean => {
  const end = topicsWithin(r, layout, from)
  return end > from && isBody(draftAt(layout, end))
}

const HEADS = bitOf('unitHead') | bitOf('orgHead')

/** A unit without number or name that a post refers back to: `Chính ủy [Quân khu]`, `Phó Chủ nhiệm [Ủy ban Kiểm tra Đảng ủy Quân đoàn]`. */
function genericBody(r: Reader, layout: Layout, from: number): number {
  let end = from
  for (let parts = 0; parts < 3; parts++) {
    if (!hasCategory(r, end, HEADS) || layout.cover[end] !== 0) break
    const head = longest(r, end, 'unitHead') ?? longest(r, end, 'orgHead')
    if (!head || !isFree(layout, end, head.end)) break
    end = isCapital(r, head.end) ? topicsWithin(r, layout, head.end) : head.end
  }
  return end
}

/** Nouns in lower case with which a body begins that no rule knows. */
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

/** A body in lower case: “Trưởng [đoàn công tác] …”, “Thuyền trưởng [tàu 015]”. */
function carriedBody(r: Reader, layout: Layout, from: number): number {
  const { kind, count } = r.tokens
  const carrier = wordAt(r, from)
  if (kind[from] !== Kind.lower || !CARRIERS.has(carrier)) return from
  let end = (carrier === 'lực' ? longest(r, from + 2, 'force')?.end : undefined) ?? from
  while (
    end - from < MAX_LOOSE &&
    end < count &&
    layout.cover[end] === 0 &&
    kind[end] !== Kind.punct &&
    layout.sentence[end] === layout.sentence[from] &&
    (isCapital(r, end) || end === from || continuesCarrier(r, end))
  )
    end++
  if (end < count && isBody(draftOver(layout, end))) return end
  return end > from + 1 || carrier === 'tàu' || carrier === 'đảo' ? end : from
}

const continuesCarrier = (r: Reader, t: number): boolean =>
  hasCategory(r, t, TOPIC | bitOf('arm')) ||
  r.tokens.kind[t] === Kind.number ||
  /^(lượng|đại|biểu|cấp|cao|quân|sự|công|tác|cá|đội|liên|môn|y|sĩ|kỹ|thuật|tuần|tra|tìm|kiếm|cứu|hộ|nạn|gìn|giữ)$/.test(
    wordAt(r, t),
  )
