import { htmlText } from './html-text'
import { RecordFailure } from './types'

/** What a page says about itself: its article as plain text, and the day it was published. */
export interface HtmlArticle {
  text: string
  publishedAt: string | null
}

/** A parsed page; linkedom's type, since the project does not load the types of a browser. */
type Page = ReturnType<typeof import('linkedom')['parseHTML']>['document']

/** Where sites put the publication date, best first: a selector and the attribute that holds it. */
const DATES: [selector: string, attribute: string][] = [
  ['meta[property="article:published_time"]', 'content'],
  ['meta[itemprop="datePublished"]', 'content'],
  ['meta[name="pubdate"]', 'content'],
  ['meta[name="publishdate"]', 'content'],
  ['meta[name="date"]', 'content'],
  ['meta[name="DC.date.issued"]', 'content'],
  ['time[itemprop="datePublished"]', 'datetime'],
  ['time[datetime]', 'datetime'],
]

/** The two libraries are loaded for the first page only: other corpora never pay for them. */
async function libraries() {
  try {
    const [{ parseHTML }, readability] = await Promise.all([import('linkedom'), import('@mozilla/readability')])
    return { parseHTML, Readability: readability.Readability ?? readability.default.Readability }
  } catch (cause) {
    throw new Error('reading HTML articles needs the packages @mozilla/readability and linkedom: install both', {
      cause,
    })
  }
}

let loaded: ReturnType<typeof libraries> | undefined

/**
 * Finds the article in a page with Readability. Paragraphs are lines; the title is not part of the text.
 * @throws RecordFailure `no-text` where the page holds no article
 */
export async function htmlArticle(html: string, name: string): Promise<HtmlArticle> {
  loaded ??= libraries()
  const { parseHTML, Readability } = await loaded
  const { document } = parseHTML(wholePage(html))
  const publishedAt = publicationDate(document)
  const article = document.documentElement ? new Readability(document).parse() : null
  const text = article?.content ? htmlText(article.content).text.trim() : ''
  if (text === '') throw new RecordFailure('no-text', `${name}: no article found in the page`)
  return { text, publishedAt: publishedAt ?? isoDate(article?.publishedTime ?? '') }
}

/** The page's publication date alone, for `raw` pages. */
export async function htmlDate(html: string): Promise<string | null> {
  loaded ??= libraries()
  return publicationDate((await loaded).parseHTML(wholePage(html)).document)
}

/** linkedom, unlike a browser, does not add the elements that a page may leave out. */
function wholePage(html: string): string {
  return /<body[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`
}

function publicationDate(document: Page): string | null {
  for (const [selector, attribute] of DATES) {
    const date = isoDate(document.querySelector(selector)?.getAttribute(attribute) ?? '')
    if (date) return date
  }
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const date = isoDate(/"datePublished"\s*:\s*"([^"]{1,40})"/.exec(script.textContent ?? '')?.[1] ?? '')
    if (date) return date
  }
  return null
}

/** ISO as it stands, `3/4/2024` read day first as Vietnamese sites mean it, null for anything else. */
function isoDate(value: string): string | null {
  const trimmed = value.trim()
  const iso = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?/.exec(trimmed)?.[0]
  if (iso) return iso
  const day = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})/.exec(trimmed)
  return day ? `${day[3]}-${day[2]?.padStart(2, '0')}-${day[1]?.padStart(2, '0')}` : null
}
