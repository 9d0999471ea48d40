import type { Reader } from '../pattern/reader'
import type { Draft } from '../pattern/rule'
import { inFigures, nameKey } from './name-key'
import { type Territory, territoryOf } from './territory'

/** A unit or organisation as far as its own name identifies it. */
export interface Body {
  draft: Draft
  /** Key of the name without its territory, abbreviations written out: `bộ đội biên phòng`. */
  own: string
  /** Territory that the name ends with, or null. */
  territory: Territory | null
  /** Its place: from the name, or from the article where the name only has a level word; null if none or left open. */
  place: string | null
  /** Whether the name has a territory that neither it nor the article names. */
  open: boolean
}

/** Whether a draft is a unit or an organisation. */
export const isBody = (draft: Draft | undefined): draft is Draft & { type: 'unit' | 'organization' } =>
  draft?.type === 'unit' || draft?.type === 'organization'

/** What the rules and the passes before say of a body. */
interface BodyFields {
  value: string
  place?: string | null | undefined
  number?: string | null | undefined
}

const fieldsOf = ({ fields }: Draft): BodyFields => fields as unknown as BodyFields

/**
 * What an extractor has read lately, by printed name. What is printed alike is read alike if its fields are: the value of
 * an abbreviation is that of its own article.
 */
export type BodyMemory = Map<string, { type: Draft['type']; fields: BodyFields; body: Omit<Body, 'draft'> }>

const MOST_REMEMBERED = 1000

/** Party committees whose name says the level of their territory. */
export const COMMITTEE_LEVELS: readonly (readonly [head: string, level: string])[] = [
  ['tỉnh ủy', 'province'],
  ['thành ủy', 'city'],
  ['huyện ủy', 'district'],
  ['quận ủy', 'district'],
  ['thị ủy', 'district'],
]

/** The same and the youth union's. */
const LEVEL_OF_HEAD: typeof COMMITTEE_LEVELS = [
  ...COMMITTEE_LEVELS,
  ['tỉnh đoàn', 'province'],
  ['thành đoàn', 'city'],
  ['huyện đoàn', 'district'],
  ['quận đoàn', 'district'],
]

/** Reads what the names of all units and organisations say. */
export function readBodies(drafts: readonly Draft[], reader: Reader, memory: BodyMemory): (Body | undefined)[] {
  const bodies: (Body | undefined)[] = []
  const named = new Map<string, Body>()
  for (let i = 0; i < drafts.length; i++) {
    const draft = drafts[i]
    bodies.push(undefined)
    if (!isBody(draft)) continue
    // An abbreviation is what the name that introduced it is, its territory too.
    const long = draft.rule.endsWith('/introduced') ? named.get(fieldsOf(draft).value) : undefined
    bodies[i] = long ? { ...long, draft } : readOnce(draft, reader, memory)
    named.set(fieldsOf(draft).value, bodies[i] as Body)
  }
  return bodies
}

function readOnce(draft: Draft, reader: Reader, memory: BodyMemory): Body {
  const printed = reader.text.slice(draft.start, draft.end)
  const { value, place, number } = fieldsOf(draft)
  const fields = { value, place, number }
  const known = memory.get(printed)
  if (known?.type === draft.type && isAlike(known.fields, fields)) return { draft, ...known.body }
  const { own, territory, place: home, open } = readBody(draft, reader)
  const body = { own, territory, place: home, open }
  if (memory.size >= MOST_REMEMBERED) memory.clear()
  memory.set(printed, { type: draft.type, fields, body })
  return { draft, ...body }
}

const isAlike = (a: BodyFields, b: BodyFields): boolean =>
  a.value === b.value && a.place === b.place && a.number === b.number

/** One region by three names: `Vùng 4 Hải quân`, `Hải quân Vùng 4`, `Vùng Hải quân 4`. */
const REGION = /(?:vùng )?(hải quân|cảnh sát biển) (?:vùng )?([1-5])$/

/** “Cục C04” is called `C04` as well. */
const CODED = /^(?:cục|phòng) (?=p?[a-z]\d\d$)/

export function readBody(draft: Draft, reader: Reader): Body {
  const { value, place = null, number = null } = fieldsOf(draft)
  const key = nameKey(value).replace(CODED, '').replace(REGION, 'vùng $2 $1')
  const territory = territoryOf(reader, draft)
  const level = territory ? null : levelOfHead(key)
  if (level)
    return {
      draft,
      own: key,
      territory: { name: null, level, word: null, provincial: level === 'province', first: draft.last },
      place: null,
      open: true,
    }
  const stripped = territory ? withoutTerritory(key, territory) : null
  const open = stripped !== null && territory?.name === null
  return {
    draft,
    own: withFigures(draft.type === 'unit' ? withoutCountry(stripped ?? key) : (stripped ?? key), number),
    territory: stripped === null || territory === null ? null : impliedLevel(stripped, territory),
    place: stripped === null || open ? place : (territory?.name ?? place),
    open: open && place === null,
  }
}

function levelOfHead(key: string): string | null {
  if (!key.endsWith('ủy') && !key.endsWith('đoàn')) return null
  for (const [head, level] of LEVEL_OF_HEAD) if (key.endsWith(head)) return level
  return null
}

/** “Tỉnh ủy Quảng Ninh” has no level word, but its head is one. */
function impliedLevel(own: string, territory: Territory): Territory {
  const level = territory.word === null ? levelOfHead(own) : null
  return level === null ? territory : { ...territory, level }
}

/**
 * The name without its territory; null where the place is part of what the body is called: only a level word, a
 * province or a committee's head makes a place a territory (“Đồn Biên phòng Móng Cái” keeps its name).
 */
function withoutTerritory(key: string, { name, word, provincial }: Territory): string | null {
  if (name === null) return word !== null && key.endsWith(` ${word}`) ? key.slice(0, -word.length - 1) : null
  const place = ` ${nameKey(name)}`
  if (!key.endsWith(place)) return null
  const rest = key.slice(0, -place.length)
  if (word !== null) return rest.endsWith(` ${word}`) ? rest.slice(0, -word.length - 1) : null
  if (!provincial && levelOfHead(rest) === null) return null
  return rest.replace(/ (?:thành phố|tỉnh)$/, '')
}

/** Our own forces are meant with and without the country: `Bộ Tư lệnh Cảnh sát biển (Việt Nam)`. */
function withoutCountry(named: string): string {
  const own = named.includes(' vương quốc ') ? named.replace(' vương quốc ', ' ') : named
  const bare = own.endsWith(OWN_COUNTRY) ? own.slice(0, -OWN_COUNTRY.length) : own
  const chief = bare.endsWith(OWN_ARMY) ? bare.slice(0, -OWN_ARMY.length) : bare
  if (chief !== bare && /^(?:tổng cục|bộ tổng)/.test(chief)) return chief
  return bare.endsWith('biên phòng') ? (BORDER_GUARD[bare] ?? bare) : bare
}

/** Short for `Bộ đội Biên phòng`. */
const BORDER_GUARD: Readonly<Record<string, string>> = {
  'biên phòng': 'bộ đội biên phòng',
  'bộ chỉ huy biên phòng': 'bộ chỉ huy bộ đội biên phòng',
  'bộ tư lệnh biên phòng': 'bộ tư lệnh bộ đội biên phòng',
}

const OWN_COUNTRY = ' việt nam'
const OWN_ARMY = ' quân đội nhân dân'

/** Numbered formations that no number is given to twice: their arm may be left out (`Lữ đoàn Pháo binh 572`). */
const UNIQUE_NUMBER = 100
const FORMATION = /^(?:sư đoàn|lữ đoàn|trung đoàn) /

function withFigures(own: string, number: string | null): string {
  if (number === null) return own
  const figures = inFigures(number)
  const plain = figures === number ? own : own.replace(` ${number.toLowerCase()}`, ` ${figures}`)
  const head =
    Number(figures) >= UNIQUE_NUMBER && plain.endsWith(` ${figures}`) ? FORMATION.exec(plain)?.[0] : undefined
  return head ? `${head}${figures}` : plain
}

/** Key under which mentions of one body meet: its name and place. */
export function bodyKey({ own, place, territory, open }: Body): string {
  if (open) return `${own}|?${territory?.level}`
  return place !== null && territory ? `${own}|${placeKey(territory, place)}` : own
}

/** `quảng ninh` of a province or city; below it with the level word, since names recur there. */
function placeKey({ level, word, provincial }: Territory, place: string): string {
  const key = nameKey(place)
  if (provincial || level === 'province') return key
  const said = word ?? (level === 'city' ? 'thành phố' : level === 'district' ? 'huyện' : null)
  return said === null ? key : `${said} ${key}`
}
