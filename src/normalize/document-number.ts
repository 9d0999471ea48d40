import { remembered } from './remembered'

/** What the number of a document is made of. */
export interface DocumentNumber {
  /** `23-NQ/TU`, `16/2020/TT-BQP`, `847`. */
  number: string
  /** The part after serial and year, null in a bare number: `NQ/TU`. */
  symbol: string | null
}

const DASHES = /[‐‑‒–—―−]/g

/**
 * Brings a printed number to one form: no white space, one kind of dash, the letter Đ (old fonts print the eth Ð),
 * and a hyphen where serial and code only stand side by side: `23 – NQ/TU`, `23NQ/TU` → `23-NQ/TU`.
 * @param printed A number as `documentNumber` of the rules matches it.
 */
export const normalizeNumber = remembered((printed: string): Readonly<DocumentNumber> => {
  const text = printed.replace(DASHES, '-').replace(/[ÐƉ]/g, 'Đ').replaceAll('ð', 'đ').trim()
  const spaced = text
    .replace(/\s+/g, ' ')
    .replace(/ ?([-/]) ?/g, '$1')
    .replaceAll(' ', '-')
  const number = spaced.replace(/^(\d+)(\p{Lu}{2})/u, '$1-$2')
  const serial = /^\d+\p{L}?(?:\/\d{4})?[-/]?/u.exec(number)
  const symbol = serial ? number.slice(serial[0].length) : ''
  return { number, symbol: /\p{L}/u.test(symbol) ? symbol : null }
})
