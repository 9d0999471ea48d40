import { remembered } from '../normalize/remembered'
import { LETTERS_SIZE, lettersTable } from './letters'

/**
 * Ids of records. An id is `type:name`, made from the normalised identity alone, so that the same thing has the same
 * id in every article:
 *
 * - a name in small ASCII letters and figures, words joined by hyphens: `unit:su-doan-312`, `person:le-xuan-men`,
 *   `program:xuan-bien-phong-am-long-dan-ban`; roman numbers as figures, abbreviations written out;
 * - then, behind a slash, what tells it from others of that name: the place of a territorial body
 *   (`unit:bo-doi-bien-phong/quang-ninh`, `organization:tinh-uy/quang-ninh`; below the province with its level,
 *   `unit:cong-an/huyen-hoa-binh`), of a document its place and year (`document:23-nq-tu/quang-ninh/2024`);
 * - units that are numbered anew in every superior carry its name: `unit:dai-doi-3-tieu-doan-8-trung-doan-266`;
 * - `?` stands for a part that the article leaves open (`unit:cong-an/?`): such an id holds for its article only;
 * - two records of one article that come to the same id are told apart by `~` and what distinguishes them: of persons
 *   the first post's organisation or the rank (`person:nguyen-van-hung~trung-doan-1`), else a running number.
 *
 * The id of a person is its name: join corpora on it together with rank or posts.
 */
export type RecordKind = 'person' | 'unit' | 'organization' | 'document' | 'program' | 'location' | 'date'

export const OPEN = '?'

/** `Sư đoàn 312` → `su-doan-312`. Letters of other scripts stay, so that no name comes out empty. */
function slug(name: string): string {
  const { base } = lettersTable()
  const codes: number[] = []
  let gap = false
  for (let i = 0; i < name.length; i++) {
    const code = name.charCodeAt(i)
    if (code >= 0x300 && code <= 0x36f) continue
    const plain = code < LETTERS_SIZE ? base[code] : 0
    const kept = plain !== 0 ? plain : isForeign(code) ? code : 0
    if (kept === 0) gap = codes.length > 0
    else {
      if (gap) codes.push(HYPHEN)
      codes.push(kept)
      gap = false
    }
  }
  return codes.length < LONGEST ? String.fromCharCode(...codes) : slug(name.slice(0, LONGEST / 2))
}

const HYPHEN = 0x2d
/** No name is as long; the bound keeps hostile input from overflowing a call. */
const LONGEST = 2000

/** Letters beyond the Latin of our tables; no signs, spaces, or halves of surrogate pairs. */
function isForeign(code: number): boolean {
  return (
    code > 0x1b0 &&
    !(code >= 0x2000 && code <= 0x2bff) &&
    !(code >= 0x3000 && code <= 0x303f) &&
    !(code >= 0xd800 && code <= 0xf8ff) &&
    code < 0xfe00
  )
}

/** Joins the parts of an id; empty ones are left out. */
export function recordId(kind: RecordKind, name: string, ...parts: (string | null)[]): string {
  let id = `${kind}:${slug(name) || OPEN}`
  for (const part of parts) if (part) id += part === OPEN ? `/${OPEN}` : `/${slug(part)}`
  return id
}

/** The id of a unit or organisation from its key: `bộ đội biên phòng|quảng ninh` → `unit:bo-doi-bien-phong/quang-ninh`. */
function fromKey(kind: RecordKind, key: string): string {
  const [name = '', place = null] = key.split('|')
  return recordId(kind, name, place?.startsWith(OPEN) ? OPEN : place)
}

export const unitId = remembered((key) => fromKey('unit', key))
export const organizationId = remembered((key) => fromKey('organization', key))

/** Gives out each id once in an article; a second record of the same id gets what distinguishes it, else a number. */
export function createIdRegister(): (id: string, distinction?: string | null) => string {
  const given = new Map<string, number>()
  return (id, distinction) => {
    const times = (given.get(id) ?? 0) + 1
    given.set(id, times)
    if (times === 1) return id
    const mark = distinction ? slug(distinction) : ''
    const marked = mark ? `${id}~${mark}` : `${id}~${times}`
    if (!given.has(marked)) {
      given.set(marked, 1)
      return marked
    }
    return `${marked}~${times}`
  }
}
