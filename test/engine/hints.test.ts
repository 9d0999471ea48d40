import { describe, expect, it } from 'vitest'
import { builtInLexicon } from '../../src/built-in'
import { createCompounds } from '../../src/lexicon/compounds'
import { createHits, createTrie } from '../../src/lexicon/trie'
import { compileRules } from '../../src/pattern/program'
import type { Reader } from '../../src/pattern/reader'
import type { Draft } from '../../src/pattern/rule'
import { RULES } from '../../src/rules'
import { createCharTable } from '../../src/text/chars'
import { createTokenizer } from '../../src/text/tokenize'
import { createTokens } from '../../src/text/tokens'
import { createVocabulary } from '../../src/text/vocabulary'
import { articles } from './texts'

/** The drafts that the rules alone make, with or without trust in what steps say of their first tokens. */
function createDrafter(trusting: boolean): (text: string) => string[] {
  const chars = createCharTable()
  const vocabulary = createVocabulary(chars, trusting)
  const packed = builtInLexicon()
  const trie = createTrie(packed, [], vocabulary)
  const compounds = createCompounds(packed)
  vocabulary.freeze()
  const program = compileRules(RULES, vocabulary)
  const tokenize = createTokenizer(chars, vocabulary)
  const tokens = createTokens(64)
  const hits = createHits(64)
  const state = { limit: 0, names: [], values: [], top: 0, depth: 0, generation: 0 }
  const reader: Reader = { text: '', tokens, hits, rowOf: trie.rowOf, entryBits: trie.bits, compounds, ...state }
  return (text) => {
    reader.text = text
    tokenize(text, tokens)
    trie.scan(tokens, hits)
    const drafts: Draft[] = []
    program.run(reader, drafts)
    return drafts.map(({ rule, start, end, fields }) => `${rule} ${text.slice(start, end)} ${JSON.stringify(fields)}`)
  }
}

/**
 * A step names the tokens that it can begin with (`First`), and is not tried elsewhere. One that names too few
 * loses matches in silence: here it shows, as a draft that is only made when the names are not trusted.
 */
describe('what steps say of their first tokens is true', () => {
  const trusting = createDrafter(true)
  const asking = createDrafter(false)

  it.each(articles())('$id', ({ text }) => {
    expect(trusting(text)).toEqual(asking(text))
    const shouted = text.toUpperCase()
    expect(trusting(shouted)).toEqual(asking(shouted))
  })

  it.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
    for (const example of Object.keys(rule.examples)) expect(trusting(example)).toEqual(asking(example))
  })
})
