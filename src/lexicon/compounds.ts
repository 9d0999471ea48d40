import { createPairMap, getPair, type PairMap, setPair } from '../text/pair-map'
import type { Vocabulary } from '../text/vocabulary'
import compounds from './data/compounds.json'

/** Pairs of words that are one word of two syllables; asked with {@link getPair}. */
export type Compounds = PairMap

/** Interns the words of two syllables, so call it before the vocabulary is frozen. */
export function createCompounds(vocabulary: Vocabulary): Compounds {
  const pairs = createPairMap(16384)
  for (const row of compounds.rows) {
    const gap = row.indexOf(' ')
    setPair(pairs, vocabulary.intern(row.slice(0, gap)), vocabulary.intern(row.slice(gap + 1)), 1)
  }
  return pairs
}
