import { armEntries } from './arms'
import { documentEntries } from './document-kinds'
import type { Entry } from './entry'
import { forceEntries } from './forces'
import { organizationEntries } from './organization-heads'
import { peopleEntries } from './people'
import { placeEntries } from './places'
import { postEntries } from './posts'
import { programEntries } from './programs'
import { rankEntries } from './ranks'
import { shipEntries } from './ships'
import { topicEntries } from './topics'
import { unitHeadEntries } from './unit-heads'
import { unitNameEntries } from './unit-names'

/** Every entry of the built-in lexicon. */
export function builtInEntries(): Entry[] {
  return [
    ...rankEntries(),
    ...unitHeadEntries(),
    ...forceEntries(),
    ...unitNameEntries(),
    ...shipEntries(),
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
