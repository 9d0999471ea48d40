import fc from 'fast-check'
import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import { describe, expect, it } from 'vitest'
import { htmlText } from '../../src/corpus'
import { createProcessor } from '../../src/corpus/process'
import { fakeExtract } from './fake-extractor'
import { brief, read } from './streams'

const PAGE = `<!doctype html><html><head><title>Tin: Đại tá</title>
<meta property="article:published_time" content="2024-04-03T08:00:00+07:00"><script>var x = "Đại tá <b>"</script></head>
<body><nav><a href="/">Trang chủ</a></nav><article><h1>Tin tức</h1>
<p>Sáng nay, Đ&#7841;i t&aacute; <b>Nguyễn</b>&nbsp;Văn A ph&aacute;t biểu &amp; chúc mừng.</p>
<!-- Đại tá --><p>Cùng dự có Đại<i class="a>b"> tá</i> Trần Văn B.</p></article></body></html>`

describe('articles in pages', () => {
  it('are found with their date; paragraphs are lines', async () => {
    expect(await read(PAGE, 'html', { maxChars: 1000 })).toEqual([
      {
        id: 'f',
        text: 'Sáng nay, Đại tá Nguyễn\u00a0Văn A phát biểu & chúc mừng.\nCùng dự có Đại tá Trần Văn B.',
        publishedAt: '2024-04-03T08:00:00+07:00',
        source: 'f',
      },
    ])
  })

  it.each([
    ['<meta name="pubdate" content="3/4/2024 08:00">', '2024-04-03'],
    ['<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2024-04-03"}</script>', '2024-04-03'],
    ['<meta itemprop="datePublished" content="soon">', undefined],
  ])('take the date from %s', async (head, date) => {
    const [entry] = await read(`<html><head>${head}</head><body><p>Đại tá A phát biểu.</p></body></html>`, 'html', {
      maxChars: 1000,
    })
    expect((entry as { publishedAt?: string }).publishedAt).toBe(date)
  })

  it('may be fragments', async () => {
    const head = '<meta name="pubdate" content="2024-04-03">'
    const [entry] = await read(`${head}<p>Đại tá A phát biểu.</p>`, 'html', { maxChars: 1000 })
    expect(entry).toMatchObject({ text: 'Đại tá A phát biểu.', publishedAt: '2024-04-03' })
  })

  it('become an error where the page holds none', async () => {
    for (const page of ['', '<html></html>', '<p></p>', 'x'.repeat(2 ** 23)]) {
      const [entry] = await read(page, 'html', { chunk: 2 ** 20, maxChars: 100 })
      expect(brief(entry as never)).toMatch(/^f!(no-text|too-long)$/)
    }
  })
})

describe('raw pages', () => {
  it('give offsets into the HTML: marks can be put back', async () => {
    const [entry] = await read(PAGE, 'html', { html: 'raw', maxChars: 1000 })
    const result = createProcessor({ withText: true }, fakeExtract)(entry as never)
    if ('error' in result) throw new Error(result.error.message)
    expect(result.publishedAt).toBe('2024-04-03T08:00:00+07:00')
    expect(result.mentions.map(({ start, end }) => PAGE.slice(start, end))).toEqual([
      'Đ&#7841;i t&aacute;',
      'Đại<i class="a>b"> tá',
    ])
    expect(result.mentions.map(({ text }) => text)).toEqual(['Đại tá', 'Đại tá'])
    expect(result.text).toBe(PAGE)
  })

  it('moves the posts of a person and the nominals of a record too', () => {
    const html = '<p>&ldquo;T&ocirc;i&rdquo; <b>Bộ</b> trưởng</p>'
    const process = createProcessor({ lang: 'any' }, () => ({
      ...fakeExtract(''),
      documents: [
        {
          id: 'document:x',
          value: 'x',
          kind: 'x',
          number: null,
          symbol: null,
          issuer: null,
          issuerId: null,
          date: null,
          title: null,
          mentions: [],
          nominals: [{ text: 'Tôi', start: 1, end: 4 }],
        },
      ],
      mentions: [
        {
          type: 'person',
          start: 0,
          end: 5,
          text: '',
          value: '',
          rule: 'x',
          rank: null,
          positions: [{ text: 'Bộ trưởng', title: 'Bộ trưởng', organization: null, former: false, start: 6, end: 15 }],
        },
      ],
    }))
    const result = process({ id: 'x', text: html, markup: 'html' })
    const [nominal] = ('documents' in result && result.documents[0]?.nominals) || []
    expect(html.slice(nominal?.start, nominal?.end)).toBe('T&ocirc;i')
    const person = 'mentions' in result && result.mentions[0]
    if (!person) throw new Error('no mention')
    if (person.type !== 'person') throw new Error('no person')
    expect(html.slice(person.start, person.end)).toBe('&ldquo;T&ocirc;i&rdquo;')
    expect(person.positions.map(({ start, end }) => html.slice(start, end))).toEqual(['Bộ</b> trưởng'])
  })
})

describe('htmlText', () => {
  it.each([
    ['a < b && c', 'a < b && c'],
    ['x<br>y<hr/>z', 'x\ny\nz'],
    ['<p>a</p>\n\n <p> b  c </p>', 'a\nb c \n'],
    ['<style>p{}</style>a<SCRIPT>"</p>"</SCRIPT >b', 'a\nb'],
    ['&amp;lt; &unknown; &#x1EA1; &#0;', '&lt; &unknown; ạ \uFFFD'],
    ['<!-- a -- b', ''],
    ['a<b', 'a'],
    ['', ''],
  ])('%j shows as %j', (html, text) => {
    expect(htmlText(html).text).toBe(text)
  })

  it('finds the text nodes that parse5 finds, where parse5 finds them', () => {
    const word = fc.constantFrom('Đại', 'tá', '&amp;', '&ecirc;', '&#7841;', 'x > y', '"')
    const tag = fc.constantFrom('p', 'b', 'div', 'span', 'em', 'h2')
    const { tree } = fc.letrec<{ tree: string; node: string }>((tie) => ({
      tree: fc.array(tie('node'), { maxLength: 4 }).map((nodes) => nodes.join('')),
      node: fc.oneof(
        { maxDepth: 4 },
        word,
        fc.constant('<!-- <b> -->'),
        fc.constant('<script>if (a < b) "</b>"</script>'),
        fc.tuple(tag, tie('tree')).map(([name, inner]) => `<${name} title="a>b" data-x='"'>${inner}</${name}>`),
      ),
    }))
    fc.assert(
      fc.property(tree, (body) => {
        const html = `<!doctype html><html><head></head><body>${body}</body></html>`
        const found = htmlText(html)
        const expected = textNodes(parse(html, { sourceCodeLocationInfo: true }))
        expect(found.text.replace(/\s/g, '')).toBe(
          expected
            .map(({ value }) => value)
            .join('')
            .replace(/\s/g, ''),
        )
        for (const [at, char] of [...found.text].entries()) {
          if (/\s/.test(char)) continue
          const { start, end } = found.toSource(at, at + 1)
          expect(htmlText(html.slice(start, end)).text).toBe(char)
          expect(expected.some((node) => node.start <= start && end <= node.end)).toBe(true)
        }
      }),
    )
  })

  it('takes time in proportion to hostile input', () => {
    for (const piece of ['<', '<a', '<!--', '&', '<a "', '</', '<script>', ' \n', '<p']) {
      const html = piece.repeat(200_000 / piece.length)
      expect(htmlText(html).text.length).toBeLessThanOrEqual(html.length)
    }
  })
})

interface TextNode {
  value: string
  start: number
  end: number
}

function textNodes(node: DefaultTreeAdapterTypes.Node): TextNode[] {
  if (node.nodeName === 'script') return []
  if (node.nodeName === '#text') {
    const { value, sourceCodeLocation: place } = node as DefaultTreeAdapterTypes.TextNode
    return [{ value, start: place?.startOffset ?? 0, end: place?.endOffset ?? 0 }]
  }
  return 'childNodes' in node ? node.childNodes.flatMap(textNodes) : []
}
