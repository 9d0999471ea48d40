import { isJoined } from '../../pattern/look'
import type { Reader } from '../../pattern/reader'
import { Kind } from '../../text/tokens'
import { nameKey } from '../name-key'
import { beginsWith, saidWord } from '../said-word'
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
function isEvent({ reader: r, layout, drafts }: Scene, first: number): boolean {
  const word = saidWord(r, first)
  if (word === 'lễ' || NOUNS.has(`${word} ${saidWord(r, first + 1)}`)) return true
  return layout.cover[first] !== 0 && drafts[layout.cover[first] - 1].type === 'program'
}

/** Events that the article introduces by “tổ chức”, “khai mạc”, “mở”: “tổ chức hội nghị sơ kết …”. */
export function findEvents(scene: Scene): Event[] {
  const { reader: r } = scene
  const events: Event[] = []
  for (let t = 2; t < r.tokens.count; t++) {
    // Only a word behind `chức`, `mạc`, `ra`, `mở` can begin one: the letter is read before any word is cut.
    if (!beginsWith(r, t - 1, 'cmrCMR') || !beginsWith(r, t, 'lhđbcgdtnLHĐBCGDTN')) continue
    const word = saidWord(r, t)
    if (word !== 'lễ' && !NOUNS.has(`${word} ${saidWord(r, t + 1)}`)) continue
    const two = `${saidWord(r, t - 2)} ${saidWord(r, t - 1)}`
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
  const { reader: r, layout, drafts, records } = scene
  const index = layout.cover[first] - 1
  const named = index >= 0 && drafts[index].type === 'program' && drafts[index].first === first
  const text = oneLine(r.text.slice(r.tokens.start[first], r.tokens.end[last - 1]))
  return { text, id: named ? (records[index]?.id ?? null) : null, mention: named ? index : -1, first }
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
  const introduced = lastBefore(events, before)
  if (named === null) return introduced
  const said = nameKey(named.text).replace(/^(?:buổi|cuộc) /, '')
  return introduced !== null && nameKey(introduced.text).startsWith(said) ? introduced : named
}

function lastBefore(events: readonly Event[], at: number): Event | null {
  let low = 0
  let high = events.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (events[middle].first < at) low = middle + 1
    else high = middle
  }
  return events[low - 1] ?? null
}
