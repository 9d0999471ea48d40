import type { Draft } from '../pattern/rule'

/** What `explain` asks of a second run: why the passes decided as they did. Absent in ordinary extraction. */
export interface Trace {
  /** Everything the rules found, before overlaps were resolved. */
  candidates: readonly Draft[]
  /** The drafts behind the mentions, in their order. */
  drafts: readonly Draft[]
  /** What was inferred, by mention index. */
  mentions: Map<number, string[]>
  /** Why mentions became one record, by record id. */
  records: Map<string, string[]>
}

export function createTrace(): Trace {
  return { candidates: [], drafts: [], mentions: new Map(), records: new Map() }
}

export function note<Key>(notes: Map<Key, string[]>, key: Key, text: string): void {
  const known = notes.get(key)
  if (known === undefined) notes.set(key, [text])
  else if (!known.includes(text)) known.push(text)
}
