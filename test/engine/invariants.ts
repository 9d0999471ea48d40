import { expect } from 'vitest'
import type { Article } from '../../src/model/article'

/** What holds for every answer, whatever the text. */
export function expectSound(article: Article, text: string): void {
  let previous = 0
  for (const mention of article.mentions) {
    const { start, end } = mention
    if (!(start >= 0 && start < end && end <= text.length)) expect.fail(`span ${start}–${end} of ${text.length}`)
    if (text.slice(start, end) !== mention.text) expect(mention.text).toBe(text.slice(start, end))
    if (start < previous) expect.fail(`mention at ${start} after one at ${previous}`)
    previous = start
  }
  expect(JSON.parse(JSON.stringify(article))).toEqual(article)
}

/** The spans of an article as strings that can be compared. */
export const spansOf = (article: Article, shift = 0): string[] =>
  article.mentions.map(({ type, start, end, text }) => `${type} ${start + shift}–${end + shift} ${text}`)
