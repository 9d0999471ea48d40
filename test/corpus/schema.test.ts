import Ajv, { type ValidateFunction } from 'ajv/dist/2020'
import { describe, expect, it } from 'vitest'
import { type CorpusResult, extractCorpus } from '../../src/corpus'
import { extract } from '../../src/index'
import schema from '../../src/model/schema.json'
import { fakeExtract } from './fake-extractor'
import { generateArticles } from './generate-corpus'
import { collected } from './streams'

const ajv = new Ajv({ strict: true, allErrors: true, allowUnionTypes: true, discriminator: false })
const isArticle = ajv.compile(schema)
const isRecord = ajv.compile({ $ref: `${schema.$id}#/$defs/record` })

/** What is wrong, readable: of a mention only what its own type complains of, not every branch of the choice. */
function complaints(check: ValidateFunction, value: object): string[] {
  if (check(value)) return []
  const { mentions = [] } = value as { mentions?: { type: string }[] }
  const wrong = mentions.flatMap((mention) => {
    const isMention = ajv.getSchema(`${schema.$id}#/$defs/${mention.type}Mention`)
    return !isMention || isMention(mention) ? [] : (isMention.errors ?? []).map((error) => ({ ...error, mention }))
  })
  return (wrong.length > 0 ? wrong : (check.errors ?? [])).map((error) => JSON.stringify(error)).slice(0, 5)
}

describe('the JSON Schema', () => {
  it('describes what extract returns', () => {
    for (const { text, publishedAt } of generateArticles(60)) {
      expect(complaints(isArticle, extract(text, { publishedAt }))).toEqual([])
    }
    expect(complaints(isArticle, extract(''))).toEqual([])
  })

  it('describes the lines of the corpus runner', async () => {
    const entries = [
      { id: 'a', text: 'Đại tá Nguyễn Văn An', publishedAt: '2024-04-03' },
      { id: 'b', text: 'The commander of the division spoke to reporters on Tuesday. '.repeat(5) },
      { id: 'c', error: { code: 'bad-json', message: 'f:1: bad', source: 'f', line: 1 } },
      { id: 'd', text: 'Đại tá', publishedAt: 'never' },
    ] as const
    for (const withText of [true, false]) {
      const results: CorpusResult[] = await collected(extractCorpus(entries, { withText, extract: fakeExtract }))
      for (const result of results) expect(complaints(isRecord, result)).toEqual([])
    }
  })

  it('refuses what is wrong', () => {
    const article = fakeExtract('Đại tá')
    expect(isArticle(article)).toBe(true)
    expect(isArticle({ ...article, mentions: [{ ...article.mentions[0], start: -1 }] })).toBe(false)
    expect(isArticle({ ...article, more: 1 })).toBe(false)
    expect(isRecord({ id: 'a' })).toBe(false)
    expect(isRecord({ id: 'a', error: { code: 'strange', message: '', source: null, line: null } })).toBe(false)
  })
})
