import { bitOf } from '../lexicon/entry'
import { Gap, Kind, type Tokens } from '../text/tokens'
import type { Vocabulary } from '../text/vocabulary'
import type { Match, Reader } from './reader'
import type { Draft, Rule, RuleMatch } from './rule'
import { seq, unionFirst } from './step'

export interface Program {
  /** Tries every rule where it can start; drafts come in text order. */
  run(reader: Reader, drafts: Draft[]): void
}

interface Compiled {
  rule: Rule
  match: Match
  /** Token at which it was last tried: a rule indexed twice is tried once. */
  tried: number
}

/** Compiles rules and indexes them by what their first required step can take. */
export function compileRules(rules: readonly Rule[], vocabulary: Vocabulary): Program {
  const byWord = new Map<number, Compiled[]>()
  const byCategory: Compiled[][] = Array.from({ length: 32 }, () => [])
  const byKind: Compiled[][] = Array.from({ length: 8 }, () => [])
  for (const rule of rules) {
    const compiled: Compiled = { rule, match: seq(...rule.pattern).compile(vocabulary), tried: -1 }
    const first = firstOf(rule)
    for (const word of new Set(first.words)) {
      const id = vocabulary.intern(word)
      byWord.set(id, [...(byWord.get(id) ?? []), compiled])
    }
    for (let bit = 0; bit < 32; bit++) if (first.categories & (1 << bit)) byCategory[bit]!.push(compiled)
    for (let kind = 0; kind < 8; kind++) if (first.kinds & (1 << kind)) byKind[kind]!.push(compiled)
  }
  return { run: createRun(byWord, byCategory, byKind, vocabulary) }
}

function firstOf(rule: Rule) {
  const firsts = []
  for (const { first } of rule.pattern) {
    firsts.push(first)
    if (!first.empty) break
  }
  return unionFirst(firsts)
}

function createRun(byWord: Map<number, Compiled[]>, byCategory: Compiled[][], byKind: Compiled[][], vocabulary: Vocabulary): Program['run'] {
  let wordTable: (Compiled[] | undefined)[] = []
  let categoryMask = 0
  byCategory.forEach((list, bit) => {
    if (list.length > 0) categoryMask |= 1 << bit
  })

  const attempt = (list: readonly Compiled[], reader: Reader, at: number, drafts: Draft[]) => {
    for (const compiled of list) {
      if (compiled.tried === at) continue
      compiled.tried = at
      reader.top = 0
      reader.depth = 0
      const end = compiled.match(reader, at)
      if (end > at) emit(compiled.rule, reader, at, end, drafts)
    }
  }

  return (reader, drafts) => {
    if (wordTable.length !== vocabulary.size) {
      wordTable = Array.from({ length: vocabulary.size })
      for (const [id, list] of byWord) wordTable[id] = list
    }
    const { tokens, hits } = reader
    const { count, key, kind, gap }: Tokens = tokens
    reader.limit = 0
    for (let t = 0; t < count; t++) {
      if (t === reader.limit) {
        let end = t + 1
        while (end < count && gap[end] !== Gap.newline) end++
        reader.limit = end
      }
      // “cán bộ Công an”, “yêu cầu Đà Nẵng”: a token that ends a word of two syllables starts nothing by its category.
      const words = wordTable[key[t]!]
      if (words !== undefined) attempt(words, reader, t, drafts)
      let bits = hits.mask[t]! & categoryMask
      if (bits !== 0 && t > 0 && kind[t] === Kind.lower && gap[t] === Gap.space && reader.compounds.has(key[t - 1]! * 65536 + key[t]!) && !hasLongerHit(reader, t)) bits &= ~WORD_BOUND
      while (bits !== 0) {
        const low = bits & -bits
        attempt(byCategory[31 - Math.clz32(low)]!, reader, t, drafts)
        bits ^= low
      }
      const kinds = byKind[kind[t]!]!
      if (kinds.length > 0) attempt(kinds, reader, t, drafts)
    }
    for (const list of [...byWord.values(), ...byCategory, ...byKind]) for (const compiled of list) compiled.tried = -1
  }
}

/** Categories whose lower-case words are often the second half of another word. */
const WORD_BOUND = bitOf('level') | bitOf('unitHead') | bitOf('orgHead') | bitOf('force')

/** Whether an entry of two words or more starts here: it outweighs the word that ends here. */
function hasLongerHit(reader: Reader, t: number): boolean {
  const { from, end } = reader.hits
  for (let h = from[t]!; h < from[t + 1]!; h++) if (end[h]! > t + 1) return true
  return false
}

function emit(rule: Rule, reader: Reader, first: number, last: number, drafts: Draft[]): void {
  const captures: Record<string, unknown> = {}
  for (let c = 0; c < reader.top; c++) captures[reader.names[c]!] = reader.values[c]
  const match: RuleMatch = { reader, first, last }
  const fields = rule.read(captures, match)
  if (fields === null) return
  drafts.push(createDraft(rule, match, fields))
}

function createDraft(rule: Rule, match: RuleMatch, fields: object): Draft {
  const { first, last, reader } = match
  const { start, end } = reader.tokens
  return { type: rule.type, first, last, start: start[first]!, end: end[last - 1]!, rule: rule.id, weight: rule.weight, fields }
}
