import { describe, expect, it } from 'vitest'
import { builtInLexicon } from '../../src/built-in'
import { builtInEntries } from '../../src/lexicon'
import { compoundWords, createCompounds } from '../../src/lexicon/compounds'
import { bitOf, type Entry } from '../../src/lexicon/entry'
import { recordWords } from '../../src/lexicon/packed'
import { createHits, createTrie } from '../../src/lexicon/trie'
import { createCharTable } from '../../src/text/chars'
import { getPair } from '../../src/text/pair-map'
import { createTokenizer } from '../../src/text/tokenize'
import { createTokens } from '../../src/text/tokens'
import { createVocabulary } from '../../src/text/vocabulary'

const chars = createCharTable()
const vocabulary = createVocabulary(chars)
const packed = builtInLexicon()
const own: Entry[] = [
  { category: 'user', text: 'Quân khu', data: { value: 'one' } },
  { category: 'user', text: 'Lữ đoàn Kỵ binh', data: { value: 'two' } },
]
const trie = createTrie(packed, own, vocabulary)
vocabulary.freeze()
const tokenize = createTokenizer(chars, vocabulary)
const tokens = createTokens(64)
const hits = createHits(64)

/** Category and row of what is found from the first token to the last. */
function whole(text: string): { bit: number; row: unknown }[] {
  tokenize(text, tokens)
  trie.scan(tokens, hits)
  const found: { bit: number; row: unknown }[] = []
  for (let h = hits.from[0]; h < hits.from[1]; h++)
    if (hits.end[h] === tokens.count) found.push({ bit: trie.bits[hits.entry[h]], row: trie.rowOf(hits.entry[h]) })
  return found
}

const sorted = (row: object) => Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1))

describe('the packed lexicon', () => {
  it('finds every entry with its category and row', () => {
    const lost = builtInEntries().filter(
      ({ text, category, data }) =>
        !whole(text).some(
          ({ bit, row }) =>
            bit === bitOf(category) && JSON.stringify(sorted(row as object)) === JSON.stringify(sorted(data as object)),
        ),
    )
    expect(lost.map(({ text }) => text)).toEqual([])
  })

  it('finds entries of one phrase in their order, those of the user last', () => {
    const entries = builtInEntries()
    const texts = entries.map(({ text }) => text)
    const several = texts.filter((text, at) => texts.indexOf(text) !== at)
    expect(several.length).toBeGreaterThan(100)
    for (const text of several) {
      const rows = entries
        .filter((entry) => entry.text === text)
        .map(({ data }) => JSON.stringify(sorted(data as object)))
      const found = whole(text).map(({ row }) => JSON.stringify(sorted(row as object)))
      // Of one row in several shapes only those that fit this print are found: what is left is in order.
      let at = -1
      const places = found.filter((row) => rows.includes(row)).map((row) => (at = rows.indexOf(row, at + 1)))
      expect(places).not.toContain(-1)
    }
    expect(whole('Quân khu').at(-1)?.row).toEqual({ value: 'one' })
    expect(whole('Lữ đoàn Kỵ binh').at(-1)?.row).toEqual({ value: 'two' })
  })

  it('knows every word of two syllables', () => {
    const pairs = createCompounds(packed)
    const lost = compoundWords().filter((compound) => {
      const [first, second] = compound.split(' ').map((word) => vocabulary.lookup(word)) as [number, number]
      return getPair(pairs, first, second) === 0
    })
    expect(lost).toEqual([])
    expect(getPair(pairs, vocabulary.lookup('quân'), vocabulary.lookup('quân'))).toBe(0)
  })

  it('refuses a rule’s word that no token can be', () => {
    const { vocabulary: recording } = recordWords(createVocabulary(chars))
    expect(() => recording.intern('hai từ')).toThrow(RangeError)
  })
})
