import type { Official, OfficialPosition } from '../../model/article'
import { rangeText } from '../../pattern/reader'
import { Gap } from '../../text/tokens'
import { isBody } from '../bodies'
import { recordId } from '../ids'
import { draftOver } from '../layout'
import { addTo } from '../multimap'
import { nameKey } from '../name-key'
import { note, type Trace } from '../trace'
import { groupPeople, type PersonGroup, type PersonState } from './people-groups'
import { partsOf } from './person-names'
import { addNominal, isBetterForm, nominal, oneLine } from './scene'
import type { NominalPost } from './short-forms'
import { isSamePost, type PostScene, type StatedPost } from './stated-posts'

/** One record a person over all mentions, with every rank and post stated; authors named in bylines alone are none. */
export function buildOfficials(scene: PostScene): Official[] {
  const orders = rankOrders(scene)
  const officials: Official[] = []
  for (const group of groupPeople(scene, orders)) {
    if (group.states.every(({ index }) => isByline(scene, index))) continue
    officials.push(toOfficial(scene, group, orders))
  }
  officials.sort((a, b) => a.mentions[0] - b.mentions[0])
  linkNominals(scene, officials)
  return officials
}

/** Whether a name signs the article or a photo: after “Ảnh:”, joined to such a name, or in capitals on a line of its own. */
function isByline({ mentions, drafts, reader: { tokens, text } }: PostScene, index: number): boolean {
  const mention = mentions[index]
  if (mention.rule === 'person/byline') return true
  const { first, last } = drafts[index]
  const before = mentions[index - 1]
  if (before?.rule === 'person/byline' && first - drafts[index - 1].last === 1 && tokens.gap[first] !== Gap.newline)
    return true
  const alone =
    (first === 0 || tokens.gap[first] === Gap.newline) && (last >= tokens.count || tokens.gap[last] === Gap.newline)
  return alone && first > 0 && text.slice(mention.start, mention.end) === mention.text.toUpperCase()
}

/** Seniority of the ranks that the article names. */
function rankOrders({ mentions }: PostScene): Map<string, number> {
  const orders = new Map<string, number>()
  for (const mention of mentions) if (mention.type === 'rank') orders.set(mention.value, mention.order)
  return orders
}

function toOfficial(scene: PostScene, group: PersonGroup, orders: ReadonlyMap<string, number>): Official {
  const { states } = group
  const indices = states.map(({ index }) => index)
  if (indices.length > 1) indices.sort((a, b) => a - b)
  const ranks = ranksOf(states)
  const positions = positionsOf(states)
  const value = shownName(scene, group)
  const first = positions.find(({ organizationId }) => organizationId !== null)?.organizationId
  const id = scene.register(
    recordId('person', group.name.key),
    first ? first.slice(first.indexOf(':') + 1) : (ranks[0]?.value ?? null),
  )
  const { surname, given } = partsOf(value, group.name, scene.reader)
  const official: Official = {
    id,
    value,
    mentions: indices,
    surname,
    given,
    rank: highest(ranks, orders),
    ranks,
    positions,
    nominals: [],
  }
  for (const { index } of states) scene.records[index] = official
  if (scene.trace) explainGroup(scene, scene.trace, group, id)
  return official
}

function explainGroup({ mentions }: PostScene, trace: Trace, { states, because }: PersonGroup, id: string): void {
  states.forEach(({ index, posts }, at) => {
    note(trace.records, id, `“${mentions[index].text}” at ${mentions[index].start}: ${because[at]}`)
    for (const post of posts)
      if (post.because !== null) note(trace.records, id, `${post.title} of ${post.organization}: ${post.because}`)
  })
}

/** The fullest form of the name that the text prints. */
function shownName(scene: PostScene, { states, name }: PersonGroup): string {
  let shown = ''
  if (states.length === 1) return oneLine(scene.mentions[states[0].index].value)
  for (const { index, name: own } of states) {
    const value = oneLine(scene.mentions[index].value)
    if (own.key === name.key && (shown === '' || isBetterForm(value, shown))) shown = value
  }
  return shown
}

function ranksOf(states: readonly PersonState[]): Official['ranks'] {
  const ranks: Official['ranks'] = []
  for (const { rank, index } of states) {
    if (rank === null) continue
    const known = ranks.find(({ value }) => value === rank)
    if (known === undefined) ranks.push({ value: rank, mentions: [index] })
    else known.mentions.push(index)
  }
  for (const { mentions } of ranks) if (mentions.length > 1) mentions.sort((a, b) => a - b)
  return ranks
}

function highest(ranks: Official['ranks'], orders: ReadonlyMap<string, number>): string | null {
  let best: string | null = null
  for (const { value } of ranks) if (best === null || (orders.get(value) ?? 0) > (orders.get(best) ?? 0)) best = value
  return best
}

/** A position with the post that stated it first. */
interface Held {
  post: StatedPost
  position: OfficialPosition
}

/** Every post once, with the mentions that state it; one without an organisation is that of its title, if there is one. */
function positionsOf(states: readonly PersonState[]): OfficialPosition[] {
  const held: Held[] = []
  const bare: [StatedPost, number][] = []
  for (const { posts, index } of states) {
    for (const post of posts) {
      if (post.body === null && post.organization === null && states.length > 1) bare.push([post, index])
      else addPosition(held, post, index)
    }
  }
  for (const [post, index] of bare) {
    const full = held.filter(({ post: known }) => known.titleKey === post.titleKey && known.former === post.former)
    const [only] = full
    if (only && full.length === 1) push(only.position.mentions, index)
    else addPosition(held, post, index)
  }
  return held.map(({ position }) => position)
}

/** Nobody holds as many posts; beyond that they are listed as they come, which keeps hostile input linear. */
const MOST_COMPARED = 32

function addPosition(held: Held[], post: StatedPost, index: number): void {
  const { title, organization, body, former } = post
  const known = held.length < MOST_COMPARED ? held.find((other) => isSamePost(other.post, post)) : undefined
  if (known !== undefined) push(known.position.mentions, index)
  else {
    const position = { title, organization, organizationId: body?.id ?? null, former, mentions: [index] }
    held.push({ post, position })
  }
  if (body?.implied && !('parent' in body)) push(body.mentions, index)
}

function push(indices: number[], index: number): void {
  if (indices[indices.length - 1] !== index) indices.push(index)
}

/** Links `Đồng chí Chính ủy BĐBP tỉnh` to its person where exactly one holds the post. */
function linkNominals(scene: PostScene, officials: readonly Official[]): void {
  const { posts } = scene.forms
  if (posts.length === 0) return
  const holders = new Map<string, Set<Official>>()
  for (const official of officials) {
    for (const { title, organizationId, former } of official.positions) {
      if (former) continue
      const key = nameKey(title)
      addTo(holders, key, official)
      if (organizationId !== null) addTo(holders, `${key}|${organizationId}`, official)
    }
  }
  for (const post of posts) linkNominal(scene, holders, post)
}

function linkNominal(
  scene: PostScene,
  holders: ReadonlyMap<string, ReadonlySet<Official>>,
  { first, titleEnd }: NominalPost,
): void {
  const { reader, layout, records, forms } = scene
  const title = nameKey(rangeText(reader, first, titleEnd))
  const next = layout.sentence[titleEnd] === layout.sentence[first] ? draftOver(layout, titleEnd) : undefined
  // A name right behind the post makes it a mention of that person.
  if (next?.type === 'person' || next?.type === 'rank') return
  const stated = isBody(next) && next.first === titleEnd
  const body = stated ? records[layout.cover[titleEnd] - 1] : forms.units.get(reader.tokens.start[titleEnd] ?? -1)
  const fitting = holders.get(body ? `${title}|${body.id}` : title)
  const [only] = fitting ?? []
  if (only && fitting?.size === 1) addNominal(only, nominal(reader, first, stated ? next.last : titleEnd))
}
