import type { Mention, MentionType } from '../index'

/** A term as compromise keeps it: `pre` and `post` hold the signs and spaces around the word. */
export interface Term {
  text: string
  pre: string
  post: string
  normal: string
  tags: Set<string>
}

/** Sentence, first term, and the one after the last. */
export type Pointer = [sentence: number, start: number, end: number]

interface Place {
  start: number
  end: number
  sentence: number
  index: number
  term: Term
}

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[./-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu
/** What ends a sentence between two words: a full stop with its closing signs, or the end of the line. */
const SENTENCE_END = /(?:[.!?…]["”’)\]]*\s|\n)\s*/u

/**
 * Cuts a text into sentences of terms: every mention begins and ends with a term, and no character is lost between them.
 * Terms carry the tags of the mentions over them.
 * @returns the sentences, and where each mention stands in them
 */
export function termsOf(
  text: string,
  mentions: readonly Mention[],
  tags: Readonly<Record<MentionType, string>>,
): { sentences: Term[][]; pointers: Pointer[] } {
  const places = placesOf(text, mentions)
  const sentences: Term[][] = []
  for (const { sentence, term } of places) {
    if (sentence === sentences.length) sentences.push([])
    sentences[sentence].push(term)
  }
  let from = 0
  const pointers = mentions.map(({ start, end, type }): Pointer => {
    while (from < places.length && places[from].start < start) from++
    let to = from
    while (to < places.length && places[to].end <= end) places[to++].term.tags.add(tags[type])
    const first = places[from]
    return to > from ? [first.sentence, first.index, places[to - 1].index + 1] : [0, 0, 0]
  })
  return { sentences, pointers }
}

function placesOf(text: string, mentions: readonly Mention[]): Place[] {
  const joint = inside(text.length, mentions)
  const places: Place[] = []
  for (const { start, end } of cut(text, mentions)) {
    const last = places.at(-1)
    const gap = text.slice(last?.end ?? 0, start)
    const stop = last && joint[last.end] === 0 ? SENTENCE_END.exec(gap) : null
    const split = last === undefined ? 0 : stop ? stop.index + stop[0].length : gap.length
    if (last) last.term.post = gap.slice(0, split)
    const surface = text.slice(start, end)
    const term: Term = { text: surface, pre: gap.slice(split), post: '', normal: bare(surface), tags: new Set() }
    const sentence = (last?.sentence ?? 0) + (stop ? 1 : 0)
    places.push({ start, end, sentence, index: last && !stop ? last.index + 1 : 0, term })
  }
  const final = places.at(-1)
  if (final) final.term.post = text.slice(final.end)
  return places
}

/** compromise takes all accents off the words that it is asked to match, so ours must lose theirs. */
const bare = (word: string) => word.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase()

/** The words of a text, cut once more where a mention begins or ends. */
function cut(text: string, mentions: readonly Mention[]): { start: number; end: number }[] {
  const edges = [...new Set(mentions.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b)
  const spans: { start: number; end: number }[] = []
  let edge = 0
  for (const { index, 0: word } of text.matchAll(WORD)) {
    let start = index
    while (edge < edges.length && edges[edge] <= start) edge++
    for (; edge < edges.length && edges[edge] < index + word.length; edge++) {
      spans.push({ start, end: edges[edge] })
      start = edges[edge]
    }
    spans.push({ start, end: index + word.length })
  }
  return spans
}

/** 1 where a place between two characters lies within a mention: no sentence ends there. */
function inside(length: number, mentions: readonly Mention[]): Uint8Array {
  const joint = new Uint8Array(length + 1)
  for (const { start, end } of mentions) joint.fill(1, start + 1, end)
  return joint
}
