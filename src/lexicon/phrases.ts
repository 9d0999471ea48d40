import type { Category, Entry } from './entry'

/** Entries of a category whose row is only its canonical text, from a list with one line a group. */
export function textEntries(category: Category, lists: readonly string[], shape?: Entry['shape']): Entry[] {
  return lists
    .flatMap((list) => list.split('|'))
    .map((part) => part.trim())
    .filter((text) => text !== '')
    .map((text) => (shape ? { category, text, shape, data: { value: text } } : { category, text, data: { value: text } }))
}
