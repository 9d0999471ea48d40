import { readFileSync } from 'node:fs'
import type { Mention, MentionType, Position } from '../../src/model/mention'

/** A post by its text, or by the parts that the case is about. */
type ExpectedPost = string | Partial<Position>

interface Fields {
  positions?: ExpectedPost[]
  [field: string]: unknown
}

/** Surface, the fields that must be so (a field that is not named is not looked at), and `opt` for what may be missing. */
export type Expected = [surface: string, fields?: Fields, opt?: 'opt']

export interface Case {
  text: string
  publishedAt: string
  /** In text order; empty for text where nothing of the type must be found. */
  expected: Expected[]
  /** A known gap, with what is missing: the case must fail until it is closed. */
  todo?: string
}

/** A case as the file has it. */
type Row = Omit<Case, 'publishedAt'> & Partial<Case>

/** News of the spring of 2024, before the mergers of July 2025, unless the case says otherwise. */
const PUBLISHED_AT = '2024-04-04'

/** The cases of one type, from its file. */
export function readCases(type: MentionType): Case[] {
  const rows: Row[] = JSON.parse(readFileSync(new URL(`../../fixtures/cases/${type}.json`, import.meta.url), 'utf8'))
  return rows.map((row) => ({ publishedAt: PUBLISHED_AT, ...row }))
}

/** Values are compared without regard to case, as the annotation guidelines do. */
const folded = (field: string, value: unknown) =>
  field === 'value' && typeof value === 'string' ? value.normalize('NFC').toLowerCase() : value

const composed = (value: unknown) => (typeof value === 'string' ? value.normalize('NFC') : value)

function pick(mention: Mention, fields: Fields): Fields {
  const read = mention as unknown as Record<string, unknown>
  return Object.fromEntries(
    Object.entries(fields).map(([field, wanted]) => {
      if (field !== 'positions') return [field, folded(field, read[field])]
      const posts = read.positions as Position[]
      return [field, posts.map((post, index) => pickPost(post, (wanted as ExpectedPost[])[index]))]
    }),
  )
}

function pickPost(post: Position, wanted: ExpectedPost | undefined): ExpectedPost {
  if (typeof wanted !== 'object') return post.text.normalize('NFC')
  const fields = Object.keys(wanted) as (keyof Position)[]
  return Object.fromEntries(fields.map((field) => [field, composed(post[field])]))
}

/** What was found and what was expected, in one form, so that the difference shows at a glance. */
export function compare(found: readonly Mention[], expected: readonly Expected[]) {
  const surfaceOf = (mention: Mention) => mention.text.normalize('NFC')
  const surfaces = new Set(found.map(surfaceOf))
  const wanted = expected.filter(([surface, , opt]) => !opt || surfaces.has(surface))
  return {
    found: found.map((mention, index) => [surfaceOf(mention), pick(mention, wanted[index]?.[1] ?? {})]),
    wanted: wanted.map(([surface, fields = {}]) => [
      surface,
      Object.fromEntries(Object.entries(fields).map(([field, value]) => [field, folded(field, value)])),
    ]),
  }
}
