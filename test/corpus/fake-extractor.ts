import type { ExtractFunction } from '../../src/corpus'
import type { Article, RankMention } from '../../src/index'

/** Finds every “Đại tá” and nothing else, so that these tests do not depend on what the real extractor finds. */
export const fakeExtract: ExtractFunction = (text, options = {}): Article => {
  if (options.publishedAt !== undefined && Number.isNaN(Date.parse(options.publishedAt))) {
    throw new RangeError(`publishedAt: “${options.publishedAt}” is no date`)
  }
  const mentions = [...text.matchAll(/Đại tá/g)].map(
    ({ index }): RankMention => ({
      type: 'rank',
      start: index,
      end: index + 6,
      text: 'Đại tá',
      value: 'Đại tá',
      order: 14,
      nato: 'OF-5',
      branch: null,
      rule: 'rank/fake',
    }),
  )
  return {
    publishedAt: options.publishedAt ?? null,
    mentions,
    officials: [],
    units: [],
    organizations: [],
    documents: [],
    programs: [],
    locations: [],
    dates: [],
    facts: [],
  }
}
