import { bitOf } from '../../lexicon/entry'
import { VERBAL_TOPICS } from '../../lexicon/topics'
import { hasCategory, isCapital, isCompound, longest, startsLonger } from '../../pattern/look'
import { capture, type Reader, type TokenRange } from '../../pattern/reader'
import {
  type First,
  guard,
  leaf,
  lex,
  not,
  type Step,
  startsWithCategory,
  startsWithKind,
  unionFirst,
} from '../../pattern/step'
import { Kind } from '../../text/tokens'
import {
  bodyNameEnd,
  breaksName,
  isSign,
  knownPlace,
  type PlaceReading,
  readPlaceName,
  readTerritory,
  startsBody,
  startsPerson,
} from './names'

const CAPITALIZED: First = startsWithKind('cap', 'upper', 'mixed')

// Steps without arguments are made once: a step that stands in many rules is compiled once.

/** “Trường Sa” and “Hội An” begin with head words, and are places. */
export const NOT_PLACE = not(lex('place'))

const territory = (any: boolean) =>
  leaf<{ territory: PlaceReading }>(startsWithCategory('level', 'place', 'country'), () => (r, i) => {
    const place = readTerritory(r, i, any)
    if (!place) return -1
    capture(r, 'territory', place)
    return place.end
  })

/** The territory of a body: a level word with its name, or a place that counts by itself. */
export const TERRITORY = territory(false)
/** The same; a place name that elsewhere needs its level word counts by itself. */
export const ANY_TERRITORY = territory(true)

export const COUNTRY = leaf<{ country: PlaceReading }>(startsWithCategory('country'), () => (r, i) => {
  const hit = longest(r, i, 'country')
  // “Tỉnh ủy Thái Thị Nga”: a country of one syllable before a capital is part of a name, in “Trung ương” of a word.
  if (
    !hit ||
    !isCapital(r, i) ||
    (hit.end === i + 1 && hit.end < r.limit && (r.tokens.kind[hit.end] === Kind.cap || isCompound(r, i)))
  )
    return -1
  capture(r, 'country', knownPlace(hit))
  return hit.end
})

/** One to `most` capitalised words that are no person's name (unless `persons`), captured as `name`. */
export function properName(most: number, options: { persons?: boolean } = {}): Step<{ name: TokenRange }> {
  return leaf(unionFirst([CAPITALIZED, startsWithCategory('place')]), () => (r, i) => {
    if (
      i >= r.limit ||
      (breaksName(r, i) && !opensName(r, i)) ||
      (startsBody(r, i) && !longest(r, i, 'place')) ||
      (!options.persons && startsPerson(r, i))
    )
      return -1
    const place = longest(r, i, 'place')
    const end = place ? Math.max(place.end, bodyNameEnd(r, i, most)) : bodyNameEnd(r, i, most)
    if (end === i) return -1
    capture(r, 'name', { first: i, last: end } satisfies TokenRange)
    return end
  })
}

/** “Trường Tiểu học Bố Hạ”: a form of address before another capital may begin a name. */
const opensName = (r: Reader, i: number): boolean =>
  !hasCategory(r, i, bitOf('rank') | bitOf('post') | bitOf('academic') | bitOf('stop')) &&
  r.tokens.kind[i] === Kind.cap &&
  i + 1 < r.limit &&
  r.tokens.kind[i + 1] === Kind.cap &&
  !startsPerson(r, i + 1)

/** A place name after `cửa khẩu`, `đồn`: the gazetteer's or capitalised words. */
export const PLACE_NAME = leaf<{ place: PlaceReading }>(CAPITALIZED, () => (r, i) => {
  if (!isCapital(r, i) || i >= r.limit) return -1
  const place = readPlaceName(r, i)
  if (!place) return -1
  capture(r, 'place', place)
  return place.end
})

/** What a department deals with, as far as it runs; captured as `topics`. */
export const TOPICS = leaf<{ topics: TokenRange; topicList: string[] }>(
  unionFirst([startsWithCategory('topic'), CAPITALIZED]),
  () => (r, i) => {
    const found: string[] = []
    const end = topicsEnd(r, i, found)
    if (end === i) return -1
    capture(r, 'topics', { first: i, last: end } satisfies TokenRange)
    capture(r, 'topicList', found)
    return end
  },
)

const MAX_TOPIC_WORDS = 16

/** End of the topics that start at `first`; `first` if none do. Their texts are added to `found`. */
export function topicsEnd(r: Reader, first: number, found: string[] = []): number {
  let at = first
  while (at < r.limit && at - first < MAX_TOPIC_WORDS) {
    const linked = at > first ? linkEnd(r, at) : at
    const next = topicEnd(r, linked, at === first || linked > at, found)
    if (next < 0) break
    at = next
  }
  return at
}

/** `và`, `&`, `-` between topics: the token after it, or `at` where there is none. */
function linkEnd(r: Reader, at: number): number {
  if (isAnd(r, at) || isSign(r, at, '-') || isSign(r, at, '&')) return at + 1 < r.limit ? at + 1 : at
  return at
}

const isAnd = (r: Reader, at: number): boolean =>
  r.tokens.end[at] - r.tokens.start[at] === 2 && r.text.startsWith('và', r.tokens.start[at])

function topicEnd(r: Reader, at: number, free: boolean, found: string[]): number {
  if (at >= r.limit || (!free && breaksName(r, at))) return -1
  const topic = longest(r, at, 'topic')
  if (topic) {
    if (!free && !isCapital(r, at) && VERBAL_TOPICS.has(topic.data.value)) return -1
    if (
      found.length > 0 &&
      (startsLongerBody(r, at, topic.end) || startsLeveledPlace(r, at) || startsTerritorialBody(r, at, topic.end))
    )
      return -1
    found.push(topic.data.value)
    return topic.end
  }
  if (!isCapital(r, at) || startsBody(r, at) || breaksName(r, at) || hasCategory(r, at, PLACES) || startsPerson(r, at))
    return -1
  // At the start only a whole word of two syllables may be an unknown topic: “Ban Quốc tế”.
  if (free && found.length === 0) return isCompound(r, at) && !hasCategory(r, at, SURNAMES) ? at + 2 : -1
  return bodyNameEnd(r, at, 3)
}

const SURNAMES = bitOf('surname')
const PLACES = bitOf('place') | bitOf('country') | bitOf('level')

/** “Chi cục Hải quan cửa khẩu Cầu Treo”: a level word before a capital begins the place, though it is a topic too. */
function startsLeveledPlace(r: Reader, at: number): boolean {
  const level = longest(r, at, 'level')
  return level !== null && level.end < r.limit && isCapital(r, level.end)
}

/** “Phòng Hậu cần và [Công an xã] Lìa”: the police of a territory is another body. */
const startsTerritorialBody = (r: Reader, at: number, topicEnd: number): boolean =>
  isCapital(r, at) && longest(r, at, 'unitHead')?.end === topicEnd && hasCategory(r, topicEnd, bitOf('level'))

/** “Cục Chính trị Công an nhân dân”: a topic that begins a longer body is that body. */
const startsLongerBody = (r: Reader, at: number, topicEnd: number): boolean =>
  startsBody(r, at) && startsLonger(r, at, topicEnd, bitOf('topic') | bitOf('arm'))

/** An abbreviation in brackets inside a name that goes on after it: “(QP-AN)”, “(PC02)”. */
export const INNER_SHORT = leaf<object>(startsWithKind('punct'), () => (r, i) => {
  if (!isSign(r, i, '(')) return -1
  for (let at = i + 1; at < r.limit && at - i <= MAX_SHORT; at++) {
    if (isSign(r, at, ')')) return at > i + 1 ? at + 1 : -1
    const { kind, start, end } = r.tokens
    const letters = kind[at] === Kind.upper || kind[at] === Kind.mixed || end[at] - start[at] === 1
    if (!letters && kind[at] !== Kind.number) return -1
  }
  return -1
})

const MAX_SHORT = 6

/** Matches nothing, if the next token is capitalised. */
export const CAPITAL: Step<object> = guard(() => (r, i) => (i < r.limit && isCapital(r, i) ? i : -1))
