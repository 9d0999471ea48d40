import type { Reader } from '../pattern/reader'
import { wordAt } from './layout'

/** The word at a token in small letters, composed: the text may be in either Unicode form. */
export const saidWord = (reader: Reader, t: number): string => wordAt(reader, t).normalize('NFC')

/** Whether the token begins with one of these letters: asked before a word is cut out of the text. */
export const beginsWith = ({ text, tokens }: Reader, t: number, letters: string): boolean =>
  t < tokens.count && letters.includes(text[tokens.start[t]])
