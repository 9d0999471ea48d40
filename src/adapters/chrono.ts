import {
  Chrono,
  type ParsedResult,
  ParsingComponents,
  type ParsingOption,
  type ParsingReference,
  ParsingResult,
  type Refiner,
} from 'chrono-node/en'
import { type DateMention, extract } from '../index'
import { clockAt, dayPartAt } from './chrono-rules/clock'
import { bareDayAt, daySetAt, oldYearAt } from './chrono-rules/days'
import { durationAt, nowAt } from './chrono-rules/durations'
import { stampsIn } from './chrono-rules/iso'
import { joined, withoutOverlaps } from './chrono-rules/join'
import { findOf } from './chrono-rules/mentions'
import { dayFields, dayNumber, type Field, type Find, type Reading, type Reference } from './chrono-rules/reading'
import { weekdayAt } from './chrono-rules/weekdays'
import { wordsOf } from './chrono-rules/words'

type Context = Parameters<Refiner['refine']>[0]

/** Everything that the text says of time, ours and casual, longest first where it overlaps, joined where it belongs together. */
function findAll(text: string, reference: Reference, strict: boolean): Find[] {
  const { date, forward } = reference
  const publishedAt = isoDay(date)
  const { mentions } = extract(text, {
    types: ['date'],
    prefer: forward ? 'future' : 'nearest',
    ...(publishedAt && { publishedAt }),
  })
  const finds = stampsIn(text)
  for (const mention of mentions as DateMention[]) {
    // A time of day belongs to the reference date here, in an article to the day it tells of; the clock below reads it.
    const find = mention.rule === 'date/clock' ? null : findOf(mention, reference)
    if (find && !isRemainder(mention, text)) finds.push(find)
  }
  const words = wordsOf(text)
  for (let at = 0; at < words.length; at++) {
    const found = [
      clockAt(words, at),
      durationAt(words, at),
      daySetAt(words, at, reference),
      bareDayAt(words, at, reference),
      weekdayAt(words, at, reference, text),
      dayPartAt(words, at),
      nowAt(words, at),
      oldYearAt(words, at),
    ]
    for (const find of found) if (find) finds.push(find)
  }
  const wanted = strict ? finds.filter((find) => !find.casual) : finds
  return joined(withoutOverlaps(wanted), text)
}

/** “ngày 32 tháng 4 năm 2000”: a day that no calendar has leaves its year behind, which the text does not mean alone. */
function isRemainder({ rule, start }: DateMention, text: string): boolean {
  return (
    rule === 'date/year' &&
    /(?:tháng|[/-])\s*\d{1,2},?\s*$/iu.test(text.slice(Math.max(0, start - 16), start).normalize('NFC'))
  )
}

/** ISO day, or null for a year that it cannot hold. */
function isoDay(date: Date): string | null {
  const year = date.getFullYear()
  if (!(year >= 0 && year <= 9999)) return null
  const [month, day] = [date.getMonth() + 1, date.getDate()].map((n) => String(n).padStart(2, '0'))
  return `${String(year).padStart(4, '0')}-${month}-${day}`
}

function componentsOf({ known, implied, duration, nextDay }: Reading, context: Context): ParsingComponents {
  const components = duration
    ? ParsingComponents.createRelativeFromReference(context.reference, duration)
    : context.createParsingComponents({})
  for (const [field, value] of Object.entries(implied) as [Field, number][]) components.imply(field, value)
  for (const [field, value] of Object.entries(known) as [Field, number][]) components.assign(field, value)
  if (nextDay) shift(components, 1)
  return components
}

/** Moves the day; what was certain stays so. */
function shift(components: ParsingComponents, days: number): void {
  const [year, month, day] = [components.get('year') ?? 0, components.get('month') ?? 1, components.get('day') ?? 1]
  for (const [field, value] of Object.entries(dayFields(dayNumber(year, month, day) + days)) as [Field, number][]) {
    if (components.isCertain(field)) components.assign(field, value)
    else components.imply(field, value)
  }
}

function resultOf(find: Find, context: Context): ParsingResult {
  const start = componentsOf(find.from, context)
  const end = find.to ? componentsOf(find.to, context) : undefined
  const past = find.says === 'time' && start.date() < context.refDate
  if (past && context.option.forwardDate) for (const each of end ? [start, end] : [start]) shift(each, 1)
  const result = new ParsingResult(context.reference, find.start, context.text.slice(find.start, find.end), start, end)
  return result.addTag('parser/vietmil').addTag(`vietmil/${find.rule}`)
}

/** A refiner, because chrono hands it the whole text once; what other parsers found stays, and ours fills the rest. */
function refiner(strict: boolean): Refiner {
  return {
    refine(context, results) {
      const { reference, option, text } = context
      const finds = findAll(
        text,
        { date: reference.getDateWithAdjustedTimezone(), forward: option.forwardDate === true },
        strict,
      )
      if (results.length === 0) return finds.map((find) => resultOf(find, context))
      const free = finds.filter((find) =>
        results.every(({ index, text: { length } }) => find.end <= index || find.start >= index + length),
      )
      return [...results, ...free.map((find) => resultOf(find, context))].sort((a, b) => a.index - b.index)
    },
  }
}

const casual = new Chrono({ parsers: [], refiners: [refiner(false)] })
const strict = new Chrono({ parsers: [], refiners: [refiner(true)] })

/** A Vietnamese locale for chrono-node, read by vietmil's date rules. */
export const vi = {
  /** Everything, with `hôm nay`, `thứ hai`, `buổi sáng`. */
  casual,
  /** Only what names a field of the calendar or clock, or a counted length of time. */
  strict,
  /** All dates and times in a text, as chrono's own results. */
  parse(text: string, ref?: ParsingReference | Date, option?: ParsingOption): ParsedResult[] {
    return casual.parse(text, ref, option)
  },
  /** The first date in a text. */
  parseDate(text: string, ref?: ParsingReference | Date, option?: ParsingOption): Date | null {
    return casual.parseDate(text, ref, option)
  },
}
