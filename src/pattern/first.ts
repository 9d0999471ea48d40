import { bitOf, type Category } from '../lexicon/entry'
import { Kind } from '../text/tokens'
import type { Vocabulary, WordSet } from '../text/vocabulary'
import type { Reader } from './reader'

/**
 * What a step's first token can be: words, categories, or shapes. It decides at which tokens a step is tried at
 * all. `empty` steps match nothing as well, so what follows them counts too.
 */
export interface First {
  words: readonly string[]
  categories: number
  /** Bit per {@link Kind}. */
  kinds: number
  empty: boolean
}

export const NOTHING: First = { words: [], categories: 0, kinds: 0, empty: false }
export const EMPTY: First = { ...NOTHING, empty: true }
export const startsWithKind = (...kinds: (keyof typeof Kind)[]): First => ({
  ...NOTHING,
  kinds: kinds.reduce((bits, kind) => bits | (1 << Kind[kind]), 0),
})
export const startsWithCategory = (...categories: Category[]): First => ({
  ...NOTHING,
  categories: categories.reduce((bits, category) => bits | bitOf(category), 0),
})
export const startsWithWord = (...words: string[]): First => ({ ...NOTHING, words })

export function unionFirst(firsts: readonly First[]): First {
  if (firsts.length === 1) return firsts[0]
  const words = new Set<string>()
  let categories = 0
  let kinds = 0
  let empty = false
  for (const first of firsts) {
    for (const word of first.words) words.add(word)
    categories |= first.categories
    kinds |= first.kinds
    empty ||= first.empty
  }
  return { words: [...words], categories, kinds, empty }
}

/** One way to begin: the first token, and the one after it where that is known. */
export interface Pair {
  first: First
  /** Null: anything, or nothing. Found when it is asked for, since most beginnings of a rule never are. */
  second(): First | null
}

/** What the first two tokens of a pattern can be: a cheap reason not to try it. */
export interface Lead {
  pairs: readonly Pair[]
  /** It may also be over before the first of them, so that anything can stand there. */
  open: boolean
  /** Of all pairs together, once it was asked for. */
  first?: First
}

/** What begins with a pattern that is over: anything. */
export const ANYTHING: Lead = { pairs: [], open: true }

/** A step as far as its beginning goes. `lead` is left out where only the first token is known. */
interface Begins {
  readonly first: First
  readonly lead?: ((rest: Lead) => Lead) | undefined
}

const alone = new WeakMap<Begins, Lead>()

export function leadOf(step: Begins, rest: Lead): Lead {
  if (rest !== ANYTHING && step.lead) return step.lead(rest)
  let lead = alone.get(step)
  if (!lead) {
    const { first } = step
    lead = step.lead?.(ANYTHING) ?? (first.empty ? ANYTHING : { pairs: [{ first, second: () => null }], open: false })
    alone.set(step, lead)
  }
  return lead
}

const MOST_PAIRS = 400

export function unionLead(leads: readonly Lead[]): Lead {
  if (leads.some((lead) => lead.open)) return ANYTHING
  if (leads.length === 1) return leads[0]
  const pairs = leads.flatMap((lead) => lead.pairs)
  return {
    pairs: pairs.length > MOST_PAIRS ? [{ first: firstOf(pairs), second: () => secondOf(pairs) }] : pairs,
    open: false,
  }
}

/** The beginning of one token and what follows it. */
export function thenLead(first: First, rest: Lead): Lead {
  return { pairs: [{ first, second: () => (rest.open ? null : firstOfLead(rest)) }], open: false }
}

function firstOfLead(lead: Lead): First {
  lead.first ??= firstOf(lead.pairs)
  return lead.first
}

export const firstOf = (pairs: readonly Pair[]): First => unionFirst(pairs.map((pair) => pair.first))

/** What the second token can be; null if for one of the pairs it can be anything. */
export function secondOf(pairs: readonly Pair[]): First | null {
  const seconds: First[] = []
  for (const pair of pairs) {
    const second = pair.second()
    if (second === null) return null
    seconds.push(second)
  }
  return seconds.length === 0 ? null : unionFirst(seconds)
}

/** A {@link First} over one vocabulary: three bit tests. */
export interface TokenTest {
  any: boolean
  kinds: number
  categories: number
  words: WordSet
}

export function compileTest(first: First | null, vocabulary: Vocabulary): TokenTest {
  if (first === null || first.empty || !vocabulary.trusting)
    return { any: true, kinds: 0, categories: 0, words: vocabulary.setOf([]) }
  return { any: false, kinds: first.kinds, categories: first.categories, words: vocabulary.setOf(first.words) }
}

/** Whether the token at `i` passes; the end of the line passes only where nothing need follow. */
export function passes(test: TokenTest, r: Reader, i: number): boolean {
  if (test.any) return true
  if (i >= r.limit) return false
  const key = r.tokens.key[i]
  return (
    (((test.kinds >>> r.tokens.kind[i]) & 1) |
      (test.categories & r.hits.mask[i]) |
      ((test.words.bits[key >>> 5] >>> (key & 31)) & 1)) !==
    0
  )
}
