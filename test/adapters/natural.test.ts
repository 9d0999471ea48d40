import { execFileSync } from 'node:child_process'
import classifiers from 'natural/lib/natural/classifiers/index.js'
import ngrams from 'natural/lib/natural/ngrams/index.js'
import tfidf from 'natural/lib/natural/tfidf/index.js'
import { describe, expect, it } from 'vitest'
import { VietnameseTokenizer } from '../../src/adapters/natural'
import { articles } from './articles'

const TEXT = 'Sáng 3-4, Đại tá Nguyễn Văn An, Chính ủy Sư đoàn 312 thăm 3.000 chiến sĩ theo Nghị quyết số 23-NQ/TU.'
const TOKENS = [
  'Sáng 3-4',
  'Đại tá',
  'Nguyễn Văn An',
  'Chính ủy',
  'Sư đoàn 312',
  'thăm',
  '3.000',
  'chiến',
  'sĩ',
  'theo',
  'Nghị quyết số 23-NQ/TU',
]

describe('the tokenizer', () => {
  const tokenizer = new VietnameseTokenizer()

  it('keeps mentions and titles whole', () => {
    expect(tokenizer.tokenize(TEXT)).toEqual(TOKENS)
    expect(tokenizer.tokenize(TEXT.normalize('NFD'))).toEqual(TOKENS)
    expect(tokenizer.tokenize('')).toEqual([])
  })

  it('folds and drops stop words', () => {
    const folding = new VietnameseTokenizer({ fold: true, stopWords: ['thăm', 'theo'] })
    expect(folding.tokenize(TEXT)).toEqual(
      TOKENS.map((token) => token.toLowerCase()).filter((token) => !['thăm', 'theo'].includes(token)),
    )
  })

  it('takes words from any segmenter', () => {
    const text = 'chiến sĩ thăm Sư đoàn 312'
    const segment = () => [
      { start: 0, end: 8 },
      { start: 9, end: 23 },
      { start: 24, end: 25 },
    ]
    expect(new VietnameseTokenizer({ segment }).tokenize(text)).toEqual(['chiến sĩ', 'thăm', 'Sư đoàn 312'])
  })
})

describe('in natural', () => {
  const tokenizer = new VietnameseTokenizer({ fold: true })

  it('TfIdf weighs mentions', () => {
    const index = new tfidf.TfIdf()
    for (const text of [TEXT, 'Sư đoàn 312 huấn luyện', 'Giá lúa tăng ở Hà Nội'])
      index.addDocument(tokenizer.tokenize(text))
    expect(index.tfidfs(['sư đoàn 312']).map((weight) => weight > 0)).toEqual([true, true, false])
    expect(index.listTerms(0).map(({ term }) => term)).toContain('nguyễn văn an')
  })

  it('NGrams join them', () => {
    expect(ngrams.NGrams.bigrams(new VietnameseTokenizer().tokenize(TEXT))).toContainEqual(['Đại tá', 'Nguyễn Văn An'])
    ngrams.NGrams.setTokenizer(new VietnameseTokenizer())
    expect(ngrams.NGrams.bigrams(TEXT)).toContainEqual(['Chính ủy', 'Sư đoàn 312'])
  })

  it('a classifier takes it as its stemmer', () => {
    const classifier = new classifiers.BayesClassifier(new VietnameseTokenizer() as never)
    classifier.addDocument('Đại tá Nguyễn Văn An kiểm tra bắn đạn thật', 'quân sự')
    classifier.addDocument('Giá lúa tăng, nông dân phấn khởi', 'dân sự')
    classifier.train()
    expect(classifier.classify('Đơn vị bắn đạn thật')).toBe('quân sự')
  })

  it('its sub-paths are quiet and load no database client', () => {
    const program = `for (const part of ['classifiers', 'tfidf', 'ngrams']) require('natural/lib/natural/' + part);
      console.log(Object.keys(require.cache).filter((file) => /node_modules.(mongoose|pg|redis|memjs)/.test(file)).length)`
    expect(execFileSync(process.execPath, ['-e', program], { encoding: 'utf8' })).toBe('0\n')
  })
})

/** Police, party and general news; everything else in the fixtures is about the forces. */
const CIVIL = new Set(['general news', 'police news', 'party and veterans', 'party, front and youth'])

/**
 * Every article is judged by a classifier that has seen the others: all civil ones and as many military ones,
 * since natural's Bayes leans towards the rarer class.
 */
function judged(tokenize: (text: string) => string[]): { right: number; civilRight: number } {
  const docs = articles().map(({ id, style, text }) => ({ id, civil: CIVIL.has(style ?? ''), tokens: tokenize(text) }))
  const count = docs.filter(({ civil }) => civil).length
  const right = docs.filter((doc) => {
    const classifier = new classifiers.BayesClassifier()
    const others = docs.filter((other) => other !== doc)
    const military = others.filter(({ civil }) => !civil)
    const chosen = Array.from({ length: count }, (_, index) => military[Math.floor((index * military.length) / count)])
    for (const { civil, tokens } of [...others.filter(({ civil }) => civil), ...chosen]) {
      classifier.addDocument(tokens, civil ? 'civil' : 'military')
    }
    classifier.train()
    return (classifier.classify(doc.tokens as never) === 'civil') === doc.civil
  })
  return { right: right.length, civilRight: right.filter(({ civil }) => civil).length }
}

it('worked example: tells military from civil articles that it has not seen', () => {
  const tokenizer = new VietnameseTokenizer({ fold: true })
  const ours = judged((text) => tokenizer.tokenize(text))
  console.info(
    `military or civil: ${ours.right} of ${articles().length} articles right, ${ours.civilRight} of 6 civil ones`,
  )
  expect(ours.right).toBeGreaterThanOrEqual(30)
  expect(ours.civilRight).toBeGreaterThanOrEqual(5)
}, 30_000)
