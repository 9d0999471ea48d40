import { Bench } from 'tinybench'
import { createExtractor } from '../../src/index'
import { type Corpus, corpora } from './corpora'
import { bareScan, loadPeers, type Peer } from './peers'
import { isBuilt, memory, startUp } from './process'

/**
 * Prints the benchmark as Markdown tables: `npm run bench`. Times are the best of many runs, since what else the
 * machine does only adds to them, and ratios are to the bare scan in the same run. Nothing here is a test.
 */

const extractor = createExtractor()
const ours: Peer = {
  name: '**vietmil**, everything',
  run: (text) => extractor.extract(text, { publishedAt: '2024-04-04' }),
}

const table = (head: string[], rows: (string | number)[][]) =>
  console.log(
    [head, head.map((_, column) => (column === 0 ? '---' : '--:')), ...rows]
      .map((row) => `| ${row.join(' | ')} |`)
      .join('\n'),
    '\n',
  )

/** Best time of each over the whole corpus, in milliseconds. */
async function measure(peers: readonly Peer[], texts: readonly string[]): Promise<number[]> {
  const bench = new Bench({ time: 600, warmupTime: 200, warmupIterations: 3, iterations: 5 })
  for (const { name, run } of peers) {
    bench.add(name, () => {
      for (const text of texts) run(text)
    })
  }
  await bench.warmup()
  await bench.run()
  return bench.tasks.map(({ result }) => result?.min ?? Number.NaN)
}

async function speed({ name, articles, chars }: Corpus, peers: readonly Peer[]): Promise<void> {
  const texts = articles.map(({ text }) => text)
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0)
  const times = await measure(peers, texts)
  console.log(`### ${name}: ${articles.length} articles, ${chars.toLocaleString('en')} characters\n`)
  table(
    ['', 'ms', 'MB/s', 'articles/s', '× bare scan'],
    peers.map((peer, n) => [
      peer.name,
      times[n].toFixed(1),
      (bytes / times[n] / 1000).toFixed(1),
      Math.round((articles.length / times[n]) * 1000).toLocaleString('en'),
      (times[n] / times[0]).toFixed(2),
    ]),
  )
}

async function growth({ articles }: Corpus): Promise<void> {
  const text = `${articles
    .map((article) => article.text)
    .join('\n\n')
    .slice(0, 8000)}\n\n`
  const lengths = [1, 4, 16, 64]
  const times: number[] = []
  for (const times64 of lengths) times.push((await measure([ours], [text.repeat(times64)]))[0])
  console.log('### Growth: the same 8,000 characters again and again\n')
  table(
    ['', ...lengths.map((length) => `${length}×`)],
    [
      ['ms', ...times.map((time) => time.toFixed(2))],
      ['µs/character', ...times.map((time, n) => ((time / lengths[n] / text.length) * 1000).toFixed(3))],
    ],
  )
}

function processes(): void {
  if (!isBuilt())
    return console.log('Start-up and memory are measured on the built package: run `npm run build` first.\n')
  const { empty, import: imported, first } = startUp()
  console.log('### Start-up\n')
  table(
    ['process', 'ms', 'above `node -e 0`'],
    [
      ['`node -e 0`', empty.toFixed(1), ''],
      ['import', imported.toFixed(1), (imported - empty).toFixed(1)],
      ['import and first `extract`', first.toFixed(1), (first - empty).toFixed(1)],
    ],
  )
  const { extractor: ready, article, peak, seconds } = memory()
  const mega = (bytes: number) => (bytes / 2 ** 20).toFixed(1)
  console.log('### Memory\n')
  table(
    ['', 'MB'],
    [
      ['heap of an extractor', mega(ready)],
      ['heap of the answer for an article of 3,000 characters', (article / 2 ** 20).toFixed(3)],
      [`resident above before, at most, for a text of 10 MB (${seconds.toFixed(1)} s)`, mega(peak)],
    ],
  )
}

const peers = [bareScan, ours, ...(await loadPeers())]
const all = corpora()
for (const corpus of all) await speed(corpus, corpus.name === 'general news' ? peers.slice(0, 2) : peers)
await growth(all[0])
processes()
