import type { MentionType } from './mention'

/** A word or name of the user's own; wins over the built-in lexicon. */
export interface LexiconRow {
  /** As printed; matched without regard to case, Unicode form or tone placement. */
  text: string
  type: MentionType
  /** Normalised value; the text itself when left out. */
  value?: string
  /** Kind, level or branch of the mention, where its type has one. */
  kind?: string
}

export interface ExtractOptions {
  /** ISO day or date-time of publication; resolves what dates leave out. Without it the missing parts stay `X`. */
  publishedAt?: string | undefined
  /** Which way an incomplete date is completed. News looks back, so the default is `past`. */
  prefer?: 'past' | 'future' | 'nearest' | undefined
  /** Mention types wanted; all by default. */
  types?: readonly MentionType[] | undefined
}

export interface ExtractorOptions extends ExtractOptions {
  /** Words and names of your own; where one matches, it wins over the built-in rules. */
  lexicon?: readonly LexiconRow[]
}
