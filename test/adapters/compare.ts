/**
 * Compares extraction on the hand-marked articles of `fixtures`: ours, chrono's Vietnamese locale (dates) and vntk's NER
 * (people, places, organisations). Prints the table of the README: `npx tsx test/adapters/compare.ts`.
 */
import * as chronoVi from 'chrono-node/vi'
import { vi } from '../../src/adapters/chrono'
import { alignWords } from '../../src/adapters/vntk'
import type { GoldRow } from '../../src/gold/format'
import { runOver } from '../../src/gold/run'
import { rates } from '../../src/gold/score'
import { createExtractor, type Mention, type MentionType } from '../../src/index'
import { articles } from './articles'
import { nativeVntk } from './native-vntk'

type Predict = (row: GoldRow) => Mention[]

/** Both peers know units only as organisations, so the two are one type here, in the gold as in what is found. */
const merged = (type: MentionType): MentionType => (type === 'unit' ? 'organization' : type)

const extractor = createExtractor()
const ours: Predict = ({ text, publishedAt }) =>
  extractor
    .extract(text, publishedAt ? { publishedAt } : {})
    .mentions.map((mention) => ({ ...mention, type: merged(mention.type) }) as Mention)

const mentionOf = (type: MentionType, text: string, start: number, end: number, value: string) =>
  ({ type, start, end, text: text.slice(start, end), value, rule: 'peer', positions: [] }) as unknown as Mention

type Locale = Pick<typeof vi, 'parse'>

/** A chrono locale; its values are written as ours as far as its certain and implied components go. */
const chrono =
  (locale: Locale): Predict =>
  ({ text, publishedAt }) => {
    const ref = new Date(`${publishedAt ?? '2024-01-01'}T12:00:00`)
    return locale.parse(text, ref).map(({ index, text: { length }, start, end }) => {
      const value = [start, ...(end ? [end] : [])].map(timexOf).join('/')
      return mentionOf('date', text, index, index + length, value)
    })
  }

type Components = ReturnType<Locale['parse']>[number]['start']

function timexOf(components: Components): string {
  const pad = (field: 'year' | 'month' | 'day' | 'hour' | 'minute', size = 2) =>
    String(components.get(field) ?? 0).padStart(size, '0')
  const day = components.isCertain('day') || components.isCertain('weekday') || components.isCertain('hour')
  const month = day || components.isCertain('month')
  const date = [pad('year', 4), ...(month ? [pad('month')] : []), ...(day ? [pad('day')] : [])].join('-')
  return components.isCertain('hour') ? `${date}T${pad('hour')}:${pad('minute')}` : date
}

const VNTK_TYPES: Readonly<Record<string, MentionType>> = { PER: 'person', LOC: 'location', ORG: 'organization' }

const vntk: Predict = ({ text }) => {
  const mentions: Mention[] = []
  for (const { index, 0: line } of text.matchAll(/[^\n]+/g)) {
    const rows = nativeVntk?.ner().tag(line) ?? []
    const places = alignWords(
      line,
      rows.map(([word]) => word),
    )
    rows.forEach(([, , , entity], at) => {
      const place = places[at]
      const type = VNTK_TYPES[entity.slice(2)]
      const last = mentions.at(-1)
      if (!place || !type) return
      const [start, end] = [index + place.start, index + place.end]
      if (entity.startsWith('I-') && last?.type === type && rows[at - 1]?.[3].slice(2) === entity.slice(2)) {
        mentions[mentions.length - 1] = mentionOf(type, text, last.start, end, '')
      } else mentions.push(mentionOf(type, text, start, end, ''))
    })
  }
  return mentions
}

/** Parts of the day are left out of values: chrono has none. */
const plain = (value: unknown) => (typeof value === 'string' ? value.replace(/T[A-Z]{2}/g, '') : value)

/** The gold for one type; optional mentions of every type stay, since they excuse what is found on them. */
function goldFor(type: MentionType): GoldRow[] {
  return articles().map((row) => ({
    ...row,
    mentions: row.mentions
      .map((mention) => ({
        ...mention,
        type: merged(mention.type),
        ...(mention.type === 'date' && { value: plain(mention.value) as string }),
      }))
      .filter((mention) => mention.type === type || mention.opt),
  }))
}

const percent = (share: number | null) => (share === null ? '–' : (share * 100).toFixed(1))

function row(label: string, type: MentionType, name: string, predict: Predict): string {
  const gold = goldFor(type)
  const found = new Map(gold.map((one) => [one.id, predict(one).filter((mention) => mention.type === type)]))
  const { score } = runOver(gold, ({ id }) =>
    (found.get(id) ?? []).map((mention) => ({ ...mention, value: plain(mention.value) }) as Mention),
  )
  const { exact, partial, value } = score[type]
  const strict = rates(exact)
  const values = type === 'date' ? percent(value.total === 0 ? null : value.right / value.total) : ''
  const cells = [
    percent(strict.precision),
    percent(strict.recall),
    percent(strict.f1),
    percent(rates(partial).f1),
    values,
  ]
  return `| ${label} | ${name} | ${cells.join(' | ')} |`
}

console.log('| | | exact P | exact R | exact F1 | overlapping F1 | values right |')
console.log('|---|---|---:|---:|---:|---:|---:|')
console.log(row('dates', 'date', 'vietmil', ours))
console.log(row('', 'date', 'vietmil/chrono', chrono(vi)))
console.log(row('', 'date', 'chrono-node/vi', chrono(chronoVi)))
for (const [type, label] of [
  ['person', 'people'],
  ['location', 'places'],
  ['organization', 'units and organisations'],
] as const) {
  console.log(row(label, type, 'vietmil', ours))
  if (nativeVntk) console.log(row('', type, 'vntk NER', vntk))
}
