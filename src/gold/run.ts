import type { Mention, MentionType } from '../index'
import type { GoldRow } from './format'
import { type FieldVerdict, type Judgement, judge } from './judge'
import { type Score, score } from './score'

/** One mention that is not as the gold has it, with enough around it to be read without the article. */
export interface Problem {
  /** Id of the article. */
  id: string
  type: MentionType
  /** Not found; found but not in the gold; found with a wrong field. */
  status: 'miss' | 'false' | 'wrong'
  start: number
  end: number
  text: string
  /** What stands before and after it on either side, cut to `CONTEXT` characters. */
  left: string
  right: string
  /** The rule that found it; null for a miss. */
  rule: string | null
  /** The wrong field, what the gold says and what was found; null unless `wrong`. */
  field: FieldVerdict['field'] | null
  expected: string | null
  got: string | null
}

/** A whole run over gold articles: plain JSON data, saved and compared with later runs. */
export interface Run {
  version: 1
  /** Ids of the articles scored, in order. */
  articles: string[]
  score: Score
  problems: Problem[]
}

const CONTEXT = 40

/** Scores every article against what `predict` finds in it. */
export function runOver(rows: readonly GoldRow[], predict: (row: GoldRow) => readonly Mention[]): Run {
  const judgements = rows.map((row) => judge(row, predict(row)))
  return {
    version: 1,
    articles: rows.map((row) => row.id),
    score: score(judgements),
    problems: rows.flatMap((row, index) => problemsOf(row, judgements[index])),
  }
}

/** In text order, so that a miss and the false mention that stands in its place come one after the other. */
function problemsOf(row: GoldRow, { hits, missed, spurious }: Judgement): Problem[] {
  const problems = [
    ...missed.map((gold) => problemAt(row, gold, 'miss', null)),
    ...spurious.map((mention) => problemAt(row, mention, 'false', mention.rule)),
    ...hits.flatMap(({ gold, predicted, fields }) =>
      fields
        .filter(({ right }) => !right)
        .map(({ field, expected, got }) => ({
          ...problemAt(row, gold, 'wrong', predicted.rule),
          field,
          expected,
          got,
        })),
    ),
  ]
  return problems.sort((a, b) => a.start - b.start || a.end - b.end)
}

function problemAt(
  { id, text }: GoldRow,
  { type, start, end }: Pick<Mention, 'type' | 'start' | 'end'>,
  status: Problem['status'],
  rule: string | null,
): Problem {
  const left = text.slice(Math.max(0, start - CONTEXT), start)
  const right = text.slice(end, end + CONTEXT)
  const span = { start, end, text: text.slice(start, end), left, right }
  return { id, type, status, ...span, rule, field: null, expected: null, got: null }
}

/**
 * Reads a run saved as JSON.
 * @throws SyntaxError if it is none.
 */
export function parseRun(json: string, file: string): Run {
  let run: Partial<Run> | null = null
  try {
    run = JSON.parse(json)
  } catch {
    // Falls through to the one message that tells the user which file is meant.
  }
  if (run?.version !== 1 || !Array.isArray(run.articles) || !Array.isArray(run.problems) || !run.score) {
    throw new SyntaxError(`${file}: not a saved gold run`)
  }
  return run as Run
}
