import type { Mention } from '../index'
import { codePoints } from './spans'
import { textOf } from './text-of'
import { type CorpusResult, isError } from './types'

export interface BratFile {
  name: string
  content: string
}

/**
 * brat stand-off: `NAME.txt` and `NAME.ann` for a record, `NAME.error.json` for a broken one; the file that proves the
 * record complete comes last. `NAME` is the 1-based place in the corpus and the id, with what file systems refuse
 * replaced. Values stand in annotator notes; offsets count code points, as brat does.
 */
export function bratFiles(result: CorpusResult, ordinal: number): BratFile[] {
  const name = bratName(result.id, ordinal)
  if (isError(result)) return [{ name: `${name}.error.json`, content: `${JSON.stringify(result)}\n` }]
  const text = textOf(result, 'brat')
  const point = codePoints(text)
  const lines = result.mentions.map((mention, index) => {
    const spans = fragments(text, mention)
    const places = spans.map(([start, end]) => `${point(start)} ${point(end)}`).join(';')
    const shown = spans.map(([start, end]) => text.slice(start, end)).join(' ')
    const note = mention.value.replace(/\s+/g, ' ')
    return `T${index + 1}\t${mention.type} ${places}\t${shown}\n#${index + 1}\tAnnotatorNotes T${index + 1}\t${note}\n`
  })
  return [
    { name: `${name}.txt`, content: text },
    { name: `${name}.ann`, content: lines.join('') },
  ]
}

/** `00000017_news-2024-17` */
export function bratName(id: string, ordinal: number): string {
  const safe = Array.from(id.replace(/[^\p{L}\p{M}\p{N}._-]+/gu, '_'))
  // File names have 255 bytes at most; a letter can take four.
  return `${String(ordinal).padStart(8, '0')}_${safe.slice(0, 50).join('')}`
}

/** brat's lines cannot hold a line break: a mention over one is written as a discontinuous span. */
function fragments(text: string, { start, end }: Mention): [number, number][] {
  const spans: [number, number][] = []
  for (let at = start; at < end; ) {
    const newline = text.slice(at, end).search(/[\r\n]/)
    const stop = newline < 0 ? end : at + newline
    if (stop > at) spans.push([at, stop])
    at = stop + 1
  }
  return spans
}
