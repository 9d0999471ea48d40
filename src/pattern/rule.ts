import type { MentionType } from '../model/mention'
import type { Reader } from './reader'
import type { AllCaptures, Step } from './step'

/** Where a rule matched; token indices, end exclusive. `read` may narrow them to leave out its context. */
export interface RuleMatch {
  reader: Reader
  first: number
  last: number
}

/** What a rule makes of a match: the fields of a mention of its type that the text itself says. */
export type Reading = object

/** A candidate mention: what a rule read where. The passes of `consolidate/` turn drafts into mentions. */
export interface Draft<Fields = Reading> {
  type: MentionType
  first: number
  last: number
  start: number
  end: number
  rule: string
  /** Decides between overlapping drafts before length does. */
  weight: number
  fields: Fields
}

export interface Rule {
  readonly id: string
  readonly type: MentionType
  readonly pattern: readonly Step[]
  /** Text → expected value (the number of a document that has one), or null for text where the rule finds nothing. */
  readonly examples: Readonly<Record<string, string | null>>
  readonly weight: number
  readonly read: (captures: Record<string, unknown>, match: RuleMatch) => Reading | null
}

interface RuleDefinition<S extends readonly Step[]> {
  id: string
  type: MentionType
  pattern: readonly [...S]
  examples: Record<string, string | null>
  weight?: number
  read(captures: AllCaptures<S>, match: RuleMatch): Reading | null
}

/**
 * Checks a rule when it is defined and gives it its types.
 * @throws Error with the rule's id if it has no pattern, cannot start anywhere, or lacks examples.
 */
export function defineRule<S extends readonly Step[]>(definition: RuleDefinition<S>): Rule {
  const { id, type, pattern, examples, weight = 0, read } = definition
  const fail = (why: string): never => {
    throw new Error(`rule ${id}: ${why}`)
  }
  if (!/^[a-z]+\/[a-z0-9-]+$/.test(id)) fail('an id reads type/name')
  if (pattern.length === 0) fail('the pattern is empty')
  if (pattern.every((step) => step.first.empty)) fail('every step can be empty, so it would be tried at every token')
  const expected = Object.values(examples)
  if (expected.length < 3) fail('needs at least three examples')
  if (!expected.includes(null)) fail('needs an example that finds nothing')
  return { id, type, pattern, examples, weight, read: read as Rule['read'] }
}
