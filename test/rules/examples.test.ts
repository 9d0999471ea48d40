import { describe, expect, it } from 'vitest'
import { createExtractor } from '../../src/extractor'
import type { Mention } from '../../src/model/mention'
import { RULES } from '../../src/rules'

/** Every rule keeps its own promises: each example gives its value, or, with `null`, nothing by this rule. */
const extractor = createExtractor({ publishedAt: '2024-04-04' })

const answerOf = (mention: Mention) => (mention.type === 'document' ? (mention.number ?? mention.value) : mention.value)

describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  it.each(Object.entries(rule.examples))('%s → %s', (text, expected) => {
    const found = extractor.extract(text).mentions.filter((mention) => mention.rule === id)
    if (expected === null) expect(found.map((mention) => mention.text)).toEqual([])
    else expect(found.map(answerOf)).toContain(expected)
  })
})
