import type { MentionType, Span } from '../index'

/** The attributes a gold mention may state, by type. Only what a row states is scored. */
export const GOLD_FIELDS = {
  date: ['value', 'grain'],
  rank: ['value', 'nato', 'branch'],
  person: ['value', 'rank'],
  unit: ['value', 'kind', 'number', 'branch', 'place', 'parent'],
  organization: ['value', 'kind'],
  document: ['value', 'number', 'kind', 'issuer', 'date', 'title'],
  program: ['value', 'kind'],
  location: ['value', 'level', 'code'],
} as const satisfies Record<MentionType, readonly string[]>

export type GoldField = (typeof GOLD_FIELDS)[MentionType][number]

export const MENTION_TYPES = Object.keys(GOLD_FIELDS) as MentionType[]

/** A mention as annotated; a field that is absent is not stated, one that is null is stated to be open. */
export interface GoldMention extends Span, Partial<Record<GoldField, string | null>> {
  type: MentionType
  text: string
  /** Posts of a person, each as written. */
  positions?: string[]
  /** Borderline: may be found or not. */
  opt?: boolean
}

/** One annotated article. */
export interface GoldRow {
  id: string
  /** ISO day or date-time, or null when the article is to be read without one. */
  publishedAt: string | null
  source?: string
  style?: string
  text: string
  /** In text order, the longer first where two begin together. */
  mentions: GoldMention[]
}

const TIMEX_POINT =
  /^[\dX]{4}(?:-(?:Q[1-4X]|H[12X]|W[\dX]{2}|SP|SU|FA|WI|[\dX]{2}(?:-[\dX]{2}(?:T(?:[A-Z]{2}|\d{2}(?::\d{2})?))?)?))?$/

export function fail(where: string, what: string): never {
  throw new SyntaxError(`${where}: ${what}`)
}

/**
 * Reads gold articles, one JSON object a line; blank lines are skipped.
 * @param file Name used in errors.
 * @throws SyntaxError naming file and line.
 */
export function parseGoldJsonl(source: string, file: string): GoldRow[] {
  return source.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return []
    const where = `${file}:${index + 1}`
    return [readRow(parseJson(line, where), where)]
  })
}

function parseJson(line: string, where: string): unknown {
  try {
    return JSON.parse(line)
  } catch (error) {
    return fail(where, `not JSON (${(error as Error).message})`)
  }
}

function readRow(json: unknown, where: string): GoldRow {
  const raw = asRecord(json, where, 'a row')
  const { id, text, mentions, publishedAt = null, source, style } = raw
  if (typeof id !== 'string' || id === '') fail(where, 'a row needs a string "id"')
  if (typeof text !== 'string') fail(where, 'a row needs a string "text"')
  if (!Array.isArray(mentions)) fail(where, 'a row needs an array "mentions"')
  if (publishedAt !== null && typeof publishedAt !== 'string') fail(where, '"publishedAt" must be a string or null')
  const read: GoldMention[] = []
  for (const [index, mention] of mentions.entries()) {
    read.push(readMention(mention, text, read, `${where}: mention ${index}`))
  }
  const row: GoldRow = { id, publishedAt, text, mentions: read }
  if (typeof source === 'string') row.source = source
  if (typeof style === 'string') row.style = style
  return finishRow(row, () => where)
}

function readMention(json: unknown, article: string, earlier: GoldMention[], where: string): GoldMention {
  const raw = asRecord(json, where, 'a mention')
  const { text, opt } = raw
  const type = asType(raw.type, where)
  if (typeof text !== 'string' || text === '') fail(where, 'a mention needs a string "text"')
  const mention: GoldMention = { type, text, ...place(raw, type, text, article, earlier, where) }
  for (const field of GOLD_FIELDS[type]) {
    const value = raw[field]
    if (value === undefined) continue
    if (value !== null && typeof value !== 'string') fail(where, `"${field}" must be a string or null`)
    mention[field] = value
  }
  if (type === 'person' && raw.positions !== undefined) mention.positions = asStrings(raw.positions, where)
  if (opt !== undefined && typeof opt !== 'boolean') fail(where, '"opt" must be true or false')
  if (opt) mention.opt = true
  return mention
}

/** The span that the row gives, or the next one in text order that reads so. */
function place(
  raw: Record<string, unknown>,
  type: MentionType,
  text: string,
  article: string,
  earlier: GoldMention[],
  where: string,
): Span {
  const { start, end } = raw
  if (start === undefined && end === undefined) {
    return findNext(type, text, article, earlier) ?? fail(where, `“${text}” does not occur after the mention before it`)
  }
  if (!Number.isInteger(start) || !Number.isInteger(end)) fail(where, 'give both "start" and "end", or neither')
  return { start: start as number, end: end as number }
}

/** From the start, not the end, of the mention before it, because a nested mention is listed after the one around it. */
function findNext(type: MentionType, text: string, article: string, earlier: GoldMention[]): Span | undefined {
  let start = article.indexOf(text, earlier.at(-1)?.start ?? 0)
  while (start >= 0) {
    const span = { start, end: start + text.length }
    const taken = earlier.some((other) => other.type === type && overlaps(other, span))
    if (!taken && isWhole(article, span)) return span
    start = article.indexOf(text, start + 1)
  }
  return undefined
}

/** `Hà` is not to be found inside `Hàng`: no letter, mark or digit may touch a surface that is looked for. */
function isWhole(article: string, { start, end }: Span): boolean {
  return !/[\p{L}\p{M}\p{N}]$/u.test(article.slice(0, start)) && !/^[\p{L}\p{M}\p{N}]/u.test(article.slice(end))
}

/**
 * What every reader promises of a row, whatever its format: mentions in order, spans that fit the text,
 * no overlap within a type, dates with a TIMEX3 value.
 * @param where Where a mention stands in its file; without one, where the row does.
 */
export function finishRow(row: GoldRow, where: (mention?: GoldMention) => string): GoldRow {
  if (row.publishedAt !== null && !/^\d{4}-\d{2}-\d{2}(?:T.+)?$/.test(row.publishedAt)) {
    fail(where(), `publishedAt “${row.publishedAt}” is no ISO date`)
  }
  row.mentions.sort((a, b) => a.start - b.start || b.end - a.end)
  const last = new Map<MentionType, GoldMention>()
  for (const mention of row.mentions) {
    const { type, start, end, text } = mention
    const actual = row.text.slice(start, end)
    if (actual !== text) fail(where(mention), `[${start}, ${end}) reads “${actual}”, not “${text}”`)
    const before = last.get(type)
    if (before && overlaps(before, mention)) fail(where(mention), `${type} “${text}” overlaps ${type} “${before.text}”`)
    if (type === 'date' && !mention.opt && mention.value != null && !isTimex(mention.value)) {
      fail(where(mention), `date “${text}” has the value “${mention.value}”, which is no TIMEX3 value`)
    }
    last.set(type, mention)
  }
  return row
}

function isTimex(value: string): boolean {
  return value.split('/').length <= 2 && value.split('/').every((point) => TIMEX_POINT.test(point))
}

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

export function isMentionType(type: unknown): type is MentionType {
  return (MENTION_TYPES as unknown[]).includes(type)
}

function asType(type: unknown, where: string): MentionType {
  return isMentionType(type) ? type : fail(where, `unknown type “${type}”; one of ${MENTION_TYPES.join(' ')}`)
}

function asRecord(json: unknown, where: string, what: string): Record<string, unknown> {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) fail(where, `${what} must be an object`)
  return json as Record<string, unknown>
}

function asStrings(json: unknown, where: string): string[] {
  if (!Array.isArray(json) || json.some((item) => typeof item !== 'string')) {
    fail(where, '"positions" must be an array of strings')
  }
  return json
}
