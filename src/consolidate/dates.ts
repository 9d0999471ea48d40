import type { DateMention, InferredField } from '../model/mention'
import type { DateReading, Moment } from '../model/moment'
import { grainOf, intervalEnds, type Point, timex } from '../normalize/calendar/timex'
import type { Draft } from '../pattern/rule'
import type { Context } from './context'
import { createSurroundings, type Surroundings } from './date-context'
import { fill } from './date-fill'
import type { Frame, Inferred } from './date-frame'
import { dayOfPoint, Tale } from './date-tale'

type DateFields = Pick<DateMention, 'value' | 'interval' | 'grain' | 'inferred'>

const FIELD_ORDER: readonly InferredField[] = ['day', 'month', 'year', 'quarter', 'week']

/**
 * Gives every date its value: what it leaves out comes from the dates around it, then from the publication date.
 * Drops what no calendar has. The drafts are in text order and stay so.
 */
export function resolveDates(drafts: Draft[], context: Context): Draft[] {
  const dates = drafts.filter(isUnresolved) as Draft<DateReading>[]
  if (dates.length === 0) return drafts
  const surroundings = createSurroundings(drafts, context.reader)
  const tale = new Tale(context.published)
  const resolved = new Map<Draft, DateFields>()
  dates.forEach((draft, index) => {
    if (surroundings.startsParagraph(draft)) tale.startParagraph()
    const answer = resolve(draft.fields, frameOf(draft, dates[index + 1], tale, surroundings, context))
    if (answer === null) return
    resolved.set(draft, answer.fields)
    tale.remember(
      draft.fields.from,
      answer.to ?? answer.from,
      surroundings.isAside(draft),
      surroundings.startsSentence(draft),
    )
  })
  const settled: Draft[] = []
  for (const draft of drafts) {
    const fields = resolved.get(draft)
    if (!isUnresolved(draft)) settled.push(draft)
    else if (fields) settled.push(withFields(draft, fields))
  }
  return settled
}

/** A copy: the candidates keep what was read. */
const withFields = ({ type, first, last, start, end, rule, weight }: Draft, fields: DateFields): Draft => ({
  type,
  first,
  last,
  start,
  end,
  rule,
  weight,
  fields,
})

/** Dates of a user's lexicon come with their value. */
const isUnresolved = ({ type, fields }: Draft): boolean => type === 'date' && !('value' in fields)

function frameOf(
  draft: Draft<DateReading>,
  next: Draft<DateReading> | undefined,
  tale: Tale,
  surroundings: Surroundings,
  { published, prefer }: Context,
): Frame {
  return {
    published,
    speech: surroundings.isQuoted(draft) ? (tale.event ?? published) : published,
    story: surroundings.startsSentence(draft) ? tale.story : tale.last,
    history: tale.history,
    event: tale.event,
    narrativeYear: tale.narrativeYear,
    joinedYear: next && surroundings.areJoined(draft, next) ? (joinable(draft.fields, next.fields) ?? null) : null,
    restated: next && surroundings.isRestated(draft, next) ? restatement(next.fields) : null,
    cue: () => surroundings.cueOf(draft),
    prefer,
  }
}

function restatement({ from: { month, day, lunar }, to }: DateReading): Frame['restated'] {
  return month === undefined || day === undefined || lunar || to !== null ? null : { month, day }
}

/** “22/4 và 28/4/2024”, “quý I, quý II năm 2024”: the year of the second holds for both. */
function joinable({ from, to }: DateReading, next: DateReading): number | undefined {
  const same = (['day', 'month', 'quarter'] as const).every(
    (field) => (from[field] === undefined) === (next.from[field] === undefined),
  )
  if (to !== null || from.year !== undefined || !same || next.from.year === undefined) return undefined
  const later = (from.month ?? from.quarter ?? 0) <= (next.from.month ?? next.from.quarter ?? 0)
  return later ? next.from.year : undefined
}

interface Answer {
  fields: DateFields
  from: Point
  to: Point | null
}

function resolve(reading: DateReading, frame: Frame): Answer | null {
  const inferred: Inferred = new Set()
  const ends = fillEnds(reading, frame, inferred)
  if (ends === null) return null
  const { from, to } = ends
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

function fillEnds(
  { from, to }: DateReading,
  frame: Frame,
  inferred: Inferred,
): { from: Point; to: Point | null } | null {
  if (to === null) {
    const point = fill(from, frame, inferred)
    return point && { from: point, to: null }
  }
  if (to.shift?.from === 'story') {
    // “từ 22 giờ hôm 18-11 đến 5 giờ hôm sau” counts from its own beginning.
    const first = fill(from, frame, inferred)
    const last = first && fill(to, { ...frame, story: dayOfPoint(first) ?? frame.story }, inferred)
    return first && last && { from: first, to: last }
  }
  const last = fill(to, frame, inferred)
  const first = last && fill(beforeEnd(from, last), frame, inferred)
  return first && last && { from: first, to: last }
}

/** The start of a range takes the year of its end, or the one before: `từ 26/1 đến 7/2`, `từ 20/12 đến 5/1`. */
function beforeEnd(first: Moment, to: Point): Moment {
  const open = first.year === undefined && first.shortYear === undefined && first.shift === undefined && !first.lunar
  const year = 'year' in to ? to.year : null
  if (!open || year === null || first.month === undefined || !('month' in to) || to.month === null) return first
  const later =
    first.month > to.month || (first.month === to.month && 'day' in to && to.day !== null && (first.day ?? 0) > to.day)
  return { ...first, year: later ? year - 1 : year }
}
