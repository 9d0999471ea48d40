import type { Rule } from '../../pattern/rule'
import { listedNumber } from './listed'
import { amendingLaw, capitalizedLaw, constitution, listedName, treaty } from './named'
import { bareNumber, bridgedDocument, numberedDocument, numberedLaw, shortDocument, shortWithWord } from './numbered'
import { congress, plenum } from './session'

/** Documents: numbered, short, in lists; known by a plenum or congress; known by name. */
export const DOCUMENT_RULES: readonly Rule[] = [
  numberedDocument,
  bridgedDocument,
  numberedLaw,
  shortWithWord,
  shortDocument,
  listedNumber,
  bareNumber,
  plenum,
  congress,
  listedName,
  capitalizedLaw,
  amendingLaw,
  constitution,
  treaty,
]
