import type { DateMention, InferredField } from '../model/mention'
import type { DateReading, Moment } from '../model/moment'
import { dayNumber } from '../normalize/calendar/days'
import { grainOf, intervalEnds, type Point, timex } from '../normalize/calendar/timex'
import type { Day } from '../normalize/published'
import type { Draft } from '../pattern/rule'
import type { Context } from './context'
import { createSurroundings, type Surroundings } from './date-context'
import { fill, type Inferred } from './date-fill'
import type { Frame } from './date-frame'

type DateFields = Pick<DateMention, 'value' | 'interval' | 'grain' | 'inferred'>

const FIELD_ORDER: readonly InferredField[] = ['day', 'month', 'year', 'quarter', 'week']

/**
 * Gives every date its value: what it leaves out comes from the dates around it, then from the publication date.
 * Drops what no calendar has. The drafts are in text order and stay so.
 */
export function resolveDates(drafts: Draft[], context: Context): Draft[] {
  const dates = drafts.filter((draft) => draft.type === 'date') as Draft<DateReading>[]
  if (dates.length === 0) return drafts
  const surroundings = createSurroundings(drafts, context.reader)
  const tale: Tale = { event: null, story: null, narrativeYear: null }
  const resolved = new Map<Draft, DateFields>()
  dates.forEach((draft, index) => {
    if (surroundings.startsParagraph(draft)) tale.narrativeYear = null
    const frame = frameOf(draft, dates[index + 1], tale, surroundings, context)
    const answer = resolve(draft.fields, frame)
    if (answer === null) return
    resolved.set(draft, answer.fields)
    remember(draft, answer, tale, surroundings, context)
  })
  return drafts.flatMap((draft) => {
    if (draft.type !== 'date') return [draft]
    const fields = resolved.get(draft)
    return fields === undefined ? [] : [{ ...draft, fields }]
  })
}

/** What the dates so far have told. */
interface Tale {
  /** The day that the article reports on: its first near the publication. */
  event: Day | null
  story: Day | null
  narrativeYear: number | null
}

function frameOf(draft: Draft<DateReading>, next: Draft<DateReading> | undefined, tale: Tale, surroundings: Surroundings, context: Context): Frame {
  const { published, prefer } = context
  return {
    published,
    speech: surroundings.isQuoted(draft) ? (tale.event ?? published) : published,
    story: tale.story,
    narrativeYear: tale.narrativeYear,
    joinedYear: next && surroundings.areJoined(draft, next) ? (joinable(draft.fields, next.fields) ?? null) : null,
    cue: surroundings.cueOf(draft),
    prefer,
  }
}

/** “22/4 và 28/4/2024”, “quý I, quý II năm 2024”: the year of the second holds for both. */
function joinable({ from, to }: DateReading, next: DateReading): number | undefined {
  const same = (['day', 'month', 'quarter'] as const).every((field) => (from[field] === undefined) === (next.from[field] === undefined))
  if (to !== null || from.year !== undefined || !same || next.from.year === undefined) return undefined
  const later = (from.month ?? from.quarter ?? 0) <= (next.from.month ?? next.from.quarter ?? 0)
  return later ? next.from.year : undefined
}

interface Answer {
  fields: DateFields
  from: Point
  to: Point | null
}

function resolve({ from: first, to: last }: DateReading, frame: Frame): Answer | null {
  const inferred: Inferred = new Set()
  const to = last === null ? null : fill(last, frame, inferred)
  if (last !== null && to === null) return null
  const from = fill(to === null ? first : beforeEnd(first, to), { ...frame, joinedYear: to === null ? frame.joinedYear : null }, inferred)
  if (from === null) return null
  const start = intervalEnds(from)
  const end = to === null ? start : intervalEnds(to)
  // A range that ends before it begins has been misread.
  if (start && end && to !== null && start[0].slice(0, 10) > end[1].slice(0, 10)) return null
  return {
    fields: {
      value: timex(from, to),
      interval: start && end ? { start: start[0], end: end[1] } : null,
      grain: grainOf(from, to),
      inferred: FIELD_ORDER.filter((field) => inferred.has(field)),
    },
    from,
    to,
  }
}

/** The start of a range takes the year of its end, or the one before: `từ 26/1 đến 7/2`, `từ 20/12 đến 5/1`. */
function beforeEnd(first: Moment, to: Point): Moment {
  const open = first.year === undefined && first.shortYear === undefined && first.shift === undefined && !first.lunar
  const year = 'year' in to ? to.year : null
  if (!open || year === null || first.month === undefined || !('month' in to) || to.month === null) return first
  const later = first.month > to.month || (first.month === to.month && 'day' in to && to.day !== null && (first.day ?? 0) > to.day)
  return { ...first, year: later ? year - 1 : year }
}

/** How long before publication the event of an article lies at most, in days. */
const RECENT = 45

function remember(draft: Draft<DateReading>, { from, to }: Answer, tale: Tale, surroundings: Surroundings, { published }: Context): void {
  const { from: said } = draft.fields
  const aside = said.lunar || surroundings.isAside(draft)
  if (!aside && said.year !== undefined && published && said.year < published.year) tale.narrativeYear = said.year
  if (!aside && published === null && said.year !== undefined && from.grain === 'day') tale.narrativeYear = said.year
  const day = dayOfPoint(to ?? from)
  if (day === null || aside) return
  tale.story = day
  if (tale.event || !published) return
  const ago = dayNumber(published) - dayNumber(day)
  if (ago >= 0 && ago <= RECENT) tale.event = day
}

function dayOfPoint(point: Point): Day | null {
  if (point.grain !== 'day' || point.year === null || point.month === null || point.day === null) return null
  return { year: point.year, month: point.month, day: point.day }
}
