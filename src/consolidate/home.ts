import type { Draft } from '../pattern/rule'
import { bitOf } from '../lexicon/entry'
import type { Reader } from '../pattern/reader'
import type { Body } from './bodies'
import { nameKey } from './name-key'
import { ADMINISTRATIVE } from './territory'

/** A place that the article names at some level, with the first mention that names it. */
interface Evidence {
  name: string
  provincial: boolean
  /** A body of the place, its level word, or the dateline names it; not only a place in passing. */
  strong: boolean
  draft: Draft
}

type Places = Map<string, Evidence>

/** The places that an article names, by level and by the kind of body that they go with. */
export interface Homes {
  levels: Map<string, Places>
  heads: Map<string, Places>
}

/** A place name this close to the beginning is the dateline or stands in the headline. */
const DATELINE = 12

/** Gathers what the article says of provinces, cities, districts and communes. */
export function findHomes(drafts: readonly Draft[], bodies: ReadonlyMap<Draft, Body>, reader: Reader): Homes {
  const homes: Homes = { levels: new Map(), heads: new Map() }
  for (const draft of drafts) {
    if (draft.type === 'location') addLocation(homes, draft, reader)
    const body = bodies.get(draft)
    const { name = null, level, provincial } = body?.territory ?? {}
    if (!body || name === null || level === undefined) continue
    const evidence = { name, provincial: provincial ?? false, strong: true, draft }
    add(homes.levels, level, evidence)
    add(homes.heads, `${level} ${body.own}`, evidence)
  }
  return homes
}

function addLocation(homes: Homes, draft: Draft, reader: Reader): void {
  const { value, level, code } = draft.fields as { value: string; level: string; code: string | null }
  if (!ADMINISTRATIVE.has(level)) return
  const leveled = (reader.hits.mask[draft.first]! & bitOf('level')) !== 0
  const provincial = level === 'province' || (level === 'city' && (code?.startsWith('VN-') ?? false))
  add(homes.levels, level, { name: value, provincial, strong: leveled || draft.first < DATELINE, draft })
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
 * The place that `tỉnh`, `huyện`, `thành phố` alone mean in this article: the only one of the level; else the only
 * one that a body of the same head is named for; else the only one named as more than a place in passing.
 */
export function homeOf(homes: Homes, level: string, own: string): Evidence | null {
  const places = homes.levels.get(level)
  if (places === undefined) return null
  if (places.size === 1) return only(places)
  const ofHead = homes.heads.get(`${level} ${own}`)
  if (ofHead !== undefined) return ofHead.size === 1 ? only(ofHead) : null
  let found: Evidence | null = null
  for (const evidence of places.values()) {
    if (!evidence.strong) continue
    if (found !== null) return null
    found = evidence
  }
  return found
}

function only(places: Places): Evidence {
  return places.values().next().value!
}

/** Gives the bodies that only have a level word the article's place, where it supports exactly one. */
export function settlePlaces(bodies: ReadonlyMap<Draft, Body>, homes: Homes, settled?: (draft: Draft, from: Draft) => void): void {
  for (const body of bodies.values()) {
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
