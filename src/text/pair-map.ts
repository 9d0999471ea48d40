/**
 * Numbers by pairs of 32-bit numbers: a word by its letters, a node by its parent and a word. Open addressing in one
 * typed array, since tens of thousands of entries in a `Map` are what takes the time and memory of building.
 */
export interface PairMap {
  /** First, second and value, in threes; a value of 0 is a free place. */
  slots: Int32Array
  /** How many places there are, less one: a power of two less one. */
  mask: number
  count: number
}

/** @param places a power of two; the map doubles when half of them are taken */
export function createPairMap(places: number): PairMap {
  return { slots: new Int32Array(places * 3), mask: places - 1, count: 0 }
}

function placeOf(first: number, second: number, mask: number): number {
  const hash = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b)
  return ((hash ^ (hash >>> 15)) & mask) * 3
}

/** The value of a pair, 0 if it has none. */
export function getPair({ slots, mask }: PairMap, first: number, second: number): number {
  for (let slot = placeOf(first, second, mask); ; ) {
    const value = slots[slot + 2]
    if (value === 0 || (slots[slot] === first && slots[slot + 1] === second)) return value
    slot = slot + 3 === slots.length ? 0 : slot + 3
  }
}

/** The value of a pair; where it has none it is given `value`. */
export function setPair(map: PairMap, first: number, second: number, value: number): number {
  if (map.count * 2 > map.mask) double(map)
  const { slots, mask } = map
  let slot = placeOf(first, second, mask)
  for (;;) {
    const known = slots[slot + 2]
    if (known === 0) break
    if (slots[slot] === first && slots[slot + 1] === second) return known
    slot = slot + 3 === slots.length ? 0 : slot + 3
  }
  slots[slot] = first
  slots[slot + 1] = second
  slots[slot + 2] = value
  map.count++
  return value
}

function double(map: PairMap): void {
  const { slots } = map
  Object.assign(map, createPairMap((map.mask + 1) * 2))
  for (let slot = 0; slot < slots.length; slot += 3)
    if (slots[slot + 2] !== 0) setPair(map, slots[slot], slots[slot + 1], slots[slot + 2])
}
