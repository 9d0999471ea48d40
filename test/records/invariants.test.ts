import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseMarkup } from '../../src/gold/markup'
import { type Article, createExtractor, extract, type RecordBase } from '../../src/index'

const folder = new URL('../../fixtures/articles/', import.meta.url)
const ARTICLES = readdirSync(folder).map((file) => parseMarkup(readFileSync(new URL(file, folder), 'utf8'), file))

const HEAD = ['type', 'start', 'end', 'text', 'value']
const FIELDS: Record<string, string[]> = {
  date: ['interval', 'grain', 'inferred'],
  rank: ['order', 'nato', 'branch'],
  person: ['rank', 'positions'],
  unit: ['kind', 'number', 'branch', 'place', 'parent'],
  organization: ['kind'],
  document: ['kind', 'number', 'issuer', 'date', 'title'],
  program: ['kind'],
  location: ['level', 'code'],
}

function recordsOf(article: Article): RecordBase[] {
  const { officials, units, organizations, documents, programs, locations, dates } = article
  return [...officials, ...units, ...organizations, ...documents, ...programs, ...locations, ...dates]
}

const formsOf = ({ mentions }: Article): string =>
  mentions.map(({ type, text }) => `${type} ${text.normalize('NFC')}`).join('\n')

function check(article: Article, text: string): void {
  const { mentions, units, facts, officials, documents } = article
  for (const mention of mentions) {
    expect(Object.keys(mention)).toEqual([...HEAD, ...FIELDS[mention.type], 'rule'])
    expect(text.slice(mention.start, mention.end)).toBe(mention.text)
  }
  const records = recordsOf(article)
  const ids = new Set(records.map(({ id }) => id))
  expect(ids.size).toBe(records.length)
  for (const { id, mentions: indices } of records) {
    expect(id).toMatch(/^[a-z]+:\S+$/)
    expect(indices.length).toBeGreaterThan(0)
    expect(indices).toEqual([...new Set(indices)].sort((a, b) => a - b))
    for (const index of indices) expect(mentions[index]).toBeDefined()
  }
  for (const { nominals } of [...officials, ...units, ...documents])
    for (const { start, end, text: form } of nominals ?? []) expect(text.slice(start, end)).toBe(form)
  const parents = new Map(units.map(({ id, parent }) => [id, parent]))
  for (const { id } of units) {
    let steps = 0
    for (let up = parents.get(id); up; up = parents.get(up)) {
      expect(ids.has(up)).toBe(true)
      expect(++steps).toBeLessThan(20)
    }
  }
  for (const { positions } of officials)
    for (const { organizationId } of positions) if (organizationId !== null) expect(ids.has(organizationId)).toBe(true)
  for (const { issuerId } of documents) if (issuerId) expect(ids.has(issuerId)).toBe(true)
  for (const { mentions: indices } of facts) for (const index of indices) expect(mentions[index]).toBeDefined()
  expect(JSON.parse(JSON.stringify(article))).toEqual(article)
}

describe('records', () => {
  it('keep their promises on every fixture', () => {
    for (const { text, publishedAt } of ARTICLES) check(extract(text, publishedAt ? { publishedAt } : {}), text)
  })

  it('keep them on text made of pieces of articles', () => {
    const pieces = ARTICLES.flatMap(({ text }) => text.split(/(?<=[,;:.\n(])/)).filter((piece) => piece.length < 120)
    const texts = fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((parts) => parts.join(' '))
    fc.assert(
      fc.property(texts, (text) => check(extract(text), text)),
      { numRuns: 150 },
    )
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => check(extract(text), text)),
      { numRuns: 100 },
    )
  })

  it('have the same ids in both Unicode forms, in another run and beside other articles', () => {
    const other = createExtractor()
    let compared = 0
    for (const { text, publishedAt } of ARTICLES) {
      const options = publishedAt ? { publishedAt } : {}
      const ids = recordsOf(extract(text, options)).map(({ id }) => id)
      expect(recordsOf(other.extract(text, options)).map(({ id }) => id)).toEqual(ids)
      const decomposed = extract(text.normalize('NFD'), options)
      check(decomposed, text.normalize('NFD'))
      // Where the rules find the same mentions in both forms, the records have to be the same.
      if (formsOf(decomposed) !== formsOf(extract(text, options))) continue
      compared++
      expect(recordsOf(decomposed).map(({ id }) => id)).toEqual(ids)
    }
    expect(compared).toBeGreaterThan(10)
    const one = extract('Sư đoàn 312 (Quân đoàn 12) ra quân.').units.map(({ id }) => id)
    const two = extract('Hôm qua, SƯ ĐOÀN 312 và Quân đoàn XII họp bàn.').units.map(({ id }) => id)
    expect(one).toEqual(['unit:su-doan-312', 'unit:quan-doan-12'])
    expect(two).toEqual(one)
  })

  it('follow the chosen types', () => {
    const { text } = ARTICLES[0]
    const all = extract(text)
    const some = extract(text, { types: ['person', 'unit'] })
    check(some, text)
    expect(some.officials.map(({ id }) => id)).toEqual(all.officials.map(({ id }) => id))
    expect(some.documents).toEqual([])
    expect(new Set(some.mentions.map(({ type }) => type))).toEqual(new Set(['person', 'unit']))
  })

  it('stay linear in a list of five thousand names', () => {
    const given = [
      'An',
      'Bích',
      'Cương',
      'Dũng',
      'Giang',
      'Hạnh',
      'Khôi',
      'Lượng',
      'Nhàn',
      'Oanh',
      'Phái',
      'Quý',
      'Sửu',
      'Tưởng',
    ]
    const list = (count: number) =>
      Array.from({ length: count }, (_, i) => {
        const [a, b, c] = [given[i % 14], given[((i / 14) | 0) % 14], given[((i / 196) | 0) % 14]]
        return `Đại tá Trịnh ${a} ${b} ${c}, Chính ủy Trung đoàn ${i % 900}`
      }).join('; ')
    extract(list(500))
    const time = (count: number) => {
      const text = list(count)
      const start = performance.now()
      const { officials } = extract(text)
      expect(officials.length).toBeGreaterThan(0)
      return performance.now() - start
    }
    const [short, long] = [Math.min(time(1000), time(1000)), Math.min(time(5000), time(5000))]
    // Five times the text; a quadratic pass would take twenty-five times as long.
    expect(long / short).toBeLessThan(12)
  })
})
