import type { Rule } from '../../pattern/rule'
import { bornPerson, foreignPerson, heldPerson } from './followed'
import { addressedPerson, byline, rankedPerson, titledPerson } from './introduced'
import { knownPerson, middlePerson, namedPerson } from './named'

/** People: by what stands before the name, by the name itself, and by what follows it. */
export const PERSON_RULES: readonly Rule[] = [
  foreignPerson,
  rankedPerson,
  addressedPerson,
  titledPerson,
  namedPerson,
  byline,
  knownPerson,
  middlePerson,
  bornPerson,
  heldPerson,
]
