import type { Category, Entry } from './entry'

/** Entries of a category whose row is only its canonical text, from a list with one line a group. */
export function textEntries(category: Category, lists: readonly string[], shape?: Entry['shape']): Entry[] {
  return lists
    .flatMap((list) => list.split('|'))
    .map((part) => part.trim())
    .filter((text) => text !== '')
    .map((text) => {
      // An abbreviation counts in capitals only: TƯ (Trung ương) is not tư.
      const own = shape ?? (text === text.toUpperCase() ? 'upper' : undefined)
      return own ? { category, text, shape: own, data: { value: text } } : { category, text, data: { value: text } }
    })
}
