import { remembered } from '../normalize/remembered'
import { isGlide, LETTERS_SIZE, lettersTable } from './letters'

const TONES = /(?:o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])(?!\p{L})/gu
const OLD: Readonly<Record<string, string>> = {
  oà: 'òa',
  oá: 'óa',
  oả: 'ỏa',
  oã: 'õa',
  oạ: 'ọa',
  oè: 'òe',
  oé: 'óe',
  oẻ: 'ỏe',
  oẽ: 'õe',
  oẹ: 'ọe',
  uỳ: 'ùy',
  uý: 'úy',
  uỷ: 'ủy',
  uỹ: 'ũy',
  uỵ: 'ụy',
}

/**
 * Form in which two printings of one name are equal: NFC, lower case, one tone placement, one kind of dash and
 * apostrophe, no quotation marks. The rows of a user's lexicon may come in NFD. Tones stay: “Men” and “Mến” are two names.
 */
export function comparable(name: string): string {
  if (isEven(name)) return name.toLowerCase()
  return name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[‐-―−]/g, '-')
    .replace(/[’‘ʼ]/g, "'")
    .replace(/[“”"()]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/ ?- ?/g, '-')
    .trim()
    .replace(TONES, (vowels) => OLD[vowels] ?? vowels)
}

/** The comparable form of a name that is likely to come again: of a body, a post, a place. */
export const nameKey = remembered(comparable)

/** Whether only case may have to be put right, as in nearly all names. */
function isEven(name: string): boolean {
  const { uneven } = lettersTable()
  let before = 0
  for (let i = 0; i < name.length; i++) {
    const code = name.charCodeAt(i)
    if (code >= LETTERS_SIZE || (code === 0x20 && before === 0x20)) return false
    const kind = uneven[code]
    if (kind === 1 || (kind === 2 && isGlide(before))) return false
    before = code
  }
  return true
}

const ROMAN: Readonly<Record<string, string>> = {
  i: '1',
  ii: '2',
  iii: '3',
  iv: '4',
  v: '5',
  vi: '6',
  vii: '7',
  viii: '8',
  ix: '9',
  x: '10',
  xi: '11',
  xii: '12',
}

/** A designator in figures: `II` → `2`; what is no roman number stays. */
export function inFigures(number: string): string {
  return ROMAN[number.toLowerCase()] ?? number
}
