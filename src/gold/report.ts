import type { MentionType } from '../index'
import type { RunDiff } from './diff'
import { MENTION_TYPES } from './format'
import type { Counts } from './judge'
import type { Problem, Run } from './run'
import { type Rates, rates, ratio, type Score, type ScoreName, type Share, type TypeScore } from './score'

const GROUPS: readonly ScoreName[] = ['six', 'all']
const HEADER = ['', 'gold', 'found', 'P', 'R', 'F1', 'partial P', 'R', 'F1', 'value']

/** The table of figures, in per cent, with the other fields of each type below it; `types` narrows it down. */
export function formatTable({ articles, score }: Run, types: readonly MentionType[] = MENTION_TYPES): string {
  const names: readonly ScoreName[] = types.length === MENTION_TYPES.length ? [...types, ...GROUPS] : types
  const title = `${articles.length} article${articles.length === 1 ? '' : 's'}`
  const table = alignColumns([HEADER, ...names.map((name) => tableRow(name, score[name]))])
  const details = alignColumns(types.flatMap((type) => detailRows(type, score[type])))
  return [title, '', ...table, ...(details.length > 0 ? ['', ...details] : [])].join('\n')
}

function tableRow(name: ScoreName, { exact, partial, value }: TypeScore): string[] {
  const found = exact.tp + exact.fp
  return [name, `${exact.tp + exact.fn}`, `${found}`, ...percents(exact), ...percents(partial), shareText(value)]
}

function detailRows(type: MentionType, { fields, positions }: TypeScore): string[][] {
  const rows = Object.entries(fields)
    .filter(([field]) => field !== 'positions')
    .map(([field, share]) => [type, field, shareText(share), ''])
  if (!fields.positions) return rows
  const [precision, recall, f1] = percents(positions)
  return [...rows, [type, 'positions', shareText(fields.positions), `as sets P ${precision} R ${recall} F1 ${f1}`]]
}

function percents(counts: Counts): string[] {
  const { precision, recall, f1 } = rates(counts)
  return [precision, recall, f1].map(percent)
}

function percent(value: number | null): string {
  return value === null ? '–' : (value * 100).toFixed(1)
}

function shareText({ right, total }: Share): string {
  return total === 0 ? '–' : `${percent(ratio(right, total))} (${right}/${total})`
}

/** First column to the left, the others to the right; a last column of text stays as it is. */
function alignColumns(rows: readonly string[][]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column].length)))
  return rows.map((row) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[column]) : cell.padStart(widths[column])))
      .join('  ')
      .trimEnd(),
  )
}

/** One problem on one line: `miss   seed unit [BĐBP tỉnh] …Đại tá «BĐBP tỉnh» đề nghị…`. */
export function formatProblem(problem: Problem): string {
  const { id, type, status, text, left, right, rule, field, expected, got } = problem
  const value = field ? ` ${field}: expected ${expected ?? 'null'}, got ${got ?? 'null'}` : ''
  const by = rule ? ` (${rule})` : ''
  return oneLine(`${status.padEnd(5)} ${id} ${type} [${text}]${value} …${left}«${text}»${right}…${by}`)
}

export function formatProblems(problems: readonly Problem[]): string {
  return problems.map(formatProblem).join('\n')
}

/** Gains, losses and values that are wrong in a new way, one a line, marked `+`, `-` and `~`. */
export function formatDiff(diff: RunDiff, before: Score, after: Score): string {
  const { gains, losses, changed, onlyBefore, onlyAfter } = diff
  const lines = [`${gains.length} gains, ${losses.length} losses, ${changed.length} changed`]
  const sameArticles = onlyBefore.length === 0 && onlyAfter.length === 0
  if (sameArticles) lines.push(...GROUPS.map((name) => `${name} exact F1 ${f1(before[name])} → ${f1(after[name])}`))
  else lines.push(`articles left out of the comparison: ${[...onlyBefore, ...onlyAfter].join(' ')}`)
  lines.push(...gains.map((problem) => `+ ${formatProblem(problem)}`))
  lines.push(...losses.map((problem) => `- ${formatProblem(problem)}`))
  for (const { before: old, after: now } of changed) {
    lines.push(`~ ${formatProblem(now)} ${oneLine(`(before: ${old.got ?? 'null'})`)}`)
  }
  return lines.join('\n')
}

function f1({ exact }: TypeScore): string {
  return percent(rates(exact).f1)
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ')
}

/** The figures as plain data: counts with their rates worked out, for other tools to read. */
export type ScoreJson = Record<ScoreName, ScoreJsonRow>

export interface ScoreJsonRow extends Omit<TypeScore, 'exact' | 'partial' | 'positions'> {
  exact: Counts & Rates
  partial: Counts & Rates
  positions: Counts & Rates
}

/** The run with its rates; still a `Run`, so it can be saved and compared with. */
export function toJson(run: Run): Run & { score: ScoreJson } {
  const withRates = (counts: Counts) => ({ ...counts, ...rates(counts) })
  const rows = Object.entries(run.score).map(([name, row]) => [
    name,
    {
      ...row,
      exact: withRates(row.exact),
      partial: withRates(row.partial),
      positions: withRates(row.positions),
    },
  ])
  return { ...run, score: Object.fromEntries(rows) as ScoreJson }
}

/** The run narrowed down to some types, for display. */
export function narrow(run: Run, types: readonly MentionType[]): Run {
  return { ...run, problems: run.problems.filter(({ type }) => types.includes(type)) }
}
