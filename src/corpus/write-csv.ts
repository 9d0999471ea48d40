import type { Mention, OfficialPosition } from '../index'
import { isError } from './types'
import type { Level, Writer } from './writer'

type Row = Record<string, unknown>

/** Columns of each level after `record` and `id`, as named in the JSON; a dot reaches into an object. */
const COLUMNS: Record<Level, string[]> = {
  mentions: (
    'type start end text value rule interval.start interval.end grain inferred order nato branch rank positions ' +
    'kind number place parent issuer date title level code'
  ).split(' '),
  officials: ['id', 'value', 'surname', 'given', 'rank', 'ranks', 'positions', 'mentions'],
  units: ['id', 'value', 'kind', 'number', 'branch', 'place', 'parent', 'aliases', 'implied', 'mentions'],
  organizations: ['id', 'value', 'kind', 'place', 'aliases', 'implied', 'mentions'],
  documents: ['id', 'value', 'kind', 'number', 'symbol', 'issuer', 'issuerId', 'date', 'title', 'mentions'],
  programs: ['id', 'value', 'kind', 'mentions'],
  locations: ['id', 'value', 'level', 'code', 'mentions'],
  dates: ['id', 'value', 'grain', 'interval.start', 'interval.end', 'mentions'],
  facts: ['kind', 'subject', 'object', 'title', 'former', 'date', 'mentions', 'rule'],
}

/**
 * CSV (RFC 4180, CRLF): one row for each mention, record or fact. `record` is the article's 1-based place in the
 * corpus, `id` its id, `item` the id of a record; lists are joined with `; `. A broken record is one row that has
 * `error` only.
 */
export function csvWriter(level: Level): Writer {
  const columns = COLUMNS[level]
  const names = columns.map((column) => (column === 'id' ? 'item' : column.replace('.', '_')))
  return {
    head: line(['record', 'id', ...names, 'error']),
    record: (result, ordinal) => {
      if (isError(result)) {
        return line([ordinal, result.id, ...columns.map(() => ''), `${result.error.code}: ${result.error.message}`])
      }
      const items = result[level] as unknown as Row[]
      return items.map((item) => line([ordinal, result.id, ...columns.map((name) => cell(item, name)), ''])).join('')
    },
    tail: '',
  }
}

function cell(item: Row, column: string): unknown {
  const [key = '', inner] = column.split('.')
  const value = item[key]
  if (inner !== undefined) return (value as Row | null | undefined)?.[inner]
  if (!Array.isArray(value)) return value
  return value.map((part) => (typeof part === 'object' ? shown(part) : part)).join('; ')
}

/** A post as its text where it has one, else title and organisation; a rank as its name. */
function shown(part: Partial<OfficialPosition> & Partial<Mention>): string {
  if (part.title === undefined) return part.value ?? ''
  return part.text ?? [part.title, part.organization].filter(Boolean).join(' ')
}

function line(cells: unknown[]): string {
  return `${cells.map(quoted).join(',')}\r\n`
}

function quoted(value: unknown): string {
  const text = value === null || value === undefined ? '' : String(value)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
