import type { Problem, Run } from './run'

/** What a change to the rules did, mention by mention. */
export interface RunDiff {
  /** Problems that are gone. */
  gains: Problem[]
  /** Problems that are new. */
  losses: Problem[]
  /** Values that are still wrong, but wrong in another way: as before and as now. */
  changed: { before: Problem; after: Problem }[]
  /** Ids of articles that only one of the runs has; their problems are in none of the lists. */
  onlyBefore: string[]
  onlyAfter: string[]
}

/** Compares a run with an earlier one, over the articles that both have. */
export function diffRuns(before: Run, after: Run): RunDiff {
  const earlier = new Set(before.articles)
  const later = new Set(after.articles)
  const then = byKey(before.problems.filter(({ id }) => later.has(id)))
  const now = byKey(after.problems.filter(({ id }) => earlier.has(id)))
  const changed: RunDiff['changed'] = []
  for (const [key, problem] of now) {
    const old = then.get(key)
    if (old && old.got !== problem.got) changed.push({ before: old, after: problem })
  }
  return {
    gains: [...then].filter(([key]) => !now.has(key)).map(([, problem]) => problem),
    losses: [...now].filter(([key]) => !then.has(key)).map(([, problem]) => problem),
    changed,
    onlyBefore: before.articles.filter((id) => !later.has(id)),
    onlyAfter: after.articles.filter((id) => !earlier.has(id)),
  }
}

/** A problem is the same one if it is the same failing at the same place, whatever rule is to blame for it. */
function byKey(problems: readonly Problem[]): Map<string, Problem> {
  return new Map(
    problems.map((problem) => {
      const { id, type, status, start, end, field } = problem
      return [JSON.stringify([id, type, status, start, end, field]), problem]
    }),
  )
}
