import { properCase } from '../../normalize/person'
import { rangeText, type TokenRange } from '../../pattern/reader'
import type { RuleMatch } from '../../pattern/rule'

/** Narrows the match to the name itself and makes the fields that the passes fill. */
export function person(name: TokenRange, match: RuleMatch, certain: boolean, rank: string | null = null) {
  const lead = match.first
  match.first = name.first
  match.last = name.last
  return { value: properCase(rangeText(match.reader, name.first, name.last)), rank, positions: [], certain, lead }
}
