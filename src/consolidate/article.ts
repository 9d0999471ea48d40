import type { Article } from '../model/article'
import type { Mention } from '../model/mention'
import type { Draft } from '../pattern/rule'
import type { Context } from './context'
import { completeDocuments } from './documents'
import { attachPeople } from './people'
import { repeatPrograms } from './programs'
import { resolveDates } from './dates'
import { settleSides } from './sides'

/** The passes over the whole article, in their order: each sees what the ones before it settled. */
export function completeArticle(drafts: Draft[], context: Context): Article {
  const { text } = context.reader
  const dated = resolveDates(repeatPrograms(drafts, context), context)
  settleSides(dated, context.reader)
  const all = attachPeople(dated, context.reader)
  completeDocuments(all, context)
  const mentions = all.map((draft) => toMention(draft, text))
  return {
    publishedAt: context.publishedAt,
    mentions,
    officials: [],
    units: [],
    organizations: [],
    documents: [],
    programs: [],
    locations: [],
    dates: [],
    facts: [],
  }
}

function toMention({ type, start, end, rule, fields }: Draft, text: string): Mention {
  return { type, start, end, text: text.slice(start, end), ...fields, rule } as unknown as Mention
}
