import { normalizeNumber } from '../../normalize/document-number'
import { type Reader, rangeText } from '../../pattern/reader'
import type { PrintedNumber } from './number'

/** What a rule says of a document; `consolidate/documents.ts` fills in what stands around it. */
export interface DocumentFields {
  value: string
  kind: string
  number: string | null
  issuer: string | null
  date: string | null
  title: string | null
}

/** A document known by its number. `shared` is the code of a later number in the same list. */
export function numbered(
  reader: Reader,
  kind: string,
  printed: PrintedNumber,
  shared: string | null = null,
): DocumentFields {
  const { number } = normalizeNumber(rangeText(reader, printed.first, printed.last) + (shared ?? ''))
  return { value: `${capitalized(kind)} ${number}`, kind, number, issuer: null, date: null, title: null }
}

/** A document known by its name, from the kind word on. */
export function named(kind: string, name: string): DocumentFields {
  const value = capitalized(name.replace(/\s+/g, ' '))
  return { value, kind, number: null, issuer: null, date: null, title: null }
}

function capitalized(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
