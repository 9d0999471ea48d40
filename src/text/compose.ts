/** A text with its letters and marks put together, and where each of its code units stood before. */
export interface Composed {
  text: string
  /** Offset in the raw text of every code unit of `text`, and of its end. */
  offsets: Int32Array
}

const MARK = /[\u0300-\u036f]/
const isMark = (unit: number): boolean => unit >= 0x300 && unit <= 0x36f

/** Vietnamese letters have two marks; a heap of them is no letter, and costs more than its length to put in order. */
const MOST_MARKS = 8

/**
 * Puts letters and combining marks together, as NFC does, and nothing else: everything after this can compare words
 * with words as they are printed here.
 * @returns null if the text has no combining marks
 */
export function compose(text: string): Composed | null {
  const first = text.search(MARK)
  if (first < 0) return null
  const offsets = new Int32Array(text.length + 1)
  const letters = new Map<string, string>()
  let out = ''
  /** Everything before it is in `out`. */
  let done = 0
  let length = 0
  const copy = (end: number): void => {
    out += text.slice(done, end)
    for (; done < end; done++) offsets[length++] = done
  }
  for (let at = first; at < text.length; at++) {
    if (!isMark(text.charCodeAt(at))) continue
    let end = at + 1
    while (end < text.length && isMark(text.charCodeAt(end))) end++
    if (at > done && end - at <= MOST_MARKS) {
      copy(at - 1)
      const cluster = text.slice(at - 1, end)
      let letter = letters.get(cluster)
      if (letter === undefined) {
        letter = cluster.normalize('NFC')
        letters.set(cluster, letter)
      }
      out += letter
      for (let unit = 0; unit < letter.length; unit++) offsets[length++] = at - 1 + unit
      done = end
    }
    at = end - 1
  }
  copy(text.length)
  offsets[length] = text.length
  return { text: out, offsets: offsets.subarray(0, length + 1) }
}
