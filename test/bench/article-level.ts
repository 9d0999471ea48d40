import type { Profiler } from 'node:inspector'
import { Session } from 'node:inspector'

/** Where the article level begins: everything below these functions belongs to it, all else to the mention level. */
const ARTICLE_LEVEL: ReadonlySet<string> = new Set(['createScene', 'buildRecords'])

const EVERY = 200

/**
 * Time of the article level as a part of the mention level's, by sampling where the program is: no clock inside the
 * library would leave it as fast as it is.
 * @returns null if too little ran to say
 */
export function articleLevelShare(work: () => void, milliseconds = 4_000): number | null {
  const session = new Session()
  session.connect()
  session.post('Profiler.enable')
  session.post('Profiler.setSamplingInterval', { interval: EVERY })
  session.post('Profiler.start')
  const end = performance.now() + milliseconds
  while (performance.now() < end) work()
  let share: number | null = null
  session.post('Profiler.stop', (error, stopped) => {
    if (error) throw error
    share = shareOf(stopped.profile)
  })
  session.disconnect()
  return share
}

function shareOf({ nodes, samples = [] }: Profiler.Profile): number | null {
  const hits = new Map<number, number>()
  for (const id of samples) hits.set(id, (hits.get(id) ?? 0) + 1)
  const byId = new Map(nodes.map((node) => [node.id, node]))
  let all = 0
  let records = 0
  const visit = (id: number, inside: boolean, inRecords: boolean): void => {
    const node = byId.get(id)
    if (!node) return
    const name = node.callFrame.functionName
    const here = inside || name === 'extract'
    const deeper = inRecords || (here && ARTICLE_LEVEL.has(name))
    if (here) all += hits.get(id) ?? 0
    if (deeper) records += hits.get(id) ?? 0
    for (const child of node.children ?? []) visit(child, here, deeper)
  }
  visit(nodes[0].id, false, false)
  return records === 0 ? null : records / (all - records)
}
