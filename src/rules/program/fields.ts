import { type Reader, rangeText, type TokenRange } from '../../pattern/reader'

export interface ProgramFields {
  /** The name as printed, white space folded. */
  value: string
  kind: string
}

export function programFields(reader: Reader, { first, last }: TokenRange, kind: string): ProgramFields {
  return { value: rangeText(reader, first, last).replace(/\s+/g, ' '), kind }
}
