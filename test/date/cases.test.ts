import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { createExtractor } from '../../src/extractor'
import type { ExtractOptions } from '../../src/model/options'

interface DateCase extends ExtractOptions {
  text: string
  /** Surface and value of every date, in text order; empty for text where nothing must be found. */
  expected: [surface: string, value: string][]
}

const cases: DateCase[] = JSON.parse(readFileSync(new URL('../../fixtures/cases/date.json', import.meta.url), 'utf8'))
const extractor = createExtractor({ types: ['date'] })

describe('date cases', () => {
  it.each(cases.map((row) => [`${row.text} (${row.publishedAt ?? 'no date'}, ${row.prefer ?? 'past'})`, row] as const))(
    '%s',
    (_, { text, expected, ...options }) => {
      const found = extractor.extract(text, options).mentions.map((mention) => [mention.text, mention.value])
      expect(found).toEqual(expected)
    },
  )

  it('hold in decomposed letters', () => {
    for (const { text, expected, ...options } of cases) {
      const found = extractor.extract(text.normalize('NFD'), options).mentions
      expect(found.map((mention) => [mention.text.normalize('NFC'), mention.value])).toEqual(expected)
    }
  })

  it('are many, and many of them hold nothing', () => {
    expect(cases.length).toBeGreaterThanOrEqual(150)
    expect(cases.filter((row) => row.expected.length === 0).length).toBeGreaterThanOrEqual(40)
  })
})
