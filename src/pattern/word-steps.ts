import { bitOf, type Category } from '../lexicon/entry'
import type { LexiconRows } from '../lexicon/rows'
import { Kind } from '../text/tokens'
import { hasWord, type Vocabulary } from '../text/vocabulary'
import type { Step } from './compiled'
import { type First, type Lead, startsWithCategory, startsWithKind, startsWithWord, thenLead, unionLead } from './first'
import { capture, type Match, type Reader } from './reader'

/** Steps that take words: of a list, of the lexicon, figures, or by a match written by hand. */

/** One of these words or phrases, whatever their case: `word('ngày', 'hôm')`. Longer phrases win. */
export function word(...phrases: string[]): Step<object> {
  const first = startsWithWord(...new Set(phrases.map((phrase) => phrase.split(' ')[0])))
  return {
    first,
    lead: wordsLead(phrases),
    compile(vocabulary) {
      const wanted = phrases
        .map((phrase) => phrase.split(' ').map((w) => vocabulary.intern(w)))
        .sort((a, b) => b.length - a.length)
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

/** How one of these phrases begins: what comes after a single word is the second token, of a phrase its own. */
function wordsLead(phrases: readonly string[]): (rest: Lead) => Lead {
  let single: First | null = null
  let leads: Lead[] | undefined
  const split = (): Lead[] => {
    const words: string[] = []
    const seconds = new Map<string, string[]>()
    for (const [head, next] of phrases.map((phrase) => phrase.split(' '))) {
      const known = seconds.get(head)
      if (next === undefined) words.push(head)
      else if (known) known.push(next)
      else seconds.set(head, [next])
    }
    if (words.length > 0) single = startsWithWord(...words)
    return Array.from(seconds, ([head, next]) => ({
      pairs: [{ first: startsWithWord(head), second: () => startsWithWord(...next) }],
      open: false,
    }))
  }
  return (rest) => {
    leads ??= split()
    return unionLead(single ? [thenLead(single, rest), ...leads] : leads)
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
    compile() {
      // What `where` said of an entry: 0 not asked yet, 1 no, 2 yes.
      let asked = new Uint8Array(0)
      const fits = (r: Reader, entry: number): boolean => {
        if (asked.length === 0) asked = new Uint8Array(r.entryBits.length)
        if (asked[entry] === 0) asked[entry] = where === undefined || where(r.rowOf(entry) as LexiconRows[C]) ? 2 : 1
        return asked[entry] === 2
      }
      return (r, i) => {
        const { hits } = r
        if (i >= r.limit || (hits.mask[i] & bit) === 0) return -1
        for (let h = hits.from[i + 1] - 1, low = hits.from[i]; h >= low; h--) {
          const entry = hits.entry[h]
          if (r.entryBits[entry] !== bit || (where && !fits(r, entry))) continue
          capture(r, name, r.rowOf(entry))
          return hits.end[h]
        }
        return -1
      }
    },
  }
}

/** A number between the bounds, captured under `name`; `digits` bounds how many figures it is written with. */
export function num<Name extends string>(
  name: Name,
  low: number,
  high: number,
  digits: [number, number] = [1, 9],
): Step<{ [K in Name]: number }> {
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

/**
 * A step written by hand: for what patterns cannot say. It must be bounded and must not throw. `second` is what the
 * token after the first must be, if there has to be one.
 */
export function leaf<C>(first: First, compile: (vocabulary: Vocabulary) => Match, second?: First): Step<C> {
  if (!second) return { first, compile }
  return {
    first,
    lead: () => ({ pairs: [{ first, second: () => second }], open: false }),
    compile(vocabulary) {
      for (const word of second.words) vocabulary.intern(word)
      return compile(vocabulary)
    },
  }
}

/** A step written by hand that takes exactly one token. */
export function token<C>(first: First, compile: (vocabulary: Vocabulary) => Match): Step<C> {
  return { first, lead: (rest) => thenLead(first, rest), compile }
}

/** A step written by hand that takes one of these phrases. */
export function phraseLeaf<C>(phrases: readonly string[], compile: (vocabulary: Vocabulary) => Match): Step<C> {
  return {
    first: startsWithWord(...new Set(phrases.map((phrase) => phrase.split(' ')[0]))),
    lead: wordsLead(phrases),
    compile,
  }
}
