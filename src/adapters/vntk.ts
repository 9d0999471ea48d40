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
 * It is a statistical model in native code and some two thousand times slower than our rules; nothing else here needs it.
 * @param vntk the host: `import vntk from 'vntk'`
 * @throws Error if vntk's native part was not built on this machine
 */
export function createWordSegmenter(vntk: Vntk): WordSegmenter {
  const model = load(vntk)
  const segment = (text: string) => {
    if (typeof text !== 'string') throw new TypeError(`segment: the text must be a string, not ${typeof text}`)
    // Line by line: no word runs over a line end, and the model's cost stays proportional to the text.
    const words: Word[] = []
    for (const { index, 0: line } of text.matchAll(/[^\r\n]+/g)) words.push(...segmentLine(model, line, index))
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

function segmentLine(model: ReturnType<Vntk['wordTokenizer']>, line: string, offset: number): Word[] {
  const composed = line.normalize('NFC')
  const tagged = model.tag(composed)
  const at = composed === line ? null : originOf(line)
  const words: Word[] = []
  let from = 0
  for (const word of typeof tagged === 'string' ? tagged.split(' ') : tagged) {
    const span = locate(composed, word, from)
    if (span === null) continue
    from = span.end
    const [start, end] = at ? [at[span.start], at[span.end]] : [span.start, span.end]
    words.push({ text: line.slice(start, end), start: start + offset, end: end + offset })
  }
  return words
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
