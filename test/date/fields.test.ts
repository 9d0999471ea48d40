import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { extract } from '../../src'
import type { DateMention } from '../../src/model/mention'

const first = (text: string, publishedAt?: string) =>
  extract(text, publishedAt ? { publishedAt } : {}).mentions.find((m) => m.type === 'date') as DateMention

describe('what a date mention says of itself', () => {
  it.each<[string, DateMention['inferred']]>([
    ['ngày 3/4/2024', []],
    ['Chiều ngày 3/4', ['year']],
    ['hôm nay', ['day', 'month', 'year']],
    ['quý I', ['year']],
    ['quý I năm 2024', []],
    ['quý này', ['year', 'quarter']],
    ['tuần trước', ['year', 'week']],
    ['tháng trước', ['month', 'year']],
    ['năm nay', ['year']],
    ['thứ Hai tuần trước', ['day', 'month', 'year']],
    ['từ ngày 3 đến ngày 5/4/2024', []],
    ['từ ngày 3 đến ngày 5/4', ['year']],
    ['Tết Giáp Thìn 2024', []],
  ])('%s leaves out %j', (text, inferred) => {
    expect(first(text, '2024-04-04').inferred).toEqual(inferred)
  })

  it.each<[string, DateMention['grain'], string, string]>([
    ['Chiều ngày 3/4', 'part', '2024-04-03', '2024-04-03'],
    ['ngày 3/4', 'day', '2024-04-03', '2024-04-03'],
    ['8 giờ 30 phút ngày 3/4', 'minute', '2024-04-03T08:30', '2024-04-03T08:30'],
    ['20h ngày 3/4', 'hour', '2024-04-03T20:00', '2024-04-03T20:00'],
    ['tuần trước', 'week', '2024-03-25', '2024-03-31'],
    ['tháng 2/2024', 'month', '2024-02-01', '2024-02-29'],
    ['trung tuần tháng 2/2024', 'month', '2024-02-11', '2024-02-20'],
    ['hạ tuần tháng 2/2024', 'month', '2024-02-21', '2024-02-29'],
    ['quý I', 'quarter', '2024-01-01', '2024-03-31'],
    ['6 tháng cuối năm 2024', 'half', '2024-07-01', '2024-12-31'],
    ['9 tháng đầu năm 2023', 'range', '2023-01-01', '2023-09-30'],
    ['năm 2024', 'year', '2024-01-01', '2024-12-31'],
    ['những năm 1970', 'decade', '1970-01-01', '1979-12-31'],
    ['thế kỷ XX', 'century', '1901-01-01', '2000-12-31'],
    ['nhiệm kỳ 2020-2025', 'range', '2020-01-01', '2025-12-31'],
    ['từ tháng 6.2012 đến nay', 'range', '2012-06-01', '2024-04-04'],
  ])('%s: %s from %s to %s', (text, grain, start, end) => {
    expect(first(text, '2024-04-04')).toMatchObject({ grain, interval: { start, end } })
  })

  it.each(['ngày 3/4', 'quý I', 'hôm nay', 'tuần trước', 'năm nay', 'Tết Giáp Thìn'])(
    '%s has no interval without a date of publication',
    (text) => {
      expect(first(text).interval).toBeNull()
      expect(first(text).inferred).toEqual([])
    },
  )

  it('keeps an anniversary two dates and a lifespan one range', () => {
    const values = (text: string) => extract(text, { types: ['date'] }).mentions.map((m) => m.value)
    expect(values('(3/3/1959 - 3/3/2024)')).toEqual(['1959-03-03', '2024-03-03'])
    expect(values('(1928 – 2018)')).toEqual(['1928/2018'])
  })
})

const WORDS =
  'ngày sáng chiều từ đến tháng năm quý tuần thứ hai 3/4 16-1 1.2.2024 2020-2025 19 và 21-10 8h30 giờ phút nay qua hôm cùng mùng rằm Tết Giêng Chạp XX I ( ) , . - / “ ” 31/2 29/2 24 những thế kỷ thập niên đầu cuối tới trước \n'.split(
    / /,
  )

describe('any text', () => {
  it('gives dates whose value and interval are well formed', () => {
    const value = /^[\dX]{3,4}(-[\dXHQW]+)*(T[\dA-Z:]+)?(\/[\dX]{3,4}(-[\dXHQW]+)*(T[\dA-Z:]+)?)?$/
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...WORDS), { maxLength: 40 }),
        fc.constantFrom('2024-02-29', undefined),
        (words, publishedAt) => {
          const text = words.join(' ')
          for (const mention of extract(text, { types: ['date'], ...(publishedAt && { publishedAt }) }).mentions) {
            expect(text.slice(mention.start, mention.end)).toBe(mention.text)
            if (mention.type !== 'date') continue
            expect(mention.value).toMatch(value)
            if (mention.interval)
              expect(mention.interval.start.slice(0, 10) <= mention.interval.end.slice(0, 10)).toBe(true)
          }
        },
      ),
      { numRuns: 300 },
    )
  })

  it('takes time in proportion to its length', () => {
    const piece = 'từ ngày 3 đến 5/4, “hôm nay” thứ 2 1-2-3-4/5/6 (năm 2020-2025) và ngày 1, 2, 3 và 4-5 '
    const time = (times: number) => {
      const text = piece.repeat(times)
      const start = performance.now()
      extract(text, { publishedAt: '2024-04-04', types: ['date'] })
      return performance.now() - start
    }
    time(200)
    expect(time(4000)).toBeLessThan(Math.max(40, time(400) * 40))
  })
})
