import { Session } from 'node:inspector'

interface Coverage {
  result: { url: string; functions: { ranges: { count: number }[] }[] }[]
}

/**
 * Counts how often the blocks of our own code run: what a clock would measure, but the same on every machine.
 * What the engine does inside one call (a sort, a slice) counts as one step. Only code that is loaded after this is
 * counted, so import it dynamically.
 */
export function createStepCounter(): { count(work: () => void): number; close(): void } {
  const session = new Session()
  session.connect()
  session.post('Profiler.enable')
  session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true })

  /** Steps since it was last asked. */
  function take(): number {
    let steps = 0
    session.post('Profiler.takePreciseCoverage', (error, taken) => {
      if (error) throw error
      for (const { url, functions } of (taken as unknown as Coverage).result) {
        if (!url.includes('/src/')) continue
        for (const { ranges } of functions) for (const { count } of ranges) steps += count
      }
    })
    return steps
  }

  return {
    count(work) {
      take()
      work()
      return take()
    },
    close() {
      session.post('Profiler.stopPreciseCoverage')
      session.disconnect()
    },
  }
}
