import { FORMATIONS } from '../echelons'
import { beginsWith, wordAt } from '../words'
import type { PersonGroup, PersonState } from './people-groups'

import { isSamePost, type PostScene, type StatedPost } from './stated-posts'

/** Whether a mention states a post that the person is known to hold. */
export const sharesPost = ({ states }: PersonGroup, { posts }: PersonState): boolean =>
  posts.some((post) => states.some((known) => known.posts.some((other) => isSamePost(other, post))))

/** Whether ranks or posts say that the mention is another person's. Only the first states of a group are asked. */
export function contradicts(
  scene: PostScene,
  group: PersonGroup,
  state: PersonState,
  orders: ReadonlyMap<string, number>,
): boolean {
  if (state.rank === null && state.posts.length === 0) return false
  if (sharesPost(group, state)) return false
  const known = group.states.length > MOST_ASKED ? group.states.slice(0, MOST_ASKED) : group.states
  const ranks = known.filter(({ rank }) => rank !== null)
  if (
    state.rank !== null &&
    ranks.length > 0 &&
    !ranks.some(({ rank }) => rank === state.rank) &&
    !ranks.some((other) => isPromotion(scene, other, state, orders))
  )
    return true
  return state.posts.some((post) => known.some(({ posts }) => posts.some((other) => exclude(other, post))))
}

const MOST_ASKED = 6

const PROMOTES = /^(?:thăng|phong)$/

/** Two ranks are one person's where their sentence tells of a promotion, and neighbouring ones where the article does. */
function isPromotion(scene: PostScene, a: PersonState, b: PersonState, orders: ReadonlyMap<string, number>): boolean {
  const apart = Math.abs((orders.get(a.rank ?? '') ?? 0) - (orders.get(b.rank ?? '') ?? 99))
  if (apart > 2) return false
  return tellsPromotion(scene, a) || tellsPromotion(scene, b) || (apart <= 1 && isAboutPromotion(scene))
}

const CEREMONY = /^(?:quân|cấp|hàm)$/

/** Whether the article tells of a “thăng quân hàm”, “phong cấp bậc hàm”; asked once, and only where ranks differ. */
function isAboutPromotion(scene: PostScene): boolean {
  scene.promotion ??= namesPromotion(scene)
  return scene.promotion
}

function namesPromotion({ reader }: PostScene): boolean {
  for (let t = 0; t < reader.tokens.count; t++) {
    if (!beginsWith(reader, t, 'tpTP') || !PROMOTES.test(wordAt(reader, t))) continue
    if (CEREMONY.test(wordAt(reader, t + 1))) return true
  }
  return false
}

function tellsPromotion({ reader, layout: { sentence }, drafts }: PostScene, { index }: PersonState): boolean {
  const { first, last } = drafts[index]
  const here = sentence[first]
  for (let t = first - 1; t >= 0 && first - t < 30 && sentence[t] === here; t--)
    if (PROMOTES.test(wordAt(reader, t))) return true
  for (let t = last; t < reader.tokens.count && t - last < 30 && sentence[t] === here; t++)
    if (PROMOTES.test(wordAt(reader, t))) return true
  return false
}

/** Kinds of unit of which an officer serves in one at a time. */
const ONE_AT_A_TIME = new Set([
  ...FORMATIONS,
  'border-post',
  'provincial-command',
  'local-command',
  'police',
  'border-guard',
])

/** Two present posts exclude each other: in two units of one echelon, or the same post of two places. */
function exclude(a: StatedPost, b: StatedPost): boolean {
  if (a.former || b.former || a.body === null || b.body === null || a.body === b.body) return false
  if (a.body.kind !== b.body.kind) return false
  if (ONE_AT_A_TIME.has(a.body.kind)) return true
  return (
    !('parent' in a.body) &&
    a.body.place !== b.body.place &&
    a.body.place !== null &&
    b.body.place !== null &&
    a.body.kind === 'state'
  )
}
