import type { Reader } from '../../pattern/reader'
import { Gap } from '../../text/tokens'
import { isDash, signAt } from '../words'
import type { Scene } from './scene'

/** Mention index of the day that a sentence or a paragraph is dated by. */
export interface FactDates {
  sentences: Map<number, number>
  paragraphs: Map<number, number>
}

const DAYS = new Set(['day', 'part', 'hour', 'minute'])

/**
 * The day that each sentence names first, and the one that a paragraph opens with: “Chiều 3/4, …”.
 * A document's date and a day in brackets date something else.
 */
export function findFactDates(scene: Scene): FactDates {
  const { mentions, drafts, layout, paragraphs, reader } = scene
  const dates: FactDates = { sentences: new Map(), paragraphs: new Map() }
  for (let i = 0; i < mentions.length; i++) {
    const mention = mentions[i]
    const { first } = drafts[i]
    const sentence = layout.sentence[first]
    if (mention.type !== 'date' || !DAYS.has(mention.grain) || dates.sentences.has(sentence)) continue
    const before = drafts[i - 1]
    if (
      signAt(reader, first - 1) === '(' ||
      isDash(signAt(reader, first - 1)) ||
      (before?.type === 'document' && first - before.last <= 2)
    )
      continue
    dates.sentences.set(sentence, i)
    if (opensParagraph(reader, first)) dates.paragraphs.set(paragraphs[i], i)
  }
  return dates
}

/** A few words may stand before: “Tin từ Hà Nội, sáng 3/4, …” dates what follows, “… được nghỉ từ ngày 1/12” does not. */
const OPENING = 4

function opensParagraph({ tokens: { gap } }: Reader, first: number): boolean {
  for (let t = first; t >= 0 && first - t <= OPENING; t--) if (t === 0 || gap[t] === Gap.newline) return true
  return false
}

/** The dating mention for what a mention tells: before it in its sentence, else of its paragraph; -1 if there is none. */
export function dateFor({ drafts, layout, paragraphs }: Scene, dates: FactDates, index: number): number {
  const own = dates.sentences.get(layout.sentence[drafts[index].first]) ?? index
  return own < index ? own : (dates.paragraphs.get(paragraphs[index]) ?? -1)
}
