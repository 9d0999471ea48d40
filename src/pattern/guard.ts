import type { Vocabulary } from '../text/vocabulary'
import { hasWord } from '../text/vocabulary'
import { compileTried, mayMatch, type Step } from './compiled'
import { ANYTHING, EMPTY, type Lead, leadOf } from './first'
import type { Match } from './reader'

/** Steps that look but take no token. */

const lookOnly = (rest: Lead): Lead => rest

/** A guard written by hand. It must take no token, must be bounded and must not throw. */
export function guard<C>(compile: (vocabulary: Vocabulary) => Match): Step<C> {
  return { first: EMPTY, lead: lookOnly, looks: true, compile }
}

/** Matches nothing, if `step` would not match here. */
export function not(step: Step): Step<object> {
  return guard((vocabulary) => {
    const tried = compileTried(step, vocabulary)
    return (r, i) => {
      if (!mayMatch(tried, r, i)) return i
      const top = r.top
      const end = tried.match(r, i)
      r.top = top
      return end < 0 ? i : -1
    }
  })
}

/** Matches nothing, if `step` would match here. */
export function ahead(step: Step): Step<object> {
  return {
    first: EMPTY,
    looks: true,
    lead(rest) {
      const lead = leadOf(step, ANYTHING)
      return lead.open ? rest : lead
    },
    compile(vocabulary) {
      const tried = compileTried(step, vocabulary)
      return (r, i) => {
        if (!mayMatch(tried, r, i)) return -1
        const top = r.top
        const end = tried.match(r, i)
        r.top = top
        return end < 0 ? -1 : i
      }
    },
  }
}

/** Matches nothing, if the token before is (or, with `no`, is not) one of these words. */
export function behind(words: readonly string[], mode: 'is' | 'no' = 'is'): Step<object> {
  const is = mode === 'is'
  const step = guard<object>((vocabulary) => {
    const set = vocabulary.setOf(words)
    return (r, i) => ((i > 0 && hasWord(set, r.tokens.key[i - 1])) === is ? i : -1)
  })
  return { ...step, before: { words, is } }
}

/**
 * Matches nothing, if one of these words stands among the `reach` tokens from here on, in the same line: a cheap reason
 * not to try what cannot match without them.
 */
export function within(reach: number, ...words: string[]): Step<object> {
  return guard((vocabulary) => {
    const set = vocabulary.setOf(words)
    // Rules are tried from left to right: from `from` up to `until` there is none, which need not be looked at again.
    let generation = -1
    let line = -1
    let from = 0
    let until = 0
    return (r, i) => {
      const { limit } = r
      if (generation !== r.generation || line !== limit || i < from || i > until) {
        generation = r.generation
        line = limit
        from = i
        until = i
      }
      const { key } = r.tokens
      const end = Math.min(i + reach, limit)
      while (until < end && !hasWord(set, key[until])) until++
      return until < end ? i : -1
    }
  })
}

/** Matches nothing, if there is no white space before the next token (or, with `gap: true`, if there is). */
export function joined(gap = false): Step<object> {
  return guard(() => (r, i) => (i < r.limit && (r.tokens.gap[i] !== 0) === gap ? i : -1))
}
