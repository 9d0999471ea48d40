import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { extract, type UnitMention } from '../../src/index'

const seed = new URL('../../../shared/seed/article.txt', import.meta.url)
const present = existsSync(seed)
if (!present) console.log('skipped: the seed article is not at ../shared/seed/article.txt')

describe.skipIf(!present)('the seed article', () => {
  const article = present ? extract(readFileSync(seed, 'utf8'), { publishedAt: '2024-04-04' }) : extract('')
  const { officials, units, documents, programs, facts, mentions } = article

  it('has exactly one official with two posts', () => {
    expect(officials).toHaveLength(1)
    const [{ id, value, rank, positions, mentions: named }] = officials
    expect([id, value, rank, named.length]).toEqual(['person:le-xuan-men', 'Lê Xuân Men', 'Đại tá', 2])
    expect(positions.map(({ title, organizationId }) => [title, organizationId])).toEqual([
      ['Bí thư', 'organization:dang-uy-bo-doi-bien-phong/quang-ninh'],
      ['Chính ủy', 'unit:bo-doi-bien-phong/quang-ninh'],
    ])
  })

  it('has the border guard command as one unit over its spellings, in Quảng Ninh', () => {
    const command = units.find(({ id }) => id === 'unit:bo-chi-huy-bo-doi-bien-phong/quang-ninh')
    expect(command?.place).toBe('Quảng Ninh')
    expect(command?.aliases).toEqual(['Bộ Chỉ huy Bộ đội Biên phòng (BĐBP) tỉnh', 'Bộ Chỉ huy BĐBP tỉnh'])
    const places = mentions.filter(
      (mention): mention is UnitMention => mention.type === 'unit' && /tỉnh$/.test(mention.text),
    )
    expect(places.length).toBeGreaterThan(5)
    for (const { place } of places) expect(place).toBe('Quảng Ninh')
  })

  it('has one resolution with issuer, date and title, and two programmes', () => {
    expect(documents).toHaveLength(1)
    const [{ id, issuer, date, title }] = documents
    expect([id, issuer, date]).toEqual([
      'document:23-nq-tu/quang-ninh/2024',
      'Ban Thường vụ Tỉnh ủy Quảng Ninh',
      '2024-03-03',
    ])
    expect(title).toMatch(/^Tăng cường sự lãnh đạo.*tình hình mới$/)
    expect(programs.map(({ value }) => value).sort()).toEqual([
      'Ngày hội Biên phòng toàn dân',
      'Xuân Biên phòng-Ấm lòng dân bản',
    ])
  })

  it('states the facts that follow', () => {
    const told = facts.map(({ kind, subject, object }) => `${kind} ${subject} ${object}`)
    expect(told).toEqual([
      'holds person:le-xuan-men organization:dang-uy-bo-doi-bien-phong/quang-ninh',
      'holds person:le-xuan-men unit:bo-doi-bien-phong/quang-ninh',
      'issued organization:ban-thuong-vu-tinh-uy/quang-ninh document:23-nq-tu/quang-ninh/2024',
      'runs unit:bo-chi-huy-bo-doi-bien-phong/quang-ninh program:xuan-bien-phong-am-long-dan-ban',
      'runs unit:bo-chi-huy-bo-doi-bien-phong/quang-ninh program:bien-phong-toan-dan',
      expect.stringMatching(/^chairs person:le-xuan-men hội nghị giao ban/),
    ])
    expect(facts.filter(({ kind }) => kind === 'holds').map(({ date }) => date)).toEqual([
      '2024-04-03TAF',
      '2024-04-03TAF',
    ])
  })
})
