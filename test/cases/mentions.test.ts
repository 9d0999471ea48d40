import { describe, expect, it } from 'vitest'
import { createExtractor } from '../../src/extractor'
import { type Case, compare, readCases } from './table'

const { extract } = createExtractor()

/** Text is given back as the article has it, so in decomposed letters where those stand there. */
const composed = (value: unknown): unknown => JSON.parse(JSON.stringify(value).normalize('NFC'))

/** All types run, because one type takes text from another: the name in `đường Trần Phú` is no person. */
function check(type: string, { text, publishedAt, expected }: Case) {
  const mentions = extract(text, { publishedAt }).mentions.filter((mention) => mention.type === type)
  const { found, wanted } = compare(mentions, expected)
  expect(composed(found)).toEqual(composed(wanted))
}

describe.each(['unit', 'organization', 'person', 'rank', 'location'] as const)('%s cases', (type) => {
  const cases = readCases(type)
  const settled = cases.filter(({ todo }) => !todo)
  const gaps = cases.filter(({ todo }) => todo)

  it.each(settled.map((row): [string, Case] => [row.text, row]))('%s', (_, row) => check(type, row))

  for (const row of gaps) it.fails(`${row.text} (${row.todo})`, () => check(type, row))

  it('hold in decomposed letters', () => {
    for (const row of settled) check(type, { ...row, text: row.text.normalize('NFD') })
  })

  it('are many, and many of them hold nothing', () => {
    expect(cases.length).toBeGreaterThanOrEqual(60)
    expect(cases.filter(({ expected }) => expected.length === 0).length).toBeGreaterThanOrEqual(15)
    expect(new Set(cases.map(({ text }) => text)).size).toBe(cases.length)
  })
})
