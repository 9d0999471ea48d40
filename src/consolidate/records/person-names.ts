import { bitOf } from '../../lexicon/entry'
import type { Reader } from '../../pattern/reader'
import type { Draft } from '../../pattern/rule'
import { nameKey } from '../name-key'

/** A person's name as the joining of mentions sees it. */
export interface PersonName {
  key: string
  words: string[]
  /** Begins with a surname of the Kinh or the minorities. */
  vietnamese: boolean
  /** How many words its surname has: two of `Rơ Mah Thuyn`. */
  surname: number
}

const SURNAME = bitOf('surname')

export function readName(draft: Draft, reader: Reader): PersonName {
  const key = nameKey((draft.fields as { value: string }).value)
  return {
    key,
    words: key.split(' '),
    vietnamese: (reader.hits.mask[draft.first] & SURNAME) !== 0,
    surname: surnameLength(draft, reader),
  }
}

function surnameLength(draft: Draft, { hits, entries }: Reader): number {
  let length = 1
  for (let h = hits.from[draft.first]; h < hits.from[draft.first + 1]; h++) {
    const words = hits.end[h] - draft.first
    if (entries[hits.entry[h]].category === 'surname' && hits.end[h] < draft.last && words > length) length = words
  }
  return length
}

/** Ede and Jarai names say man or woman first: `Y Bhăm Knul`, `H'Hen Niê`; the clan stands last. */
const MARKED = /^(?:y|h|h'.+)$/

/** Short forms by which an article may go on to call a person. */
export function shortForms({ words, vietnamese }: PersonName): string[] {
  const count = words.length
  if (count < 2) return []
  const last = words[count - 1]
  if (MARKED.test(words[0])) {
    const given = words[0].length > 1 ? words[0] : `${words[0]} ${words[1]}`
    return count > 2 ? [given, words[1]] : [given === words.join(' ') ? words[1] : given]
  }
  const forms = [last]
  if (count >= 3) forms.push(`${words[count - 2]} ${last}`)
  // “ông Tập”, “ông Trump”: of foreign names either end may stand alone.
  if (!vietnamese) forms.push(words[0])
  return forms
}

/** The same name with its last word first or its first word last, for names of foreigners; empty for Vietnamese ones. */
export function turned({ words, vietnamese }: PersonName): string[] {
  if (vietnamese || words.length < 2) return []
  const [first, ...rest] = words
  const last = words[words.length - 1]
  return [...new Set([[...rest, first].join(' '), [last, ...words.slice(0, -1)].join(' ')])]
}

/** Surname and given name as they are printed; null where the name does not say which is which. */
export function partsOf(
  value: string,
  { words, vietnamese, surname }: PersonName,
): { surname: string | null; given: string | null } {
  const printed = value.split(' ')
  if (printed.length !== words.length) return { surname: null, given: null }
  const count = printed.length
  if (MARKED.test(words[0])) {
    const given = words[0].length > 1 ? 1 : 2
    return { surname: printed.slice(given).join(' ') || null, given: printed.slice(0, given).join(' ') }
  }
  if (!vietnamese) return { surname: null, given: null }
  return count === 1
    ? { surname: null, given: printed[0] }
    : { surname: printed.slice(0, surname).join(' '), given: printed[count - 1] }
}
