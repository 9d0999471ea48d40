import { bitOf } from '../lexicon/entry'
import type { PostRow } from '../lexicon/rows'
import { type Hit, hasCategory } from '../pattern/look'
import { type Reader, rangeText } from '../pattern/reader'
import { topicsEnd } from '../rules/body/steps'
import { freeUntil, isFree, type Layout } from './layout'
import { complementEnd } from './post-complement'
import { signAt, wordAt, wordsAt } from './words'

/** A post as the text states it, with its organisation; token indices, end exclusive. */
export interface PostPhrase {
  first: number
  last: number
  title: string
  /** First token of the organisation and its end, or null. */
  body: [number, number] | null
  former: boolean
}

const POST = bitOf('post')
const FORMER = new Set(['nguyên', 'cựu', 'cố'])

/** Finds every post of the article in order. Titles inside a name (“Bộ [Tư lệnh]”) are none. */
export function findPosts(reader: Reader, layout: Layout): PostPhrase[] {
  const posts: PostPhrase[] = []
  const { count } = reader.tokens
  reader.limit = count
  for (let t = 0; t < count; t++) {
    if ((reader.hits.mask[t] & POST) === 0 || layout.cover[t] !== 0) continue
    const post = readPost(reader, layout, t)
    if (post) {
      posts.push(post)
      t = post.last - 1
    }
  }
  return posts
}

function readPost(r: Reader, layout: Layout, at: number): PostPhrase | null {
  // “Phu nhân Chủ tịch nước, bà …”: the post is her husband's.
  if (wordAt(r, at - 1) === 'nhân' && wordAt(r, at - 2) === 'phu') return null
  // “Đoàn đại biểu cấp cao …”: a delegation, no delegate.
  if (wordAt(r, at) === 'đại' && wordAt(r, at - 1) === 'đoàn') return null
  const hit = freeTitle(r, layout, at)
  if (!hit) return null
  const titleEnd = gradeEnd(r, layout, staffDuty(r, layout, hit))
  const last = complementEnd(r, layout, titleEnd, hit.data)
  const first = markerStart(r, at)
  if (last === titleEnd && hit.data.takes === 'organization' && titleEnd - at < 3) return null
  return {
    first,
    last,
    title: rangeText(r, at, titleEnd),
    body: last > titleEnd ? [signAt(r, titleEnd) === ',' ? titleEnd + 1 : titleEnd, last] : null,
    former: first < at && FORMER.has(wordAt(r, first)),
  }
}

/** The longest title that no mention covers: of “Bí thư Đảng ủy Quân khu 5” the title is `Bí thư`. */
function freeTitle(r: Reader, layout: Layout, at: number): Hit<PostRow> | null {
  for (let h = r.hits.from[at + 1] - 1; h >= r.hits.from[at]; h--) {
    const entry = r.hits.entry[h]
    const end = r.hits.end[h]
    if (r.entryBits[entry] === POST && isFree(layout, at, end)) return { end, data: r.rowOf(entry) as PostRow }
  }
  return null
}

/** “Sĩ quan tham mưu [tác chiến]”: the duty of a staff officer belongs to the title, in either case. */
function staffDuty(r: Reader, layout: Layout, { end, data }: Hit<PostRow>): number {
  return data.value.startsWith('Sĩ quan') && hasCategory(r, end, bitOf('topic'))
    ? freeUntil(layout, end, topicsEnd(r, end))
    : end
}

const BEGINS_GRADE = new Set(['thường', 'thứ', 'danh'])
const GRADE = /^(thường trực|thứ nhất|thứ hai|danh dự)$/

/** “Phó Bí thư [thường trực]”, “Bí thư [thứ nhất]”. */
function gradeEnd(r: Reader, layout: Layout, end: number): number {
  const graded = BEGINS_GRADE.has(wordAt(r, end)) && GRADE.test(wordsAt(r, end, 2)) && layout.cover[end] === 0
  return graded ? end + 2 : end
}

/** The marker of a former or acting post belongs to it: `nguyên Phó Tư lệnh`, `quyền Cục trưởng`. */
function markerStart(r: Reader, at: number): number {
  const before = wordAt(r, at - 1)
  if (FORMER.has(before) || before === 'quyền') return at - 1
  if (before === 'trách' && wordAt(r, at - 2) === 'phụ') return at - 2
  if (before === 'là' && FORMER.has(wordAt(r, at - 2))) return at - 2
  return at
}
