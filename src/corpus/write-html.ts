import { MENTION_TYPES, type Mention } from '../index'
import { recordLists } from './records'
import { nested } from './spans'
import { textOf } from './text-of'
import { isError } from './types'
import type { Writer } from './writer'

const STYLE = `body{font:16px/1.6 system-ui,sans-serif;margin:0;color:#1b1b1b;background:#fafafa}
article{display:grid;grid-template-columns:minmax(0,3fr) minmax(0,2fr);gap:2rem;padding:1.5rem 2rem;border-bottom:1px solid #ccc}
h2{grid-column:1/-1;margin:0;font-size:1.1rem}h2 small{font-weight:400;color:#666}h3{margin:.8rem 0 .2rem;font-size:.9rem}
.text{white-space:pre-wrap;overflow-wrap:anywhere}aside{font-size:.85rem}ul{margin:0;padding-left:1.2rem}.error{color:#a00}
mark{color:inherit;padding:.1em .15em;border-radius:.25em}.key{padding:1rem 2rem 0}
mark.date{background:#ffe08a}mark.rank{background:#ffc9a3}mark.person{background:#a8dcff}mark.unit{background:#bfe8b8}
mark.organization{background:#d9d2f5}mark.document{background:#f7c6dc}mark.program{background:#c9eee9}mark.location{background:#e6dfc8}
@media(max-width:50rem){article{grid-template-columns:1fr}}`

/** A page that needs nothing else: highlighted texts, values as tooltips, the records beside each text. No scripts. */
export const htmlWriter: Writer = {
  head: `<!doctype html>
<html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>vietmil</title><style>${STYLE}</style></head><body>
<p class="key">${MENTION_TYPES.map((type) => `<mark class="${type}">${type}</mark>`).join(' ')}</p>
`,
  record(result, ordinal) {
    const open = `<article id="record-${ordinal}" data-id="${escaped(result.id)}"><h2>${escaped(result.id)}`
    if (isError(result)) {
      const { code, message } = result.error
      return `${open}</h2><p class="error">${escaped(`${code}: ${message}`)}</p></article>\n`
    }
    const date = result.publishedAt ? ` <small>${escaped(result.publishedAt)}</small>` : ''
    const skipped = result.skipped ? ` <small>not extracted: ${escaped(result.language ?? '')}</small>` : ''
    const lists = recordLists(result).map(
      ({ title, rows }) =>
        `<h3>${title}</h3><ul>${rows
          .map(({ name, details }) => `<li><b>${escaped(name)}</b> ${escaped(details.join(' · '))}</li>`)
          .join('')}</ul>`,
    )
    const text = marked(textOf(result, 'html'), result.mentions)
    return `${open}${date}${skipped}</h2><div class="text">${text}</div><aside>${lists.join('')}</aside></article>\n`
  },
  tail: '</body></html>\n',
}

/** The text with a `<mark>` for each mention; nested mentions nest. */
function marked(text: string, mentions: readonly Mention[]): string {
  const open: Mention[] = []
  let html = ''
  let at = 0
  const upTo = (end: number): void => {
    html += escaped(text.slice(at, end))
    at = end
  }
  const closeBefore = (limit: number): void => {
    while (open.length > 0 && (open.at(-1) as Mention).end <= limit) {
      upTo((open.pop() as Mention).end)
      html += '</mark>'
    }
  }
  for (const mention of nested(mentions)) {
    closeBefore(mention.start)
    upTo(mention.start)
    html += `<mark class="${mention.type}" title="${escaped(`${mention.type}: ${mention.value} (${mention.rule})`)}">`
    open.push(mention)
  }
  closeBefore(Number.POSITIVE_INFINITY)
  upTo(text.length)
  return html
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

export function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (char) => ENTITIES[char] as string)
}
