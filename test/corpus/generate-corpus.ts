/**
 * Makes a corpus of any size by varying the fixture articles, the same for the same numbers:
 *
 *   npx tsx test/corpus/generate-corpus.ts 100000 > corpus.jsonl
 *   npx tsx test/corpus/generate-corpus.ts 10000 --broken 100 > broken.jsonl   # every 100th record is broken
 */
import { readdirSync, readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { parseMarkup } from '../../src/gold/markup'

const FIXTURES = new URL('../../fixtures/articles/', import.meta.url)
const SURNAMES = 'Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Mai Đinh'.split(' ')
const MIDDLES = 'Văn Đức Hữu Công Quang Minh Xuân Ngọc Thanh Đình Bá Thị Thu Hồng'.split(' ')
const GIVEN = 'An Bình Cường Dũng Đông Giang Hà Hải Hùng Khánh Lâm Long Nam Phong Quân Sơn Tâm Thắng Trung Tuấn'.split(
  ' ',
)

type Random = (limit: number) => number

/** A small linear congruential generator: what matters is that it is the same everywhere. */
function seeded(seed: number): Random {
  let state = (seed * 2654435761 + 1) >>> 0
  return (limit) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * limit)
  }
}

export interface GeneratedArticle {
  id: string
  publishedAt: string
  text: string
}

/** Articles made of one fixture each, with other names, numbers and days, and paragraphs of a second one. */
export function* generateArticles(count: number, first = 1): Generator<GeneratedArticle> {
  const bases = readdirSync(FIXTURES)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => parseMarkup(readFileSync(new URL(name, FIXTURES), 'utf8'), name))
  for (let number = first; number < first + count; number++) {
    const random = seeded(number)
    const pick = <T>(items: readonly T[]): T => items[random(items.length)] as T
    const names = new Map<string, string>()
    const varied = ({ text, mentions }: (typeof bases)[number]): string => {
      let out = ''
      let at = 0
      for (const { type, start, end } of mentions) {
        if (start < at || (type !== 'person' && type !== 'unit')) continue
        out += text.slice(at, start) + replaced(text.slice(start, end), type === 'person')
        at = end
      }
      return out + text.slice(at)
    }
    const replaced = (found: string, isPerson: boolean): string => {
      if (!isPerson) return found.replace(/\d{2,3}/, String(random(900) + 11))
      if (!found.includes(' ')) return found
      const name = names.get(found) ?? `${pick(SURNAMES)} ${pick(MIDDLES)} ${pick(GIVEN)}`
      names.set(found, name)
      return name
    }
    const other = varied(pick(bases)).split('\n')
    const text = `${varied(pick(bases))}\n${other.slice(random(other.length)).join('\n')}`
    const [month, day] = [random(12) + 1, random(28) + 1]
    const publishedAt = `${2015 + random(11)}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
    yield { id: `bài-${number}`, publishedAt, text }
  }
}

/** One JSON line for each article; every `broken`-th is broken, each time in another way. */
export function* generateLines(count: number, broken = 0): Generator<Buffer> {
  let number = 0
  for (const article of generateArticles(count)) {
    number++
    yield broken > 0 && number % broken === 0 ? brokenLine(article, number / broken) : jsonLine(article)
  }
}

const jsonLine = (value: unknown): Buffer => Buffer.from(`${JSON.stringify(value)}\n`)

/** How many kinds of broken records `generateLines` makes, in turn. */
export const BROKEN_KINDS = [
  'bad-json',
  'no-text',
  'bad-encoding',
  'too-long',
  'no-text',
  'bad-json',
  'no-text',
] as const

function brokenLine(article: GeneratedArticle, turn: number): Buffer {
  const { text, ...head } = article
  switch (turn % BROKEN_KINDS.length) {
    case 0:
      return Buffer.from(`${JSON.stringify(article).slice(0, -20)}\n`)
    case 1:
      return jsonLine(head)
    case 2:
      return Buffer.from(`{"id":"${turn}","text":"H\u00f4m nay"}\n`, 'latin1')
    case 3:
      return jsonLine({ ...head, text: text.repeat(Math.ceil(1_000_001 / text.length)) })
    case 4:
      return jsonLine({ ...head, text: '  ' })
    case 5:
      return Buffer.from('[1, 2]\n')
    default:
      return jsonLine({ ...head, text: 17 })
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [count = '1000', flag, broken = '0'] = process.argv.slice(2)
  for (const line of generateLines(Number(count), flag === '--broken' ? Number(broken) : 0)) {
    if (!process.stdout.write(line)) await new Promise((resolve) => process.stdout.once('drain', resolve))
  }
}
