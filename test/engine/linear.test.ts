import { describe, expect, it } from 'vitest'
import { createExtractor } from '../../src/extractor'
import { expectSound } from './invariants'
import { countSteps } from './steps'
import { HOSTILE, PROSE, repeated } from './texts'

const extractor = createExtractor({ publishedAt: '2024-04-04' })
const stepsOf = (text: string) => countSteps(() => extractor.extract(text))

const SHORT = 4_000
const TIMES = 8
/** Steps that a text costs whatever its length. */
const ONCE = 3_000

describe('steps grow with the text and no faster', () => {
  // Classes of tokens are made when they are first met.
  for (const unit of [PROSE, ...Object.values(HOSTILE)]) extractor.extract(repeated(unit, 500))
  const prose = stepsOf(repeated(PROSE, SHORT)) / SHORT

  it.each(Object.entries(HOSTILE))('%s', (_, unit) => {
    const short = stepsOf(repeated(unit, SHORT))
    const long = stepsOf(repeated(unit, SHORT * TIMES))
    expect(long).toBeLessThan((short + ONCE) * TIMES * 1.25)
    expect(long / (SHORT * TIMES)).toBeLessThan(prose * 3)
  })
})

describe('400,000 characters give an answer', () => {
  it.each(Object.entries(HOSTILE))('%s', (_, unit) => {
    const text = repeated(unit, 400_000)
    expectSound(extractor.extract(text), text)
  })
})

describe('a text of many lines', () => {
  it('costs no more than its lines', () => {
    const line = 'Đại tá Trần Văn Bảo, Tư lệnh Quân khu 5, thăm Sư đoàn 315.\n'
    const few = stepsOf(line.repeat(50))
    const many = stepsOf(line.repeat(400))
    expect(many).toBeLessThan(few * 8 * 1.25)
  })
})
