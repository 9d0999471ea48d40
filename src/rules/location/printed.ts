import { properCase } from '../../normalize/person'
import { type Reader, rangeText } from '../../pattern/reader'

const MARKS = /\p{M}/gu
const plain = (text: string): string => text.normalize('NFD').replace(MARKS, '').replace(/đ/gi, 'd').toLowerCase()

/** The name in the article's own spelling where that differs in marks only: `Hoà Bình`, `Đăk Lăk`; `code` is the same for all. */
export function asPrinted(name: string, r: Reader, first: number, last: number): string {
  const printed = rangeText(r, first, last).slice(-name.length)
  if (printed === name || printed.length !== name.length || plain(printed) !== plain(name)) return name
  return properCase(printed)
}
