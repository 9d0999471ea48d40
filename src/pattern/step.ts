import { bitOf, type Category } from '../lexicon/entry'
import type { LexiconRows } from '../lexicon/rows'
import { Kind } from '../text/tokens'
import type { Vocabulary } from '../text/vocabulary'
import { capture, type Match, type TokenRange } from './reader'

/**
 * What a step's first token can be: word ids, categories, or shapes. It decides at which tokens a rule is
 * tried at all. `empty` steps match nothing as well, so what follows them counts too.
 */
export interface First {
  words: readonly string[]
  categories: number
  /** Bit per {@link Kind}. */
  kinds: number
  empty: boolean
}

/** One step of a pattern; `Captures` is what it hands to the rule's `read`. */
export interface Step<Captures = unknown> {
  readonly first: First
  compile(vocabulary: Vocabulary): Match
  /** Carries the type of the captures; never set. */
  readonly captures?: Captures
}

type CapturesOf<S> = S extends Step<infer C> ? C : never
type Merge<U> = (U extends unknown ? (u: U) => void : never) extends (i: infer I) => void ? I : never
/** Captures of steps that all match. */
export type AllCaptures<S extends readonly Step[]> = Merge<{ [K in keyof S]: { c: CapturesOf<S[K]> } }[number]> extends { c: infer C } ? C : object
/** Captures of steps of which one matches. */
type AnyCaptures<S extends readonly Step[]> = Partial<Merge<CapturesOf<S[number]>>>

const NOTHING: First = { words: [], categories: 0, kinds: 0, empty: false }
export const EMPTY: First = { ...NOTHING, empty: true }
export const startsWithKind = (...kinds: (keyof typeof Kind)[]): First => ({
  ...NOTHING,
  kinds: kinds.reduce((bits, kind) => bits | (1 << Kind[kind]), 0),
})
export const startsWithCategory = (...categories: Category[]): First => ({
  ...NOTHING,
  categories: categories.reduce((bits, category) => bits | bitOf(category), 0),
})

export function unionFirst(firsts: readonly First[]): First {
  return {
    words: firsts.flatMap((first) => first.words),
    categories: firsts.reduce((bits, first) => bits | first.categories, 0),
    kinds: firsts.reduce((bits, first) => bits | first.kinds, 0),
    empty: firsts.some((first) => first.empty),
  }
}

function sequenceFirst(steps: readonly Step[]): First {
  const firsts: First[] = []
  for (const { first } of steps) {
    firsts.push(first)
    if (!first.empty) return { ...unionFirst(firsts), empty: false }
  }
  return unionFirst(firsts)
}

/** One of these words or phrases, whatever their case: `word('ngày', 'hôm')`. Longer phrases win. */
export function word(...phrases: string[]): Step<object> {
  return {
    first: { ...NOTHING, words: phrases.map((phrase) => phrase.split(' ')[0]!) },
    compile(vocabulary) {
      const wanted = phrases.map((phrase) => phrase.split(' ').map((w) => vocabulary.intern(w))).sort((a, b) => b.length - a.length)
      if (wanted.every((ids) => ids.length === 1)) {
        const set = new Set(wanted.map((ids) => ids[0]!))
        const [only] = set
        if (set.size === 1) return (r, i) => (i < r.limit && r.tokens.key[i] === only ? i + 1 : -1)
        return (r, i) => (i < r.limit && set.has(r.tokens.key[i]!) ? i + 1 : -1)
      }
      return (r, i) => {
        const { key } = r.tokens
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
    compile: () => (r, i) => {
      if (i >= r.limit || (r.hits.mask[i]! & bit) === 0) return -1
      for (let h = r.hits.from[i + 1]! - 1, low = r.hits.from[i]!; h >= low; h--) {
        const entry = r.entries[r.hits.entry[h]!]!
        if (entry.category !== category || (where && !where(entry.data as LexiconRows[C]))) continue
        capture(r, name, entry.data)
        return r.hits.end[h]!
      }
      return -1
    },
  }
}

/** A number between the bounds, captured under `name`; `digits` bounds how many figures it is written with. */
export function num<Name extends string>(name: Name, low: number, high: number, digits: [number, number] = [1, 9]): Step<{ [K in Name]: number }> {
  return {
    first: startsWithKind('number'),
    compile: () => (r, i) => {
      const { tokens } = r
      if (i >= r.limit || tokens.kind[i] !== Kind.number) return -1
      const value = tokens.num[i]!
      const figures = tokens.end[i]! - tokens.start[i]!
      if (value < low || value > high || figures < digits[0] || figures > digits[1]) return -1
      capture(r, name, value)
      return i + 1
    },
  }
}

export function seq<S extends readonly Step[]>(...steps: S): Step<AllCaptures<S>> {
  return {
    first: sequenceFirst(steps),
    compile(vocabulary) {
      const matches = steps.map((step) => step.compile(vocabulary))
      return (r, i) => {
        const top = r.top
        let at = i
        for (const match of matches) {
          at = match(r, at)
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
    compile(vocabulary) {
      const matches = steps.map((step) => step.compile(vocabulary))
      return (r, i) => {
        for (const match of matches) {
          const end = match(r, i)
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
    compile(vocabulary) {
      const matches = steps.map((step) => step.compile(vocabulary))
      return (r, i) => {
        const top = r.top
        let best = -1
        let winner: Match | undefined
        for (const match of matches) {
          r.top = top
          const end = match(r, i)
          if (end > best) {
            best = end
            winner = match
          }
        }
        r.top = top
        // Matched again, so that the captures on the stack are the winner's.
        return winner ? winner(r, i) : -1
      }
    },
  }
}

export function maybe<C>(step: Step<C>): Step<Partial<C>> {
  return {
    first: { ...step.first, empty: true },
    compile(vocabulary) {
      const match = step.compile(vocabulary)
      return (r, i) => {
        const end = match(r, i)
        return end < 0 ? i : end
      }
    },
  }
}

/** The step up to `most` times, greedy; at least `least` times. */
export function many<C>(step: Step<C>, least: number, most: number): Step<Partial<C>> {
  return {
    first: least === 0 ? { ...step.first, empty: true } : step.first,
    compile(vocabulary) {
      const match = step.compile(vocabulary)
      return (r, i) => {
        const top = r.top
        let at = i
        let times = 0
        while (times < most) {
          const end = match(r, at)
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
    compile(vocabulary) {
      const match = step.compile(vocabulary)
      return (r, i) => {
        const end = match(r, i)
        if (end >= 0) capture(r, name, { first: i, last: end } satisfies TokenRange)
        return end
      }
    },
  }
}

/** Matches nothing, if `step` would not match here. */
export function not(step: Step): Step<object> {
  return {
    first: EMPTY,
    compile(vocabulary) {
      const match = step.compile(vocabulary)
      return (r, i) => {
        const top = r.top
        const end = match(r, i)
        r.top = top
        return end < 0 ? i : -1
      }
    },
  }
}

/** Matches nothing, if `step` would match here. */
export function ahead(step: Step): Step<object> {
  return {
    first: EMPTY,
    compile(vocabulary) {
      const match = step.compile(vocabulary)
      return (r, i) => {
        const top = r.top
        const end = match(r, i)
        r.top = top
        return end < 0 ? -1 : i
      }
    },
  }
}

/** Matches nothing, if the token before is (or, with `no`, is not) one of these words. */
export function behind(words: readonly string[], mode: 'is' | 'no' = 'is'): Step<object> {
  return {
    first: EMPTY,
    compile(vocabulary) {
      const ids = new Set(words.map((w) => vocabulary.intern(w)))
      const wanted = mode === 'is'
      return (r, i) => (i > 0 && ids.has(r.tokens.key[i - 1]!)) === wanted ? i : -1
    },
  }
}

/** Matches nothing, if there is no white space before the next token (or, with `gap: true`, if there is). */
export function joined(gap = false): Step<object> {
  return { first: EMPTY, compile: () => (r, i) => (i < r.limit && (r.tokens.gap[i] !== 0) === gap ? i : -1) }
}

/** A step written by hand: for what patterns cannot say. It must be bounded and must not throw. */
export function leaf<C>(first: First, compile: (vocabulary: Vocabulary) => Match): Step<C> {
  return { first, compile }
}

/** A step defined later or recursively; recursion is cut at four levels. */
export function ref<C>(first: First, step: () => Step<C>): Step<C> {
  return {
    first,
    compile(vocabulary) {
      const slot = slotOf(step, vocabulary)
      return (r, i) => {
        if (r.depth >= 4) return -1
        r.depth++
        const end = slot.match(r, i)
        r.depth--
        return end
      }
    },
  }
}

const slots = new WeakMap<Vocabulary, Map<() => Step, { match: Match }>>()

/** Compiled once per vocabulary; the slot is there before the step is compiled, so that recursion ends. */
function slotOf(step: () => Step, vocabulary: Vocabulary): { match: Match } {
  let known = slots.get(vocabulary)
  if (!known) {
    known = new Map()
    slots.set(vocabulary, known)
  }
  let slot = known.get(step)
  if (!slot) {
    slot = { match: () => -1 }
    known.set(step, slot)
    slot.match = step().compile(vocabulary)
  }
  return slot
}
