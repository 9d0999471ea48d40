import type { Entry } from './entry'
import { rankEntries } from './ranks'

/** Every entry of the built-in lexicon. */
export function builtInEntries(): Entry[] {
  return [...rankEntries()]
}
