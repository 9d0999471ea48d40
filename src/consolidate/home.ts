import { bitOf } from '../lexicon/entry'
import type { Reader } from '../pattern/reader'
import type { Draft } from '../pattern/rule'
import type { Body } from './bodies'
import { nameKey } from './name-key'
import { ADMINISTRATIVE, isProvincial, placeEndingAt } from './territory'
import { signAt } from './words'

/** A place that the article names at some level, with the first mention that names it. */
interface Evidence {
  name: string
  provincial: boolean
  /** A body of the place, its level word, or the dateline names it; not only a place in passing. */
  strong: boolean
  draft: Draft
}

type Places = Map<string, Evidence>

/** The places that an article names; gathered when first asked, since most articles leave nothing open. */
export type Homes = () => NamedPlaces

interface NamedPlaces {
  /** By level, and by level and the kind of body that they go with. */
  levels: Map<string, Places>
  heads: Map<string, Places>
  /** The province or city that the article is headed by: “Quảng Ninh: …”. */
  dateline: Evidence | null
}

/** A place name this close to the beginning is the dateline or stands in the headline. */
const DATELINE = 12

export function findHomes(drafts: readonly Draft[], bodies: readonly (Body | undefined)[], reader: Reader): Homes {
  let places: NamedPlaces | undefined
  return () => {
    places ??= gather(drafts, bodies, reader)
    return places
  }
}

/** Gathers what the article says of provinces, cities, districts and communes. */
function gather(drafts: readonly Draft[], bodies: readonly (Body | undefined)[], reader: Reader): NamedPlaces {
  const homes: NamedPlaces = { levels: new Map(), heads: new Map(), dateline: null }
  for (let i = 0; i < drafts.length; i++) {
    const draft = drafts[i]
    if (draft.type === 'location') addLocation(homes, draft, reader)
    const body = bodies[i]
    const { name = null, level, provincial } = body?.territory ?? {}
    if (!body || name === null || level === undefined) continue
    const evidence = { name, provincial: provincial ?? false, strong: true, draft }
    add(homes.levels, level, evidence)
    add(homes.heads, `${level} ${body.own}`, evidence)
  }
  return homes
}

function addLocation(homes: NamedPlaces, draft: Draft, reader: Reader): void {
  const { value, level, code } = draft.fields as { value: string; level: string; code: string | null }
  if (!ADMINISTRATIVE.has(level)) return
  const leveled = (reader.hits.mask[draft.first] & bitOf('level')) !== 0
  // A bare name that a province and a district share (“Quảng Trị”) is the province.
  const row = leveled ? null : placeEndingAt(reader, draft.first, draft.last)
  const actual = row !== null && isProvincial(row) ? row.level : level
  const provincial = actual === 'province' || (actual === 'city' && ((code ?? row?.code)?.startsWith('VN-') ?? false))
  const evidence = { name: value, provincial, strong: leveled || draft.first < DATELINE, draft }
  if (draft.first === 0 && provincial && signAt(reader, draft.last) === ':') homes.dateline = evidence
  add(homes.levels, actual, evidence)
}

function add(homes: Map<string, Places>, key: string, evidence: Evidence): void {
  let places = homes.get(key)
  if (places === undefined) {
    places = new Map()
    homes.set(key, places)
  }
  const name = nameKey(evidence.name)
  const known = places.get(name)
  if (known === undefined) places.set(name, evidence)
  else {
    known.strong ||= evidence.strong
    known.provincial ||= evidence.provincial
  }
}

/**
 * The place that `tỉnh`, `huyện`, `thành phố` alone mean in this article: the only one of the level; else that of the
 * dateline; else the only one that a body of the same head is named for, or that is named as more than in passing.
 */
export function homeOf(homes: Homes, level: string, own: string): Evidence | null {
  const { levels, heads, dateline } = homes()
  const places = levels.get(level)
  if (places === undefined) return null
  if (places.size === 1) return only(places)
  if (dateline !== null && places.has(nameKey(dateline.name))) return dateline
  const ofHead = heads.get(`${level} ${own}`)
  if (ofHead !== undefined) return ofHead.size === 1 ? only(ofHead) : null
  let found: Evidence | null = null
  for (const evidence of places.values()) {
    if (!evidence.strong) continue
    if (found !== null) return null
    found = evidence
  }
  return found
}

function only(places: Places): Evidence | null {
  for (const evidence of places.values()) return evidence
  return null
}

/** Gives the bodies that only have a level word the article's place, where it supports exactly one. */
export function settlePlaces(
  bodies: readonly (Body | undefined)[],
  homes: Homes,
  settled?: (draft: Draft, from: Draft) => void,
): void {
  for (const body of bodies) {
    if (body === undefined) continue
    const { draft, territory, own } = body
    if (body.open && territory) {
      const home = homeOf(homes, territory.level, own)
      if (home !== null) {
        body.place = home.name
        body.open = false
        body.territory = { ...territory, provincial: home.provincial }
        settled?.(draft, home.draft)
      }
    }
    const fields = draft.fields as { place?: string | null }
    if (draft.type === 'unit' && (fields.place ?? null) === null) fields.place = body.place
  }
}
