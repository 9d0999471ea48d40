import { articleLevelShare } from './article-level'
import { type Corpus, corpora } from './corpora'
import { bareScan, loadPeers, type Peer } from './peers'
import { isBuilt, loadPackage, memory, startUp } from './process'

/**
 * Prints the benchmark as Markdown tables: `npm run bench`. The time of an article is the best of many runs, since what
 * else the machine does only adds to it, and ratios are to the bare scan of the same run. No test.
 */

const table = (head: string[], rows: (string | number)[][]) =>
  console.log(
    [head, head.map((_, column) => (column === 0 ? '---' : '--:')), ...rows]
      .map((row) => `| ${row.join(' | ')} |`)
      .join('\n'),
    '\n',
  )

const PASSES = 30
/** Milliseconds after which a slow peer is not asked for more articles. */
const PATIENCE = 4_000

interface Times {
  ms: number
  chars: number
  articles: number
}

/** Sum of the best times of the texts, over as many of them as the peer managed. */
function measure({ run }: Peer, texts: readonly string[]): Times {
  const best = new Map<string, number>()
  let spent = 0
  for (let pass = 0; pass < PASSES; pass++) {
    for (const text of texts) {
      if (spent > PATIENCE) break
      const start = performance.now()
      run(text)
      const took = performance.now() - start
      spent += took
      best.set(text, Math.min(took, best.get(text) ?? took))
    }
  }
  return {
    ms: [...best.values()].reduce((sum, time) => sum + time, 0),
    chars: [...best.keys()].reduce((sum, text) => sum + text.length, 0),
    articles: best.size,
  }
}

const textsOf = ({ articles }: Corpus): string[] => articles.map(({ text }) => text)

function speed(corpus: Corpus, peers: readonly Peer[], times: readonly Times[]): void {
  const { name, articles, chars } = corpus
  const texts = textsOf(corpus)
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / chars
  const scan = times[0].ms / times[0].chars
  console.log(`### ${name}: ${articles.length} articles, ${chars.toLocaleString('en')} characters\n`)
  table(
    ['', 'µs/1,000 characters', 'MB/s', 'articles/s', '× bare scan'],
    peers.map((peer, p) => {
      const { ms, chars: read, articles: done } = times[p]
      const some = done < texts.length ? ` (${done} articles)` : ''
      const figures = [(read * bytes) / ms / 1000, (done / ms) * 1000, ms / read / scan].map(rounded)
      return [peer.name + some, rounded((ms / read) * 1e6), ...figures]
    }),
  )
}

const rounded = (value: number): string => value.toLocaleString('en', { maximumSignificantDigits: 3 })

function growth({ articles }: Corpus, ours: Peer): void {
  const text = `${articles
    .map((article) => article.text)
    .join('\n\n')
    .slice(0, 8000)}\n\n`
  const lengths = [1, 4, 16, 64]
  const times = lengths.map((length) => measure(ours, [text.repeat(length)]).ms)
  console.log('### Growth: the same 8,000 characters again and again\n')
  table(
    ['', ...lengths.map((length) => `${length}×`)],
    [
      ['ms', ...times.map(rounded)],
      ['µs/1,000 characters', ...times.map((time, n) => rounded((time / lengths[n] / text.length) * 1e6))],
    ],
  )
}

function levels(all: readonly Corpus[], ours: Peer): void {
  console.log('### Article level: its time as a part of the mention level’s, by sampling\n')
  table(
    ['', 'part'],
    all.map((corpus) => {
      const texts = textsOf(corpus)
      const share = articleLevelShare(() => {
        for (const text of texts) ours.run(text)
      })
      return [corpus.name, share === null ? '–' : share.toFixed(2)]
    }),
  )
}

function processes(): void {
  if (!isBuilt()) {
    console.log('Start-up and memory are measured on the built package: run `npm run build` first.\n')
    return
  }
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

async function main(): Promise<void> {
  const extractor = (await loadPackage()).createExtractor()
  const ours: Peer = {
    name: '**vietmil**, everything',
    run: (text) => extractor.extract(text, { publishedAt: '2024-04-04' }),
  }
  const all = corpora()
  // What is compiled while it runs, is compiled before it is timed.
  for (const corpus of all) for (const text of textsOf(corpus)) for (const { run } of [bareScan, ours]) run(text)
  // The peers are loaded after that: what they do to the heap and to the compiler is theirs.
  const first = all.map((corpus) => [bareScan, ours].map((peer) => measure(peer, textsOf(corpus))))
  const peers = await loadPeers()
  all.forEach((corpus, n) => {
    const theirs = peers.map((peer) => measure(peer, textsOf(corpus)))
    speed(corpus, [bareScan, ours, ...peers], [...first[n], ...theirs])
  })
  levels(all, ours)
  growth(all[0], ours)
  processes()
}

await main()
