import { codePoints } from './spans'
import { textOf } from './text-of'
import { isError } from './types'
import type { Writer } from './writer'

/** JSON lines that doccano imports for sequence labelling: `label` is `[start, end, type]` in code points. */
export const doccanoWriter: Writer = {
  head: '',
  record(result) {
    if (isError(result)) return `${JSON.stringify({ id: result.id, text: '', label: [], error: result.error })}\n`
    const text = textOf(result, 'doccano')
    const point = codePoints(text)
    const label = result.mentions.map(({ type, start, end }) => [point(start), point(end), type])
    return `${JSON.stringify({ id: result.id, text, label })}\n`
  },
  tail: '',
}
