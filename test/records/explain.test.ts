import { describe, expect, it } from 'vitest'
import {
  type Article,
  createExtractor,
  explain,
  extract,
  type MentionExplanation,
  type RecordExplanation,
} from '../../src/index'

const TEXT =
  'Sáng 5-6, Bộ Chỉ huy BĐBP tỉnh họp tại thành phố Lào Cai, tỉnh Lào Cai. Đại tá Vàng Seo Páo, Phó Bí thư Đảng ủy, Chỉ huy trưởng BĐBP tỉnh chủ trì. Đồng chí Páo khen Trung đoàn 254 (Sư đoàn 355).'
const PUBLISHED = '2023-06-06'

const mentionOf = (article: Article, text: string) => {
  const mention = article.mentions.find((candidate) => candidate.text === text)
  if (mention === undefined) throw new Error(`no mention “${text}”`)
  return mention
}

describe('explain', () => {
  const article = extract(TEXT, { publishedAt: PUBLISHED })

  it('names the rule and what its steps matched', () => {
    const { rule, steps, wonOver } = explain(article, mentionOf(article, 'BĐBP tỉnh')) as MentionExplanation
    expect(rule).toBe('unit/territorial')
    expect(steps.map(({ text }) => text).join(' ')).toBe('BĐBP tỉnh')
    expect(Object.keys(steps[0].captures)).toContain('unitHead')
    expect(wonOver.every(({ rule: other, because }) => other !== '' && because !== '')).toBe(true)
  })

  it('tells what was inferred from where', () => {
    const unit = explain(article, mentionOf(article, 'Bộ Chỉ huy BĐBP tỉnh')) as MentionExplanation
    expect(unit.inferred.join()).toContain('tỉnh Lào Cai')
    const date = explain(article, mentionOf(article, 'Sáng 5-6')) as MentionExplanation
    expect(date.inferred.join()).toContain(PUBLISHED)
  })

  it('lists what a mention won over', () => {
    const { wonOver } = explain(article, mentionOf(article, 'Bộ Chỉ huy BĐBP tỉnh')) as MentionExplanation
    expect(wonOver.map(({ text }) => text)).toContain('BĐBP tỉnh')
  })

  it('says why mentions are one record', () => {
    const [official] = article.officials
    const { joined, mentions } = explain(article, official) as RecordExplanation
    expect(mentions.map(({ text }) => text)).toEqual(['Vàng Seo Páo', 'Páo'])
    expect(joined.join('\n')).toMatch(/“Páo” at \d+: short form of the name/)
    expect(joined.join('\n')).toContain('the committee is that of the next post’s unit')
    const regiment = article.units.find(({ id }) => id === 'unit:trung-doan-254')
    expect((explain(article, regiment ?? official) as RecordExplanation).joined.join()).toContain('brackets')
  })

  it('takes the text of an article that came back from JSON', () => {
    const back: Article = JSON.parse(JSON.stringify(article))
    expect(() => explain(back, back.mentions[0])).toThrow(TypeError)
    expect(explain(back, back.mentions[0], { text: TEXT })).toEqual(explain(article, article.mentions[0]))
    expect(explain(back, back.officials[0], { text: TEXT })).toEqual(explain(article, article.officials[0]))
    expect(explain(back, back.mentions[0], { text: 'Không có gì.' })).toBe(null)
  })

  it('explains every mention and record, also of an extractor of one’s own', () => {
    const own = createExtractor({ publishedAt: PUBLISHED, types: ['person', 'unit'] }).extract(TEXT)
    for (const mention of own.mentions) expect(explain(own, mention)).not.toBe(null)
    for (const record of [...article.officials, ...article.units, ...article.dates, ...article.locations])
      expect((explain(article, record) as RecordExplanation).joined.length).toBeGreaterThan(0)
  })
})
