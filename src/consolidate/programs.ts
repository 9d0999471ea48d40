import { rangeText } from '../pattern/reader'
import type { Draft } from '../pattern/rule'
import type { Context } from './context'

const OPENING = '“"«'
const CLOSING = '”"»'

/**
 * A programme that was introduced with its head noun is known from then on: quoted again without one, it is found too
 * (`Thông qua “Nâng bước em tới trường”, …`). What stood inside the quotation gives way to it.
 */
export function repeatPrograms(drafts: Draft[], { reader }: Context): Draft[] {
  const known = new Map<string, Draft>()
  for (const draft of drafts)
    if (draft.type === 'program') known.set(keyOf(reader.text.slice(draft.start, draft.end)), draft)
  if (known.size === 0) return drafts
  const { start, end, count } = reader.tokens
  const programs = new Uint8Array(count)
  for (const draft of drafts) if (draft.type === 'program') programs.fill(1, draft.first, draft.last)
  const repeated = new Uint8Array(count)
  const repeats: Draft[] = []
  for (const [first, last] of quotations(reader.text, start, end, count)) {
    const model = known.get(keyOf(rangeText(reader, first, last)))
    if (!model || programs[first] || programs[last - 1]) continue
    repeated.fill(1, first, last)
    const span = { first, last, start: start[first], end: end[last - 1] }
    repeats.push({ ...model, ...span, rule: 'program/repeated', fields: { ...model.fields } })
  }
  if (repeats.length === 0) return drafts
  const kept = drafts.filter(({ first, last }) => !repeated[first] && !repeated[last - 1])
  return [...kept, ...repeats].sort((a, b) => a.start - b.start)
}

/** Token ranges between quotation marks, innermost, at most 45 tokens long. */
function quotations(text: string, start: Int32Array, end: Int32Array, count: number): [number, number][] {
  const found: [number, number][] = []
  let open = -1
  for (let i = 0; i < count; i++) {
    if (end[i] - start[i] !== 1) continue
    const sign = text[start[i]]
    if (open >= 0 && i - open <= 46 && CLOSING.includes(sign)) {
      let last = i
      while (last > open + 1 && end[last - 1] - start[last - 1] === 1 && ',.;'.includes(text[start[last - 1]])) last--
      // Two words may be said again with no thought of the programme.
      if (last - open > 3) found.push([open + 1, last])
      open = -1
    } else if (OPENING.includes(sign)) open = i
  }
  return found
}

/** Papers print one name in many ways: `Xuân Biên phòng-Ấm lòng dân bản`, `Xuân biên phòng - ấm lòng dân bản`. */
function keyOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
