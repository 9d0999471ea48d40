import type { Reader } from '../pattern/reader'
import type { Draft } from '../pattern/rule'
import { findLaterNames } from './later-names'
import { findLaterPlaces } from './later-places'
import { createLayout, type Layout } from './layout'
import type { PersonFields } from './person-draft'
import { attachLead } from './person-lead'
import { findListedPersons } from './person-lists'
import { findListedPlaces } from './place-lists'
import { findPostHolders } from './post-holders'
import { attachPosts } from './post-owners'
import { runsOf } from './post-runs'
import { findPosts } from './posts'
import { nameListedStreets } from './street-lists'

/**
 * Adds the persons and places that only their surroundings show, and gives each person the rank and posts stated with it.
 * @returns the layout of all drafts
 */
export function attachPeople(drafts: readonly Draft[], reader: Reader): Layout {
  let layout = createLayout(reader, nameListedStreets(drafts, reader))
  const runs = runsOf(reader, layout, findPosts(reader, layout))
  const add = (found: readonly Draft[]) => {
    if (found.length > 0)
      layout = createLayout(
        reader,
        [...layout.drafts, ...found].sort((a, b) => a.first - b.first),
      )
  }
  add(findPostHolders(reader, layout, runs))
  add(findListedPlaces(reader, layout))
  add(findListedPersons(reader, layout))
  add(findLaterNames(reader, layout))
  add(findLaterPlaces(reader, layout))
  const people = layout.drafts.filter((draft): draft is Draft<PersonFields> => draft.type === 'person')
  for (const person of people) attachLead(reader, layout, person)
  attachPosts(reader, layout, people, runs)
  return layout
}
