import cities from './data/cities-world.json'
import countries from './data/countries.json'
import districts from './data/districts.json'
import islands from './data/islands-seas.json'
import provinces from './data/provinces.json'
import regions from './data/regions.json'
import type { Entry } from './entry'
import { LEVEL_WORDS } from './level-words'
import type { PlaceRow } from './rows'

interface OpenRow {
  name: string
  level?: string
  code?: string | null
  variants?: string[]
  contextVariants?: string[]
  bare?: boolean
}

/** District and province levels as ids. */
const LEVELS: Readonly<Record<string, string>> = { tỉnh: 'province', 'thành phố': 'city', huyện: 'district', quận: 'district', 'thị xã': 'district' }

/** A lower-case level word in front of a gazetteer name (“vịnh Bắc Bộ”) is none of its value. */
const LEVEL_PREFIX = /^\p{Ll}+(?:\s\p{Ll}+)*\s(?=\p{Lu})/u

function rowEntries(row: OpenRow, category: 'place' | 'country', level: string): Entry[] {
  const value = row.name.replace(LEVEL_PREFIX, '')
  const make = (text: string, bare: boolean): Entry => ({
    category,
    text,
    data: { value, level, code: row.code ?? null, bare } satisfies PlaceRow,
  })
  const bare = row.bare !== false
  return [make(row.name, bare), ...(row.variants ?? []).map((text) => make(text, bare)), ...(row.contextVariants ?? []).map((text) => make(text, false))]
}

/** One entry a name: of a province before and after 2025 the later row stands, unless only the older one has it. */
function provinceEntries(): Entry[] {
  const names = new Map<string, OpenRow>()
  for (const row of provinces.rows as OpenRow[]) {
    const known = names.get(row.name)
    names.set(row.name, { ...known, ...row, variants: [...new Set([...(known?.variants ?? []), ...(row.variants ?? [])])] })
  }
  return [...names.values()].flatMap((row) => rowEntries(row, 'place', LEVELS[row.level ?? ''] ?? 'province'))
}

export function placeEntries(): Entry[] {
  return [
    ...provinceEntries(),
    ...(districts.rows as OpenRow[]).filter((row) => !/^\d/.test(row.name)).flatMap((row) => rowEntries(row, 'place', LEVELS[row.level ?? ''] ?? 'district')),
    ...(islands.rows as OpenRow[]).flatMap((row) => rowEntries(row, 'place', row.level ?? 'other')),
    ...(cities.rows as OpenRow[]).flatMap((row) => rowEntries(row, 'place', row.level ?? 'city')),
    ...(regions.rows as OpenRow[]).flatMap((row) => rowEntries(row, 'place', row.level ?? 'region')),
    ...(countries.rows as OpenRow[]).flatMap((row) => rowEntries(row, 'country', 'country')),
    ...LEVEL_WORDS.map((word): Entry => ({ category: 'level', text: word.text, data: { value: word.text, level: word.level, takes: word.takes } })),
  ]
}
