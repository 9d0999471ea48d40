import { bitOf } from '../lexicon/entry'
import type { Reader } from '../pattern/reader'
import type { Draft } from '../pattern/rule'
import { Gap, Kind } from '../text/tokens'

/** Where the drafts of an article lie on its tokens; made once, read by the passes. */
export interface Layout {
  drafts: readonly Draft[]
  /** Index + 1 of the draft that covers a token, else 0; -1 where a pass has just found something. */
  cover: Int32Array
  /** Number of the sentence that a token is in. */
  sentence: Int32Array
}

export function createLayout(reader: Reader, drafts: readonly Draft[]): Layout {
  const { count } = reader.tokens
  const cover = new Int32Array(count + 1)
  drafts.forEach((draft, index) => {
    cover.fill(index + 1, draft.first, draft.last)
  })
  return { drafts, cover, sentence: sentencesOnce(reader) }
}

/** The draft that covers a token. */
export function draftOver({ drafts, cover }: Layout, t: number): Draft | undefined {
  return cover[t] > 0 ? drafts[cover[t] - 1] : undefined
}

/** The draft that begins at a token. */
export function draftAt(layout: Layout, first: number): Draft | undefined {
  const draft = draftOver(layout, first)
  return draft?.first === first ? draft : undefined
}

/** The draft that ends before a token. */
export function draftEndingAt(layout: Layout, end: number): Draft | undefined {
  const draft = draftOver(layout, end - 1)
  return draft?.last === end ? draft : undefined
}

/** Where the first mention from `from` on begins; `end` if none does before it. */
export function freeUntil({ cover }: Layout, from: number, end: number): number {
  for (let t = from; t < end; t++) if (cover[t] !== 0) return t
  return end
}

export const isFree = (layout: Layout, from: number, end: number): boolean => freeUntil(layout, from, end) === end

/** Sentences do not change while the passes add drafts. */
const known = new WeakMap<Reader, { generation: number; sentence: Int32Array }>()

function sentencesOnce(reader: Reader): Int32Array {
  const last = known.get(reader)
  if (last?.generation === reader.generation) return last.sentence
  const sentence = sentencesOf(reader)
  known.set(reader, { generation: reader.generation, sentence })
  return sentence
}

const CLOSERS = '.!?…'
const LEVEL_OR_TITLE = bitOf('level') | bitOf('academic') | bitOf('address')

/** A sentence ends at a newline, or at a closing sign before white space and a capital, a figure or a quotation mark. */
function sentencesOf(r: Reader): Int32Array {
  const { count, kind, gap, start } = r.tokens
  const sentence = new Int32Array(count + 1)
  let number = 0
  for (let t = 0; t < count; t++) {
    if (
      t > 0 &&
      (gap[t] === Gap.newline || (gap[t] === Gap.space && kind[t - 1] === Kind.punct && closes(r, t, start[t - 1])))
    )
      number++
    sentence[t] = number
  }
  sentence[count] = number + 1
  return sentence
}

function closes(r: Reader, t: number, at: number): boolean {
  if (!CLOSERS.includes(r.text[at])) return false
  if (r.tokens.kind[t] === Kind.lower) return false
  // “TP. Huế”, “PGS. Trần”: the dot of an abbreviation.
  return !(t >= 2 && (r.hits.mask[t - 2] & LEVEL_OR_TITLE) !== 0 && r.tokens.end[t - 2] - r.tokens.start[t - 2] <= 3)
}
