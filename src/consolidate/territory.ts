import { bitOf } from '../lexicon/entry'
import type { LevelRow, PlaceRow } from '../lexicon/rows'
import { isCapital } from '../pattern/look'
import { type Reader, rangeText } from '../pattern/reader'
import type { Draft } from '../pattern/rule'
import { Kind } from '../text/tokens'

/** The territory that the name of a body ends with: `tỉnh Quảng Ninh`, `TP Huế`, or a level word alone: `tỉnh`. */
export interface Territory {
  /** Name without its level word; null if the level word stands alone. */
  name: string | null
  /** `province`, `city`, `district`, `ward`, `commune`, … */
  level: string
  /** Level word written out, null where the text has none. */
  word: string | null
  /** Province or centrally run city. */
  provincial: boolean
  /** First token of the territory. */
  first: number
}

const PLACE = bitOf('place')
const LEVEL = bitOf('level')
const REACH = 8

/** Levels that have authorities of their own; a river or a street is no territory. */
export const ADMINISTRATIVE = new Set([
  'province',
  'city',
  'district',
  'township',
  'ward',
  'commune',
  'special-zone',
  'hamlet',
])
const WRITTEN_OUT: Readonly<Record<string, string>> = {
  tp: 'thành phố',
  'tp.': 'thành phố',
  't.p': 'thành phố',
  tx: 'thị xã',
  'tx.': 'thị xã',
  tt: 'thị trấn',
  'tt.': 'thị trấn',
  q: 'quận',
  'q.': 'quận',
  h: 'huyện',
  'h.': 'huyện',
  p: 'phường',
  'p.': 'phường',
  x: 'xã',
  'x.': 'xã',
  t: 'tỉnh',
  't.': 'tỉnh',
}

/** Finds the territory at the end of a draft, or null. */
export function territoryOf(r: Reader, { first, last }: Draft): Territory | null {
  let place: PlaceRow | null = null
  let placeAt = last
  for (let t = last - 1; t > first && last - t <= REACH; t--) {
    const mask = r.hits.mask[t]
    // A name goes before a level word that is part of it: `Buôn Đôn` is no hamlet.
    const row = (mask & PLACE) !== 0 && isCapital(r, t) ? placeEndingAt(r, t, last) : null
    if (row !== null) {
      place = row
      placeAt = t
    } else if ((mask & LEVEL) !== 0) {
      const found = leveled(r, t, last, placeAt, place)
      if (found !== null) return found
    }
  }
  if (place === null || !ADMINISTRATIVE.has(place.level)) return null
  // “Đoàn Thanh niên Cộng sản Hồ Chí Minh”: without its level word the name is a person's.
  if (!place.bare) return null
  return { name: place.value, level: place.level, word: null, provincial: isProvincial(place), first: placeAt }
}

export const isProvincial = (place: PlaceRow | null): boolean => place?.code?.startsWith('VN-') ?? false

/** The territory whose level word begins at `t`. */
function leveled(r: Reader, t: number, last: number, placeAt: number, place: PlaceRow | null): Territory | null {
  for (let h = r.hits.from[t + 1] - 1; h >= r.hits.from[t]; h--) {
    const entry = r.hits.entry[h]
    const end = r.hits.end[h]
    if (r.entryBits[entry] !== LEVEL || end > last) continue
    const { level, value } = r.rowOf(entry) as LevelRow
    if (!ADMINISTRATIVE.has(level)) continue
    const word = value.toLowerCase()
    const base = { level, word: WRITTEN_OUT[word] ?? word, first: t }
    if (end === last) return place === null ? { ...base, name: null, provincial: false } : null
    if (place !== null && placeAt === end)
      return {
        ...base,
        name: place.value,
        provincial: isProvincial(place) && (level === 'province' || level === 'city'),
      }
    if (place === null && (isCapital(r, end) || (last - end === 1 && r.tokens.kind[end] === Kind.number))) {
      return {
        ...base,
        name: rangeText(r, end, last),
        provincial: level === 'province',
      }
    }
  }
  return null
}

/** A gazetteer's place from `t` to `end`; of several with one name the province. */
export function placeEndingAt(r: Reader, t: number, end: number): PlaceRow | null {
  let found: PlaceRow | null = null
  for (let h = r.hits.from[t + 1] - 1; h >= r.hits.from[t]; h--) {
    const entry = r.hits.entry[h]
    if (r.entryBits[entry] !== PLACE || r.hits.end[h] !== end) continue
    const row = r.rowOf(entry) as PlaceRow
    if (isProvincial(row)) return row
    found ??= row
  }
  return found
}
