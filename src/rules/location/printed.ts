import { properCase } from '../../normalize/person'
import { type Reader, rangeText } from '../../pattern/reader'

const MARKS = /\p{M}/gu
const plain = (text: string): string =>
  text.normalize('NFD').replace(MARKS, '').replace(/đ/gi, 'd').replace(/ /g, '').toLowerCase()

/** The name in the article's own spelling where that differs in marks only: `Hoà Bình`, `Đăk Lăk`; `code` is the same for all. */
export function asPrinted(name: string, r: Reader, first: number, last: number): string {
  const text = rangeText(r, first, last)
  if (text.endsWith(name)) return name
  // A name of an ethnic language is printed in one word or in several.
  for (const length of [name.length, name.length - 1, name.length + 1]) {
    const printed = text.slice(-length)
    if (printed.length !== length || printed !== printed.trim()) continue
    if (plain(printed) === plain(name)) return properCase(printed)
  }
  return name
}
