import { bitOf, type Category } from '../lexicon/entry'
import type { LexiconRows } from '../lexicon/rows'
import { Kind } from '../text/tokens'
import { hasWord, type Vocabulary } from '../text/vocabulary'
import {
  ANYTHING,
  compileTest,
  type First,
  type Lead,
  leadOf,
  NOTHING,
  passes,
  secondOf,
  startsWithCategory,
  startsWithKind,
  startsWithWord,
  thenLead,
  type TokenTest,
  unionFirst,
  unionLead,
} from './first'
import { capture, type Match, type Reader, type TokenRange } from './reader'

export { EMPTY, type First, startsWithCategory, startsWithKind, startsWithWord, unionFirst } from './first'
export { ahead, behind, guard, joined, not } from './guard'
export { ref } from './ref'

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

type CapturesOf<S> = S extends Step<infer C> ? C : never
type Merge<U> = (U extends unknown ? (u: U) => void : never) extends (i: infer I) => void ? I : never
/** Captures of steps that all match. */
export type AllCaptures<S extends readonly Step[]> = Merge<{ [K in keyof S]: { c: CapturesOf<S[K]> } }[number]> extends { c: infer C } ? C : object
/** Captures of steps of which one matches. */
type AnyCaptures<S extends readonly Step[]> = Partial<Merge<CapturesOf<S[number]>>>

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
    known.set(step, match)
  }
  return match
}

/** Compiles a step with the tests that spare most calls of it. */
export function compileTried(step: Step, vocabulary: Vocabulary): Tried {
  const match = compileStep(step, vocabulary)
  const { pairs, open } = leadOf(step, ANYTHING)
  return { match, first: compileTest(step.first, vocabulary), second: compileTest(open ? null : secondOf(pairs), vocabulary) }
}

export const mayMatch = ({ first, second }: Tried, r: Reader, i: number): boolean => passes(first, r, i) && passes(second, r, i + 1)

function sequenceFirst(steps: readonly Step[]): First {
  const firsts: First[] = []
  for (const { first } of steps) {
    firsts.push(first)
    if (!first.empty) return { ...unionFirst(firsts), empty: false }
  }
  return firsts.length === 0 ? { ...NOTHING, empty: true } : unionFirst(firsts)
}

/** One of these words or phrases, whatever their case: `word('ngày', 'hôm')`. Longer phrases win. */
export function word(...phrases: string[]): Step<object> {
  const first = startsWithWord(...new Set(phrases.map((phrase) => phrase.split(' ')[0])))
  return {
    first,
    lead: (rest) => wordsLead(phrases, rest),
    compile(vocabulary) {
      const wanted = phrases.map((phrase) => phrase.split(' ').map((w) => vocabulary.intern(w))).sort((a, b) => b.length - a.length)
      if (wanted.every((ids) => ids.length === 1)) {
        const set = vocabulary.setOf(phrases)
        const only = wanted[0][0]
        if (phrases.length === 1) return (r, i) => (i < r.limit && r.tokens.key[i] === only ? i + 1 : -1)
        return (r, i) => (i < r.limit && hasWord(set, r.tokens.key[i]) ? i + 1 : -1)
      }
      const heads = vocabulary.setOf(first.words)
      return (r, i) => {
        const { key } = r.tokens
        if (i >= r.limit || !hasWord(heads, key[i])) return -1
        next: for (const ids of wanted) {
          if (i + ids.length > r.limit) continue
          for (let w = 0; w < ids.length; w++) if (key[i + w] !== ids[w]) continue next
          return i + ids.length
        }
        return -1
      }
    },
  }
}

/** How one of these phrases begins. */
export function wordsLead(phrases: readonly string[], rest: Lead): Lead {
  const single: string[] = []
  const seconds = new Map<string, string[]>()
  for (const [head, next] of phrases.map((phrase) => phrase.split(' '))) {
    if (next === undefined) single.push(head)
    else seconds.set(head, [...(seconds.get(head) ?? []), next])
  }
  const leads = [...seconds].map(([head, next]) => thenLead(startsWithWord(head), { pairs: [{ first: startsWithWord(...next), second: null }], open: false }))
  return unionLead(single.length > 0 ? [thenLead(startsWithWord(...single), rest), ...leads] : leads)
}

/** A lexicon entry of this category, longest first; the row is captured under the category's name, or `as`. */
export function lex<C extends Category, Name extends string = C>(
  category: C,
  options: { as?: Name; where?: (row: LexiconRows[C]) => boolean } = {},
): Step<{ [K in Name]: LexiconRows[C] }> {
  const bit = bitOf(category)
  const name = options.as ?? category
  const where = options.where
  return {
    first: startsWithCategory(category),
    compile() {
      // What `where` said of an entry: 0 not asked yet, 1 no, 2 yes.
      let asked = new Uint8Array(0)
      const fits = (r: Reader, entry: number): boolean => {
        if (asked.length === 0) asked = new Uint8Array(r.entries.length)
        if (asked[entry] === 0) asked[entry] = where!(r.entries[entry].data as LexiconRows[C]) ? 2 : 1
        return asked[entry] === 2
      }
      return (r, i) => {
        const { hits } = r
        if (i >= r.limit || (hits.mask[i] & bit) === 0) return -1
        for (let h = hits.from[i + 1] - 1, low = hits.from[i]; h >= low; h--) {
          const entry = hits.entry[h]
          if (r.entryBits[entry] !== bit || (where && !fits(r, entry))) continue
          capture(r, name, r.entries[entry].data)
          return hits.end[h]
        }
        return -1
      }
    },
  }
}

/** A number between the bounds, captured under `name`; `digits` bounds how many figures it is written with. */
export function num<Name extends string>(name: Name, low: number, high: number, digits: [number, number] = [1, 9]): Step<{ [K in Name]: number }> {
  const first = startsWithKind('number')
  const [fewest, most] = digits
  const peek: Match = (r, i) => {
    const { tokens } = r
    if (i >= r.limit || tokens.kind[i] !== Kind.number) return -1
    const value = tokens.num[i]
    const figures = tokens.end[i] - tokens.start[i]
    return value < low || value > high || figures < fewest || figures > most ? -1 : i + 1
  }
  return {
    first,
    lead: (rest) => thenLead(first, rest),
    peek,
    compile: () => (r, i) => {
      if (peek(r, i) < 0) return -1
      capture(r, name, r.tokens.num[i])
      return i + 1
    },
  }
}

/** The test of the first step that takes a token, if guards stand before it that may cost more. */
function peeksOf(steps: readonly Step[]): Match[] {
  const taking = steps.findIndex((step) => !step.looks)
  const peek = taking > 0 ? steps[taking].peek : undefined
  return peek ? [(r, i) => (peek(r, i) < 0 ? -1 : i)] : []
}

export function seq<S extends readonly Step[]>(...steps: S): Step<AllCaptures<S>> {
  return {
    first: sequenceFirst(steps),
    lead: (rest) => steps.reduceRight((after, step) => leadOf(step, after), rest),
    compile(vocabulary) {
      const matches = [...peeksOf(steps), ...steps.map((step) => compileStep(step, vocabulary))]
      const count = matches.length
      return (r, i) => {
        const top = r.top
        let at = i
        for (let s = 0; s < count; s++) {
          at = matches[s](r, at)
          if (at < 0) {
            r.top = top
            return -1
          }
        }
        return at
      }
    },
  }
}

/** The first of the steps that matches; ordered choice, no second try. */
export function oneOf<S extends readonly Step[]>(...steps: S): Step<AnyCaptures<S>> {
  return {
    first: unionFirst(steps.map((step) => step.first)),
    lead: (rest) => unionLead(steps.map((step) => leadOf(step, rest))),
    compile(vocabulary) {
      const choices = steps.map((step) => compileTried(step, vocabulary))
      const count = choices.length
      return (r, i) => {
        for (let c = 0; c < count; c++) {
          const choice = choices[c]
          if (!mayMatch(choice, r, i)) continue
          const end = choice.match(r, i)
          if (end >= 0) return end
        }
        return -1
      }
    },
  }
}

/** Of the steps that match, the one that reaches farthest. */
export function longestOf<S extends readonly Step[]>(...steps: S): Step<AnyCaptures<S>> {
  return {
    first: unionFirst(steps.map((step) => step.first)),
    lead: (rest) => unionLead(steps.map((step) => leadOf(step, rest))),
    compile(vocabulary) {
      const choices = steps.map((step) => compileTried(step, vocabulary))
      return (r, i) => {
        const top = r.top
        let best = -1
        // Captures of the best so far stay on the stack; the next choice puts its own above them.
        let kept = top
        for (const choice of choices) {
          if (!mayMatch(choice, r, i)) continue
          r.top = kept
          const end = choice.match(r, i)
          if (end <= best) continue
          best = end
          let to = top
          for (let from = kept; from < r.top; from++, to++) {
            r.names[to] = r.names[from]
            r.values[to] = r.values[from]
          }
          kept = to
        }
        r.top = kept
        return best
      }
    },
  }
}

export function maybe<C>(step: Step<C>): Step<Partial<C>> {
  return {
    first: { ...step.first, empty: true },
    lead: (rest) => unionLead([leadOf(step, rest), rest]),
    compile(vocabulary) {
      const tried = compileTried(step, vocabulary)
      const { match } = tried
      return (r, i) => {
        if (!mayMatch(tried, r, i)) return i
        const end = match(r, i)
        return end < 0 ? i : end
      }
    },
  }
}

/** The step up to `most` times, greedy; at least `least` times. */
export function many<C>(step: Step<C>, least: number, most: number): Step<Partial<C>> {
  const more = (rest: Lead) => unionLead([leadOf(step, ANYTHING), rest])
  return {
    first: least === 0 ? { ...step.first, empty: true } : step.first,
    lead: (rest) => (least === 0 ? unionLead([leadOf(step, more(rest)), rest]) : leadOf(step, more(rest))),
    compile(vocabulary) {
      const tried = compileTried(step, vocabulary)
      return (r, i) => {
        const top = r.top
        let at = i
        let times = 0
        while (times < most && mayMatch(tried, r, at)) {
          const end = tried.match(r, at)
          if (end < 0) break
          at = end
          times++
        }
        if (times >= least) return at
        r.top = top
        return -1
      }
    },
  }
}

/** Captures the token range of `step` under `name`. */
export function range<Name extends string, C>(name: Name, step: Step<C>): Step<C & { [K in Name]: TokenRange }> {
  return {
    first: step.first,
    lead: step.lead,
    peek: step.peek,
    compile(vocabulary) {
      const match = compileStep(step, vocabulary)
      return (r, i) => {
        const end = match(r, i)
        if (end >= 0) capture(r, name, { first: i, last: end } satisfies TokenRange)
        return end
      }
    },
  }
}

/**
 * A step written by hand: for what patterns cannot say. It must be bounded and must not throw. `second` is what the
 * token after the first must be, if there has to be one.
 */
export function leaf<C>(first: First, compile: (vocabulary: Vocabulary) => Match, second?: First): Step<C> {
  const lead = second && ((): Lead => ({ pairs: [{ first, second }], open: false }))
  return { first, lead, compile }
}

/** A step written by hand that takes exactly one token. */
export function token<C>(first: First, compile: (vocabulary: Vocabulary) => Match): Step<C> {
  return { first, lead: (rest) => thenLead(first, rest), compile }
}

/** A step written by hand that takes one of these phrases. */
export function phraseLeaf<C>(phrases: readonly string[], compile: (vocabulary: Vocabulary) => Match): Step<C> {
  return { first: startsWithWord(...new Set(phrases.map((phrase) => phrase.split(' ')[0]))), lead: (rest) => wordsLead(phrases, rest), compile }
}

/** A step that runs another one and begins as it does. */
export function around<C>(step: Step, compile: (vocabulary: Vocabulary) => Match): Step<C> {
  return { first: step.first, lead: step.lead, peek: step.peek, compile }
}
