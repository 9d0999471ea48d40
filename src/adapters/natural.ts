import { createExtractor, type ExtractorOptions, type Mention } from '../index'

/** A stretch of the text that stays whole. */
export interface Segment {
  start: number
  end: number
}

export interface TokenizerOptions extends ExtractorOptions {
  /** Cuts text into words, such as `segment` of `vietmil/vntk`; without it every syllable is a token. */
  segment?: (text: string) => readonly Segment[]
  /** Lower case, so that `Bộ đội` and `bộ đội` count as one; off by default. */
  fold?: boolean
  /** Words and mentions, already folded, that carry no meaning for the task. */
  stopWords?: Iterable<string>
}

/** Syllables, numbers with their signs (`3.000`, `23-NQ/TU`); punctuation is no token. */
const PLAIN = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[./,-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu

/**
 * A tokenizer in the shape that natural's `TfIdf`, `NGrams` and classifiers take: what our rules find stays whole
 * (`Sư đoàn 312`, `Nguyễn Văn An`, `Nghị quyết số 23-NQ/TU`), titles before a name too, the rest falls into words.
 * Tokens are NFC with single spaces. natural lower-cases strings that it is given before it tokenizes them,
 * and names are found by their capitals: hand it token arrays, or this object as the stemmer of a classifier.
 */
export class VietnameseTokenizer {
  readonly #extractor
  readonly #segment
  readonly #fold: boolean
  readonly #stopWords: ReadonlySet<string>

  constructor({ segment, fold = false, stopWords = [], ...options }: TokenizerOptions = {}) {
    this.#extractor = createExtractor(options)
    this.#segment = segment ?? syllables
    this.#fold = fold
    this.#stopWords = new Set(stopWords)
  }

  tokenize(text: string): string[] {
    const kept = wholes(this.#extractor.extract(text).mentions)
    const tokens: Segment[] = []
    let next = 0
    for (const segment of this.#segment(text)) {
      while (next < kept.length && kept[next].end <= segment.start) tokens.push(kept[next++])
      // A word that a mention cuts through falls back on its syllables outside of it.
      if (kept[next] && segment.end > kept[next].start) tokens.push(...outside(text, segment, kept, next))
      else tokens.push(segment)
    }
    tokens.push(...kept.slice(next))
    return this.#written(text, tokens)
  }

  /** What natural's classifiers ask of a stemmer; Vietnamese words have no endings to take off. */
  tokenizeAndStem(text: string): string[] {
    return this.tokenize(text).map((token) => token.toLowerCase())
  }

  stem(token: string): string {
    return token.normalize('NFC').toLowerCase()
  }

  /** natural's base class has it: drops empty tokens at both ends. */
  trim(tokens: string[]): string[] {
    const full = tokens.map((token) => token !== '')
    return tokens.slice(Math.max(full.indexOf(true), 0), full.lastIndexOf(true) + 1)
  }

  #written(text: string, tokens: readonly Segment[]): string[] {
    return tokens.flatMap(({ start, end }) => {
      const token = text.slice(start, end).normalize('NFC').replace(/\s+/gu, ' ')
      const folded = token.toLowerCase()
      if (!/[\p{L}\p{N}]/u.test(token) || this.#stopWords.has(folded)) return []
      return [this.#fold ? folded : token]
    })
  }
}

function syllables(text: string): Segment[] {
  return Array.from(text.matchAll(PLAIN), ({ index, 0: { length } }) => ({ start: index, end: index + length }))
}

/** The outermost mentions and the titles of people, in text order. */
function wholes(mentions: readonly Mention[]): Segment[] {
  const spans: Segment[] = mentions.map(({ start, end }) => ({ start, end }))
  for (const mention of mentions) {
    if (mention.type !== 'person') continue
    for (const { start, text, title } of mention.positions) {
      const length = printedLength(text, title)
      if (length > 0) spans.push({ start, end: start + length })
    }
  }
  spans.sort((a, b) => a.start - b.start || b.end - a.end)
  const kept: Segment[] = []
  for (const span of spans) if (span.start >= (kept.at(-1)?.end ?? 0)) kept.push(span)
  return kept
}

function outside(text: string, segment: Segment, kept: readonly Segment[], next: number): Segment[] {
  const clear = ({ start, end }: Segment) => {
    for (let at = next; at < kept.length && kept[at].start < end; at++) if (kept[at].end > start) return false
    return true
  }
  return syllables(text.slice(segment.start, segment.end))
    .map(({ start, end }) => ({ start: start + segment.start, end: end + segment.start }))
    .filter(clear)
}

/** How many characters of the text the title takes, whose letters may be decomposed there; 0 if it does not begin so. */
function printedLength(text: string, title: string): number {
  if (text.startsWith(title)) return title.length
  for (let end = title.length + 1; end <= text.length; end++) {
    if (text.slice(0, end).normalize('NFC') === title && !/^\p{M}/u.test(text.slice(end))) return end
  }
  return 0
}
