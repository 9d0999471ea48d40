import { type Match, type Reader, rangeText } from '../pattern/reader'
import type { Draft, Rule } from '../pattern/rule'
import { Gap } from '../text/tokens'
import type { Vocabulary } from '../text/vocabulary'

/** One step of a rule's pattern and what it matched. */
export interface MatchedStep {
  text: string
  /** What the step handed to the rule, readable, by name. */
  captures: Record<string, string>
}

/** How far before a mention its rule may have begun: context that the mention leaves out. */
const REACH = 24

/** Matches a rule once more where it made a draft, step by step; empty if it does not match there by itself. */
export function matchedSteps(
  rule: Rule,
  { first, last }: Draft,
  reader: Reader,
  vocabulary: Vocabulary,
): MatchedStep[] {
  const matches = rule.pattern.map((step) => step.compile(vocabulary))
  reader.limit = lineEnd(reader, first)
  for (let from = first; from >= 0 && first - from <= REACH; from--) {
    const steps = stepsFrom(rule, matches, reader, from, first, last)
    if (steps !== null) return steps
    if (reader.tokens.gap[from] === Gap.newline) break
  }
  return []
}

function lineEnd({ tokens: { gap, count } }: Reader, first: number): number {
  let end = first + 1
  while (end < count && gap[end] !== Gap.newline) end++
  return end
}

function stepsFrom(
  rule: Rule,
  matches: readonly Match[],
  reader: Reader,
  from: number,
  first: number,
  last: number,
): MatchedStep[] | null {
  reader.top = 0
  reader.depth = 0
  const steps: MatchedStep[] = []
  let at = from
  for (const match of matches) {
    const top = reader.top
    const end = match(reader, at)
    if (end < 0) return null
    const captures: Record<string, string> = {}
    for (let c = top; c < reader.top; c++) captures[reader.names[c]] = shown(reader, reader.values[c])
    if (end > at) steps.push({ text: rangeText(reader, at, end), captures })
    at = end
  }
  if (at <= from) return null
  const values: Record<string, unknown> = {}
  for (let c = 0; c < reader.top; c++) values[reader.names[c]] = reader.values[c]
  const range = { reader, first: from, last: at }
  return rule.read(values, range) !== null && range.first === first && range.last === last ? steps : null
}

/** A captured row, range, place or number as words. */
function shown(reader: Reader, value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value)
  const { first, last, name } = value as { first?: number; last?: number; name?: string }
  if (typeof first === 'number' && typeof last === 'number' && last > first) {
    return rangeText(reader, first, last)
  }
  const said = (value as { value?: unknown }).value ?? name
  return typeof said === 'string' ? said : JSON.stringify(value)
}
