import type { Draft } from '../pattern/rule'

/**
 * Of drafts that overlap one stays: the heavier rule, then the longer span, then the earlier one.
 * Linear but for the sort within a heap of drafts that overlap: most drafts overlap few others or none.
 * @returns the kept drafts in text order
 */
export function resolveOverlaps(drafts: readonly Draft[], tokenCount: number): Draft[] {
  const order = drafts.slice().sort((a, b) => a.first - b.first)
  const kept: Draft[] = []
  let taken: Uint8Array | null = null
  for (let from = 0; from < order.length; ) {
    let end = order[from].last
    let to = from + 1
    for (; to < order.length && order[to].first < end; to++) end = Math.max(end, order[to].last)
    if (to === from + 1) kept.push(order[from])
    else {
      taken ??= new Uint8Array(tokenCount)
      keepBest(order.slice(from, to), taken, kept)
    }
    from = to
  }
  return kept
}

/** Adds the best of drafts of which each overlaps another, in text order. */
function keepBest(heap: Draft[], taken: Uint8Array, kept: Draft[]): void {
  const best: Draft[] = []
  for (const draft of heap.sort(better)) {
    let free = true
    for (let t = draft.first; t < draft.last && free; t++) free = taken[t] === 0
    if (!free) continue
    for (let t = draft.first; t < draft.last; t++) taken[t] = 1
    best.push(draft)
  }
  for (const draft of best.sort((a, b) => a.first - b.first)) kept.push(draft)
}

function better(a: Draft, b: Draft): number {
  return b.weight - a.weight || b.last - b.first - (a.last - a.first) || a.first - b.first
}
