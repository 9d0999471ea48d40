import type { Plugin } from 'compromise/misc'
import type View from 'compromise/view/three'
import { type Article, type ExtractOptions, extract, type Mention, type MentionType } from '../index'
import { type Pointer, type Term, termsOf } from './compromise-terms'

type Row = Record<string, unknown>
type Json = (options?: object) => Row[]

/** Any record of an article: an official, a unit, a document … */
export type ArticleRecord = Article[
  | 'officials'
  | 'units'
  | 'organizations'
  | 'documents'
  | 'programs'
  | 'locations'
  | 'dates'][number]

interface Mentions {
  /** The mentions behind the view, in its order. */
  mentions: Mention[]
  /** The records that they belong to, each once. */
  records(): ArticleRecord[]
  /** compromise's own rows with `mention` (its values) and `record` (null where there is none). */
  json: Json
}

/** Some mentions of a document, as a compromise view over their words. */
export type MentionView = Omit<View, keyof Mentions> & Mentions

interface Entities {
  article: Article
  officials(): MentionView
  ranks(): MentionView
  units(): MentionView
  documents(): MentionView
  programs(): MentionView
  dates(): MentionView
  places(): MentionView
  organizations(): MentionView
}

/** An article as a compromise document, its mentions tagged. */
export type ArticleView = Omit<View, keyof Entities> & Entities

/** What `nlp.extend(vietmil)` adds to compromise. */
export interface VietmilMethods {
  vietmil(text: string, options?: ExtractOptions): ArticleView
}

const TAGS: Readonly<Record<MentionType, string>> = {
  date: 'Date',
  rank: 'Rank',
  person: 'Person',
  unit: 'Unit',
  organization: 'Organization',
  document: 'Document',
  program: 'Program',
  location: 'Place',
}

const METHODS = {
  officials: 'person',
  ranks: 'rank',
  units: 'unit',
  documents: 'document',
  programs: 'program',
  dates: 'date',
  places: 'location',
  organizations: 'organization',
} as const satisfies Record<string, MentionType>

/**
 * A plugin for compromise: `nlp.extend(vietmil)` adds `nlp.vietmil(text, options)`.
 * Its documents are cut and tagged by our rules alone. compromise's lexicon, tag set and tagger stay as they are,
 * so that `nlp('English text')` reads as before.
 */
export const vietmil: Plugin & { lib: VietmilMethods } = {
  lib: {
    vietmil(this: { tokenize(text: string): View }, text: string, options?: ExtractOptions): ArticleView {
      const article = extract(text, options)
      const { sentences, pointers } = termsOf(text, article.mentions, TAGS)
      const Views = this.tokenize('').constructor as new (document: Term[][], pointers?: unknown) => View
      const view = new Views(sentences)
      view.compute(['id', 'index'])
      const chosen = Object.fromEntries(
        Object.entries(METHODS).map(([name, type]) => [name, () => mentionView(view, article, pointers, type)]),
      )
      return define(view, { article, ...chosen }) as unknown as ArticleView
    },
  } as unknown as VietmilMethods & (() => object),
}

/** Own properties of one view, so that no other view of compromise has them. */
function define<T extends object>(view: T, properties: Row): T & Row {
  for (const [name, value] of Object.entries(properties))
    Object.defineProperty(view, name, { value, configurable: true })
  return view as T & Row
}

function mentionView(view: View, article: Article, pointers: readonly Pointer[], type: MentionType): MentionView {
  const chosen = article.mentions.flatMap((mention, index) => (mention.type === type ? [index] : []))
  const part = (view as View & { update(pointers: unknown): View }).update(chosen.map((index) => pointers[index]))
  const json = part.json.bind(part) as unknown as Json
  const records = recordsOf(article)
  return define(part, {
    mentions: chosen.map((index) => article.mentions[index]),
    records: () => [...new Set(chosen.flatMap((index) => records.get(index) ?? []))],
    json: (options?: object) =>
      json(options).map((row, n) => ({
        ...row,
        mention: article.mentions[chosen[n]],
        record: records.get(chosen[n]) ?? null,
      })),
  }) as unknown as MentionView
}

/** The record of every mention that has one. */
function recordsOf(article: Article): Map<number, ArticleRecord> {
  const { officials, units, organizations, documents, programs, locations, dates } = article
  const all: ArticleRecord[] = [
    ...officials,
    ...units,
    ...organizations,
    ...documents,
    ...programs,
    ...locations,
    ...dates,
  ]
  return new Map(all.flatMap((record) => record.mentions.map((index) => [index, record] as const)))
}
