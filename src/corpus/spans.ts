import type { Mention } from '../index'

/** The mentions that no other mention covers, in text order; of two that cross, the first. */
export function outermost(mentions: readonly Mention[]): Mention[] {
  const kept: Mention[] = []
  for (const mention of inOrder(mentions)) {
    if (mention.start >= (kept.at(-1)?.end ?? 0)) kept.push(mention)
  }
  return kept
}

/** The mentions that nest like brackets, outer before inner; one that crosses an earlier one is left out. */
export function nested(mentions: readonly Mention[]): Mention[] {
  const open: Mention[] = []
  return inOrder(mentions).filter((mention) => {
    while (open.length > 0 && (open.at(-1) as Mention).end <= mention.start) open.pop()
    const outer = open.at(-1)
    if (outer && mention.end > outer.end) return false
    open.push(mention)
    return true
  })
}

function inOrder(mentions: readonly Mention[]): Mention[] {
  return mentions.filter(({ start, end }) => end > start).sort((a, b) => a.start - b.start || b.end - a.end)
}

/**
 * Converts UTF-16 offsets to code points, which is how brat, doccano and Web Annotation count.
 * They differ only where the text has characters outside the Basic Multilingual Plane, such as emoji.
 */
export function codePoints(text: string): (offset: number) => number {
  if (!/[\uD800-\uDBFF][\uDC00-\uDFFF]/.test(text)) return (offset) => offset
  const counts = new Uint32Array(text.length + 1)
  for (let at = 0, count = 0; at < text.length; at++) {
    counts[at] = count
    const isPair = isHigh(text.charCodeAt(at)) && isLow(text.charCodeAt(at + 1))
    if (!isPair) count++
    counts[at + 1] = count
  }
  return (offset) => counts[offset] as number
}

const isHigh = (code: number): boolean => code >= 0xd800 && code <= 0xdbff
const isLow = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff
