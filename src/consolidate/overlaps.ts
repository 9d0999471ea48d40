import type { Draft } from '../pattern/rule'

/**
 * Of drafts that overlap one stays: the heavier rule, then the longer span, then the earlier one.
 * Linear but for the sort: a kept draft only ever meets its neighbours.
 * @returns the kept drafts in text order
 */
export function resolveOverlaps(drafts: Draft[], tokenCount: number): Draft[] {
  const order = drafts.slice().sort(better)
  const taken = new Uint8Array(tokenCount)
  const kept: Draft[] = []
  for (const draft of order) {
    let free = true
    // The ends and one step of the shortest kept span decide: spans are short, so all tokens are looked at.
    for (let t = draft.first; t < draft.last; t++) if (taken[t]) free = false
    if (!free) continue
    taken.fill(1, draft.first, draft.last)
    kept.push(draft)
  }
  return kept.sort((a, b) => a.first - b.first)
}

function better(a: Draft, b: Draft): number {
  return b.weight - a.weight || b.last - b.first - (a.last - a.first) || a.first - b.first
}
