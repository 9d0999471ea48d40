import type { Category, Entry } from './entry'
import type { Frame, HeadRow } from './rows'

/** Head words that go on in the same ways: spellings, kind, letters of the frames, and what else holds for them. */
export type Heads = [
  texts: string,
  kind: string,
  frames: string,
  options?: {
    branch?: string
    mixed?: boolean
    bare?: boolean
    /** Counts only with a capital first letter. */
    cap?: boolean
  },
]

const FRAMES: Record<string, Frame> = {
  n: 'number',
  t: 'topic',
  p: 'place',
  f: 'name',
  b: 'body',
  c: 'closed',
  a: 'arm',
  g: 'gate',
}

/** One entry a spelling; the frames decide which rules may go on from it. */
export function headEntries(
  category: Category,
  rows: readonly Heads[],
  needsCapital = (_text: string): boolean => false,
): Entry<HeadRow>[] {
  return rows.flatMap(([texts, kind, frames, { cap = false, ...options } = {}]) =>
    texts.split('|').map((text): Entry<HeadRow> => {
      const data: HeadRow = { value: text, kind, frames: [...frames].map((f) => FRAMES[f]), ...options }
      return cap || needsCapital(text) ? { category, text, shape: 'cap', data } : { category, text, data }
    }),
  )
}
