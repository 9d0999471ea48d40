import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { extract, type Mention, type MentionType } from '../src/index'

/** The article that the project started from; it lies beside the repository and is not ours to copy into it. */
const SEED = new URL('../../shared/seed/article.txt', import.meta.url)
const there = existsSync(SEED)
if (!there) console.warn(`test/seed.test.ts is skipped: no article at ${SEED.pathname}`)

const TITLE =
  'Tăng cường sự lãnh đạo của Đảng đối với nhiệm vụ xây dựng, quản lý, bảo vệ biên giới quốc gia trên địa bàn tỉnh ' +
  'Quảng Ninh và xây dựng lực lượng BĐBP tỉnh vững mạnh toàn diện đáp ứng yêu cầu, nhiệm vụ trong tình hình mới'

describe.skipIf(!there)('the seed article', () => {
  const text = there ? readFileSync(SEED, 'utf8') : ''
  const article = extract(text, { publishedAt: '2024-04-04' })

  const of = <T extends MentionType>(type: T) =>
    article.mentions.filter((mention): mention is Extract<Mention, { type: T }> => mention.type === type)

  it('has every date, with what the text leaves out', () => {
    expect(of('date').map(({ text, value, inferred }) => [text, value, inferred])).toEqual([
      ['Chiều ngày 3/4', '2024-04-03TAF', ['year']],
      ['quý I', '2024-Q1', ['year']],
      ['quý II năm 2024', '2024-Q2', []],
      ['Quý I năm 2024', '2024-Q1', []],
      ['năm 2024', '2024', []],
      ['ngày 3/3/2024', '2024-03-03', []],
    ])
  })

  it('has the colonel twice, with both posts each time', () => {
    expect(of('rank').map(({ text, value, nato }) => [text, value, nato])).toEqual([
      ['Đại tá', 'Đại tá', 'OF-5'],
      ['Đại tá', 'Đại tá', 'OF-5'],
    ])
    const posts = [
      { text: 'Bí thư Đảng ủy', former: false },
      { text: 'Chính ủy BĐBP tỉnh', title: 'Chính ủy', organization: 'BĐBP tỉnh', former: false },
    ]
    const colonel = { text: 'Lê Xuân Men', value: 'Lê Xuân Men', rank: 'Đại tá', positions: posts }
    expect(of('person')).toMatchObject([colonel, colonel])
  })

  it('has one official', () => {
    expect(article.officials).toHaveLength(1)
    expect(article.officials[0]).toMatchObject({
      value: 'Lê Xuân Men',
      rank: 'Đại tá',
      positions: [
        { title: 'Bí thư', organization: 'Đảng ủy BĐBP tỉnh' },
        { title: 'Chính ủy', organization: 'BĐBP tỉnh' },
      ],
    })
  })

  it('has every unit as printed', () => {
    const command = 'Bộ Chỉ huy BĐBP tỉnh'
    expect(of('unit').map(({ text }) => text)).toEqual([
      'Bộ Chỉ huy Bộ đội Biên phòng (BĐBP) tỉnh',
      'BĐBP tỉnh',
      ...[command, command, command],
      'BĐBP tỉnh',
      command,
      'BĐBP Việt Nam',
      'BĐBP tỉnh',
    ])
  })

  it('takes both names of the command for one unit, of the province that the article is about', () => {
    const command = article.units.filter(({ value }) => value.startsWith('Bộ Chỉ huy'))
    expect(command).toHaveLength(1)
    expect(command[0]).toMatchObject({
      value: 'Bộ Chỉ huy Bộ đội Biên phòng tỉnh Quảng Ninh',
      place: 'Quảng Ninh',
      branch: 'border-guard',
      aliases: ['Bộ Chỉ huy Bộ đội Biên phòng (BĐBP) tỉnh', 'Bộ Chỉ huy BĐBP tỉnh'],
      implied: false,
    })
    expect(command[0]?.mentions.map((index) => article.mentions[index]?.text)).toEqual([
      'Bộ Chỉ huy Bộ đội Biên phòng (BĐBP) tỉnh',
      ...Array(4).fill('Bộ Chỉ huy BĐBP tỉnh'),
    ])
  })

  it('has the resolution with number, date, issuer and title', () => {
    const resolution = {
      kind: 'nghị quyết',
      number: '23-NQ/TU',
      date: '2024-03-03',
      issuer: 'Ban Thường vụ Tỉnh ủy Quảng Ninh',
      title: TITLE,
    }
    expect(of('document')).toMatchObject([{ text: 'Nghị quyết số 23-NQ/TU', ...resolution }])
    expect(article.documents).toMatchObject([{ ...resolution, symbol: 'NQ/TU' }])
    const issuer = article.organizations.find(({ id }) => id === article.documents[0]?.issuerId)
    expect(issuer?.value).toBe('Ban Thường vụ Tỉnh ủy Quảng Ninh')
  })

  it('has the programmes; a standard in quotation marks is none', () => {
    expect(of('program').map(({ text }) => text)).toEqual([
      'Ngày Biên phòng toàn dân',
      'Xuân Biên phòng-Ấm lòng dân bản',
      'Ngày hội Biên phòng toàn dân',
    ])
    const values = article.programs.map(({ value }) => value)
    expect(values).toEqual(expect.arrayContaining(['Xuân Biên phòng-Ấm lòng dân bản', 'Ngày hội Biên phòng toàn dân']))
    expect(values).not.toContain('Mẫu mực, tiêu biểu')
  })

  it('has the organisation and the place', () => {
    expect(of('organization').map(({ text }) => text)).toEqual(['Ban Thường vụ Tỉnh ủy Quảng Ninh'])
    expect(of('location').map(({ text, value }) => [text, value])).toEqual([['tỉnh Quảng Ninh', 'Quảng Ninh']])
  })

  it('says where everything stands, in composed and decomposed letters', () => {
    const decomposed = text.normalize('NFD')
    const again = extract(decomposed, { publishedAt: '2024-04-04' })
    for (const { start, end, text: surface } of article.mentions) expect(text.slice(start, end)).toBe(surface)
    for (const { start, end, text: surface } of again.mentions) expect(decomposed.slice(start, end)).toBe(surface)
    expect(again.mentions.map(({ type, text }) => [type, text.normalize('NFC')])).toEqual(
      article.mentions.map(({ type, text }) => [type, text]),
    )
  })
})
