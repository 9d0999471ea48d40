import type { Position } from '../model/mention'
import { type Reader, rangeText } from '../pattern/reader'
import type { Draft } from '../pattern/rule'
import { draftAt, draftEndingAt, draftOver, type Layout } from './layout'
import type { PersonFields } from './person-draft'
import { FORMER, rankOf } from './person-lead'
import type { PostRun } from './post-runs'
import type { PostPhrase } from './posts'
import { firstOf, lastEndedBy, lowerBound } from './search'
import { findSharedHeads } from './shared-heads'
import { isDash, signAt, wordAt } from './words'

type Person = Draft<PersonFields>

/** Gives the posts of an article to its people: by the head of a list, before or after the name, or by a verb. */
export function attachPosts(reader: Reader, layout: Layout, people: readonly Person[], runs: readonly PostRun[]): void {
  const heads = findSharedHeads(reader, layout, runs, people)
  let at = 0
  people.forEach((person, index) => {
    while (at < heads.length && heads[at].until <= person.first) at++
    const shared = at < heads.length && person.first >= heads[at].from ? heads[at].run.posts : []
    const after = postsAfter(reader, layout, runs, person, people[index + 1])
    const before = postsBefore(reader, layout, runs, person, after !== null)
    person.fields.positions = [...shared, ...before, ...(after ?? [])].map((post) => toPosition(reader, post))
    if (after && isGiven(reader, after[0])) give(reader, joinedBefore(reader, people, index), after)
  })
  attachByVerb(reader, layout, people, runs)
}

/** Posts right before the name or before its rank: “Bộ trưởng Quốc phòng Tea Banh”, “Tư lệnh Vùng 5, Chuẩn đô đốc A”. */
function postsBefore(
  reader: Reader,
  layout: Layout,
  runs: readonly PostRun[],
  person: Person,
  hasOwn: boolean,
): PostPhrase[] {
  const { fields } = person
  const run = lastEndedBy(runs, fields.lead)
  if (!run || run.taken || layout.sentence[run.last - 1] !== layout.sentence[fields.lead]) return []
  if (!touches(reader, layout, run, person, hasOwn)) return []
  run.taken = true
  // “…, Đại tướng, Bộ trưởng Quốc phòng A”: the rank may stand before the posts, and more posts before the rank.
  const before = draftEndingAt(layout, signAt(reader, run.first - 1) === ',' ? run.first - 1 : run.first)
  const rank = rankOf(before)
  if (!before || rank === null || fields.rank !== null) return run.posts
  fields.rank = rank
  const earlier = lastEndedBy(runs, before.first)
  const linked = earlier && !earlier.taken && earlier.last === before.first - 1 && signAt(reader, earlier.last) === ','
  if (!linked) return run.posts
  earlier.taken = true
  return [...earlier.posts, ...run.posts]
}

/** Whether nothing stands between the posts and the person, or a dash, or a comma that cannot end somebody else's posts. */
function touches(reader: Reader, layout: Layout, run: PostRun, { first, fields }: Person, hasOwn: boolean): boolean {
  if (run.last === fields.lead) return true
  if (fields.lead - run.last !== 1) return false
  const sign = signAt(reader, run.last)
  if (isDash(sign)) return true
  if (sign !== ',' || hasOwn || wordAt(reader, run.first - 1) === 'của') return false
  const opensSentence = run.first === 0 || layout.sentence[run.first - 1] !== layout.sentence[run.first]
  return fields.lead < first || opensSentence
}

/** How many tokens may part a name from the posts behind it. */
const LINK_REACH = 5

/** Posts after the name, behind a comma, a dash or a bracket; null if there are none. */
function postsAfter(
  reader: Reader,
  layout: Layout,
  runs: readonly PostRun[],
  person: Person,
  next: Person | undefined,
): PostPhrase[] | null {
  const nearest: PostRun | undefined = runs[lowerBound(runs, person.last, firstOf)]
  if (!nearest) return null
  // “A (Cục trưởng Cục C04)”: the bracket has the post.
  const from = nearest.first === person.last + 1 ? person.last : skipAside(reader, layout, person.last)
  const run: PostRun | undefined = nearest.first >= from ? nearest : runs[lowerBound(runs, from, firstOf)]
  if (!run || run.taken || run.first - from > LINK_REACH) return null
  if (layout.sentence[run.first] !== layout.sentence[person.last - 1]) return null
  if (next && next.first < run.first) return null
  if (!isLinked(reader, layout, person, from, run.first)) return null
  if (next && run.last === next.fields.lead) return leaveLast(run)
  run.taken = true
  return run.posts
}

/** The last post of a run stands right before the next name and is left to it; null if there are no others. */
function leaveLast(run: PostRun): PostPhrase[] | null {
  if (run.posts.length === 1) return null
  const posts = run.posts.slice(0, -1)
  run.posts = run.posts.slice(-1)
  run.first = run.posts[0].first
  return posts
}

const PLACES = /^(?:ở|tại)$/

/** Token after `(SN 1978)`, `(47 tuổi)`: what stands in brackets after a name does not part it from its posts. */
function skipAside(reader: Reader, layout: Layout, at: number): number {
  // “Bà A ở phường B, nguyên là …”.
  if (PLACES.test(wordAt(reader, at))) {
    const place = draftAt(layout, at + 1)
    return place?.type === 'location' && signAt(reader, place.last) === ',' ? place.last : at
  }
  // “Ông A, 91 tuổi, nguyên …”: an age parts a name from its posts no more than a bracket does.
  if (signAt(reader, at) === ',' && wordAt(reader, at + 2) === 'tuổi' && signAt(reader, at + 3) === ',') return at + 3
  if (signAt(reader, at) !== '(') return at
  for (let t = at + 1; t < at + 12; t++) {
    if (signAt(reader, t) === ')') return signAt(reader, t + 1) === ',' || isDash(signAt(reader, t + 1)) ? t + 1 : at
    if (layout.sentence[t] !== layout.sentence[at]) break
  }
  return at
}

const LINKS =
  /^(là|nay là|hiện là|hiện nay là|nguyên là|giữ chức|giữ chức vụ|hiện giữ chức|đang giữ chức|làm|được bầu làm|tân) $/

/** Whether only signs, a rank (which is the person's then) and words such as `nay là` stand before the posts. */
function isLinked(reader: Reader, layout: Layout, { fields }: Person, from: number, to: number): boolean {
  let words = ''
  let signs = 0
  for (let t = from; t < to; t++) {
    const sign = signAt(reader, t)
    if (sign === ',' || isDash(sign) || sign === '(') signs++
    else if (sign !== '') return false
    else {
      // “A (cựu Thiếu tướng, cựu Phó Chính ủy …)”: he was both.
      if (FORMER.test(wordAt(reader, t)) && rankOf(draftAt(layout, t + 1)) !== null) continue
      const rank = rankOf(draftOver(layout, t))
      if (rank === null) words += `${wordAt(reader, t)} `
      else fields.rank ??= rank
    }
  }
  return LINKS.test(words) ? signs <= 2 : words === '' && (signs === 1 || signs === 2)
}

const GIVERS = /^(giao|trí|làm|chức|cử|danh|vụ|bầu|nhiệm|trách)$/
const GIVER_REACH = 60

/** Posts given or taken by a verb go to the nearest name before them: “… được bổ nhiệm giữ chức vụ Tư lệnh Quân khu 5”. */
function attachByVerb(reader: Reader, layout: Layout, people: readonly Person[], runs: readonly PostRun[]): void {
  const { sentence } = layout
  for (const run of runs) {
    if (run.taken || !isGiven(reader, run)) continue
    const nearest = lastEndedBy(people, run.first)
    const person = nearest && isAgent(reader, runs, nearest) ? lastEndedBy(people, nearest.first) : nearest
    if (!person || run.first - person.last > GIVER_REACH || sentence[person.first] !== sentence[run.first]) continue
    run.taken = true
    if (isHandedOver(reader, layout, run)) continue
    give(reader, [person, ...joinedBefore(reader, people, lowerBound(people, person.first, firstOf))], run.posts)
  }
}

const APPOINTS = /^(?:bổ|điều|giao|ký|quyết|phân|chỉ|cử)$/

/** “Trung tướng A được [Thủ tướng B] bổ nhiệm giữ chức …”: who gives the post has none from it. */
function isAgent(reader: Reader, runs: readonly PostRun[], { first, last, fields }: Person): boolean {
  if (!APPOINTS.test(wordAt(reader, last))) return false
  const lead = Math.min(fields.lead, first)
  const title = lastEndedBy(runs, lead)
  const from = title?.last === lead ? title.first : lead
  return wordAt(reader, from - 1) === 'được'
}

const isGiven = (reader: Reader, { first }: { first: number }): boolean => GIVERS.test(wordAt(reader, first - 1))

/** How many tokens stand between “bàn giao” and the post that is handed over: `chức trách, nhiệm vụ`. */
const HANDED = 8

/** “A bàn giao nhiệm vụ Chính ủy Quân khu 5 cho B”: whoever hands a post over has it no more, and B is to be told of. */
function isHandedOver(reader: Reader, layout: Layout, { first }: PostRun): boolean {
  for (let t = first - 2; t > 0 && first - t <= HANDED && layout.sentence[t] === layout.sentence[first]; t--)
    if (wordAt(reader, t) === 'bàn' && wordAt(reader, t + 1) === 'giao') return wordAt(reader, t - 1) !== 'nhận'
  return false
}

function give(reader: Reader, people: readonly Person[], posts: readonly PostPhrase[]): void {
  for (const { fields } of people) fields.positions.push(...posts.map((post) => toPosition(reader, post)))
}

/** “Đại tá A và Đại tá B giữ chức vụ …”: those who are joined by `và` to the person at `index`. */
function joinedBefore(reader: Reader, people: readonly Person[], index: number): Person[] {
  const joined: Person[] = []
  for (let at = index; at > 0; at--) {
    const before = people[at - 1]
    if (people[at].fields.lead - before.last !== 1 || wordAt(reader, before.last) !== 'và') break
    joined.push(before)
  }
  return joined
}

function toPosition(reader: Reader, { first, last, title, body, former }: PostPhrase): Position {
  const { start, end } = reader.tokens
  return {
    text: rangeText(reader, first, last),
    title,
    organization: body && rangeText(reader, body[0], body[1]),
    former,
    start: start[first],
    end: end[last - 1],
  }
}
