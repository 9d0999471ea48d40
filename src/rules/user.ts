import type { Entry } from '../lexicon/entry'
import type { UserRow } from '../lexicon/rows'
import { MENTION_TYPES } from '../model/mention'
import type { LexiconRow } from '../model/options'
import type { Rule } from '../pattern/rule'
import { lex } from '../pattern/step'

/** Above every built-in rule: what users add wins. */
const WEIGHT = 100

/**
 * Lexicon entries of a user's rows.
 * @throws TypeError if a row has no text or no known type
 */
export function userEntries(rows: readonly LexiconRow[]): Entry[] {
  return rows.map(({ text, type, value = text, kind }) => {
    if (typeof text !== 'string' || text.trim() === '') throw new TypeError('lexicon: a row needs a text')
    if (!MENTION_TYPES.includes(type))
      throw new TypeError(`lexicon: ${JSON.stringify(text)} has the unknown type ${JSON.stringify(type)}`)
    return { category: 'user', text, data: { value, type, kind: kind ?? null } satisfies UserRow }
  })
}

/** One rule a type that the rows name. */
export function userRules(rows: readonly LexiconRow[]): Rule[] {
  return MENTION_TYPES.filter((type) => rows.some((row) => row.type === type)).map((type) => ({
    id: `${type}/user`,
    type,
    weight: WEIGHT,
    pattern: [lex('user', { where: (row) => row.type === type })],
    examples: {},
    read: (captures, match) => fieldsOf(captures.user as UserRow, match.first),
  }))
}

/** The fields that the passes fill in or read, none of them known but value and kind. */
function fieldsOf({ type, value, kind }: UserRow, lead: number): object {
  switch (type) {
    case 'date':
      return {
        value,
        interval: /^\d{4}-\d{2}-\d{2}$/.test(value) ? { start: value, end: value } : null,
        grain: kind ?? 'unknown',
        inferred: [],
      }
    case 'rank':
      return { value, order: 0, nato: null, branch: kind ?? null }
    case 'person':
      return { value, rank: null, positions: [], certain: true, lead }
    case 'unit':
      return { value, kind: kind ?? 'unit', number: null, branch: null, place: null, parent: null, side: 'military' }
    case 'organization':
      return { value, kind: kind ?? 'organization', side: 'civil' }
    case 'document':
      return { value, kind: kind ?? '', number: null, issuer: null, date: null, title: null }
    case 'program':
      return { value, kind: kind ?? '' }
    case 'location':
      return { value, level: kind ?? 'other', code: null }
  }
}
