import type { Position } from '../model/mention'
import { properCase } from '../normalize/person'
import { type Reader, rangeText } from '../pattern/reader'
import type { Draft } from '../pattern/rule'

/** Fields of a person's draft; `lead` is where its rank or form of address begins. */
export interface PersonFields {
  value: string
  rank: string | null
  positions: Position[]
  certain: boolean
  lead: number
}

/** A person whom a pass found, not a rule. */
export function personDraft(reader: Reader, first: number, last: number, rule: string): Draft<PersonFields> {
  const { start, end } = reader.tokens
  const fields: PersonFields = {
    value: properCase(rangeText(reader, first, last)),
    rank: null,
    positions: [],
    certain: true,
    lead: first,
  }
  return { type: 'person', first, last, start: start[first], end: end[last - 1], rule, weight: 3, fields }
}
