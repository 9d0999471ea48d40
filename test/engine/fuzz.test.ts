import { describe, expect, it } from 'vitest'
import { createExtractor } from '../../src/extractor'
import { expectSound } from './invariants'
import { articles, HOSTILE } from './texts'

/** A few hundred texts in CI; `VIETMIL_FUZZ=100000 npx vitest run test/engine/fuzz.test.ts` for a night. */
const RUNS = Number(process.env.VIETMIL_FUZZ ?? 300)
const SEED = Number(process.env.VIETMIL_FUZZ_SEED ?? 20_240_404)

type Random = (below: number) => number

/** Mulberry32: the same texts from the same seed everywhere. */
function createRandom(seed: number): Random {
  let state = seed >>> 0
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t = (t + Math.imul(t ^ (t >>> 7), t | 61)) ^ t
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 2 ** 32) * below)
  }
}

const STRANGE = [
  '\0',
  '\ud800',
  '\udc00',
  '\u202e',
  '\u200b',
  '\u200d',
  '\ufeff',
  '\u00ad',
  '\u00a0',
  '\u3000',
  '\u0301',
  '\u031b',
  '\r\n',
  '\n\n',
  '\t',
  '“',
  '”',
  '"',
  "'",
  '(',
  ')',
  '…',
  '–',
  '/',
  '.',
  ',',
  ':',
  ';',
  '12',
  '31/2',
  '2024',
  '<b>',
  '&amp;',
  '１２',
  'ﬁ',
  '𝐀',
  'İ',
  'ß',
]

/** Cuts a piece, doubles one, moves one, puts something strange in, changes the case or the form, or joins two articles. */
function mutate(text: string, random: Random, others: readonly string[]): string {
  const at = random(text.length + 1)
  const piece = text.slice(at, at + 1 + random(40))
  switch (random(9)) {
    case 0:
      return text.slice(0, at) + text.slice(at + piece.length)
    case 1:
      return text.slice(0, at) + piece.repeat(1 + random(30)) + text.slice(at)
    case 2: {
      const rest = text.slice(0, at) + text.slice(at + piece.length)
      const to = random(rest.length + 1)
      return rest.slice(0, to) + piece + rest.slice(to)
    }
    case 3:
    case 4:
      return text.slice(0, at) + STRANGE[random(STRANGE.length)] + text.slice(at)
    case 5:
      return text.slice(0, at) + text.slice(at, at + 200).toUpperCase() + text.slice(at + 200)
    case 6:
      return text.slice(0, at) + text.slice(at).normalize('NFD')
    case 7: {
      const units = Object.values(HOSTILE)
      return text.slice(0, at) + units[random(units.length)].repeat(random(12)) + text.slice(at)
    }
    default:
      return text.slice(0, at) + others[random(others.length)].slice(random(300), 300 + random(600))
  }
}

describe('texts made from articles by chance', () => {
  const texts = articles().map((article) => article.text)
  const extractor = createExtractor({ publishedAt: '2024-04-04' })

  it(`${RUNS} give sound answers, the same each time`, { timeout: 60_000 + RUNS * 60 }, () => {
    for (let run = 0; run < RUNS; run++) {
      const random = createRandom(SEED + run)
      let text = texts[random(texts.length)].slice(0, 200 + random(2_000))
      for (let change = 1 + random(8); change > 0; change--) text = mutate(text, random, texts)
      const article = extractor.extract(text)
      try {
        expectSound(article, text)
        if (run % 10 === 0) expect(createExtractor({ publishedAt: '2024-04-04' }).extract(text)).toEqual(article)
      } catch (error) {
        throw new Error(`VIETMIL_FUZZ_SEED=${SEED + run} VIETMIL_FUZZ=1: ${JSON.stringify(text)}`, { cause: error })
      }
    }
  })
})
