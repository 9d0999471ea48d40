import { bitOf } from '../lexicon/entry'
import type { Position } from '../model/mention'
import { hasCategory } from '../pattern/look'
import { type Reader, rangeText } from '../pattern/reader'
import type { Draft } from '../pattern/rule'
import { nameEnd } from '../rules/person/name'
import { Kind } from '../text/tokens'
import { findLaterNames } from './later-names'
import { createLayout, entryBefore, isCapital, isDash, type Layout, signAt, wordAt } from './layout'
import { type PersonFields, personDraft } from './person-draft'
import { findListedPersons } from './person-lists'
import { findListedPlaces } from './place-lists'
import { findPosts, joinsPosts, type PostPhrase } from './posts'

/** Posts that belong together: nothing but commas, dashes and `kiêm` between them. */
interface Run {
  posts: PostPhrase[]
  first: number
  last: number
  taken: boolean
}

/**
 * Gives each person the rank and posts stated with it, before or after the name or by a verb, and finds the
 * persons whom only their post shows (“Tư lệnh Hiến binh Sao Sokha”).
 */
export function attachPeople(drafts: Draft[], reader: Reader): Draft[] {
  let layout = createLayout(reader, drafts)
  const runs = runsOf(reader, layout, findPosts(reader, drafts, layout))
  let all = drafts
  const add = (found: readonly Draft[]) => {
    if (found.length === 0) return
    all = [...all, ...found].sort((a, b) => a.first - b.first)
    layout = createLayout(reader, all)
  }
  add(unnamedHolders(reader, layout, runs))
  add(findListedPlaces(all, reader, layout))
  add(findListedPersons(all, reader, layout))
  add(findLaterNames(all, reader, layout))
  const people = all.filter((draft): draft is Draft<PersonFields> => draft.type === 'person')
  for (const person of people) attachLead(reader, layout, all, person)
  const shared = sharedHeads(reader, layout, runs, people)
  attachRuns(reader, layout, all, people, runs, shared)
  return all
}

function runsOf(reader: Reader, layout: Layout, posts: readonly PostPhrase[]): Run[] {
  const runs: Run[] = []
  for (const post of posts) {
    const run = runs[runs.length - 1]
    if (run && joinsPosts(reader, layout, run.last, post.first)) {
      run.posts.push(post)
      run.last = post.last
    } else runs.push({ posts: [post], first: post.first, last: post.last, taken: false })
  }
  return runs
}

const NO_NAME =
  bitOf('topic') |
  bitOf('level') |
  bitOf('stop') |
  bitOf('rank') |
  bitOf('academic') |
  bitOf('unitHead') |
  bitOf('orgHead') |
  bitOf('country') |
  bitOf('arm')

/** A capitalised name right after a post with its organisation that no rule has taken. */
function unnamedHolders(reader: Reader, layout: Layout, runs: readonly Run[]): Draft[] {
  const drafts: Draft[] = []
  reader.limit = reader.tokens.count
  for (const { posts, last } of runs) {
    const post = posts[posts.length - 1]!
    if (post.body === null || layout.cover[last] !== 0 || layout.sentence[last] !== layout.sentence[last - 1]) continue
    if (last >= reader.tokens.count || !isCapital(reader, last) || hasCategory(reader, last, NO_NAME)) continue
    const end = nameEnd(reader, last)
    let free = end - last >= 2
    for (let t = last; t < end; t++) if (layout.cover[t] !== 0) free = false
    if (free) drafts.push(personDraft(reader, last, end, 'person/post-holder'))
  }
  return drafts
}

/** Moves `lead` over the form of address and the rank before the name, and takes the rank. */
function attachLead(reader: Reader, layout: Layout, drafts: readonly Draft[], person: Draft<PersonFields>): void {
  const { fields } = person
  let lead = Math.min(fields.lead ?? person.first, person.first)
  for (let step = 0; step < 4; step++) {
    const before = draftEndingAt(drafts, layout, lead)
    if (before?.type === 'rank') {
      fields.rank ??= (before.fields as { value: string }).value
      lead = before.first
      continue
    }
    const address = entryBefore(reader, lead, 'address')
    if (address < 0 || layout.cover[address] !== 0) break
    lead = address
  }
  fields.lead = lead
  if (fields.rank === null) fields.rank = rankBehind(reader, layout, drafts, person.last)
}

/** “ông A, cựu trung sĩ truyền tin”: a rank behind the name. */
function rankBehind(reader: Reader, layout: Layout, drafts: readonly Draft[], last: number): string | null {
  if (signAt(reader, last) !== ',') return null
  const at = /^(cựu|nguyên)$/.test(wordAt(reader, last + 1)) ? last + 2 : last + 1
  const index = layout.cover[at] ?? 0
  const draft = index > 0 ? drafts[index - 1] : undefined
  const free =
    draft?.type === 'rank' &&
    draft.first === at &&
    reader.tokens.kind[at] === Kind.lower &&
    reader.tokens.kind[draft.last] === Kind.lower
  return free ? (draft.fields as { value: string }).value : null
}

function draftEndingAt(drafts: readonly Draft[], layout: Layout, end: number): Draft | undefined {
  const index = end > 0 ? layout.cover[end - 1]! : 0
  const draft = index > 0 ? drafts[index - 1] : undefined
  return draft?.last === end ? draft : undefined
}

/** Heads of lists that share their posts among the names after the colon: “các đồng chí Phó Tổng Tham mưu trưởng: A; B”. */
interface SharedHead {
  run: Run
  from: number
  until: number
}

const PLURAL = /^(các|hai|ba|bốn|những)$/

function sharedHeads(reader: Reader, layout: Layout, runs: readonly Run[], people: readonly Draft[]): SharedHead[] {
  const heads: SharedHead[] = []
  const groupEnd = createGroupEnds(reader, layout, people)
  for (const run of runs) {
    if (signAt(reader, run.last) !== ':') continue
    const before = [wordAt(reader, run.first - 1), wordAt(reader, run.first - 2), wordAt(reader, run.first - 3)]
    if (!before.some((word) => PLURAL.test(word))) continue
    const previous = heads[heads.length - 1]
    if (previous && previous.until > run.first) previous.until = run.first
    const until = groupEnd(run.last + 1)
    run.taken = true
    heads.push({ run, from: run.last + 1, until })
  }
  return heads
}

/**
 * A list that names several persons before its first semicolon shares the head among those only. Asked of the heads
 * in text order, so that each sentence is read once however many heads it has.
 */
function createGroupEnds(reader: Reader, layout: Layout, people: readonly Draft[]): (from: number) => number {
  let until = 0
  let semicolon = -1
  return (from) => {
    if (from >= until) {
      until = from
      while (until < reader.tokens.count && layout.sentence[until] === layout.sentence[from]) until++
    }
    if (semicolon < from) {
      semicolon = from
      while (semicolon < until && signAt(reader, semicolon) !== ';') semicolon++
    }
    if (semicolon >= until) return until
    return firstFrom(people, semicolon) - firstFrom(people, from) >= 2 ? semicolon : until
  }
}

/** Number of drafts that begin before `at`. */
function firstFrom(drafts: readonly Draft[], at: number): number {
  let low = 0
  let high = drafts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (drafts[middle].first < at) low = middle + 1
    else high = middle
  }
  return low
}

function attachRuns(
  reader: Reader,
  layout: Layout,
  drafts: readonly Draft[],
  people: readonly Draft<PersonFields>[],
  runs: readonly Run[],
  shared: readonly SharedHead[],
): void {
  let at = 0
  people.forEach((person, index) => {
    while (at < shared.length && shared[at].until <= person.first) at++
    const head = at < shared.length && person.first >= shared[at].from ? shared[at] : undefined
    const after = runAfter(reader, layout, drafts, runs, person, people[index + 1])
    const before = runBefore(reader, layout, drafts, runs, person, after !== null)
    const posts = [...(head?.run.posts ?? []), ...(before ?? []), ...(after ?? [])]
    person.fields.positions = posts.map((post) => toPosition(reader, post))
  })
  byVerb(reader, layout, people, runs)
}

/** Posts right before the name or before its rank: “Bộ trưởng Quốc phòng Tea Banh”, “Tư lệnh Vùng 5, Chuẩn đô đốc A”. */
function runBefore(
  reader: Reader,
  layout: Layout,
  drafts: readonly Draft[],
  runs: readonly Run[],
  person: Draft<PersonFields>,
  hasOwn: boolean,
): PostPhrase[] | null {
  const { lead } = person.fields
  const run = lastRunBefore(runs, lead)
  if (!run || run.taken || layout.sentence[run.last - 1] !== layout.sentence[lead]) return null
  const between = lead - run.last
  const sign = signAt(reader, run.last)
  const opens = run.first === 0 || layout.sentence[run.first - 1] !== layout.sentence[run.first]
  const touching =
    between === 0 ||
    (between === 1 &&
      (isDash(sign) ||
        (sign === ',' && (lead < person.first || opens) && !hasOwn && wordAt(reader, run.first - 1) !== 'của')))
  if (!touching) return null
  run.taken = true
  // “…, Đại tướng, Bộ trưởng Quốc phòng A”: the rank may stand before the posts, and more posts before the rank.
  const rank =
    signAt(reader, run.first - 1) === ','
      ? draftEndingAt(drafts, layout, run.first - 1)
      : draftEndingAt(drafts, layout, run.first)
  if (rank?.type !== 'rank' || person.fields.rank !== null) return run.posts
  person.fields.rank = (rank.fields as { value: string }).value
  const earlier = lastRunBefore(runs, rank.first)
  const linked = earlier && !earlier.taken && earlier.last === rank.first - 1 && signAt(reader, earlier.last) === ','
  if (!linked) return run.posts
  earlier.taken = true
  return [...earlier.posts, ...run.posts]
}

function lastRunBefore(runs: readonly Run[], at: number): Run | undefined {
  let low = 0
  let high = runs.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (runs[middle]!.last <= at) low = middle + 1
    else high = middle
  }
  return runs[low - 1]
}

const LINKS =
  /^(là|nay là|hiện là|hiện nay là|nguyên là|giữ chức|giữ chức vụ|hiện giữ chức|đang giữ chức|làm|được bầu làm|tân) $/

/** Posts after the name, behind a comma, a dash or a bracket. */
function runAfter(
  reader: Reader,
  layout: Layout,
  drafts: readonly Draft[],
  runs: readonly Run[],
  person: Draft<PersonFields>,
  next: Draft<PersonFields> | undefined,
): PostPhrase[] | null {
  const from = skipBracket(reader, layout, person.last)
  const run = firstRunAfter(runs, from)
  if (!run || run.taken || layout.sentence[run.first] !== layout.sentence[person.last - 1] || run.first - from > 5)
    return null
  if (next && next.first < run.first) return null
  if (!isLinked(reader, layout, drafts, person, from, run.first)) return null
  if (next && run.last === next.fields.lead) {
    if (run.posts.length === 1) return null
    const last = run.posts.pop()!
    run.last = run.posts[run.posts.length - 1]!.last
    const posts = run.posts.slice()
    run.posts = [last]
    run.first = last.first
    run.last = last.last
    return posts
  }
  run.taken = true
  return run.posts
}

function firstRunAfter(runs: readonly Run[], at: number): Run | undefined {
  let low = 0
  let high = runs.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (runs[middle]!.first < at) low = middle + 1
    else high = middle
  }
  return runs[low]
}

/** Token after `(SN 1978)`, `(47 tuổi)`: what stands in brackets after a name does not part it from its posts. */
function skipBracket(reader: Reader, layout: Layout, at: number): number {
  // “Ông A, 91 tuổi, nguyên …”: an age parts a name from its posts no more than a bracket does.
  if (signAt(reader, at) === ',' && wordAt(reader, at + 2) === 'tuổi' && signAt(reader, at + 3) === ',') return at + 3
  if (signAt(reader, at) !== '(') return at
  for (let t = at + 1; t < at + 12; t++) {
    if (signAt(reader, t) === ')') return signAt(reader, t + 1) === ',' || isDash(signAt(reader, t + 1)) ? t + 1 : at
    if (layout.sentence[t] !== layout.sentence[at]) break
  }
  return at
}

function isLinked(
  reader: Reader,
  layout: Layout,
  drafts: readonly Draft[],
  person: Draft<PersonFields>,
  from: number,
  to: number,
): boolean {
  let words = ''
  let signs = 0
  for (let t = from; t < to; t++) {
    const sign = signAt(reader, t)
    if (sign === ',' || isDash(sign) || sign === '(') signs++
    else if (sign !== '') return false
    else {
      const draft = layout.cover[t] ? drafts[layout.cover[t]! - 1] : undefined
      if (draft?.type === 'rank') person.fields.rank ??= (draft.fields as { value: string }).value
      else words += `${wordAt(reader, t)} `
    }
  }
  return (signs >= 1 && signs <= 2 && (words === '' || LINKS.test(words))) || (signs === 0 && LINKS.test(words))
}

const GIVERS = /^(giao|trí|làm|chức|cử|danh|vụ|cương vị|bầu|chức danh|nhiệm|trách)$/
const GIVER_REACH = 60

/** Posts given or taken by a verb go to the nearest name before them: “… được bổ nhiệm giữ chức vụ Tư lệnh Quân khu 5”. */
function byVerb(reader: Reader, layout: Layout, people: readonly Draft<PersonFields>[], runs: readonly Run[]): void {
  for (const run of runs) {
    if (run.taken || !GIVERS.test(wordAt(reader, run.first - 1))) continue
    const person = nearestBefore(people, run.first)
    if (
      !person ||
      run.first - person.last > GIVER_REACH ||
      layout.sentence[person.first] !== layout.sentence[run.first]
    )
      continue
    run.taken = true
    person.fields.positions.push(...run.posts.map((post) => toPosition(reader, post)))
  }
}

function nearestBefore<T extends Draft>(drafts: readonly T[], at: number): T | undefined {
  let low = 0
  let high = drafts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (drafts[middle]!.last <= at) low = middle + 1
    else high = middle
  }
  return drafts[low - 1]
}

function toPosition(reader: Reader, post: PostPhrase): Position {
  const { start, end } = reader.tokens
  return {
    text: rangeText(reader, post.first, post.last),
    title: post.title,
    organization: post.body ? rangeText(reader, post.body[0], post.body[1]) : null,
    former: post.former,
    start: start[post.first]!,
    end: end[post.last - 1]!,
  }
}
