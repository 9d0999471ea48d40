import type { Vocabulary } from '../text/vocabulary'
import { ANYTHING, compileTest, type First, firstOf, type Lead, leadOf, type Pair, secondOf, type TokenTest, unionFirst } from './first'
import type { Match } from './reader'
import type { Rule } from './rule'
import { type Step, seq } from './step'

/** A rule that may match at a token of some class, and what the next token must be. */
export interface Candidate {
  rule: Rule
  match: Match
  second: TokenTest
}

export interface Index {
  /** Categories that any rule starts with. */
  readonly categories: number
  /** The rules that can start at a token with this key, kind and categories, in the order in which they are tried. */
  at(key: number, kind: number, categories: number): readonly Candidate[]
}

interface Indexed {
  rule: Rule
  match: Match
  first: First
  /** Word ids of `first`. */
  words: ReadonlySet<number>
  lead: Lead
  /** The tests for the second token, by which of the pairs the first token fits. */
  seconds: Map<string, TokenTest>
}

const KINDS = 8
const NONE: readonly Candidate[] = []

/**
 * Tokens of the same key, kind and categories have the same candidates: the list is made when such a token is met
 * for the first time. There are as many classes as there are words in the lexicon and the rules, not in the text.
 */
export function createIndex(rules: readonly Rule[], vocabulary: Vocabulary): Index {
  const indexed = rules.map((rule) => indexRule(rule, vocabulary))
  const categories = indexed.reduce((bits, { first }) => bits | first.categories, 0)
  const classes: ({ categories: number; candidates: readonly Candidate[] }[] | undefined)[] = []
  const byWord = new Map<number, Indexed[]>()
  for (const one of indexed) for (const id of one.words) byWord.set(id, [...(byWord.get(id) ?? []), one])

  function makeClass(key: number, kind: number, bits: number): readonly Candidate[] {
    const found = new Set(byWord.get(key) ?? [])
    for (let rest = bits; rest !== 0; rest &= rest - 1) {
      const low = rest & -rest
      for (const one of indexed) if ((one.first.categories & low) !== 0) found.add(one)
    }
    for (const one of indexed) if ((one.first.kinds & (1 << kind)) !== 0) found.add(one)
    return found.size === 0 ? NONE : Array.from(found, (one) => candidateOf(one, key, kind, bits))
  }

  const idOf = (word: string) => vocabulary.lookup(word)

  function candidateOf({ rule, match, lead, seconds }: Indexed, key: number, kind: number, bits: number): Candidate {
    const fitting = lead.open ? [] : lead.pairs.filter(({ first }) => (first.categories & bits) !== 0 || (first.kinds & (1 << kind)) !== 0 || first.words.some((word) => idOf(word) === key))
    const name = fitting.map((pair) => lead.pairs.indexOf(pair)).join()
    let second = seconds.get(name)
    if (!second) {
      second = compileTest(secondOf(fitting), vocabulary)
      seconds.set(name, second)
    }
    return { rule, match, second }
  }

  return {
    categories,
    at(key, kind, bits) {
      const place = key * KINDS + kind
      let known = classes[place]
      if (known) {
        for (let k = 0; k < known.length; k++) if (known[k].categories === bits) return known[k].candidates
      } else {
        known = []
        while (classes.length <= place) classes.push(undefined)
        classes[place] = known
      }
      const candidates = makeClass(key, kind, bits)
      known.push({ categories: bits, candidates })
      return candidates
    },
  }
}

function indexRule(rule: Rule, vocabulary: Vocabulary): Indexed {
  const match = seq(...rule.pattern).compile(vocabulary)
  const first = ruleFirst(rule.pattern)
  const words = new Set(first.words.map((word) => vocabulary.intern(word)))
  return { rule, match, first, words, lead: ruleLead(rule.pattern), seconds: new Map() }
}

function ruleFirst(pattern: readonly Step[]): First {
  const firsts: First[] = []
  for (const { first } of pattern) {
    firsts.push(first)
    if (!first.empty) break
  }
  return unionFirst(firsts)
}

/** Steps at the beginning of a rule that can be empty and say no more of themselves take no token. */
function ruleLead(pattern: readonly Step[]): Lead {
  const from = pattern.findIndex(({ first, lead }) => lead !== undefined || !first.empty)
  return pattern.slice(from).reduceRight((rest, step) => leadOf(step, rest), ANYTHING)
}
