import { isJoined } from '../../pattern/look'
import { type Reader, rangeText } from '../../pattern/reader'
import { Kind } from '../../text/tokens'
import { draftAt, draftOver } from '../layout'
import { nameKey } from '../name-key'
import { firstOf, lowerBound } from '../search'
import { beginsWith, wordAt } from '../words'
import { oneLine, type Scene } from './scene'

/** Something that people attend: a programme's record, or the words that introduce it. */
export interface Event {
  text: string
  id: string | null
  /** Index of the programme's mention, or -1. */
  mention: number
  first: number
}

const NOUNS = new Set([
  'hội nghị',
  'hội thảo',
  'hội đàm',
  'hội thi',
  'hội thao',
  'đại hội',
  'buổi lễ',
  'cuộc họp',
  'giao ban',
  'diễn tập',
  'tọa đàm',
  'toạ đàm',
  'ngày hội',
  'buổi làm',
  'cuộc gặp',
  'buổi gặp',
  'đêm giao',
])
const MOST_WORDS = 24

/** Whether words begin with what an event is called, or name a programme. */
function isEvent({ reader: r, layout }: Scene, first: number): boolean {
  const word = wordAt(r, first)
  if (word === 'lễ' || NOUNS.has(`${word} ${wordAt(r, first + 1)}`)) return true
  return draftOver(layout, first)?.type === 'program'
}

/** Events that the article introduces by “tổ chức”, “khai mạc”, “mở”: “tổ chức hội nghị sơ kết …”. */
export function findEvents(scene: Scene): Event[] {
  const { reader: r } = scene
  const events: Event[] = []
  for (let t = 2; t < r.tokens.count; t++) {
    // Only a word behind `chức`, `mạc`, `ra`, `mở` can begin one: the letter is read before any word is cut.
    if (!beginsWith(r, t - 1, 'cmrCMR') || !beginsWith(r, t, 'lhđbcgdtnLHĐBCGDTN')) continue
    const word = wordAt(r, t)
    if (word !== 'lễ' && !NOUNS.has(`${word} ${wordAt(r, t + 1)}`)) continue
    const two = `${wordAt(r, t - 2)} ${wordAt(r, t - 1)}`
    if (two !== 'tổ chức' && two !== 'khai mạc' && two !== 'diễn ra' && !two.endsWith(' mở')) continue
    events.push(eventAt(scene, t, phraseEnd(scene, t)))
  }
  return events
}

function phraseEnd({ reader: r, layout: { sentence } }: Scene, first: number): number {
  let last = first + 1
  while (last < r.tokens.count && last - first < MOST_WORDS && sentence[last] === sentence[first] && !stops(r, last))
    last++
  return last
}

/** A sign ends the phrase unless it stands inside a word or number: `2021-2022`. */
const stops = (r: Reader, t: number): boolean =>
  r.tokens.kind[t] === Kind.punct && !(isJoined(r, t) && t + 1 < r.tokens.count && isJoined(r, t + 1))

function eventAt(scene: Scene, first: number, last: number): Event {
  const { reader, layout, records } = scene
  const mention = draftAt(layout, first)?.type === 'program' ? layout.cover[first] - 1 : -1
  return { text: oneLine(rangeText(reader, first, last)), id: records[mention]?.id ?? null, mention, first }
}

/**
 * The event that the words from `first` to `last` name; `hội nghị` alone, or no words, mean the last one introduced
 * before, if it is of the noun.
 */
export function eventNamed(
  scene: Scene,
  events: readonly Event[],
  first: number,
  last: number,
  before: number,
): Event | null {
  const named = last > first && isEvent(scene, first) ? eventAt(scene, first, last) : null
  if (named !== null && (named.id !== null || last - first > 3)) return named
  const introduced = events[lowerBound(events, before, firstOf) - 1] ?? null
  if (named === null) return introduced
  const said = nameKey(named.text).replace(/^(?:buổi|cuộc) /, '')
  return introduced !== null && nameKey(introduced.text).startsWith(said) ? introduced : named
}
