import { bitOf } from '../lexicon/entry'
import type { Reader } from '../pattern/reader'
import type { Draft } from '../pattern/rule'
import { Kind } from '../text/tokens'
import { draftEndingAt, draftOver, type Layout } from './layout'
import type { PersonFields } from './person-draft'
import { signAt, wordAt } from './words'

/** Moves `lead` over the form of address and the rank before the name, and takes the rank, or one behind the name. */
export function attachLead(reader: Reader, layout: Layout, { first, last, fields }: Draft<PersonFields>): void {
  let lead = Math.min(fields.lead ?? first, first)
  for (let step = 0; step < 4; step++) {
    const before = draftEndingAt(layout, lead)
    const rank = rankOf(before)
    if (before && rank !== null) {
      fields.rank ??= rank
      lead = before.first
      continue
    }
    const address = addressBefore(reader, lead)
    if (address < 0 || layout.cover[address] !== 0) break
    lead = address
  }
  fields.lead = lead
  fields.rank ??= rankBehind(reader, layout, last)
}

/** The rank that a draft is, by its canonical name; null if it is none. */
export const rankOf = (draft: Draft | undefined): string | null =>
  draft?.type === 'rank' ? (draft.fields as { value: string }).value : null

/** Words that make a rank behind a name a former one. */
export const FORMER = /^(?:cựu|nguyên)$/

/** “ông A, cựu trung sĩ truyền tin”: a rank behind the name. */
function rankBehind(reader: Reader, layout: Layout, last: number): string | null {
  if (signAt(reader, last) !== ',') return null
  const at = FORMER.test(wordAt(reader, last + 1)) ? last + 2 : last + 1
  const draft = draftOver(layout, at)
  const { kind } = reader.tokens
  return draft?.first === at && kind[at] === Kind.lower && kind[draft.last] === Kind.lower ? rankOf(draft) : null
}

const ADDRESS = bitOf('address')
/** A form of address has no more tokens. */
const LONGEST = 6

/** First token of the form of address that ends just before `end`, or -1. */
function addressBefore({ hits, entryBits }: Reader, end: number): number {
  for (let at = end - 1; at >= 0 && end - at <= LONGEST; at--) {
    if ((hits.mask[at] & ADDRESS) === 0) continue
    for (let h = hits.from[at]; h < hits.from[at + 1]; h++) {
      if (hits.end[h] === end && entryBits[hits.entry[h]] === ADDRESS) return at
    }
  }
  return -1
}
