import { bitOf } from '../../lexicon/entry'
import type { Reader } from '../../pattern/reader'
import type { Draft } from '../../pattern/rule'
import { comparable } from '../name-key'

/** A person's name as the joining of mentions sees it. */
export interface PersonName {
  key: string
  /** One word: a given name or one end of a foreign name. */
  single: boolean
  /** Begins with a surname of the Kinh or the minorities. */
  vietnamese: boolean
  draft: Draft
}

export const wordsOf = ({ key }: PersonName): string[] => key.split(' ')

const SURNAME = bitOf('surname')

export function readName(draft: Draft, reader: Reader): PersonName {
  const key = comparable((draft.fields as { value: string }).value)
  return { key, single: !key.includes(' '), vietnamese: (reader.hits.mask[draft.first] & SURNAME) !== 0, draft }
}

/** How many words a surname has: two of `Rơ Mah Thuyn`. */
function surnameLength(draft: Draft, { hits, entryBits }: Reader): number {
  let length = 1
  for (let h = hits.from[draft.first]; h < hits.from[draft.first + 1]; h++) {
    const words = hits.end[h] - draft.first
    if (entryBits[hits.entry[h]] === SURNAME && hits.end[h] < draft.last && words > length) length = words
  }
  return length
}

/** Ede and Jarai names say man or woman first: `Y Bhăm Knul`, `H'Hen Niê`; the clan stands last. */
const MARKED = /^(?:y|h|h'.+)$/

/** Short forms by which an article may go on to call a person. */
export function shortForms(name: PersonName): string[] {
  if (name.single) return []
  const words = wordsOf(name)
  const count = words.length
  const last = words[count - 1]
  if (MARKED.test(words[0])) {
    const given = words[0].length > 1 ? words[0] : `${words[0]} ${words[1]}`
    return count > 2 ? [given, words[1]] : [given === words.join(' ') ? words[1] : given]
  }
  const forms = [last]
  if (count >= 3) forms.push(`${words[count - 2]} ${last}`)
  // “ông Tập”, “ông Trump”: of foreign names either end may stand alone.
  if (!name.vietnamese) forms.push(words[0])
  return forms
}

/** The same name with its last word first or its first word last, for names of foreigners; empty for Vietnamese ones. */
export function turned(name: PersonName): string[] {
  if (name.vietnamese || name.single) return []
  const words = wordsOf(name)
  const [first, ...rest] = words
  const last = words[words.length - 1]
  return [...new Set([[...rest, first].join(' '), [last, ...words.slice(0, -1)].join(' ')])]
}

/** Surname and given name as they are printed; null where the name does not say which is which. */
export function partsOf(
  value: string,
  name: PersonName,
  reader: Reader,
): { surname: string | null; given: string | null } {
  const space = value.indexOf(' ')
  if (name.vietnamese && space > 1) {
    const length = surnameLength(name.draft, reader)
    const surname = length === 1 ? value.slice(0, space) : value.split(' ', length).join(' ')
    // One letter and `H'` mark the given name that follows, which is handled below.
    if (value[1] !== "'" && value[1] !== '’') return { surname, given: value.slice(value.lastIndexOf(' ') + 1) }
  }
  const words = wordsOf(name)
  const printed = value.split(' ')
  if (printed.length !== words.length) return { surname: null, given: null }
  const count = printed.length
  if (MARKED.test(words[0])) {
    const given = words[0].length > 1 ? 1 : 2
    return { surname: printed.slice(given).join(' ') || null, given: printed.slice(0, given).join(' ') }
  }
  if (!name.vietnamese) return { surname: null, given: null }
  return count === 1
    ? { surname: null, given: printed[0] }
    : { surname: printed.slice(0, surnameLength(name.draft, reader)).join(' '), given: printed[count - 1] }
}
