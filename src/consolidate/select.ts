import type { Article, Fact, RecordBase } from '../model/article'
import type { MentionType } from '../model/mention'

const LISTS = {
  person: 'officials',
  unit: 'units',
  organization: 'organizations',
  document: 'documents',
  program: 'programs',
  location: 'locations',
  date: 'dates',
} as const

/**
 * The article with only the mentions of some types, and the records and facts that rest on nothing else. Everything
 * has been found before, so what stays reads the same as without the choice.
 */
export function selectTypes(article: Article, types: readonly MentionType[]): Article {
  const wanted = new Set(types)
  const places = new Int32Array(article.mentions.length).fill(-1)
  const mentions = article.mentions.filter((mention) => wanted.has(mention.type))
  for (let from = 0, to = 0; from < article.mentions.length; from++)
    if (wanted.has(article.mentions[from].type)) places[from] = to++
  const remap = (indices: readonly number[]): number[] =>
    indices.flatMap((index) => (places[index] < 0 ? [] : [places[index]]))
  const chosen: Article = { ...article, mentions }
  const ids = new Set<string>()
  for (const [type, list] of Object.entries(LISTS)) {
    const records = wanted.has(type as MentionType) ? (article[list] as RecordBase[]) : []
    for (const { id } of records) ids.add(id)
    ;(chosen[list] as RecordBase[]) = records.map((record) => ({ ...record, mentions: remap(record.mentions) }))
  }
  const known = (id: string | null): string | null => (id !== null && ids.has(id) ? id : null)
  chosen.officials = chosen.officials.map((official) => ({
    ...official,
    ranks: official.ranks.map((rank) => ({ ...rank, mentions: remap(rank.mentions) })),
    positions: official.positions.map((post) => ({
      ...post,
      organizationId: known(post.organizationId),
      mentions: remap(post.mentions),
    })),
  }))
  chosen.documents = chosen.documents.map((document) => ({ ...document, issuerId: known(document.issuerId) }))
  chosen.facts = article.facts
    .filter((fact) => isWithin(fact, places))
    .map((fact) => ({ ...fact, mentions: remap(fact.mentions) }))
  return chosen
}

const isWithin = ({ mentions }: Fact, places: Int32Array): boolean => mentions.every((index) => places[index] >= 0)
