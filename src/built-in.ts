import { builtInEntries } from './lexicon'
import { compoundWords } from './lexicon/compounds'
import { type PackedLexicon, packLexicon, recordWords } from './lexicon/packed'
import { compileRules } from './pattern/program'
import { RULES } from './rules'
import { createCharTable } from './text/chars'
import { createVocabulary } from './text/vocabulary'

let packed: PackedLexicon | undefined

/**
 * The built-in lexicon with the words of the built-in rules. The build of the package puts what this returns in the
 * place of this module, so that nobody waits for it.
 */
export function builtInLexicon(): PackedLexicon {
  packed ??= pack()
  return packed
}

function pack(): PackedLexicon {
  const recorded = recordWords(createVocabulary(createCharTable()))
  compileRules(RULES, recorded.vocabulary)
  return packLexicon(builtInEntries(), compoundWords(), recorded)
}
