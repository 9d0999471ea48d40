import type { PersonMention } from '../../model/mention'
import { contradicts, sharesPost } from './people-conflicts'
import { type PersonName, readName, shortForms, turned } from './person-names'
import { type PostScene, readPosts, type StatedPost } from './stated-posts'

/** One mention of a person with what it states. */
export interface PersonState {
  index: number
  name: PersonName
  rank: string | null
  posts: StatedPost[]
}

/** Mentions taken for one person. */
export interface PersonGroup {
  name: PersonName
  states: PersonState[]
  /** Why each later mention was taken for this person, in the order of `states`. */
  because: string[]
}

interface Index {
  groups: PersonGroup[]
  /** By full name. */
  full: Map<string, PersonGroup[]>
  /** By given name and other short forms. */
  short: Map<string, PersonGroup[]>
}

/** A short form with more bearers than this is nobody's: it also keeps long lists linear. */
const MOST_BEARERS = 8

/** Puts the mentions of one person together; in doubt two people stay two. */
export function groupPeople(scene: PostScene, orders: ReadonlyMap<string, number>): PersonGroup[] {
  const index: Index = { groups: [], full: new Map(), short: new Map() }
  const early: PersonState[] = []
  scene.mentions.forEach((mention, at) => {
    if (mention.type !== 'person') return
    const state = stateOf(scene, at, mention)
    const known = find(scene, index, state, orders)
    // A given name that several people bear is left out: a record of its own would mix them.
    if (known === 'several') return
    if (known !== null) add(known.group, state, known.because)
    else if (state.name.words.length === 1) early.push(state)
    else start(index, state)
  })
  for (const state of early) {
    const bearer = laterBearer(scene, index, state, orders) ?? index.full.get(state.name.key)?.[0]
    if (bearer) add(bearer, state, 'given name before the full one, and one bearer of it')
    else start(index, state)
  }
  return index.groups
}

/**
 * A given name alone in the headline, with a rank, or in one paragraph with the full name is the person whom the
 * article goes on to name in full, if only one such is named.
 */
function laterBearer(
  scene: PostScene,
  index: Index,
  state: PersonState,
  orders: ReadonlyMap<string, number>,
): PersonGroup | null {
  const bearers = index.short.get(state.name.key) ?? []
  const [only] = bearers
  if (only === undefined || bearers.length > 1 || contradicts(scene, only, state, orders)) return null
  const line = scene.paragraphs[state.index]
  const sameRank = state.rank !== null && only.states.some(({ rank }) => rank === state.rank)
  return line === 0 || sameRank || scene.paragraphs[only.states[0].index] === line ? only : null
}

function stateOf(scene: PostScene, index: number, mention: PersonMention): PersonState {
  return {
    index,
    name: readName(scene.drafts[index], scene.reader),
    rank: mention.rank,
    posts: readPosts(scene, mention),
  }
}

function add(group: PersonGroup, state: PersonState, because: string): void {
  group.states.push(state)
  group.because.push(because)
}

function start(index: Index, state: PersonState): void {
  const group: PersonGroup = { name: state.name, states: [state], because: ['first mention'] }
  index.groups.push(group)
  put(index.full, state.name.key, group)
  for (const form of shortForms(state.name)) put(index.short, form, group)
}

function put(map: Map<string, PersonGroup[]>, key: string, group: PersonGroup): void {
  const known = map.get(key)
  if (known === undefined) map.set(key, [group])
  else if (known.length <= MOST_BEARERS && !known.includes(group)) known.push(group)
}

interface Found {
  group: PersonGroup
  because: string
}

function find(
  scene: PostScene,
  index: Index,
  state: PersonState,
  orders: ReadonlyMap<string, number>,
): Found | 'several' | null {
  const { name } = state
  const same = index.full.get(name.key)
  if (same !== undefined) {
    const group = pick(scene, same, state, orders)
    return group && { group, because: 'same name' }
  }
  for (const form of turned(name)) {
    const group = index.full.get(form)?.find((candidate) => !candidate.name.vietnamese)
    if (group && !contradicts(scene, group, state, orders)) return { group, because: 'same name in another order' }
  }
  // A name of two words that begins with a surname is a whole one: “Trần Hùng” is not “Nguyễn Trần Hùng”.
  if (name.words.length > 2 || (name.words.length === 2 && name.vietnamese && !/^(?:y|h'?)$/.test(name.words[0])))
    return null
  const bearers = index.short.get(name.key)
  if (bearers === undefined) return null
  if (bearers.length > MOST_BEARERS) return 'several'
  const fitting = bearers.filter((group) => !contradicts(scene, group, state, orders))
  if (fitting.length === 0) return null
  const group = fitting.length === 1 ? fitting[0] : onlyHere(scene, fitting, state)
  return group === null ? 'several' : { group, because: 'short form of the name, and one person whom it fits' }
}

/** Of several people with one full name the one that fits: by a shared post, by rank, else the one named last. */
function pick(
  scene: PostScene,
  groups: readonly PersonGroup[],
  state: PersonState,
  orders: ReadonlyMap<string, number>,
): PersonGroup | null {
  const fitting = groups.filter((group) => !contradicts(scene, group, state, orders))
  if (fitting.length < 2) return fitting[0] ?? null
  const byPost = fitting.find((group) => sharesPost(group, state))
  const byRank = fitting.filter((group) => state.rank !== null && group.states.some(({ rank }) => rank === state.rank))
  return byPost ?? (byRank.length === 1 ? byRank[0] : lastNamed(fitting))
}

function lastNamed(groups: readonly PersonGroup[]): PersonGroup {
  return groups.reduce((latest, group) => (lastIndex(group) > lastIndex(latest) ? group : latest))
}

const lastIndex = ({ states }: PersonGroup): number => states[states.length - 1].index

/** Of several bearers of a short form the only one in this paragraph. */
function onlyHere(scene: PostScene, fitting: readonly PersonGroup[], state: PersonState): PersonGroup | null {
  const line = scene.paragraphs[state.index]
  const here = fitting.filter((group) => scene.paragraphs[lastIndex(group)] === line)
  return here.length === 1 ? here[0] : null
}
