import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const BUILT = new URL('../../dist/index.js', import.meta.url)
export const isBuilt = (): boolean => existsSync(BUILT)

/** The package as it ships, or the sources where it is not built. */
export const loadPackage = (): Promise<typeof import('../../src/index')> =>
  isBuilt() ? import(BUILT.href) : import('../../src/index')

/** Runs a script in a process of its own, where `load()` is the built package; returns what it prints as JSON. */
function inProcess<T>(script: string): T {
  const source = `const load = () => import(${JSON.stringify(BUILT.href)});${script}`
  const args = ['--expose-gc', '--input-type=module', '-e', source]
  const { stdout, stderr, status } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    cwd: fileURLToPath(new URL('.', import.meta.url)),
  })
  if (status !== 0) throw new Error(stderr)
  return JSON.parse(stdout) as T
}

const SENTENCE = 'Ngày 3/4/2024, Đại tá Trần Văn Bảo, Tư lệnh Quân khu 5, thăm Sư đoàn 315 tại tỉnh Quảng Nam. '

/** Milliseconds of a process that extracts one sentence, and of one that does nothing; the best of a few. */
export function startUp(runs = 9): { empty: number; import: number; first: number } {
  const timed = (args: string[]) => {
    let best = Number.POSITIVE_INFINITY
    for (let run = 0; run < runs; run++) {
      const start = performance.now()
      spawnSync(process.execPath, args)
      best = Math.min(best, performance.now() - start)
    }
    return best
  }
  const module = (body: string) => [
    '--input-type=module',
    '-e',
    `import { extract } from ${JSON.stringify(BUILT.href)};${body}`,
  ]
  return {
    empty: timed(['-e', '0']),
    import: timed(module('')),
    first: timed(module(`extract(${JSON.stringify(SENTENCE)})`)),
  }
}

export interface Memory {
  /** Heap of an extractor that is ready. */
  extractor: number
  /** Heap that an answer holds, per article of 3,000 characters. */
  article: number
  /** The most that the process had resident while it read 10 MB, above what it had before. */
  peak: number
  seconds: number
}

/** Bytes on the heap and resident, measured in a process of its own. */
export function memory(): Memory {
  return inProcess(`
    const { createExtractor } = await load()
    const heap = () => { gc(); gc(); return process.memoryUsage().heapUsed }
    const before = heap()
    const extractor = createExtractor()
    extractor.extract('a')
    const ready = heap()
    const text = ${JSON.stringify(SENTENCE)}.repeat(Math.ceil(3000 / ${SENTENCE.length}))
    for (let i = 0; i < 200; i++) extractor.extract(text)
    const warm = heap()
    const kept = Array.from({ length: 200 }, () => extractor.extract(text))
    const article = (heap() - warm) / kept.length
    const long = ${JSON.stringify(SENTENCE)}.repeat(Math.ceil(10_000_000 / Buffer.byteLength(${JSON.stringify(SENTENCE)})))
    const resident = process.memoryUsage().rss
    const start = performance.now()
    extractor.extract(long)
    const seconds = (performance.now() - start) / 1000
    const peak = process.resourceUsage().maxRSS * 1024 - resident
    console.log(JSON.stringify({ extractor: ready - before, article, peak, seconds }))
  `)
}
