import type { Mention } from '../index'
import { codePoints } from './spans'
import { textOf } from './text-of'
import { isError } from './types'
import type { Writer } from './writer'

/** Characters of context before and after a quotation. */
const CONTEXT = 32

/**
 * W3C Web Annotation: one JSON-LD document a line, an `AnnotationPage` for each article. Positions count code points,
 * as the recommendation says. A broken record is an empty page with an `error`.
 */
export const jsonldWriter: Writer = {
  head: '',
  record(result) {
    const source = iri(result.id)
    const page = { '@context': 'http://www.w3.org/ns/anno.jsonld', id: `${source}#annotations`, type: 'AnnotationPage' }
    if (isError(result)) return `${JSON.stringify({ ...page, items: [], error: result.error })}\n`
    const text = textOf(result, 'jsonld')
    const point = codePoints(text)
    const items = result.mentions.map((mention, index) => annotation(mention, index, text, source, point))
    return `${JSON.stringify({ ...page, items })}\n`
  },
  tail: '',
}

function annotation(mention: Mention, index: number, text: string, source: string, point: (at: number) => number) {
  const { type, start, end, value } = mention
  return {
    id: `${source}#mention-${index}`,
    type: 'Annotation',
    motivation: 'identifying',
    body: [
      { type: 'TextualBody', purpose: 'tagging', value: type },
      { type: 'TextualBody', purpose: 'identifying', value, format: 'text/plain' },
    ],
    target: {
      source,
      selector: [
        { type: 'TextPositionSelector', start: point(start), end: point(end) },
        {
          type: 'TextQuoteSelector',
          exact: text.slice(start, end),
          prefix: text.slice(Math.max(0, start - CONTEXT), start),
          suffix: text.slice(end, end + CONTEXT),
        },
      ],
    },
  }
}

/** An id that is an address stays; any other becomes a URN. */
export function iri(id: string): string {
  if (/^(?:https?|urn):\S+$/.test(id)) return id
  // Half a surrogate pair has no percent encoding.
  return `urn:vietmil:${encodeURIComponent(id.replace(/\p{Cs}/gu, '\uFFFD'))}`
}
