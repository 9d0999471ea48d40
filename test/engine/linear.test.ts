import { afterAll, describe, expect, it } from 'vitest'
import { expectSound } from './invariants'
import { createStepCounter } from './steps'
import { DIFFERENT, HOSTILE, PROSE, repeated } from './texts'

const counter = createStepCounter()
const { createExtractor } = await import('../../src/extractor')
const extractor = createExtractor({ publishedAt: '2024-04-04' })
const stepsOf = (text: string) => counter.count(() => extractor.extract(text))

afterAll(() => counter.close())

const SHORT = 5_000
const TIMES = 6

// Candidates of a class of tokens are gathered when the class is first met.
for (const unit of [PROSE, ...Object.values(HOSTILE)]) extractor.extract(repeated(unit, 500))
for (const write of Object.values(DIFFERENT)) extractor.extract(write(500))
const prose = stepsOf(repeated(PROSE, SHORT)) / SHORT

function expectLinear(write: (length: number) => string): void {
  const short = stepsOf(write(SHORT))
  const long = stepsOf(write(SHORT * TIMES))
  expect(long).toBeLessThan(short * TIMES * 1.2)
  expect(long / (SHORT * TIMES)).toBeLessThan(prose * 8)
}

describe('steps grow with the text and no faster', () => {
  it.each(Object.entries(HOSTILE))('%s', (_, unit) => expectLinear((length) => repeated(unit, length)))
  it.each(Object.entries(DIFFERENT))('%s', (_, write) => expectLinear(write))
})

describe('400,000 characters give an answer', () => {
  it.each(Object.entries(HOSTILE))('%s', (_, unit) => {
    const text = repeated(unit, 400_000)
    expectSound(extractor.extract(text), text)
  })
  it.each(Object.entries(DIFFERENT))('%s', (_, write) => {
    const text = write(400_000)
    expectSound(extractor.extract(text), text)
  })
})
