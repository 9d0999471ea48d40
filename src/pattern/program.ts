import { bitOf } from '../lexicon/entry'
import { getPair } from '../text/pair-map'
import { Gap, Kind } from '../text/tokens'
import type { Vocabulary } from '../text/vocabulary'
import { compileStep } from './compiled'
import type { Reader } from './reader'
import type { Draft, Rule, RuleMatch } from './rule'
import { type Candidate, createIndex, type Index, NONE } from './rule-index'
import { seq } from './step'

export interface Program {
  /** Tries every rule where it can start; drafts come in text order. */
  run(reader: Reader, drafts: Draft[]): void
}

/** Makes the words of rules known, which must be done before the vocabulary is frozen. */
export function prepareRules(rules: readonly Rule[], vocabulary: Vocabulary): void {
  for (const { pattern } of rules) compileStep(seq(...pattern), vocabulary)
}

/** Compiles rules and indexes them by what their first two tokens can be. */
export function compileRules(rules: readonly Rule[], vocabulary: Vocabulary): Program {
  const index = createIndex(rules, vocabulary)
  return { run: (reader, drafts) => run(index, reader, drafts) }
}

function run(index: Index, reader: Reader, drafts: Draft[]): void {
  const { tokens, hits } = reader
  const { count, key, kind, gap } = tokens
  const { mask } = hits
  reader.limit = 0
  reader.generation++
  for (let t = 0; t < count; t++) {
    if (t === reader.limit) {
      let end = t + 1
      while (end < count && gap[end] !== Gap.newline) end++
      reader.limit = end
    }
    let bits = mask[t] & index.categories
    if ((bits & WORD_BOUND) !== 0 && t > 0 && kind[t] === Kind.lower && gap[t] === Gap.space && endsWord(reader, t))
      bits &= ~WORD_BOUND
    const candidates = index.at(key[t], kind[t], bits)
    if (candidates !== NONE) attempt(candidates, reader, t, drafts)
  }
  // Passes that match steps again do so with other limits.
  reader.generation++
}

function attempt(candidates: readonly Candidate[], reader: Reader, at: number, drafts: Draft[]): void {
  const { key, kind } = reader.tokens
  const next = at + 1
  const followed = next < reader.limit
  // At the end of the line there is no kind, no category and no word: only what needs nothing more goes on.
  const nextKind = followed ? 1 << kind[next] : 0
  const nextMask = followed ? reader.hits.mask[next] : 0
  const nextKey = followed ? key[next] : 0
  const previous = at > 0 ? key[at - 1] : 0
  for (let c = 0; c < candidates.length; c++) {
    const candidate = candidates[c]
    if (
      !candidate.anyNext &&
      (candidate.kinds & nextKind) === 0 &&
      (candidate.categories & nextMask) === 0 &&
      (nextKey === 0 || ((candidate.words[nextKey >>> 5] >>> (nextKey & 31)) & 1) === 0)
    )
      continue
    if (
      candidate.asksBefore !== 0 &&
      (((candidate.before[previous >>> 5] >>> (previous & 31)) & 1) === 1) !== (candidate.asksBefore === 1)
    )
      continue
    reader.top = 0
    reader.depth = 0
    const end = candidate.match(reader, at)
    if (end > at) emit(candidate.rule, reader, at, end, drafts)
  }
}

/** Categories whose lower-case words are often the second half of another word. */
const WORD_BOUND = bitOf('level') | bitOf('unitHead') | bitOf('orgHead') | bitOf('force')

/** “cán bộ Công an”, “yêu cầu Đà Nẵng”: a token that ends a word of two syllables starts nothing by its category. */
function endsWord(reader: Reader, t: number): boolean {
  const { key } = reader.tokens
  return getPair(reader.compounds, key[t - 1], key[t]) !== 0 && !hasLongerHit(reader, t)
}

/** Whether an entry of two words or more starts here: it outweighs the word that ends here. */
function hasLongerHit(reader: Reader, t: number): boolean {
  const { from, end } = reader.hits
  for (let h = from[t]; h < from[t + 1]; h++) if (end[h] > t + 1) return true
  return false
}

function emit(rule: Rule, reader: Reader, first: number, last: number, drafts: Draft[]): void {
  const captures: Record<string, unknown> = {}
  for (let c = 0; c < reader.top; c++) captures[reader.names[c]] = reader.values[c]
  const match: RuleMatch = { reader, first, last }
  const fields = rule.read(captures, match)
  if (fields === null) return
  drafts.push(createDraft(rule, match, fields))
}

function createDraft(rule: Rule, match: RuleMatch, fields: object): Draft {
  const { first, last, reader } = match
  const { start, end } = reader.tokens
  return {
    type: rule.type,
    first,
    last,
    start: start[first],
    end: end[last - 1],
    rule: rule.id,
    weight: rule.weight,
    fields,
  }
}
