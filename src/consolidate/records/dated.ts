import type { Fact } from '../../model/article'
import type { DateMention } from '../../model/mention'
import type { Scene } from './scene'

/** A fact with its date, and the date's mention among those it rests on. */
export function dated(fact: Fact, date: number, { mentions }: Scene): Fact {
  if (date < 0) return fact
  fact.date = (mentions[date] as DateMention).value
  insert(fact.mentions, date)
  return fact
}

/** Adds an index to an ascending list. */
export function insert(indices: number[], index: number): void {
  let at = indices.length
  while (at > 0 && indices[at - 1] > index) at--
  if (indices[at - 1] !== index) indices.splice(at, 0, index)
}
