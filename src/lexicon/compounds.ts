import { createPairMap, type PairMap, setPair } from '../text/pair-map'
import compounds from './data/compounds.json'
import { type PackedLexicon, UNIT } from './packed'

/** Pairs of word ids that are one word of two syllables; asked with `getPair`. */
export type Compounds = PairMap

/** The words of two syllables, as text. */
export const compoundWords = (): readonly string[] => compounds.rows

export function createCompounds({ pairs }: PackedLexicon): Compounds {
  const map = createPairMap(16384)
  let first = 0
  for (let at = 0; at < pairs.length; ) {
    first += pairs.charCodeAt(at++) - UNIT
    let second = 0
    for (let count = pairs.charCodeAt(at++) - UNIT; count > 0; count--) {
      second += pairs.charCodeAt(at++) - UNIT
      setPair(map, first, second, 1)
    }
  }
  return map
}
