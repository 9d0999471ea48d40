import { armEntries } from './arms'
import { documentEntries } from './document-kinds'
import type { Entry } from './entry'
import { organizationEntries } from './organization-heads'
import { peopleEntries } from './people'
import { placeEntries } from './places'
import { postEntries } from './posts'
import { programEntries } from './programs'
import { rankEntries } from './ranks'
import { topicEntries } from './topics'
import { unitHeadEntries, unitNameEntries } from './unit-heads'

/** Every entry of the built-in lexicon. */
export function builtInEntries(): Entry[] {
  return [
    ...rankEntries(),
    ...unitHeadEntries(),
    ...unitNameEntries(),
    ...organizationEntries(),
    ...armEntries(),
    ...topicEntries(),
    ...documentEntries(),
    ...programEntries(),
    ...postEntries(),
    ...peopleEntries(),
    ...placeEntries(),
  ]
}
