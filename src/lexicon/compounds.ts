import { MOST_WORDS, type Vocabulary } from '../text/vocabulary'
import compounds from './data/compounds.json'

/** Pairs of word ids that are one word of two syllables, as `first * MOST_WORDS + second`. */
export type Compounds = ReadonlySet<number>

/** Interns the words of two syllables, so call it before the vocabulary is frozen. */
export function createCompounds(vocabulary: Vocabulary): Compounds {
  const pairs = new Set<number>()
  for (const row of compounds.rows) {
    const gap = row.indexOf(' ')
    pairs.add(vocabulary.intern(row.slice(0, gap)) * MOST_WORDS + vocabulary.intern(row.slice(gap + 1)))
  }
  return pairs
}
