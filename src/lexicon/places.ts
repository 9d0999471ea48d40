import cities from './data/cities-world.json'
import countries from './data/countries.json'
import districts from './data/districts.json'
import islands from './data/islands-seas.json'
import provinces from './data/provinces.json'
import regions from './data/regions.json'
import type { Category, Entry } from './entry'
import { LEVEL_WORDS } from './level-words'
import type { PlaceRow } from './rows'

interface OpenRow {
  name: string
  level?: string
  code?: string | null
  variants?: string[]
  /** Forms that count only where the context says place. */
  contextVariants?: string[]
  /** False: the name itself counts only in context; its variants count all the same. */
  bare?: boolean
}

/** Administrative levels as ids. */
const LEVELS: Readonly<Record<string, string>> = {
  tỉnh: 'province',
  'thành phố': 'city',
  huyện: 'district',
  quận: 'district',
  'thị xã': 'district',
}

/** A lower-case level word in front of a gazetteer name (“vịnh Bắc Bộ”) is none of its value. */
const LEVEL_PREFIX = /^\p{Ll}+(?:\s\p{Ll}+)*\s(?=[\p{Lu}\d])/u

/** Forms of state that a country's value leaves out. */
const STATE_PREFIX =
  /^(?:Vương quốc|Cộng hòa Dân chủ Nhân dân|CHDCND|Cộng hòa|Cộng hoà|Liên bang|LB|CH) (?=\p{Lu})(?!Nhân dân|Xã hội|Dân chủ|nhân dân)/u

/** Cheaper than a class of Unicode letters, which costs milliseconds to compile. */
const startsLower = (text: string): boolean => text[0] !== text[0].toUpperCase()

const withoutLevel = (name: string): string => (startsLower(name) ? name.replace(LEVEL_PREFIX, '') : name)

/** Whether a variant is another name as printed (“Hoa Kỳ”) or only a shorter writing of the name (“TP.HCM”). */
const isShort = (variant: string): boolean => variant === variant.toUpperCase() || /TP|Tp|TBD|^Thành phố/.test(variant)

/** “CH Dominica”: where the country's own name has its form of state, so has the value. */
const isState = (variant: string, name: string): boolean => STATE_PREFIX.test(name) && STATE_PREFIX.test(variant)

interface Form {
  category: Category
  level: string
  /** The value is the row's name whatever is printed: spellings of our own provinces and districts. */
  named: boolean
}

function rowEntries(row: OpenRow, { category, level, named }: Form): Entry[] {
  const name = level === 'region' || level === 'continent' ? row.name : withoutLevel(row.name)
  const make = (text: string, bare: boolean): Entry => {
    const value =
      text === row.name || named || isShort(text) || isState(text, row.name)
        ? name
        : withoutLevel(text.replace(STATE_PREFIX, ''))
    // A name that begins with a level word (“miền Nam”) is printed both ways; any other only with a capital.
    const data = { value, level, code: row.code ?? null, bare } satisfies PlaceRow
    return startsLower(text) ? { category, text, data } : { category, text, shape: 'cap', data }
  }
  return [
    make(row.name, row.bare !== false),
    ...(row.variants ?? []).map((text) => make(text, true)),
    ...(row.contextVariants ?? []).map((text) => make(text, false)),
  ]
}

/** One entry a name: of a province before and after 2025 the later row stands, with the printed forms of both. */
function provinceEntries(): Entry[] {
  const names = new Map<string, OpenRow>()
  for (const row of provinces.rows as OpenRow[]) {
    const known = names.get(row.name)
    names.set(row.name, {
      ...known,
      ...row,
      variants: [...new Set([...(known?.variants ?? []), ...(row.variants ?? [])])],
    })
  }
  return [...names.values()].flatMap((row) =>
    rowEntries(row, { category: 'place', level: LEVELS[row.level ?? ''] ?? 'province', named: true }),
  )
}

const open = (rows: unknown, fallback: string, named: boolean): Entry[] =>
  (rows as OpenRow[])
    .filter((row) => !/^\d/.test(row.name))
    .flatMap((row) =>
      rowEntries(row, { category: 'place', level: LEVELS[row.level ?? ''] ?? row.level ?? fallback, named }),
    )

/** Level words that are other things more often than not before a name: only where nothing longer is known. */
const NO_LEVEL = new Set([
  'biển',
  'biên giới',
  'vương quốc',
  'bang',
  'hội trường',
  'trại giam',
  'nhà hát',
  'di tích',
  'phá',
  'rừng',
  'cánh đồng',
  'dinh',
  'cửa biển',
])

export function placeEntries(): Entry[] {
  const levels = LEVEL_WORDS.filter((word) => !NO_LEVEL.has(word.text)).map((word): Entry => {
    const data = { value: word.text, level: word.level, takes: word.takes }
    return word.shape
      ? { category: 'level', text: word.text, shape: word.shape, data }
      : { category: 'level', text: word.text, data }
  })
  for (const [text, level] of [
    ['sân', 'park'],
    ['đỉnh', 'mountain'],
  ] as const)
    levels.push({ category: 'level', text, data: { value: text, level, takes: 'name' } })
  return [
    ...open(districts.rows, 'district', true),
    ...open(islands.rows, 'other', false),
    ...open(cities.rows, 'city', false),
    ...open(regions.rows, 'region', false),
    ...(countries.rows as OpenRow[]).flatMap((row) =>
      rowEntries(row, { category: 'country', level: 'country', named: false }),
    ),
    // In lower case `biển` and `dinh` are part of these names all the same.
    {
      category: 'place',
      text: 'dinh Độc Lập',
      data: { value: 'Dinh Độc Lập', level: 'building', code: null, bare: true },
    },
    { category: 'place', text: 'biển Đông', data: { value: 'Biển Đông', level: 'sea', code: null, bare: true } },
    { category: 'place', text: 'DK1', shape: 'upper', data: { value: 'DK1', level: 'reef', code: null, bare: true } },
    {
      category: 'place',
      text: 'HCM',
      shape: 'upper',
      data: { value: 'Hồ Chí Minh', level: 'city', code: 'VN-SG', bare: false },
    },
    ...levels,
    // Last, so that of a province and a district of one name (Quảng Ninh, Bình Định) the province is found.
    ...provinceEntries(),
  ]
}
