import { isDash, signAt } from '../layout'
import type { Scene } from './scene'

/** Mention index of the day that a sentence or a paragraph is dated by. */
export interface FactDates {
  sentences: Map<number, number>
  paragraphs: Map<number, number>
}

const DAYS = new Set(['day', 'part', 'hour', 'minute'])

/**
 * The day that each sentence names first, and the one that the first sentence of a paragraph names: “Chiều 3/4, …”.
 * A document's date and a day in brackets date something else.
 */
export function findFactDates(scene: Scene): FactDates {
  const { mentions, drafts, layout, paragraphs, reader } = scene
  const dates: FactDates = { sentences: new Map(), paragraphs: new Map() }
  const opening = new Map<number, number>()
  for (let i = 0; i < mentions.length; i++) {
    const mention = mentions[i]!
    const { first } = drafts[i]!
    const sentence = layout.sentence[first]!
    const paragraph = paragraphs[i]!
    if (!opening.has(paragraph)) opening.set(paragraph, sentence)
    if (mention.type !== 'date' || !DAYS.has(mention.grain) || dates.sentences.has(sentence)) continue
    const before = drafts[i - 1]
    if (signAt(reader, first - 1) === '(' || isDash(signAt(reader, first - 1)) || (before?.type === 'document' && first - before.last <= 2)) continue
    dates.sentences.set(sentence, i)
    if (opening.get(paragraph) === sentence && !dates.paragraphs.has(paragraph)) dates.paragraphs.set(paragraph, i)
  }
  return dates
}

/** The dating mention for what a mention tells: of its sentence, else of its paragraph; -1 if there is none. */
export function dateFor({ drafts, layout, paragraphs }: Scene, dates: FactDates, index: number): number {
  return dates.sentences.get(layout.sentence[drafts[index]!.first]!) ?? dates.paragraphs.get(paragraphs[index]!) ?? -1
}
