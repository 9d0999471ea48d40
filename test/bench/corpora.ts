import { existsSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { articles, type PlainArticle } from '../engine/texts'

export interface Corpus {
  name: string
  articles: PlainArticle[]
  chars: number
}

const SHARED = new URL('../../../shared/', import.meta.url)

/** The fixtures, and beside them what lies next to the repository on the machines that have it. */
export function corpora(): Corpus[] {
  return [
    corpus('fixtures', articles()),
    corpus('military news', lines('gold/dev.jsonl')),
    corpus('general news', lines('corpus/general.jsonl.gz').slice(0, 200)),
  ].filter(({ chars }) => chars > 0)
}

function corpus(name: string, list: PlainArticle[]): Corpus {
  return { name, articles: list, chars: list.reduce((sum, { text }) => sum + text.length, 0) }
}

function lines(path: string): PlainArticle[] {
  const file = new URL(path, SHARED)
  if (!existsSync(file)) return []
  const bytes = readFileSync(file)
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
  return text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { id: string; text: string; publishedAt?: string | null })
    .map(({ id, text, publishedAt }) => ({ id, text, publishedAt: publishedAt?.slice(0, 10) ?? '2024-04-04' }))
}
