import { describe, expect, it } from 'vitest'
import cities from '../src/lexicon/data/cities-world.json'
import countries from '../src/lexicon/data/countries.json'
import districts from '../src/lexicon/data/districts.json'
import islands from '../src/lexicon/data/islands-seas.json'
import provinces from '../src/lexicon/data/provinces.json'
import regions from '../src/lexicon/data/regions.json'
import { wordsOf } from '../src/lexicon/entry'
import { LEVEL_WORDS } from '../src/lexicon/level-words'
import { foldWord } from '../src/text/fold'

interface Row {
  name: string
  level?: string
  province?: string
  country?: string
  code?: string | null
  variants?: string[]
  contextVariants?: string[]
  since?: string | null
  until?: string | null
  mergedInto?: string | null
  historical?: boolean
  bare?: boolean
  specialZoneOf?: string
}

const FILES: Record<string, { source: string; rows: Row[] }> = {
  'provinces.json': provinces,
  'districts.json': districts,
  'islands-seas.json': islands,
  'countries.json': countries,
  'cities-world.json': cities,
  'regions.json': regions,
}

/** What makes a row of its file another row. */
const IDENTITY: Record<string, (row: Row) => string> = {
  'provinces.json': (row) => `${row.name}|${row.since ?? ''}`,
  'districts.json': (row) => `${row.name}|${row.province}|${row.level}|${row.since ?? ''}`,
}

const key = (text: string) => wordsOf(text).map(foldWord).join(' ')
const holds = (row: Row, day: string) => !row.historical && (row.since ?? '0000') <= day && day <= (row.until ?? '9999')
const provincesOn = (day: string) => (provinces.rows as Row[]).filter((row) => holds(row, day))

describe.each(Object.entries(FILES))('%s', (file, { source, rows }) => {
  it('names its source', () => expect(source.length).toBeGreaterThan(20))

  it('is sorted by name', () => {
    const names = rows.map((row) => row.name)
    expect(names).toEqual([...names].sort())
  })

  it('has no row twice', () => {
    const identity = IDENTITY[file] ?? ((row: Row) => row.name)
    const ids = rows.map(identity)
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([])
  })

  it('is NFC, trimmed, with one tone placement in names', () => {
    const texts = rows.flatMap((row) => [row.name, ...(row.variants ?? []), ...(row.contextVariants ?? [])])
    expect(texts.filter((text) => text !== text.normalize('NFC') || text !== text.trim() || text === '')).toEqual([])
    // The key of “quý” puts the tone on the u, the print does not.
    const misplaced = (word: string) => !/^qu/i.test(word) && foldWord(word) !== word.toLowerCase()
    expect(rows.map((row) => row.name).filter((name) => name.split(' ').some(misplaced))).toEqual([])
  })

  it('repeats no form within a row', () => {
    const repeated = rows.filter((row) => {
      const keys = [row.name, ...(row.variants ?? []), ...(row.contextVariants ?? [])].map(key)
      return new Set(keys).size < keys.length
    })
    expect(repeated.map((row) => row.name)).toEqual([])
  })
})

describe('provinces', () => {
  const names = new Set(provinces.rows.map((row) => row.name))

  it.each([
    ['2019-06-01', 63],
    ['2024-12-31', 63],
    ['2025-01-01', 63],
    ['2025-06-30', 63],
    ['2025-07-01', 34],
  ])('on %s there are %i', (day, count) => {
    const rows = provincesOn(day)
    expect(rows).toHaveLength(count)
    expect(new Set(rows.map((row) => row.code)).size).toBe(count)
    expect(new Set(rows.map((row) => row.name)).size).toBe(count)
    expect(rows.every((row) => /^VN-(?:\d\d|[A-Z]{2})$/.test(row.code ?? ''))).toBe(true)
  })

  it('since July 2025: 28 provinces and 6 cities, 23 of them formed by merger', () => {
    const rows = provincesOn('2025-07-01')
    expect(rows.filter((row) => row.level === 'thành phố')).toHaveLength(6)
    expect(rows.filter((row) => row.since === '2025-07-01')).toHaveLength(23)
  })

  it('every mergedInto is a row, and what a merger ended goes into a unit of the next day', () => {
    for (const row of provinces.rows) if (row.mergedInto) expect(names).toContain(row.mergedInto)
    const current = new Set(provincesOn('2025-07-01').map((row) => row.name))
    const ended = provinces.rows.filter((row) => row.until === '2025-06-30')
    expect(ended).toHaveLength(52)
    for (const row of ended) expect(current).toContain(row.mergedInto)
  })
})

describe('districts', () => {
  it('lie in a province of before the merger', () => {
    const old = new Set(provincesOn('2024-12-31').map((row) => row.name))
    expect(districts.rows.filter((row) => !old.has(row.province)).map((row) => row.name)).toEqual([])
    expect(new Set(districts.rows.map((row) => row.province)).size).toBe(63)
  })

  it('were 696 at the start of 2025, and 705 in 2022', () => {
    const on = (day: string) => (districts.rows as Row[]).filter((row) => holds(row, day))
    expect(on('2025-01-01')).toHaveLength(696)
    expect(on('2022-12-31')).toHaveLength(705)
  })

  it('a number never counts by itself', () => {
    expect(districts.rows.filter((row) => /^\d/.test(row.name)).every((row) => row.bare === false)).toBe(true)
  })
})

describe('islands, countries, cities', () => {
  it('has the 13 special zones, each in a province of today', () => {
    const today = new Set(provincesOn('2025-07-01').map((row) => row.name))
    const zones = (islands.rows as Row[]).filter((row) => row.specialZoneOf)
    expect(zones).toHaveLength(13)
    for (const zone of zones) expect(today).toContain(zone.specialZoneOf)
  })

  it('has one row a country code, and the 193 members of the United Nations', () => {
    const codes = countries.rows.map((row) => row.code).filter((code) => code !== null)
    expect(codes.filter((code, i) => codes.indexOf(code) !== i)).toEqual([])
    expect(codes.every((code) => /^[A-Z]{2}$/.test(code))).toBe(true)
    const others = ['PS', 'VA', 'XK']
    const states = (countries.rows as Array<Row & { territory?: boolean }>).filter(
      (row) => !row.territory && !row.historical && !others.includes(row.code ?? ''),
    )
    expect(states).toHaveLength(193)
  })

  it('every city lies in a listed country', () => {
    const codes = new Set<string | null>(countries.rows.map((row) => row.code))
    expect(cities.rows.filter((row) => !codes.has(row.country)).map((row) => row.name)).toEqual([])
  })
})

describe('level words', () => {
  it('stand once each', () => {
    const keys = LEVEL_WORDS.map((word) => key(word.text))
    expect(keys.filter((text, i) => keys.indexOf(text) !== i)).toEqual([])
  })
})
