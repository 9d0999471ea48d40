import { decodeHTML } from 'entities/decode'

/** The text of an HTML source, with the way back from each of its characters. */
export interface HtmlText {
  text: string
  /** Maps a span of `text` to the span of the source that shows it, tags in between included. */
  toSource(start: number, end: number): { start: number; end: number }
}

/** Elements whose content is no running text, or where no mark could stand. */
const OPAQUE = new Set(['script', 'style', 'noscript', 'template', 'iframe', 'svg', 'textarea', 'title', 'select'])
/** Elements that stand on the line; any other tag ends a paragraph. */
const INLINE = new Set(
  (
    'a abbr acronym b bdi bdo big cite code data del dfn em font i img input ins kbd label mark nobr q ruby s samp small ' +
    'span strike strong sub sup time tt u var wbr'
  ).split(' '),
)
const ENTITY = /&(?:#[xX][0-9a-fA-F]{1,6}|#\d{1,7}|[a-zA-Z][a-zA-Z0-9]{1,31});/y

interface Builder {
  parts: string[]
  /** The last character so far; a new line at the start, where white space shows as none. */
  last: string
  starts: number[]
  ends: number[]
}

/**
 * Reads the text out of HTML in one pass, skipping tags, comments, scripts and styles and decoding entities.
 * White space collapses as a browser shows it; a block element starts a new line. Any string is accepted.
 */
export function htmlText(html: string): HtmlText {
  const out: Builder = { parts: [], last: '\n', starts: [], ends: [] }
  for (let at = 0; at < html.length; ) {
    const char = html[at]
    if (char === '<') at = skipMarkup(html, at, out)
    else if (char === '&') at = readEntity(html, at, out)
    else {
      append(out, char as string, at, at + 1)
      at++
    }
  }
  const { parts, starts, ends } = out
  return {
    text: parts.join(''),
    toSource: (start, end) => {
      const from = starts[start] ?? html.length
      return { start: from, end: end > start ? (ends[end - 1] ?? html.length) : from }
    },
  }
}

/** Adds what one piece of source shows; a run of white space shows as one space, at a line's start as none. */
function append(out: Builder, shown: string, start: number, end: number): void {
  const isSpace = shown === ' ' || shown === '\n' || shown === '\t' || shown === '\r' || shown === '\f'
  if (isSpace && (out.last === ' ' || out.last === '\n')) return
  out.last = isSpace ? ' ' : shown
  out.parts.push(out.last)
  for (let unit = 0; unit < shown.length; unit++) {
    out.starts.push(start)
    out.ends.push(end)
  }
}

function breakLine(out: Builder, at: number): void {
  if (out.last === '\n') return
  out.last = '\n'
  out.parts.push('\n')
  out.starts.push(at)
  out.ends.push(at)
}

function readEntity(html: string, at: number, out: Builder): number {
  ENTITY.lastIndex = at
  const source = ENTITY.exec(html)?.[0]
  const shown = source === undefined ? undefined : decodeHTML(source)
  if (source === undefined || shown === undefined || shown === source) {
    append(out, '&', at, at + 1)
    return at + 1
  }
  append(out, shown, at, at + source.length)
  return at + source.length
}

/** Steps over a tag, a comment or a declaration; a `<` that opens none of them is text. */
function skipMarkup(html: string, at: number, out: Builder): number {
  if (html.startsWith('<!--', at)) return after(html, '-->', at + 4)
  const next = html.charCodeAt(at + 1)
  if (next === 0x21 || next === 0x3f) return after(html, '>', at + 2)
  const closing = next === 0x2f
  const nameStart = at + (closing ? 2 : 1)
  if (!isLetter(html.charCodeAt(nameStart))) {
    append(out, '<', at, at + 1)
    return at + 1
  }
  let nameEnd = nameStart + 1
  while (nameEnd < html.length && !' \n\t\r\f/>'.includes(html[nameEnd] as string)) nameEnd++
  const name = html.slice(nameStart, nameEnd).toLowerCase()
  const end = tagEnd(html, nameEnd)
  if (!INLINE.has(name)) breakLine(out, at)
  return !closing && OPAQUE.has(name) ? opaqueEnd(html, end, name) : end
}

/** The place after a tag's `>`; a `>` in a quoted attribute does not end it. */
function tagEnd(html: string, from: number): number {
  let quote = ''
  for (let at = from; at < html.length; at++) {
    const char = html[at] as string
    if (quote !== '') {
      if (char === quote) quote = ''
    } else if (char === '>') return at + 1
    else if ((char === '"' || char === "'") && html[at - 1] === '=') quote = char
  }
  return html.length
}

/** The place of `</name`, looked for without regard to case; the tag itself is then skipped as any other. */
function opaqueEnd(html: string, from: number, name: string): number {
  for (let at = html.indexOf('</', from); at >= 0; at = html.indexOf('</', at + 2)) {
    if (html.slice(at + 2, at + 2 + name.length).toLowerCase() === name) return at
  }
  return html.length
}

function after(html: string, mark: string, from: number): number {
  const at = html.indexOf(mark, from)
  return at < 0 ? html.length : at + mark.length
}

const isLetter = (code: number): boolean => (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)
