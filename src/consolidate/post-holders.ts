import { bitOf } from '../lexicon/entry'
import { hasCategory, isCapital } from '../pattern/look'
import type { Reader } from '../pattern/reader'
import type { Draft } from '../pattern/rule'
import { nameEnd } from '../rules/person/name'
import { Kind } from '../text/tokens'
import { isFree, type Layout } from './layout'
import { personDraft } from './person-draft'
import type { PostRun } from './post-runs'

const NO_NAME =
  bitOf('topic') |
  bitOf('level') |
  bitOf('stop') |
  bitOf('rank') |
  bitOf('academic') |
  bitOf('unitHead') |
  bitOf('orgHead') |
  bitOf('country') |
  bitOf('arm')

const SURNAME = bitOf('surname')

/** Persons whom only their post shows, right before the name with its organisation: “Tư lệnh Hiến binh Sao Sokha”. */
export function findPostHolders(reader: Reader, layout: Layout, runs: readonly PostRun[]): Draft[] {
  const drafts: Draft[] = []
  reader.limit = reader.tokens.count
  for (const { posts, last } of runs) {
    const post = posts[posts.length - 1]
    if (post.body === null || layout.cover[last] !== 0 || layout.sentence[last] !== layout.sentence[last - 1]) continue
    if (last >= reader.tokens.count || !isCapital(reader, last) || hasCategory(reader, last, NO_NAME)) continue
    // In a line of capitals every word looks like a name: only a surname shows one.
    if (reader.tokens.kind[last] === Kind.upper && !hasCategory(reader, last, SURNAME)) continue
    const end = nameEnd(reader, last)
    if (end - last >= 2 && isFree(layout, last, end)) drafts.push(personDraft(reader, last, end, 'person/post-holder'))
  }
  return drafts
}
