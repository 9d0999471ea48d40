import { readdirSync, readFileSync } from 'node:fs'

/** An article whose mentions are marked with the ids of their records: `{{Hùng|person:nguyen-van-hung}}`. */
export interface MarkedArticle {
  name: string
  publishedAt: string
  text: string
  marks: { start: number; end: number; text: string; id: string }[]
}

const folder = new URL('../../fixtures/records/', import.meta.url)

export function readMarked(): MarkedArticle[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => parseMarked(name, readFileSync(new URL(name, folder), 'utf8')))
}

export function parseMarked(name: string, source: string): MarkedArticle {
  const blank = source.indexOf('\n\n')
  const publishedAt = /^publishedAt: (\S+)$/m.exec(source.slice(0, blank))?.[1]
  if (publishedAt === undefined) throw new SyntaxError(`${name}: no publishedAt`)
  const marks: MarkedArticle['marks'] = []
  let text = ''
  const opened: number[] = []
  const body = source.slice(blank + 2).trimEnd()
  for (let at = 0; at < body.length; at++) {
    if (body.startsWith('{{', at)) {
      opened.push(text.length)
      at++
    } else if (body[at] === '|') {
      const close = body.indexOf('}}', at)
      const start = opened.pop()
      if (close < 0 || start === undefined)
        throw new SyntaxError(`${name}: a mark is not closed near “${text.slice(-20)}”`)
      marks.push({ start, end: text.length, text: text.slice(start), id: body.slice(at + 1, close) })
      at = close + 1
    } else text += body[at]
  }
  return { name, publishedAt, text, marks }
}
