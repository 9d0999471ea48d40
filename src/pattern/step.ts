import type { Vocabulary } from '../text/vocabulary'
import { compileStep, compileTried, mayMatch, nextChoice, type Step } from './compiled'
import { ANYTHING, type First, type Lead, leadOf, NOTHING, unionFirst, unionLead } from './first'
import { capture, type Match, type TokenRange } from './reader'

export type { Before, Step } from './compiled'
export { EMPTY, type First, startsWithCategory, startsWithKind, startsWithWord, unionFirst } from './first'
export { ahead, behind, guard, joined, not, within } from './guard'
export { ref } from './ref'
export { leaf, lex, num, phraseLeaf, token, word } from './word-steps'

type CapturesOf<S> = S extends Step<infer C> ? C : never
type Merge<U> = (U extends unknown ? (u: U) => void : never) extends (i: infer I) => void ? I : never
/** Captures of steps that all match. */
export type AllCaptures<S extends readonly Step[]> =
  Merge<{ [K in keyof S]: { c: CapturesOf<S[K]> } }[number]> extends { c: infer C } ? C : object
/** Captures of steps of which one matches. */
type AnyCaptures<S extends readonly Step[]> = Partial<Merge<CapturesOf<S[number]>>>

function sequenceFirst(steps: readonly Step[]): First {
  const firsts: First[] = []
  for (const { first } of steps) {
    firsts.push(first)
    if (!first.empty) return { ...unionFirst(firsts), empty: false }
  }
  return firsts.length === 0 ? { ...NOTHING, empty: true } : unionFirst(firsts)
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
      const [opening] = matches
      return (r, i) => {
        const top = r.top
        // Most tries end at the first step: it is called without the loop.
        let at = opening(r, i)
        if (at < 0) {
          r.top = top
          return -1
        }
        for (let s = 1; s < count; s++) {
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
        for (let c = nextChoice(choices, 0, r, i); c < count; c = nextChoice(choices, c + 1, r, i)) {
          const end = choices[c].match(r, i)
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
        for (let c = nextChoice(choices, 0, r, i); c < choices.length; c = nextChoice(choices, c + 1, r, i)) {
          r.top = kept
          const end = choices[c].match(r, i)
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
    lead: (rest) => (rest.open ? ANYTHING : unionLead([leadOf(step, rest), rest])),
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

/** A step that runs another one and begins as it does. */
export function around<C>(step: Step, compile: (vocabulary: Vocabulary) => Match): Step<C> {
  return { first: step.first, lead: step.lead, peek: step.peek, compile }
}
