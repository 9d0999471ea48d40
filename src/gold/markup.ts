import type { MentionType } from '../index'
import { fail, finishRow, GOLD_FIELDS, type GoldField, type GoldMention, type GoldRow, isMentionType } from './format'

/** Head keys; what else an author wants to say goes into `note`, which nobody reads. */
const HEAD_KEYS = ['id', 'style', 'publishedAt', 'source', 'note']

/** Types whose value is the surface unless the mark says otherwise: those whose gold rows always carry a value. */
const VALUE_IS_SURFACE: readonly MentionType[] = ['date', 'rank', 'unit', 'organization', 'location']

interface Reader {
  source: string
  file: string
  pos: number
  /** The plain text so far, and the marks closed so far with where each began in the file. */
  text: string
  marks: Map<GoldMention, number>
}

/**
 * Reads one hand-marked article: head lines `key: value`, an empty line, then text with marks such as
 * `{{Quân khu 5|unit|opt}}`, `{{chiều 3/4|date|value=2024-04-03TAF}}` or `{{A|person|rank=Đại tá|positions=B // C}}`.
 * Marks nest. An empty value (`number=`) is null. What a person's or a document's mark leaves out is null, as in the gold.
 * @param file Name used in errors, and the id (without its extension) if the head gives none.
 * @throws SyntaxError naming file and line.
 */
export function parseMarkup(source: string, file: string): GoldRow {
  const { head, bodyStart } = readHead(source, file)
  const reader: Reader = { source, file, pos: bodyStart, text: '', marks: new Map() }
  readText(reader, false)
  const row: GoldRow = {
    id: head.get('id') || file.replace(/^.*[\\/]/, '').replace(/\.[^.]+$/, ''),
    publishedAt: head.get('publishedAt') || null,
    // The file ends in a line feed, the article does not; no mark can end in white space, so none is cut.
    text: reader.text.trimEnd(),
    mentions: [...reader.marks.keys()],
  }
  const style = head.get('style')
  const from = head.get('source')
  if (style) row.style = style
  if (from) row.source = from
  return finishRow(row, (mention) => at(reader, mention ? (reader.marks.get(mention) ?? 0) : 0))
}

function readHead(source: string, file: string): { head: Map<string, string>; bodyStart: number } {
  const head = new Map<string, string>()
  let pos = source.startsWith('\uFEFF') ? 1 : 0
  for (let line = 1; ; line++) {
    const where = `${file}:${line}`
    const lineEnd = source.indexOf('\n', pos)
    if (lineEnd < 0) fail(where, 'no empty line between head and text')
    const content = source.slice(pos, lineEnd).trim()
    pos = lineEnd + 1
    if (content === '') return { head, bodyStart: pos }
    const [, key, value] = /^(\p{L}+):(.*)$/u.exec(content) ?? fail(where, `“${content}” is no “key: value” line`)
    if (!HEAD_KEYS.includes(key)) fail(where, `unknown key “${key}”; one of ${HEAD_KEYS.join(' ')}`)
    if (head.has(key)) fail(where, `“${key}” is given twice`)
    head.set(key, value.trim())
  }
}

/** Copies plain text and reads the marks in it; inside a mark, up to the `|` or `}}` that ends its surface. */
function readText(reader: Reader, inMark: boolean): void {
  const { source } = reader
  while (reader.pos < source.length) {
    if (source.startsWith('{{', reader.pos)) {
      readMark(reader)
      continue
    }
    const closes = source.startsWith('}}', reader.pos)
    if (inMark && (closes || source[reader.pos] === '|')) return
    if (closes) fail(at(reader, reader.pos), '“}}” without “{{”')
    reader.text += source[reader.pos++]
  }
}

function readMark(reader: Reader): void {
  const opened = reader.pos
  const start = reader.text.length
  reader.pos += 2
  readText(reader, true)
  const where = at(reader, opened)
  const surface = reader.text.slice(start)
  const close = reader.source.indexOf('}}', reader.pos)
  const attributes = close < 0 ? '' : reader.source.slice(reader.pos, close)
  if (close < 0 || attributes.includes('{{') || attributes.includes('\n')) {
    fail(where, `the mark “{{${surface.slice(0, 40)}” is not closed`)
  }
  if (surface === '' || surface.trim() !== surface) fail(where, `“${surface}” is empty or begins or ends with a space`)
  const [type, ...parts] = attributes
    .split('|')
    .slice(1)
    .map((part) => part.trim())
  if (!isMentionType(type)) fail(where, `“${surface}” has the unknown type “${type ?? ''}”`)
  const mention: GoldMention = { type, start, end: reader.text.length, text: surface, ...unstated(type, surface) }
  for (const part of parts) setAttribute(mention, part, where)
  reader.marks.set(mention, opened)
  reader.pos = close + 2
}

/** What the gold states of every mention of a type, when the mark says nothing. */
function unstated(type: MentionType, surface: string): Partial<GoldMention> {
  if (VALUE_IS_SURFACE.includes(type)) return { value: surface }
  if (type === 'person') return { rank: null, positions: [] }
  if (type === 'document') return { number: null, date: null, title: null }
  return {}
}

function setAttribute(mention: GoldMention, part: string, where: string): void {
  const { type, text } = mention
  if (part === 'opt') {
    mention.opt = true
    return
  }
  const equals = part.indexOf('=')
  const key = part.slice(0, Math.max(equals, 0)).trim()
  const value = part.slice(equals + 1).trim()
  if (equals < 0) fail(where, `“${part}” on ${type} “${text}” is neither “opt” nor “key=value”`)
  if (type === 'person' && key === 'positions') {
    mention.positions = value.split('//').flatMap((position) => position.trim() || [])
    return
  }
  if (!isField(type, key)) fail(where, `${type} “${text}” takes no “${key}”; one of ${GOLD_FIELDS[type].join(' ')}`)
  mention[key] = value === '' ? null : value
}

function isField(type: MentionType, key: string): key is GoldField {
  return (GOLD_FIELDS[type] as readonly string[]).includes(key)
}

function at(reader: Reader, pos: number): string {
  return `${reader.file}:${reader.source.slice(0, pos).split('\n').length}`
}
