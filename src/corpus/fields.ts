import { type CorpusEntry, errorAt, type Place, placeName, RecordFailure } from './types'

/** Where a record's text, id and publication date stand. */
export interface FieldNames {
  /** Default `text`. A name with dots (`article.body`) reaches into objects. */
  text?: string
  /** Default `id`; without a value the record is called `source:line`. */
  id?: string
  /** Default: `publishedAt`, else `date`. */
  date?: string
}

export type Lookup = (name: string) => unknown

/**
 * Picks a record out of named fields.
 * A missing text, a text over `maxChars` and a date that is no string become an error record.
 */
export function recordFrom(lookup: Lookup, place: Place, names: FieldNames, maxChars: number): CorpusEntry {
  const idValue = lookup(names.id ?? 'id')
  const id = isId(idValue) ? String(idValue) : place.id
  try {
    const text = checkedText(lookup(names.text ?? 'text'), names.text ?? 'text', place, maxChars)
    const published = dateOf(names.date ? lookup(names.date) : (lookup('publishedAt') ?? lookup('date')), place)
    const record: CorpusEntry = { id, text, source: place.source }
    if (published !== null) record.publishedAt = published
    if (place.line !== null) record.line = place.line
    return record
  } catch (error) {
    if (error instanceof RecordFailure) return errorAt(place, error, id)
    throw error
  }
}

/** A field of a JSON object by its own name, else by a path with dots. */
export function fieldOf(object: object): Lookup {
  return (name) => {
    if (Object.hasOwn(object, name)) return (object as Record<string, unknown>)[name]
    if (!name.includes('.')) return undefined
    let value: unknown = object
    for (const key of name.split('.')) {
      if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined
      value = (value as Record<string, unknown>)[key]
    }
    return value
  }
}

/** @throws RecordFailure `no-text` or `too-long` */
export function checkedText(value: unknown, field: string, place: Place, maxChars: number): string {
  const where = placeName(place)
  if (typeof value !== 'string') {
    const found = value === undefined || value === null ? 'is missing' : `is no string but ${kindOf(value)}`
    throw new RecordFailure('no-text', `${where}: the field \`${field}\` ${found}`)
  }
  if (value.trim() === '') throw new RecordFailure('no-text', `${where}: the text is empty`)
  if (value.length > maxChars) throw tooLong(where, `${value.length} characters`, maxChars)
  return value
}

export function tooLong(where: string, size: string, maxChars: number): RecordFailure {
  return new RecordFailure('too-long', `${where}: ${size}, the limit is ${maxChars} characters`)
}

function dateOf(value: unknown, place: Place): string | null {
  if (value === undefined || value === null || value === '') return null
  if (typeof value === 'string') return value
  throw new RecordFailure(
    'bad-date',
    `${placeName(place)}: the publication date must be an ISO string such as 2024-04-03, not ${kindOf(value)}`,
  )
}

const isId = (value: unknown): boolean => (typeof value === 'string' && value !== '') || typeof value === 'number'
const kindOf = (value: unknown): string => (Array.isArray(value) ? 'an array' : typeof value)
