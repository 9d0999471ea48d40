import { bitOf } from '../../lexicon/entry'
import { VERBAL_TOPICS } from '../../lexicon/topics'
import { hasCategory, isCapital, isCompound, isJoined, longest } from '../../pattern/look'
import { capture, type Reader, type TokenRange } from '../../pattern/reader'
import { type First, guard, leaf, type Step, startsWithCategory, startsWithKind, unionFirst } from '../../pattern/step'
import { Kind } from '../../text/tokens'
import {
  bodyNameEnd,
  breaksName,
  isSign,
  type PlaceReading,
  readPlaceName,
  readTerritory,
  startsBody,
  startsPerson,
} from './names'

const CAPITAL: First = startsWithKind('cap', 'upper', 'mixed')
const ROMAN = new Set(['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'])

/** Number of a unit: `312`, `320A`, `II`, `số 3`, `K73`, `Z111`. */
export function designator(): Step<{ designator: string }> {
  return leaf({ ...startsWithKind('number', 'cap', 'upper', 'lower'), words: ['số'] }, (vocabulary) => {
    const so = vocabulary.intern('số')
    return (r, i) => {
      const from = r.tokens.key[i] === so && i + 1 < r.limit ? i + 1 : i
      const end = designatorEnd(r, from)
      if (end < 0) return -1
      capture(r, 'designator', r.text.slice(r.tokens.start[from], r.tokens.end[end - 1]))
      return end
    }
  })
}

function designatorEnd(r: Reader, i: number): number {
  if (i >= r.limit) return -1
  const { kind, num, start, end } = r.tokens
  if (kind[i] === Kind.number) {
    if (num[i]! < 0 || end[i]! - start[i]! > 4) return -1
    const letter =
      i + 1 < r.limit && isJoined(r, i + 1) && kind[i + 1] === Kind.cap && end[i + 1]! - start[i + 1]! === 1
    // 12ly7, the calibre of an anti-aircraft machine gun.
    const calibre =
      i + 2 < r.limit &&
      isJoined(r, i + 1) &&
      isJoined(r, i + 2) &&
      kind[i + 2] === Kind.number &&
      r.text.slice(start[i + 1], end[i + 1]) === 'ly'
    const after = i + (calibre ? 3 : letter ? 2 : 1)
    return isFigureChain(r, after) ? -1 : after
  }
  const text = r.text.slice(start[i], end[i])
  // Letter and figures without a space: K73, Z111, B12, DK1.
  const coded =
    isCapital(r, i) && text.length <= 2 && i + 1 < r.limit && isJoined(r, i + 1) && kind[i + 1] === Kind.number
  if (coded) return isFigureChain(r, i + 2) ? -1 : i + 2
  return ROMAN.has(text) ? i + 1 : -1
}

/** Letters and figures of a police department: `PC04`, `C04`, `PA02`. */
export function code(): Step<{ code: string }> {
  return leaf(startsWithKind('upper', 'cap'), () => (r, i) => {
    if (i + 1 >= r.limit || !isCapital(r, i) || !isJoined(r, i + 1) || r.tokens.kind[i + 1] !== Kind.number) return -1
    capture(r, 'code', r.text.slice(r.tokens.start[i], r.tokens.end[i + 1]))
    return i + 2
  })
}

/** Figures that go on with a sign (`5/7`, `12.000`, `1-0`) are no designator. */
function isFigureChain(r: Reader, i: number): boolean {
  return (
    i + 1 < r.limit &&
    isJoined(r, i) &&
    isJoined(r, i + 1) &&
    r.tokens.kind[i + 1] === Kind.number &&
    isSign(r, i, '/.,-:')
  )
}

/** A territory; with `any`, a place name that elsewhere needs its level word counts by itself. */
export function territory(options: { any?: boolean } = {}): Step<{ territory: PlaceReading }> {
  return leaf(startsWithCategory('level', 'place', 'country'), () => (r, i) => {
    const place = readTerritory(r, i, options.any ?? false)
    if (!place) return -1
    capture(r, 'territory', place)
    return place.end
  })
}

export function country(): Step<{ country: PlaceReading }> {
  return leaf(startsWithCategory('country'), () => (r, i) => {
    const hit = longest(r, i, 'country')
    // “Tỉnh ủy Thái Thị Nga”: a country of one syllable before a capital is part of a name, in “Trung ương” of a word.
    if (
      !hit ||
      !isCapital(r, i) ||
      (hit.end === i + 1 && hit.end < r.limit && (r.tokens.kind[hit.end] === Kind.cap || isCompound(r, i)))
    )
      return -1
    capture(r, 'country', {
      end: hit.end,
      name: hit.data.value,
      level: 'country',
      code: hit.data.code,
    } satisfies PlaceReading)
    return hit.end
  })
}

/** One to `most` capitalised words that are no person's name (unless `persons`), captured as `name`. */
export function properName(most: number, options: { persons?: boolean } = {}): Step<{ name: TokenRange }> {
  return leaf(unionFirst([CAPITAL, startsWithCategory('place')]), () => (r, i) => {
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
export function placeName(most = 4): Step<{ place: PlaceReading }> {
  return leaf(CAPITAL, () => (r, i) => {
    if (!isCapital(r, i) || i >= r.limit) return -1
    const place = readPlaceName(r, i, most)
    if (!place) return -1
    capture(r, 'place', place)
    return place.end
  })
}

/** What a department deals with, as far as it runs; captured as `topics`. */
export function topics(): Step<{ topics: TokenRange; topicList: string[] }> {
  return leaf(unionFirst([startsWithCategory('topic'), CAPITAL]), () => {
    return (r, i) => {
      const found: string[] = []
      const end = topicsEnd(r, i, found)
      if (end === i) return -1
      capture(r, 'topics', { first: i, last: end } satisfies TokenRange)
      capture(r, 'topicList', found)
      return end
    }
  })
}

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
  r.tokens.end[at]! - r.tokens.start[at]! === 2 && r.text.startsWith('và', r.tokens.start[at])

function topicEnd(r: Reader, at: number, free: boolean, found: string[]): number {
  if (at >= r.limit || (!free && breaksName(r, at))) return -1
  const topic = longest(r, at, 'topic')
  if (topic) {
    if (!free && !isCapital(r, at) && VERBAL_TOPICS.has(topic.data.value)) return -1
    if (found.length > 0 && (startsLongerBody(r, at, topic.end) || startsLeveledPlace(r, at))) return -1
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

/** “Cục Chính trị Công an nhân dân”: a topic that begins a longer body is that body. */
function startsLongerBody(r: Reader, at: number, topicEnd: number): boolean {
  if (!startsBody(r, at)) return false
  for (let h = r.hits.from[at]!; h < r.hits.from[at + 1]!; h++) {
    const { category } = r.entries[r.hits.entry[h]!]!
    if (category !== 'topic' && category !== 'arm' && r.hits.end[h]! > topicEnd) return true
  }
  return false
}

/** Matches nothing, if the next token is capitalised. */
export function capital(): Step<object> {
  return guard(() => (r, i) => (i < r.limit && isCapital(r, i) ? i : -1))
}
