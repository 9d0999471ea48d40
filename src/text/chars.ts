/** Character classes; the tokenizer branches on nothing else. */
export const OTHER = 0
export const LOWER = 1
export const UPPER = 2
export const DIGIT = 3
export const SPACE = 4
export const NEWLINE = 5
/** Combining marks: NFD text has them after the letter. */
export const MARK = 6
/** Soft hyphens, zero-width and bidi characters: invisible, and no border of a word. */
export const IGNORED = 7

/** Latin with every Vietnamese letter ends below this code unit (U+1EF9); the rest is rare and handled apart. */
export const TABLE_SIZE = 0x1f00

export interface CharTable {
  /** Class of a code unit. */
  kind: Uint8Array
  /** Lower-case twin of a code unit, itself where it has none. */
  lower: Uint16Array
  /**
   * Class in the low {@link CLASS_BITS} bits, above them the number of the letter: one byte that upper and lower
   * case share, 0 for a letter that no Vietnamese text has.
   */
  packed: Uint16Array
}

export const CLASS_BITS = 4
export const CLASS_MASK = 15

/** Letters and digits with a number of their own; eight of them make a word that is compared as two integers. */
const NUMBERED =
  'abcdefghijklmnopqrstuvwxyz0123456789àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵäåæçëïñöøüß'

/** Builds the table; a millisecond, so it is done when an extractor is made and not at import. */
export function createCharTable(): CharTable {
  const kind = new Uint8Array(TABLE_SIZE)
  const lower = new Uint16Array(TABLE_SIZE)
  for (let c = 0; c < TABLE_SIZE; c++) {
    lower[c] = c
    if (c >= 0x300 && c <= 0x36f) kind[c] = MARK
    else if (isLatinOrNear(c)) fillLetter(kind, lower, c)
  }
  for (let c = 0x30; c <= 0x39; c++) kind[c] = DIGIT
  for (const c of [0x09, 0x20, 0xa0]) kind[c] = SPACE
  for (const c of [0x0a, 0x0b, 0x0c, 0x0d, 0x85]) kind[c] = NEWLINE
  kind[0xad] = IGNORED
  // The Icelandic eth and the African d are printed for Đ by old fonts.
  for (const c of [0xd0, 0x189]) lower[c] = 0x111
  lower[0xf0] = 0x111
  const numbers = numberLetters()
  const packed = new Uint16Array(TABLE_SIZE)
  for (let c = 0; c < TABLE_SIZE; c++) packed[c] = kind[c] | (numbers[lower[c]] << CLASS_BITS)
  return { kind, lower, packed }
}

function numberLetters(): Uint8Array {
  const numbers = new Uint8Array(TABLE_SIZE)
  for (let n = 0; n < NUMBERED.length; n++) numbers[NUMBERED.charCodeAt(n)] = n + 1
  return numbers
}

function isLatinOrNear(c: number): boolean {
  return (c >= 0x41 && c < 0x250) || (c >= 0x370 && c < 0x530) || (c >= 0x1e00 && c < TABLE_SIZE)
}

function fillLetter(kind: Uint8Array, lower: Uint16Array, c: number): void {
  const s = String.fromCharCode(c)
  const low = s.toLowerCase()
  const up = s.toUpperCase()
  if (low === up && !/\p{L}/u.test(s)) return
  kind[c] = low !== s ? UPPER : LOWER
  if (low.length === 1) lower[c] = low.charCodeAt(0)
}

/** Class of a code unit at or above {@link TABLE_SIZE}. */
export function highKind(c: number): number {
  if (c >= 0x2000 && c <= 0x200a) return SPACE
  if (c === 0x202f || c === 0x205f || c === 0x3000) return SPACE
  if (c === 0x2028 || c === 0x2029) return NEWLINE
  if ((c >= 0x200b && c <= 0x200f) || (c >= 0x202a && c <= 0x202e)) return IGNORED
  if ((c >= 0x2060 && c <= 0x2069) || c === 0xfeff) return IGNORED
  if (c >= 0xff10 && c <= 0xff19) return DIGIT
  return OTHER
}
