import type { Draft } from '../pattern/rule'

/** What `explain` asks of a second run: why the passes decided as they did. Absent in ordinary extraction. */
export interface Trace {
  /** The drafts behind the mentions, in their order. */
  drafts: readonly Draft[]
  /** What was inferred, by draft. */
  inferred: Map<Draft, string[]>
  /** Why mentions became one record, by record id. */
  records: Map<string, string[]>
}

export function createTrace(): Trace {
  return { drafts: [], inferred: new Map(), records: new Map() }
}

export function note<Key>(notes: Map<Key, string[]>, key: Key, text: string): void {
  const known = notes.get(key)
  if (known === undefined) notes.set(key, [text])
  else if (!known.includes(text)) known.push(text)
}

/** Takes down where the place of a unit or of an issuer was found. */
export function traceSettled(
  trace: Trace,
  drafts: readonly Draft[],
  text: string,
): (draft: Draft, from: Draft) => void {
  trace.drafts = drafts
  return (draft, from) =>
    note(
      trace.inferred,
      draft,
      `the place is that of “${text.slice(from.start, from.end)}” at ${from.start}, the only one of its level that the article supports`,
    )
}
