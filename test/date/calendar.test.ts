import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayNumber, dayOf, isDay, isoWeekOf, mondayOf, shiftMonth, weekdayOf } from '../../src/normalize/calendar/days'

const MS = 86_400_000
const anyDay = fc.integer({ min: -400_000, max: 60_000 })

describe('calendar', () => {
  it('agrees with the built-in one', () => {
    fc.assert(
      fc.property(anyDay, (number) => {
        const date = new Date(number * MS)
        const day = { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
        expect(dayOf(number)).toEqual(day)
        expect(dayNumber(day)).toBe(number)
        expect(weekdayOf(number)).toBe(date.getUTCDay() || 7)
      }),
    )
  })

  it('puts every day into the week of its Monday', () => {
    fc.assert(
      fc.property(anyDay, (number) => {
        expect(mondayOf(isoWeekOf(number))).toBe(number - weekdayOf(number) + 1)
      }),
    )
  })

  it.each([
    [
      { year: 2024, month: 12, day: 30 },
      { year: 2025, week: 1 },
    ],
    [
      { year: 2021, month: 1, day: 3 },
      { year: 2020, week: 53 },
    ],
    [
      { year: 2024, month: 4, day: 4 },
      { year: 2024, week: 14 },
    ],
  ])('%o is in week %o', (day, week) => {
    expect(isoWeekOf(dayNumber(day))).toEqual(week)
  })

  it('knows which days there are', () => {
    expect(isDay(2024, 2, 29)).toBe(true)
    expect(isDay(2023, 2, 29)).toBe(false)
    expect(isDay(1900, 2, 29)).toBe(false)
    expect(isDay(2000, 2, 29)).toBe(true)
    expect(isDay(2024, 4, 31)).toBe(false)
    expect(isDay(2024, 13, 1)).toBe(false)
  })

  it('shifts months over years', () => {
    expect(shiftMonth(2024, 1, -1)).toEqual({ year: 2023, month: 12 })
    expect(shiftMonth(2024, 12, 1)).toEqual({ year: 2025, month: 1 })
    expect(shiftMonth(2024, 3, -27)).toEqual({ year: 2021, month: 12 })
  })
})
