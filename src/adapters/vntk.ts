/** What this adapter uses of vntk; `require('vntk')` has it. */
export interface Vntk {
  wordTokenizer(): { tag(text: string): string[] | string }
}

/** A word of one or more syllables with its place in the text. */
export interface Word {
  /** `text.slice(start, end)` of the very string that was passed in. */
  text: string
  start: number
  end: number
}

export interface WordSegmenter {
  /** All words and signs of a text, in order; white space between words is in none. */
  segment(text: string): Word[]
  /** The same as plain strings, in the shape of natural's tokenizers. */
  tokenize(text: string): string[]
}

/**
 * Word segmentation by vntk with exact offsets: vntk itself returns bare strings and breaks decomposed letters apart.
 * It is a statistical model in native code, hundreds of times slower than our rules; nothing else here needs it.
 * @param vntk the host: `import vntk from 'vntk'`
 * @throws Error if vntk's native part was not built on this machine
 */
export function createWordSegmenter(vntk: Vntk): WordSegmenter {
  const model = load(vntk)
  const segment = (text: string) => {
    if (typeof text !== 'string') throw new TypeError(`segment: the text must be a string, not ${typeof text}`)
    // Line by line: no word runs over a line end, and the model's cost stays proportional to the text.
    const words: Word[] = []
    for (const { index, 0: line } of text.matchAll(/[^\r\n]+/g)) {
      const tagged = model.tag(line.normalize('NFC'))
      for (const word of alignWords(line, typeof tagged === 'string' ? tagged.split(' ') : tagged)) {
        if (word) words.push({ ...word, start: word.start + index, end: word.end + index })
      }
    }
    return words
  }
  return { segment, tokenize: (text) => segment(text).map((word) => word.text.normalize('NFC')) }
}

function load(vntk: Vntk): ReturnType<Vntk['wordTokenizer']> {
  try {
    return vntk.wordTokenizer()
  } catch (cause) {
    throw new Error(
      'vietmil/vntk: vntk is installed, but its native part (crfsuite) could not be loaded. It is compiled when vntk is installed: ' +
        'allow install scripts, have Python and a C++ compiler, then run `npm rebuild crfsuite`. The rest of vietmil works without it.',
      { cause },
    )
  }
}

/**
 * Places of the words that vntk made of a text, for its other tools too: `ner().tag(text)` gives the same words.
 * @returns one entry a word, null where the text does not have it; `text` is a slice of the text as given
 */
export function alignWords(text: string, words: readonly string[]): (Word | null)[] {
  const composed = text.normalize('NFC')
  const at = composed === text ? null : originOf(text)
  let from = 0
  return words.map((word) => {
    const span = locate(composed, word, from)
    if (span === null) return null
    from = span.end
    const [start, end] = at ? [at[span.start], at[span.end]] : [span.start, span.end]
    return { text: text.slice(start, end), start, end }
  })
}

/** A word's syllables stand in the text one after the other, whatever white space is between them. */
function locate(text: string, word: string, from: number): { start: number; end: number } | null {
  let start = -1
  let end = from
  for (const syllable of word.split(' ')) {
    const found = syllable === '' ? -1 : text.indexOf(syllable, end)
    if (found < 0) return null
    if (start < 0) start = found
    end = found + syllable.length
  }
  return { start, end }
}

/** For every unit of the composed line its place in the line as it was given, with one more for its end. */
function originOf(line: string): number[] {
  const origin: number[] = []
  for (const { index, 0: letter } of line.matchAll(/\P{M}\p{M}*|\p{M}+/gu)) {
    for (let unit = letter.normalize('NFC').length; unit > 0; unit--) origin.push(index)
  }
  origin.push(line.length)
  return origin
}
