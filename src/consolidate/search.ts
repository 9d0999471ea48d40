/** Index of the first item that stands at `at` or behind it; the items ascend by the position asked for. */
export function lowerBound<Item>(items: readonly Item[], at: number, position: (item: Item) => number): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (position(items[middle]) < at) low = middle + 1
    else high = middle
  }
  return low
}

/** The last item that has ended where `at` begins; token indices. */
export const lastEndedBy = <Item extends { last: number }>(items: readonly Item[], at: number): Item | undefined =>
  items[lowerBound(items, at + 1, lastOf) - 1]

/** How the items may be ordered: by their first token, their end, or their offset in the text. */
export const firstOf = ({ first }: { first: number }): number => first
export const startOf = ({ start }: { start: number }): number => start
const lastOf = ({ last }: { last: number }): number => last
