import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseMarkup } from '../../src/gold/markup'
import { type Article, extract, type Official, type UnitMention } from '../../src/index'
import { readMarked } from './marked'

const marked = new Map(readMarked().map((article) => [article.name, article]))

function recordsOf(name: string): Article {
  const article = marked.get(name)
  if (article === undefined) throw new Error(`fixtures/records has no ${name}`)
  return extract(article.text, { publishedAt: article.publishedAt })
}

const postsOf = ({ positions }: Official): string[] =>
  positions.map(
    ({ title, organizationId, former }) => `${former ? 'formerly ' : ''}${title} of ${organizationId ?? 'nobody'}`,
  )

const unitOf = (text: string, form: string): UnitMention | undefined =>
  extract(text).mentions.find((mention): mention is UnitMention => mention.type === 'unit' && mention.text === form)

describe('officials', () => {
  it('keeps two people of one name apart by rank and post', () => {
    const { officials } = recordsOf('r01-two-of-one-name.txt')
    expect(officials.map(({ value, rank }) => `${rank} ${value}`)).toEqual([
      'Thượng tá Lò Văn Khoan',
      'Thiếu tá Lò Văn Khoan',
      'null Quàng Thị Ín',
    ])
    expect(officials.map(({ mentions }) => mentions.length)).toEqual([2, 2, 2])
    expect(officials.map(postsOf)).toEqual([
      ['Chính ủy of unit:trung-doan-758'],
      ['Đồn trưởng of unit:don-bien-phong-nam-kham'],
      ['Chủ tịch of organization:uy-ban-nhan-dan/xa-nam-kham'],
    ])
  })

  it('tells former from new posts in a handover', () => {
    const { officials } = recordsOf('r02-handover.txt')
    expect(officials.map(postsOf)).toEqual([
      ['Phó Tư lệnh of unit:quan-khu-3'],
      ['formerly Lữ đoàn trưởng of unit:lu-doan-618', 'Phó Tham mưu trưởng of unit:quan-khu-3'],
      ['formerly Trung đoàn trưởng of unit:trung-doan-866', 'Lữ đoàn trưởng of unit:lu-doan-618'],
    ])
    expect(officials[0].nominals?.map(({ text }) => text)).toEqual(['Phó Tư lệnh Quân khu 3'])
  })

  it('lists the fifty delegates one by one', () => {
    const file = new URL('../../fixtures/articles/a17-list-region5-delegates.txt', import.meta.url)
    const { text, publishedAt, mentions } = parseMarkup(readFileSync(file, 'utf8'), 'a17.txt')
    const { officials, units } = extract(text, publishedAt ? { publishedAt } : {})
    const people = mentions.filter(({ type, opt }) => type === 'person' && !opt)
    expect(people.length).toBeGreaterThanOrEqual(50)
    expect(officials.map(({ value, rank }) => `${rank} ${value}`)).toEqual(
      people.map(({ text: name, rank }) => `${rank} ${name}`),
    )
    const byName = new Map(officials.map((official) => [official.value, official]))
    const posts = (name: string) => postsOf(byName.get(name) as Official)
    expect(posts('Võ Đình Khánh')).toEqual(['formerly Tư lệnh of unit:quan-khu-5'])
    // “Bí thư Đảng ủy, Chính ủy Quân khu”: the region named before, and its committee.
    expect(posts('Hồ Ngọc Tường')).toEqual(['Bí thư of organization:dang-uy-quan-khu-5', 'Chính ủy of unit:quan-khu-5'])
    expect(posts('Đỗ Hữu Nhàn')).toEqual(['Lữ đoàn phó of unit:lu-doan-270', 'Tham mưu trưởng of unit:lu-doan-270'])
    expect(units.find(({ id }) => id === 'unit:trung-doan-1-su-doan-2')?.parent).toBe('unit:su-doan-2')
  })

  it('takes the highest rank where the article tells of a promotion', () => {
    const text =
      'Lễ trao quyết định thăng quân hàm cho Trung tá Phùng Đắc Rạng diễn ra sáng nay. Thượng tá Phùng Đắc Rạng cảm ơn mọi người.'
    const { officials } = extract(text)
    expect(officials.map(({ rank, ranks }) => [rank, ranks.map(({ value }) => value)])).toEqual([
      ['Thượng tá', ['Trung tá', 'Thượng tá']],
    ])
  })
})

describe('units', () => {
  it('reads a chain of units from commas, brackets and “thuộc”', () => {
    const { units, facts } = recordsOf('r03-chain-of-units.txt')
    const parents = Object.fromEntries(units.map(({ id, parent }) => [id, parent]))
    expect(parents).toEqual({
      'unit:dai-doi-6-tieu-doan-4-trung-doan-246': 'unit:tieu-doan-4-trung-doan-246',
      'unit:tieu-doan-4-trung-doan-246': 'unit:trung-doan-246',
      'unit:trung-doan-246': 'unit:su-doan-346',
      'unit:su-doan-346': null,
      'unit:quan-doan-2': null,
    })
    expect(facts.filter(({ kind }) => kind === 'part-of')).toHaveLength(3)
    expect(units.flatMap(({ id, nominals }) => (nominals ?? []).map(({ text }) => `${text} → ${id}`))).toEqual([
      'Trung đoàn → unit:trung-doan-246',
      'Sư đoàn → unit:su-doan-346',
    ])
  })

  it.each([
    ['Trung đoàn 209 (Sư đoàn 312, Quân đoàn 12)', 'Trung đoàn 209', 'Sư đoàn 312'],
    ['Trung đoàn 209 (Sư đoàn 312, Quân đoàn 12)', 'Sư đoàn 312', 'Quân đoàn 12'],
    ['Đại đội 2, Trung đoàn 5 ra quân', 'Đại đội 2', 'Trung đoàn 5'],
    ['Tiểu đoàn 1/Trung đoàn 24 ra quân', 'Tiểu đoàn 1', 'Trung đoàn 24'],
    ['Lữ đoàn 172 thuộc Vùng 3 Hải quân', 'Lữ đoàn 172', 'Vùng 3 Hải quân'],
    ['Cục Chính trị Quân khu 7 họp', 'Cục Chính trị Quân khu 7', 'Quân khu 7'],
    ['các đơn vị: Trung đoàn 31, Sư đoàn 2 và Lữ đoàn 572', 'Trung đoàn 31', null],
    ['Quân khu 1, Quân khu 2, Quân đoàn 12', 'Quân khu 2', null],
  ])('%s: %s belongs to %s', (text, form, parent) => {
    expect(unitOf(text, form)?.parent).toBe(parent)
  })

  it('gives `tỉnh` the only province of the article, and none of two', () => {
    expect(unitOf('Tỉnh ủy Quảng Ninh giao BĐBP tỉnh giữ biên giới.', 'BĐBP tỉnh')?.place).toBe('Quảng Ninh')
    expect(unitOf('Công an tỉnh Hà Nam và Công an tỉnh Hà Giang gặp BĐBP tỉnh.', 'BĐBP tỉnh')?.place).toBe(null)
    expect(unitOf('Bộ CHQS tỉnh Hà Nam về Hà Giang. Bộ CHQS tỉnh tặng quà.', 'Bộ CHQS tỉnh')?.place).toBe('Hà Nam')
  })

  it('counts an abbreviation from its introduction on', () => {
    const text = 'Trung tâm Huấn luyện Cứu hộ Đường thủy (THCĐ) mở lớp. Hôm sau, TTHCĐ và THCĐ cùng tập.'
    const { units, mentions } = extract(text.replace('(THCĐ)', '(TTHCĐ)'))
    const [unit] = units
    expect(unit.mentions.map((index) => mentions[index].text)).toEqual([
      'Trung tâm Huấn luyện Cứu hộ Đường thủy',
      'TTHCĐ',
    ])
  })
})

describe('documents', () => {
  it('joins short forms and `này`, and completes the issuer from the code and the province', () => {
    const { documents } = recordsOf('r04-documents.txt')
    expect(documents.map(({ id, issuer, date }) => [id, issuer, date])).toEqual([
      ['document:847-nq-qutw/2021', 'Quân ủy Trung ương', '2021-12-28'],
      ['document:19-ct-tu/ha-nam', 'Tỉnh ủy Hà Nam', null],
      ['document:luat-dan-quan-tu-ve', null, null],
    ])
    expect(documents[0].nominals?.map(({ text }) => text)).toEqual(['Nghị quyết này'])
    expect(documents.map(({ mentions }) => mentions.length)).toEqual([2, 2, 2])
  })
})

describe('facts', () => {
  it('says who holds, chairs and belongs, with rule and mentions', () => {
    const { facts } = recordsOf('r02-handover.txt')
    const told = facts.map(({ kind, subject, object, date }) => `${kind} ${subject} ${object} ${date ?? ''}`.trim())
    expect(told).toContain('part-of unit:bo-tu-lenh-quan-khu-3 unit:quan-khu-3')
    expect(told).toContain('chairs person:ngac-van-tao lễ bàn giao chức trách Lữ đoàn trưởng Lữ đoàn 618 2022-09-19TAF')
    for (const { rule, mentions } of facts) {
      expect(rule).toMatch(/^fact\/[a-z-]+$/)
      expect(mentions.length).toBeGreaterThan(0)
    }
  })

  it('links a programme to the body that runs it', () => {
    const text =
      'Quân khu 5 phát động phong trào “Bữa cơm sạch bếp”. Mô hình “Tổ ba người giữ rừng” do Sư đoàn 2 triển khai.'
    const runs = extract(text).facts.filter(({ kind }) => kind === 'runs')
    expect(runs.map(({ subject, object }) => `${subject} ${object}`)).toEqual([
      'unit:quan-khu-5 program:bua-com-sach-bep',
      'unit:su-doan-2 program:to-ba-nguoi-giu-rung',
    ])
  })
})

describe('abbreviations', () => {
  const idsOf = (text: string) => {
    const { units, organizations } = extract(text)
    return [...units, ...organizations].map(({ id, mentions }) => `${id} ${mentions.length}`)
  }

  it('are what the name is that introduced them, whatever they were in an article before', () => {
    const command = 'Ban Chỉ huy quân sự huyện Mường Nhé (BCH) họp. BCH thống nhất kế hoạch.'
    const committee = 'Ban Chấp hành Đảng bộ huyện Mường Nhé (BCH) họp. BCH thống nhất kế hoạch.'
    for (let time = 0; time < 2; time++) {
      expect(idsOf(command)).toEqual(['unit:ban-chi-huy-quan-su/huyen-muong-nhe 2'])
      expect(idsOf(committee)).toEqual(['organization:ban-chap-hanh-dang-bo/huyen-muong-nhe 2'])
    }
  })
})
