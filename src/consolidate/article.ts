import type { Article } from '../model/article'
import type { Draft } from '../pattern/rule'
import { introduceAbbreviations } from './abbreviations'
import { readBodies, readBody } from './bodies'
import type { Context } from './context'
import { resolveDates } from './dates'
import { completeDocuments } from './documents'
import { findHomes, settlePlaces } from './home'
import { completeIssuers } from './issuers'
import type { Layout } from './layout'
import { toMention } from './mentions'
import { findParents } from './parents'
import { attachPeople } from './people'
import { repeatPrograms } from './programs'
import { buildRecords } from './records'
import { createScene } from './records/scene'
import { settleSides } from './sides'
import { traceSettled } from './trace'

/** The passes over the whole article, in their order: each sees what the ones before it settled. */
export function completeArticle(winners: Draft[], context: Context): Article {
  const { reader } = context
  const dated = resolveDates(repeatPrograms(winners, context), context)
  settleSides(dated, reader)
  const layout = attachPeople(introduceAbbreviations(dated, reader), reader)
  completeDocuments(layout, reader)
  return articleOf(layout, context)
}

/** The article level: places and superiors of units and issuers of documents, then mentions, records and facts. */
function articleOf(layout: Layout, context: Context): Article {
  const { reader, publishedAt, candidates, trace } = context
  const { drafts } = layout
  const bodies = readBodies(drafts, reader, context.memory)
  const parents = findParents(layout, candidates, reader)
  // Superiors inside names are bodies as well: `Bộ CHQS tỉnh` of “Ban Tác huấn Bộ CHQS tỉnh”.
  const inner = parents.map((superior) => (superior?.index === -1 ? readBody(superior.draft, reader) : undefined))
  const homes = findHomes(drafts, bodies, reader)
  const settled = trace && traceSettled(trace, drafts, reader.text)
  settlePlaces(bodies, homes, settled)
  settlePlaces(inner, homes, settled)
  completeIssuers(drafts, homes, settled)
  const mentions = drafts.map((draft) => toMention(draft, reader.text))
  const scene = createScene({ reader, layout, mentions, bodies, inner, parents, trace })
  const { officials, units, organizations, documents, programs, locations, dates, facts } = buildRecords(scene)
  return {
    publishedAt,
    mentions,
    officials,
    units,
    organizations,
    documents,
    programs,
    locations,
    dates,
    facts,
  }
}
