import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { extract } from '../../src'
import { dayNumber, dayOf } from '../../src/normalize/calendar/days'
import { lunarDay, lunarNewYear, yearOfCanChi } from '../../src/normalize/calendar/lunar'

const iso = (number: number) => {
  const { year, month, day } = dayOf(number)
  return [year, String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-')
}

/**
 * Year, its name, New Year, full moon of the first month, and the eve of that New Year, for UTC+7.
 * Checked against the tables of the package `@dqcai/vn-lunar` 1.0.1, with which `lunarDay` agrees on every day of 1968–2053
 * (before 1968 the country's calendars used other zones, and three later new moons fall within minutes of midnight).
 */
const table: [number, string, string, string, string][] = JSON.parse(
  readFileSync(new URL('../../fixtures/cases/tet.json', import.meta.url), 'utf8'),
)

describe('lunar calendar', () => {
  it.each(table)('%i %s begins on %s', (year, name, tet, fullMoon, eve) => {
    expect(iso(lunarNewYear(year))).toBe(tet)
    expect(iso(lunarDay(year, 1, 15))).toBe(fullMoon)
    expect(iso(lunarDay(year - 1, 12, 30))).toBe(eve)
    expect(extract(`Tết ${name} ${year}`).mentions[0]?.value).toBe(tet)
  })

  it.each([
    // After the leap months of 2020 (fourth), 2023 (second) and 2025 (sixth).
    [2020, 5, 1, '2020-06-21'],
    [2023, 3, 1, '2023-04-20'],
    [2023, 8, 15, '2023-09-29'],
    [2025, 7, 15, '2025-09-06'],
    [2025, 5, 5, '2025-05-31'],
    [2024, 3, 10, '2024-04-18'],
    [2033, 11, 1, '2033-11-22'],
  ])('%i, month %i, day %i is %s', (year, month, day, expected) => {
    expect(iso(lunarDay(year, month, day))).toBe(expected)
  })

  it('names years', () => {
    expect(yearOfCanChi(0, 2000)).toBe(1984)
    expect(yearOfCanChi(40, 2025)).toBe(2024)
    expect(yearOfCanChi(41, 2025)).toBe(2025)
    expect(yearOfCanChi(44, 2008)).toBe(1968)
  })

  it('leaves a lunar day open without any year', () => {
    expect(extract('rằm tháng Giêng').mentions[0]).toMatchObject({ value: 'XXXX-XX-XX', interval: null })
  })

  it('counts days from a day of 1970', () => {
    expect(dayNumber({ year: 1970, month: 1, day: 1 })).toBe(0)
  })
})
