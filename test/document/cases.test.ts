import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { createExtractor } from '../../src/extractor'

interface Case {
  text: string
  publishedAt: string
  /** Surface and the fields that must be so; a field that is not named is not looked at. */
  expected: [surface: string, fields: Record<string, string | null>][]
}

const cases: Case[] = JSON.parse(readFileSync(new URL('../../fixtures/cases/document.json', import.meta.url), 'utf8'))
const { extract } = createExtractor()

describe('documents', () => {
  it.each(cases.map((each): [string, Case] => [each.text, each]))('%s', (text, { publishedAt, expected }) => {
    const found = extract(text, { publishedAt }).mentions.filter(({ type }) => type === 'document')
    expect(found.map((mention) => mention.text)).toEqual(expected.map(([surface]) => surface))
    for (const [index, [, fields]] of expected.entries()) expect(found[index]).toMatchObject(fields)
  })
})
