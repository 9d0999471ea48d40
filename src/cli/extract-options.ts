import { readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import type { InputFormat } from '../corpus'
import type { WorkSettings } from '../corpus/work'
import { type Level, STREAM_FORMATS, type StreamFormat } from '../corpus/writer'
import { type ExtractorOptions, MENTION_TYPES, type MentionType } from '../index'
import type { Arguments, Options } from './arguments'
import { EXIT, Stop } from './io'

const LEVELS: readonly Level[] = [
  'mentions',
  'officials',
  'units',
  'organizations',
  'documents',
  'programs',
  'locations',
  'dates',
  'facts',
]

/** What says how inputs are read; shared with `explain`. */
export const INPUT_OPTIONS: Options = {
  input: {
    value: 'FORMAT',
    oneOf: ['txt', 'jsonl', 'json', 'csv', 'html'],
    help: 'format of the inputs: txt, jsonl, json, csv or html\n(default: by file name; jsonl for standard input)',
  },
  'text-field': { value: 'NAME', help: 'field or column of the text (default text)' },
  'id-field': { value: 'NAME', help: 'field or column of the id (default id)' },
  'date-field': { value: 'NAME', help: 'field or column of the publication date (default publishedAt, else date)' },
  delimiter: { value: 'CHAR', help: 'between CSV columns (default a comma)' },
  html: {
    value: 'MODE',
    oneOf: ['article', 'raw'],
    help: 'article: find the article in the page (default);\nraw: keep offsets into the HTML, tags and entities skipped',
  },
  'max-chars': { value: 'N', help: 'longest text, in UTF-16 code units (default 1000000)' },
}

/** What says how texts are extracted; shared with `explain`. */
export const EXTRACT_OPTIONS: Options = {
  'published-at': { value: 'DAY', help: 'publication date of records that have none' },
  prefer: {
    value: 'WAY',
    oneOf: ['past', 'future', 'nearest'],
    help: 'how incomplete dates are completed (default past)',
  },
  type: {
    value: 'TYPE',
    many: true,
    oneOf: MENTION_TYPES,
    help: `only this type of mention; may be repeated:\n${MENTION_TYPES.join(' ')}`,
  },
  lexicon: { value: 'FILE', help: 'JSON array of your own words: [{"text", "type", "value", "kind"}]' },
}

export const OPTIONS: Options = {
  format: {
    value: 'FORMAT',
    short: 'f',
    oneOf: [...STREAM_FORMATS, 'brat', 'text'],
    help: 'ndjson (default), json, csv, brat, conll, doccano, jsonld, html,\nor text, the view for people',
  },
  out: { value: 'PATH', short: 'o', help: 'output file; for brat a folder (default: standard output)' },
  level: { value: 'LEVEL', oneOf: LEVELS, help: `what a CSV row stands for (default mentions):\n${LEVELS.join(' ')}` },
  'with-text': { help: 'put the text into each ndjson or json record' },
  jobs: { value: 'N', short: 'j', help: 'worker threads (default: all cores; 1 for small files)' },
  resume: { help: 'go on with an interrupted run: check what --out holds, write the rest' },
  lang: { value: 'vi|any', oneOf: ['vi', 'any'], help: 'vi: pass other languages through unextracted (default)' },
  strict: { help: 'exit with 1 if any record was broken' },
  quiet: { short: 'q', help: 'no summary and no progress bar' },
  ...INPUT_OPTIONS,
  ...EXTRACT_OPTIONS,
  help: { short: 'h', help: 'show this text' },
}

/** How to parse, from the arguments. */
export function parseSettings(args: Arguments): NonNullable<WorkSettings['parse']> {
  const [text, id, date] = [args.get('text-field'), args.get('id-field'), args.get('date-field')]
  const [maxChars, delimiter] = [args.count('max-chars'), args.get('delimiter')]
  if (delimiter !== undefined && !/^[ -~\t]$/.test(delimiter)) {
    throw new Stop(EXIT.usage, '--delimiter takes one ASCII character')
  }
  return {
    fields: { ...(text && { text }), ...(id && { id }), ...(date && { date }) },
    ...(maxChars && { maxChars }),
    ...(delimiter && { delimiter }),
    html: (args.get('html') ?? 'article') as 'article' | 'raw',
  }
}

/** How to extract, from the arguments. */
export function extractorSettings(args: Arguments): ExtractorOptions {
  const [publishedAt, prefer, lexicon] = [args.get('published-at'), args.get('prefer'), args.get('lexicon')]
  if (publishedAt !== undefined && Number.isNaN(Date.parse(publishedAt))) {
    throw new Stop(EXIT.usage, `--published-at takes an ISO day such as 2024-04-03, not “${publishedAt}”`)
  }
  return {
    ...(publishedAt && { publishedAt }),
    ...(prefer && { prefer: prefer as NonNullable<ExtractorOptions['prefer']> }),
    ...(args.all('type').length > 0 && { types: args.all('type') as MentionType[] }),
    ...(lexicon && { lexicon: readLexicon(lexicon) }),
  }
}

function readLexicon(path: string): NonNullable<ExtractorOptions['lexicon']> {
  try {
    const rows = JSON.parse(readFileSync(path, 'utf8'))
    if (Array.isArray(rows)) return rows
  } catch (error) {
    throw new Stop(EXIT.failed, `cannot read ${path}: ${(error as Error).message}`)
  }
  throw new Stop(EXIT.usage, `${path} must hold a JSON array`)
}

export interface ExtractPlan {
  format: StreamFormat | 'brat' | 'text'
  out: string | undefined
  settings: WorkSettings
  inputFormat: InputFormat | undefined
  /** Null: all cores, or one where the inputs are small. */
  jobs: number | null
  resume: boolean
}

/** What `vietmil extract` is asked to do. */
export function planOf(args: Arguments, isTerminal: boolean): ExtractPlan {
  const [out, level] = [args.get('out'), args.get('level') as Level | undefined]
  const format = (args.get('format') ?? (isTerminal ? 'text' : 'ndjson')) as ExtractPlan['format']
  if (args.has('resume') && out === undefined) throw new Stop(EXIT.usage, '--resume needs --out')
  if (format === 'brat' && out === undefined) throw new Stop(EXIT.usage, '--format brat needs --out FOLDER')
  if (format === 'text' && out !== undefined) throw new Stop(EXIT.usage, '--format text goes to standard output only')
  if (level !== undefined && format !== 'csv') throw new Stop(EXIT.usage, '--level goes with --format csv')
  const lang = (args.get('lang') ?? 'vi') as 'vi' | 'any'
  return {
    format,
    out,
    settings: {
      process: { ...extractorSettings(args), lang },
      parse: parseSettings(args),
      ...(format !== 'text' && { write: { format, withText: args.has('with-text'), ...(level && { level }) } }),
    },
    inputFormat: args.get('input') as InputFormat | undefined,
    jobs: args.count('jobs') ?? null,
    resume: args.has('resume'),
  }
}

/** Threads take a tenth of a second to start: under two megabytes they cost more than they save. */
export function jobsFor(jobs: number | null, sizes: (number | null)[]): number {
  if (jobs !== null) return jobs
  const total = sizes.reduce<number | null>((sum, size) => (sum === null || size === null ? null : sum + size), 0)
  return total !== null && total < 2 * 2 ** 20 ? 1 : availableParallelism()
}
