import type { Article } from '../model/article'
import type { Span } from '../model/span'
import type { Reader } from '../pattern/reader'
import type { Draft } from '../pattern/rule'
import type { Composed } from '../text/compose'

/** Puts what was found in the composed text back where it stands in the raw one: spans and the text that they cover. */
export function restoreOffsets(
  article: Article,
  drafts: readonly Draft[],
  reader: Reader,
  { offsets }: Composed,
  raw: string,
): void {
  const restore = (span: Span & { text: string }) => {
    move(span, offsets)
    span.text = raw.slice(span.start, span.end)
  }
  for (const mention of article.mentions) {
    restore(mention)
    if (mention.type === 'person') mention.positions.forEach(restore)
  }
  for (const { nominals } of [...article.officials, ...article.units, ...article.documents]) nominals?.forEach(restore)
  for (const draft of drafts) move(draft, offsets)
  const { start, end, count } = reader.tokens
  for (let t = 0; t < count; t++) {
    start[t] = offsets[start[t]]
    end[t] = offsets[end[t]]
  }
  reader.text = raw
}

function move(span: Span, offsets: Int32Array): void {
  span.start = offsets[span.start]
  span.end = offsets[span.end]
}
