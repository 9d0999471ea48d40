import type { Vocabulary } from '../text/vocabulary'
import { ANYTHING, compileTest, type First, type Lead, leadOf, passes, secondOf, type TokenTest } from './first'
import type { Match, Reader } from './reader'

/** One step of a pattern; `Captures` is what it hands to the rule's `read`. */
export interface Step<Captures = unknown> {
  readonly first: First
  /** How the step begins when `rest` comes after it; left out by steps of which only the first token is known. */
  readonly lead?: ((rest: Lead) => Lead) | undefined
  compile(vocabulary: Vocabulary): Match
  /** A cheap test that fails where the step would: asked before the guards in front of it. */
  readonly peek?: Match | undefined
  /** Of a guard that asks for the token before: the words it must be or must not be. */
  readonly before?: Before | undefined
  /** Begins only with a word that neither the lexicon nor a rule knows. */
  readonly unknown?: boolean | undefined
  /** Takes no token. */
  readonly looks?: boolean | undefined
  /** Carries the type of the captures; never set. */
  readonly captures?: Captures
}

/** The words that the token before must (`is`) or must not be. */
export interface Before {
  words: readonly string[]
  is: boolean
}

/** A match and what its first two tokens must be for it to be tried. */
export interface Tried {
  match: Match
  first: TokenTest
  second: TokenTest
}

const compiled = new WeakMap<Vocabulary, Map<Step, Match>>()

/** Compiles a step, once per vocabulary: the same steps are part of many rules. */
export function compileStep(step: Step, vocabulary: Vocabulary): Match {
  let known = compiled.get(vocabulary)
  if (!known) {
    known = new Map()
    compiled.set(vocabulary, known)
  }
  let match = known.get(step)
  if (!match) {
    match = step.compile(vocabulary)
    // What a step written by hand begins with need not be among the words that it compares.
    for (const word of step.first.words) vocabulary.intern(word)
    known.set(step, match)
  }
  return match
}

/** Compiles a step with the tests that spare most calls of it. */
export function compileTried(step: Step, vocabulary: Vocabulary): Tried {
  const { pairs, open } = leadOf(step, ANYTHING)
  const tried: Tried = {
    match: never,
    first: compileTest(step.first, vocabulary),
    second: compileTest(open ? null : secondOf(pairs), vocabulary),
  }
  compileInto(tried, step, vocabulary)
  return tried
}

/** Stands for a match that is not compiled yet. */
export const never: Match = () => -1

/**
 * Compiles a step into an object that holds its match. Once all words are known that is done when it is first called:
 * most steps of the rules are tried in few articles.
 */
export function compileInto(holder: { match: Match }, step: Step, vocabulary: Vocabulary): void {
  if (!vocabulary.frozen) {
    holder.match = compileStep(step, vocabulary)
    return
  }
  holder.match = (r, i) => {
    holder.match = compileStep(step, vocabulary)
    return holder.match(r, i)
  }
}

export const mayMatch = ({ first, second }: Tried, r: Reader, i: number): boolean =>
  passes(first, r, i) && passes(second, r, i + 1)

/**
 * Index of the first of the choices, from `from` on, that may match here; their number if none may. What the tests
 * ask of the two tokens is read once for all of them.
 */
export function nextChoice(choices: readonly Tried[], from: number, r: Reader, i: number): number {
  const { key, kind } = r.tokens
  const { mask } = r.hits
  const { limit } = r
  // At the end of the line there is no kind, no category and no word.
  const kinds = i < limit ? 1 << kind[i] : 0
  const categories = i < limit ? mask[i] : 0
  const word = i < limit ? key[i] : 0
  const next = i + 1
  const nextKinds = next < limit ? 1 << kind[next] : 0
  const nextCategories = next < limit ? mask[next] : 0
  const nextWord = next < limit ? key[next] : 0
  let c = from
  for (; c < choices.length; c++) {
    const { first, second } = choices[c]
    if (fits(first, kinds, categories, word) && fits(second, nextKinds, nextCategories, nextWord)) break
  }
  return c
}

const fits = (test: TokenTest, kinds: number, categories: number, word: number): boolean =>
  test.any ||
  ((test.kinds & kinds) | (test.categories & categories) | ((test.words.bits[word >>> 5] >>> (word & 31)) & 1)) !== 0
