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
  /** By given name and other short forms; made when the article first uses one. */
  short: Map<string, PersonGroup[]> | null
}

/** A short form with more bearers than this is nobody's: it also keeps long lists linear. */
const MOST_BEARERS = 8

/** Puts the mentions of one person together; in doubt two people stay two. */
export function groupPeople(scene: PostScene, orders: ReadonlyMap<string, number>): PersonGroup[] {
  const index: Index = { groups: [], full: new Map(), short: null }
  const early: PersonState[] = []
  scene.mentions.forEach((mention, at) => {
    if (mention.type !== 'person') return
    const state = stateOf(scene, at, mention)
    const known = find(scene, index, state, orders)
    // A given name that several people bear is left out: a record of its own would mix them.
    if (known === 'several') return
    if (known !== null) add(known.group, state, known.because)
    else if (state.name.single) early.push(state)
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
  const bearers = bearersOf(index, state.name.key) ?? []
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
  if (index.short !== null) putShort(index.short, group)
}

function putShort(short: Map<string, PersonGroup[]>, group: PersonGroup): void {
  for (const form of shortForms(group.name)) put(short, form, group)
}

function bearersOf(index: Index, form: string): PersonGroup[] | undefined {
  if (index.short === null) {
    index.short = new Map()
    for (const group of index.groups) putShort(index.short, group)
  }
  return index.short.get(form)
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
  if (!mayBeShort(name)) return null
  const bearers = bearersOf(index, name.key)
  if (bearers === undefined) return null
  if (bearers.length > MOST_BEARERS) return 'several'
  const fitting = bearers.filter((group) => !contradicts(scene, group, state, orders))
  if (fitting.length === 0) return null
  const group = fitting.length === 1 ? fitting[0] : onlyHere(scene, fitting, state)
  return group === null ? 'several' : { group, because: 'short form of the name, and one person whom it fits' }
}

/** A name of two words that begins with a surname is a whole one: “Trần Hùng” is not “Nguyễn Trần Hùng”. */
function mayBeShort(name: PersonName): boolean {
  if (name.single) return true
  const { key } = name
  if (key.indexOf(' ', key.indexOf(' ') + 1) >= 0) return false
  return !name.vietnamese || key.startsWith('y ') || key.startsWith('h ')
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
