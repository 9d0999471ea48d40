import { createPairMap, getPair, setPair } from '../text/pair-map'
import type { Vocabulary, WordSet } from '../text/vocabulary'
import { compileInto, compileStep, never, type Step } from './compiled'
import { ANYTHING, type First, type Lead, leadOf, secondOf, unionFirst } from './first'
import type { Match } from './reader'
import type { Rule } from './rule'
import { seq } from './step'

/** A rule that may match at a token of some class, and what the tokens beside it must be: tests of a few bits each. */
export interface Candidate {
  rule: Rule
  match: Match
  /** Anything, or nothing, may follow. */
  anyNext: boolean
  kinds: number
  categories: number
  words: Uint32Array
  /** 1: the word before must be one of `before`, 2: must not, 0: may be any. */
  asksBefore: 0 | 1 | 2
  before: Uint32Array
}

export interface Index {
  /** Categories that any rule starts with. */
  readonly categories: number
  /** The rules that can start at a token with this key, kind and categories, in the order in which they are tried. */
  at(key: number, kind: number, categories: number): readonly Candidate[]
}

interface Indexed {
  rule: Rule
  /** The whole pattern, but for what the index asks. */
  step: Step
  first: First
  /** Word ids of `first`. */
  words: ReadonlySet<number>
  /** Whether it begins only with words that nothing names. */
  unknown: boolean
  /** Found when it is first asked for. */
  lead: () => Lead
  asksBefore: Candidate['asksBefore']
  before: WordSet
  /** Candidates by which of the pairs the first token fits. */
  candidates: Map<string, Candidate>
}

const KINDS = 8
export const NONE: readonly Candidate[] = []

/**
 * Tokens of the same key, kind and categories have the same candidates: the list is made when such a token is met
 * for the first time. There are as many classes as there are words in the lexicon and the rules, not in the text.
 */
export function createIndex(rules: readonly Rule[], vocabulary: Vocabulary): Index {
  const indexed = rules.map((rule) => indexRule(rule, vocabulary))
  const categories = indexed.reduce((bits, { first }) => bits | first.categories, 0)
  const byWord = new Map<number, Indexed[]>()
  for (const one of indexed) for (const id of one.words) byWord.set(id, [...(byWord.get(id) ?? []), one])

  function makeClass(key: number, kind: number, bits: number): readonly Candidate[] {
    const found = new Set(byWord.get(key) ?? [])
    for (let rest = bits; rest !== 0; rest &= rest - 1) {
      const low = rest & -rest
      for (const one of indexed) if ((one.first.categories & low) !== 0) found.add(one)
    }
    for (const one of indexed) if ((one.first.kinds & (1 << kind)) !== 0) found.add(one)
    const candidates: Candidate[] = []
    for (const one of found) {
      const candidate = candidateOf(one, vocabulary, key, kind, bits)
      if (candidate) candidates.push(candidate)
    }
    return candidates.length === 0 ? NONE : candidates
  }

  return { categories, at: createClasses(makeClass) }
}

/** Remembers the candidates by class. */
function createClasses(make: Index['at']): Index['at'] {
  const places = createPairMap(1024)
  const lists: (readonly Candidate[])[] = [NONE]
  return (key, kind, bits) => {
    const word = key * KINDS + kind
    const place = getPair(places, word, bits)
    if (place !== 0) return lists[place]
    const list = make(key, kind, bits)
    setPair(places, word, bits, lists.length)
    lists.push(list)
    return list
  }
}

/** Null where none of the ways to begin begins with such a token. */
function candidateOf(
  { rule, step, unknown, lead: leadOfRule, asksBefore, before, candidates }: Indexed,
  vocabulary: Vocabulary,
  key: number,
  kind: number,
  bits: number,
): Candidate | null {
  if (unknown && key !== 0 && vocabulary.trusting) return null
  const lead = leadOfRule()
  const fits = ({ categories, kinds, words }: First) =>
    (categories & bits) !== 0 || (kinds & (1 << kind)) !== 0 || words.some((word) => vocabulary.intern(word) === key)
  const fitting = lead.open ? [] : lead.pairs.filter(({ first }) => fits(first))
  if (fitting.length === 0 && !lead.open && vocabulary.trusting) return null
  const name = fitting.map((pair) => lead.pairs.indexOf(pair)).join()
  let candidate = candidates.get(name)
  if (!candidate) {
    const second = secondOf(fitting)
    candidate = {
      rule,
      match: never,
      anyNext: second === null || second.empty || !vocabulary.trusting,
      kinds: second?.kinds ?? 0,
      categories: second?.categories ?? 0,
      words: vocabulary.setOf(second?.words ?? []).bits,
      asksBefore,
      before: before.bits,
    }
    compileInto(candidate, step, vocabulary)
    candidates.set(name, candidate)
  }
  return candidate
}

function indexRule(rule: Rule, vocabulary: Vocabulary): Indexed {
  const { pattern } = rule
  // What the index asks for need not be asked again.
  const asked = pattern[0].before
  const asksBefore = asked === undefined ? 0 : asked.is ? 1 : 2
  const before = vocabulary.setOf(asked?.words ?? [])
  const step = seq(...(asked ? pattern.slice(1) : pattern))
  if (!vocabulary.frozen) compileStep(step, vocabulary)
  const first = ruleFirst(pattern)
  const words = new Set(first.words.map((word) => vocabulary.intern(word)))
  const unknown = pattern.find(({ looks }) => !looks)?.unknown === true
  const lead = once(() => ruleLead(pattern))
  return { rule, step, unknown, first, words, lead, asksBefore, before, candidates: new Map() }
}

function once<T extends object>(make: () => T): () => T {
  let made: T | undefined
  return () => {
    made ??= make()
    return made
  }
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
