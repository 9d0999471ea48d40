import type { Article } from './model/article'
import type { ExtractOptions, ExtractorOptions } from './model/options'

export interface Extractor {
  extract(text: string, options?: ExtractOptions): Article
}

export function createExtractor(options: ExtractorOptions = {}): Extractor {
  return {
    extract(text, override = {}) {
      if (typeof text !== 'string') throw new TypeError(`extract: the text must be a string, not ${typeof text}`)
      const publishedAt = override.publishedAt ?? options.publishedAt ?? null
      return { publishedAt, mentions: [], officials: [], units: [], organizations: [], documents: [], programs: [], locations: [], dates: [], facts: [] }
    },
  }
}
