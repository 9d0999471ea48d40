/** Latin with every Vietnamese letter ends below this code unit. */
const SIZE = 0x1f00

/** Tables over code units for comparing names; a few hundred entries, made when first needed. */
export interface Letters {
  /** Code of the small letter without marks (`Ế` → `e`), 0 for signs; figures are themselves. */
  base: Uint8Array
  /** 1 for code units that a comparable form changes by more than case. */
  uneven: Uint8Array
}

let letters: Letters | undefined

export function lettersTable(): Letters {
  letters ??= createLetters()
  return letters
}

function createLetters(): Letters {
  const base = new Uint8Array(SIZE)
  const uneven = new Uint8Array(SIZE)
  const fill = (from: number, to: number) => {
    for (let code = from; code <= to; code++) {
      const plain = String.fromCharCode(code).normalize('NFD').toLowerCase().charAt(0)
      const ascii = plain === 'đ' ? 0x64 : plain.charCodeAt(0)
      if ((ascii >= 0x61 && ascii <= 0x7a) || (ascii >= 0x30 && ascii <= 0x39)) base[code] = ascii
    }
  }
  fill(0x30, 0x7a)
  fill(0xc0, 0x1b0)
  fill(0x1ea0, 0x1ef9)
  for (const sign of '\t\n\r\u00a0ʼ"()-') uneven[sign.charCodeAt(0)] = 1
  // Combining marks, and the toned second vowels of “oà”, “oé”, “uý”.
  uneven.fill(1, 0x300, 0x370)
  for (const vowel of 'áàảãạéèẻẽẹýỳỷỹỵ') for (const form of [vowel, vowel.toUpperCase()]) uneven[form.charCodeAt(0)] = 2
  return { base, uneven }
}

/** Letters before which a toned vowel has the tone in the second school's place. */
export const isGlide = (code: number): boolean => code === 0x6f || code === 0x75 || code === 0x4f || code === 0x55

export const LETTERS_SIZE = SIZE
