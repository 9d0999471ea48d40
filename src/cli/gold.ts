import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { diffRuns } from '../gold/diff'
import { type GoldRow, isMentionType, MENTION_TYPES, parseGoldJsonl } from '../gold/format'
import { parseMarkup } from '../gold/markup'
import { formatDiff, formatProblems, formatTable, narrow, toJson } from '../gold/report'
import { parseRun, type Run, runOver } from '../gold/run'
import { createExtractor, type MentionType } from '../index'

/** Where the command writes; the process's own streams, or a test's. */
export interface GoldIo {
  out(text: string): void
  err(text: string): void
}

const USAGE = `Usage: vietmil gold FILE|DIR... [options]
  FILE           gold rows (.jsonl) or one hand-marked article (.txt)
  DIR            a directory of hand-marked articles (.txt), sub-directories too
  --errors       list every miss, false mention and wrong value
  --type T       show only this type (may be repeated): ${MENTION_TYPES.join(' ')}
  --json         print JSON instead of text
  --save FILE    save the run, whole, whatever is shown
  --against FILE compare with a saved run: gains and losses, mention by mention
  --only WHICH   even or odd: by zero-based place in the file or directory; else a regular expression on the id
  --help         show this text
`

interface GoldOptions {
  paths: string[]
  errors: boolean
  json: boolean
  types: readonly MentionType[]
  save: string | undefined
  against: string | undefined
  keep: (row: GoldRow, index: number) => boolean
}

/**
 * Scores the extractor on gold articles.
 * @param argv Arguments after the program's name.
 * @returns The exit code: 0; 1 when a file cannot be read or written; 2 when the arguments are wrong.
 */
export function runGold(argv: readonly string[], io: GoldIo): number {
  if (argv.includes('--help')) {
    io.out(USAGE)
    return 0
  }
  const options = attempt(() => readOptions(argv), io, USAGE)
  if (!options) return 2
  const input = attempt(() => readInput(options), io)
  if (!input) return 1
  const extractor = createExtractor()
  const run = runOver(input.rows, ({ text, publishedAt }) => {
    return extractor.extract(text, publishedAt === null ? {} : { publishedAt }).mentions
  })
  io.out(`${options.json ? jsonReport(run, input.earlier, options) : textReport(run, input.earlier, options)}\n`)
  const { save } = options
  if (save === undefined) return 0
  const saved = attempt(() => {
    writeFileSync(save, `${JSON.stringify(toJson(run), null, 1)}\n`)
    return true
  }, io)
  return saved ? 0 : 1
}

/** Turns an error into a message; only what the user's arguments or files can cause goes through here. */
function attempt<T>(step: () => T, io: GoldIo, hint = ''): T | undefined {
  try {
    return step()
  } catch (error) {
    io.err(`gold: ${(error as Error).message}\n${hint}`)
    return undefined
  }
}

function readOptions(argv: readonly string[]): GoldOptions {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      errors: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      type: { type: 'string', multiple: true, default: [] },
      save: { type: 'string' },
      against: { type: 'string' },
      only: { type: 'string' },
    },
  })
  if (positionals.length === 0) throw new Error('no file or directory given')
  const unknown = values.type.find((type) => !isMentionType(type))
  if (unknown !== undefined) throw new Error(`unknown type “${unknown}”`)
  return {
    paths: positionals,
    errors: values.errors,
    json: values.json,
    types: values.type.length === 0 ? MENTION_TYPES : MENTION_TYPES.filter((type) => values.type.includes(type)),
    save: values.save,
    against: values.against,
    keep: readOnly(values.only),
  }
}

function readOnly(only: string | undefined): GoldOptions['keep'] {
  if (only === undefined) return () => true
  if (only === 'even' || only === 'odd') return (_, index) => index % 2 === (only === 'even' ? 0 : 1)
  const pattern = new RegExp(only, 'u')
  return ({ id }) => pattern.test(id)
}

function readInput({ paths, keep, against }: GoldOptions): { rows: GoldRow[]; earlier: Run | undefined } {
  const rows = paths.flatMap((path) => readRows(path).filter(keep))
  const ids = new Set<string>()
  for (const { id } of rows) {
    // Two articles with one id could not be told apart in a comparison.
    if (ids.has(id)) throw new Error(`two articles have the id “${id}”`)
    ids.add(id)
  }
  return { rows, earlier: against === undefined ? undefined : parseRun(readFileSync(against, 'utf8'), against) }
}

function readRows(path: string): GoldRow[] {
  if (statSync(path).isDirectory()) {
    const files = readdirSync(path, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.txt'))
    if (files.length === 0) throw new Error(`${path}: no .txt file in it`)
    return files.sort().map((file) => readArticle(join(path, file)))
  }
  if (path.endsWith('.txt')) return [readArticle(path)]
  return parseGoldJsonl(readFileSync(path, 'utf8'), path)
}

function readArticle(path: string): GoldRow {
  return parseMarkup(readFileSync(path, 'utf8'), path)
}

function textReport(run: Run, earlier: Run | undefined, { errors, types }: GoldOptions): string {
  const shown = narrow(run, types)
  const parts = [formatTable(shown, types)]
  if (errors && shown.problems.length > 0) parts.push(formatProblems(shown.problems))
  if (earlier) parts.push(formatDiff(diffRuns(narrow(earlier, types), shown), earlier.score, run.score))
  return parts.join('\n\n')
}

/** `--errors` decides here too whether problems are listed; the figures are always whole. */
function jsonReport(run: Run, earlier: Run | undefined, { errors, types }: GoldOptions): string {
  const shown = narrow(run, types)
  const { problems, ...figures } = toJson(shown)
  const diff = earlier ? diffRuns(narrow(earlier, types), shown) : undefined
  return JSON.stringify({ ...figures, ...(errors ? { problems } : {}), ...(diff ? { diff } : {}) }, null, 2)
}
