import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import oneThing from '../../fixtures/records/one-thing.json'
import { parseMarkup } from '../../src/gold/markup'
import { type Article, extract, type Mention } from '../../src/index'
import { readMarked } from './marked'

/** Mention index → id of its record; implied records rest on mentions of other things and are left out. */
function recordIds(article: Article): Map<number, string> {
  const ids = new Map<number, string>()
  const { officials, units, organizations, documents, programs, locations, dates } = article
  for (const record of [...officials, ...units, ...organizations, ...documents, ...programs, ...locations, ...dates])
    if (!('implied' in record && record.implied)) for (const index of record.mentions) ids.set(index, record.id)
  return ids
}

interface Pairs {
  right: number
  wrong: number
  missed: number
}

/** Counts, over all pairs of mentions, those joined rightly, wrongly, and not at all though they should be. */
function countPairs(expected: readonly string[], found: readonly (string | undefined)[], pairs: Pairs): void {
  for (let a = 0; a < expected.length; a++) {
    for (let b = a + 1; b < expected.length; b++) {
      const joined = found[a] !== undefined && found[a] === found[b]
      if (expected[a] === expected[b]) joined ? pairs.right++ : pairs.missed++
      else if (joined) pairs.wrong++
    }
  }
}

const JUDGED = new Set<Mention['type']>(['person', 'unit', 'organization', 'document', 'program'])

/** What an article's mentions should be joined to: by their printed form, case aside, and the list of other forms. */
function expectedOf(name: string, mentions: readonly Mention[]): string[] {
  const lists = (oneThing.articles as Record<string, string[][]>)[name] ?? []
  const same = new Map(lists.flatMap((forms) => forms.map((form) => [form, forms[0]] as const)))
  return mentions.map(({ type, text }) => `${type} ${(same.get(text) ?? text).toLowerCase()}`)
}

describe('records over the fixtures', () => {
  const pairs: Pairs = { right: 0, wrong: 0, missed: 0 }

  for (const { name, text, publishedAt, marks } of readMarked()) {
    it(`gives the mentions of ${name} the records that the marks say`, () => {
      const article = extract(text, { publishedAt })
      const ids = recordIds(article)
      const found = marks.map(({ start, end, id }) => {
        const index = article.mentions.findIndex(
          (m) => m.start === start && m.end === end && id.startsWith(`${m.type}:`),
        )
        return ids.get(index)
      })
      countPairs(
        marks.map(({ id }) => id),
        found,
        pairs,
      )
      expect(marks.map(({ text: form }, at) => `${form} → ${found[at]}`)).toEqual(
        marks.map(({ text: form, id }) => `${form} → ${id}`),
      )
    })
  }

  it('joins mentions with a precision of 0.99 and a recall of 0.95 at least', () => {
    const folder = new URL('../../fixtures/articles/', import.meta.url)
    for (const file of readdirSync(folder)) {
      const { text, publishedAt } = parseMarkup(readFileSync(new URL(file, folder), 'utf8'), file)
      const article = extract(text, publishedAt ? { publishedAt } : {})
      const ids = recordIds(article)
      const judged = article.mentions.flatMap((mention, index) =>
        JUDGED.has(mention.type) ? [{ mention, index }] : [],
      )
      const expected = expectedOf(
        file.replace('.txt', ''),
        judged.map(({ mention }) => mention),
      )
      countPairs(
        expected,
        judged.map(({ index }) => ids.get(index)),
        pairs,
      )
    }
    const precision = pairs.right / (pairs.right + pairs.wrong)
    const recall = pairs.right / (pairs.right + pairs.missed)
    console.log(`merges: ${JSON.stringify(pairs)}, precision ${precision.toFixed(4)}, recall ${recall.toFixed(4)}`)
    expect(precision).toBeGreaterThanOrEqual(0.99)
    expect(recall).toBeGreaterThanOrEqual(0.95)
  })
})
