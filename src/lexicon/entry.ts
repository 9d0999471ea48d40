import type { Vocabulary } from '../text/vocabulary'

/**
 * One word or phrase that we know, with what kind of word it is. A phrase may have several entries.
 * `data` is the typed row that a rule's `read` sees.
 */
export interface Entry<Data = unknown> {
  category: Category
  text: string
  /** `cap`: counts only with a capital first letter; `upper`: only in capitals throughout (an abbreviation);
   * `lower`: only in small letters (`hồ` is a lake, `Hồ` a surname). */
  shape?: 'cap' | 'upper' | 'lower'
  data: Data
}

/** One bit each, so that “can this token start X” is a mask test. */
const CATEGORIES = [
  'rank',
  'post',
  'unitHead',
  'orgHead',
  'unitName',
  'orgName',
  'arm',
  'topic',
  'place',
  'level',
  'country',
  'documentKind',
  'documentName',
  'programHead',
  'programName',
  'surname',
  'address',
  'academic',
  'user',
  'press',
  'personName',
  'stop',
  'ship',
  'force',
] as const

export type Category = (typeof CATEGORIES)[number]

const BITS = Object.fromEntries(CATEGORIES.map((category, index) => [category, 1 << index])) as Record<Category, number>

export const bitOf = (category: Category): number => BITS[category]

const WORD = /[\p{L}\p{M}]+|\d+|[^\s\p{L}\p{M}\d]/gu

/** Cuts a lexicon phrase as the tokenizer cuts text. */
export function wordsOf(phrase: string): string[] {
  return phrase.normalize('NFC').match(WORD) ?? []
}

/** Word ids of a phrase, interned. */
export function internPhrase(vocabulary: Vocabulary, phrase: string): number[] {
  return wordsOf(phrase).map((word) => vocabulary.intern(word))
}
