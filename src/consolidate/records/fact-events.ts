import type { Fact, FactKind } from '../../model/article'
import type { Reader } from '../../pattern/reader'
import { Kind } from '../../text/tokens'
import { beginsWith, signAt, wordAt } from '../words'
import { dated } from './dated'
import { type Event, eventNamed, findEvents } from './events'
import { dateFor, type FactDates } from './fact-dates'
import type { Scene } from './scene'

/** What a sentence says of the people in it: “Tới dự hội nghị có …”, “… chủ trì hội nghị”. */
interface Predicate {
  kind: Extract<FactKind, 'attends' | 'chairs'>
  /** Tokens of the event's name behind the verb; empty where the text leaves it out. */
  first: number
  last: number
  rule: string
}

/** `attends` and `chairs`: people of a list with “dự … có” before it, or with the verb behind their posts. */
export function eventFacts(scene: Scene, dates: FactDates): Fact[] {
  const facts: Fact[] = []
  const predicates = readPredicates(scene)
  if (predicates.size === 0) return facts
  const events = findEvents(scene)
  const stated = new Set<string>()
  for (const [index, predicate] of predicates) {
    const official = scene.records[index]
    if (official === undefined) continue
    const event = eventNamed(scene, events, predicate.first, predicate.last, scene.drafts[index].first)
    if (event === null) continue
    const object = event.id ?? event.text
    const key = `${predicate.kind} ${official.id} ${object}`
    if (stated.has(key)) continue
    stated.add(key)
    const own = dateFor(scene, dates, index)
    facts.push(
      dated(
        { kind: predicate.kind, subject: official.id, object, mentions: basis(index, event), rule: predicate.rule },
        own >= 0 ? own : dateOfEvent(scene, dates, event),
        scene,
      ),
    )
  }
  return facts
}

const basis = (index: number, { mention }: Event): number[] =>
  mention < 0 ? [index] : [index, mention].sort((a, b) => a - b)

/** The day of the sentence in which the event was introduced. */
const dateOfEvent = (scene: Scene, dates: FactDates, { first }: Event): number =>
  dates.sentences.get(scene.layout.sentence[first]) ?? -1

/** Person mention index → what its sentence says of it, in text order. */
function readPredicates(scene: Scene): Map<number, Predicate> {
  const { drafts, layout } = scene
  const predicates = new Map<number, Predicate>()
  let sentence = -1
  let head: Predicate | null = null
  const pending: number[] = []
  for (let i = 0; i < drafts.length; i++) {
    if (drafts[i].type !== 'person') continue
    const { first } = drafts[i]
    if (layout.sentence[first] !== sentence) {
      sentence = layout.sentence[first]
      head = headPredicate(scene, first)
      pending.length = 0
    }
    const end = blockEnd(scene, i)
    const tail = head ?? tailPredicate(scene, end)
    if (tail !== null) {
      for (const index of pending) predicates.set(index, tail)
      predicates.set(i, tail)
      pending.length = 0
    } else if (isListed(scene, end)) pending.push(i)
    else pending.length = 0
  }
  return predicates
}

/** First token behind a person's name and the posts that follow it. */
function blockEnd({ drafts, mentions, reader: { tokens } }: Scene, index: number): number {
  const mention = mentions[index]
  let t = drafts[index].last
  if (mention.type !== 'person' || mention.positions.length === 0) return t
  const { end } = mention.positions[mention.positions.length - 1]
  while (t < tokens.count && tokens.start[t] < end) t++
  return t
}

/** Whether the sentence goes on to the next name of a list. */
function isListed({ reader: r }: Scene, end: number): boolean {
  const sign = signAt(r, end)
  return sign === ',' || sign === ';' || (beginsWith(r, end, 'vc') && /^(?:và|cùng)$/.test(wordAt(r, end)))
}

const HEAD_REACH = 24

/** “Dự hội nghị có …”, “Chủ trì hội nghị là …” at the beginning of a sentence. */
function headPredicate({ reader: r, layout: { sentence, cover } }: Scene, before: number): Predicate | null {
  let start = before
  while (start > 0 && before - start < HEAD_REACH && sentence[start - 1] === sentence[before]) start--
  if (start > 0 && sentence[start - 1] === sentence[before]) return null
  for (let t = start; t < before && t - start < 4; t++) {
    const kind = kindAt(r, t)
    if (kind === null) continue
    const first = t + (kind === 'chairs' ? 2 : 1)
    for (let last = first; last < before; last++) {
      if (/^(?:có|là|gồm)$/.test(wordAt(r, last)) && cover[last] === 0)
        return { kind, first, last, rule: `fact/${kind}-list` }
    }
  }
  return null
}

function kindAt(r: Reader, t: number): Predicate['kind'] | null {
  if (!beginsWith(r, t, 'dcDC')) return null
  const word = wordAt(r, t)
  if (word === 'dự') return 'attends'
  return word === 'chủ' && wordAt(r, t + 1) === 'trì' ? 'chairs' : null
}

const SKIPPED = /^(?:đã|đồng|cùng|đến|tới|về|tham|trực|tiếp)$/
const MOST_WORDS = 24

/** “…, chủ trì hội nghị”, “… đã đến dự buổi lễ” behind a person's posts. */
function tailPredicate({ reader: r, layout: { sentence } }: Scene, end: number): Predicate | null {
  const line = sentence[end - 1]
  let t = signAt(r, end) === ',' ? end + 1 : end
  while (t - end < 5 && beginsWith(r, t, 'đctv') && SKIPPED.test(wordAt(r, t))) t++
  const kind = sentence[t] === line ? kindAt(r, t) : null
  if (kind === null) return null
  const first = t + (kind === 'chairs' ? 2 : 1)
  let last = first
  while (
    last < r.tokens.count &&
    last - first < MOST_WORDS &&
    sentence[last] === line &&
    r.tokens.kind[last] !== Kind.punct &&
    !/^(?:và|đã|để|do|được)$/.test(wordAt(r, last))
  )
    last++
  return { kind, first, last, rule: `fact/${kind}` }
}
