import nlp from 'compromise'
import { describe, expect, it } from 'vitest'
import { type VietmilMethods, vietmil } from '../../src/adapters/compromise'
import { extract } from '../../src/index'
import { articles } from './articles'

const ENGLISH = 'Colonel Smith met Dr. Jane Doe in Hanoi on May 3rd. He didn’t say much about Unit 12, did he?'
const before = JSON.stringify(nlp(ENGLISH).json())
const mil: VietmilMethods = nlp.extend(vietmil)

const TEXT =
  'Sáng 3-4, Đại tá Nguyễn Văn An, Chính ủy Sư đoàn 312 thăm Hà Nội. Theo Nghị quyết số 23-NQ/TU, đơn vị sẵn sàng.\nĐêm 5-4, tàu rời cảng.'

describe.each(['NFC', 'NFD'])('an article in %s', (form) => {
  const text = TEXT.normalize(form)
  const doc = mil.vietmil(text, { publishedAt: '2024-04-04' })
  const nfc = (strings: string[]) => strings.map((one) => one.normalize('NFC'))

  it('keeps every character, and cuts sentences but no mention', () => {
    expect(doc.text()).toBe(text)
    expect(doc.length).toBe(3)
  })

  it('tags the words of mentions', () => {
    expect(
      nfc(
        doc
          .match('#Rank+ #Person+')
          .json()
          .map(({ text }: { text: string }) => text),
      ),
    ).toEqual(['Đại tá Nguyễn Văn An,'])
    for (const tag of ['Rank', 'Person', 'Unit', 'Document', 'Date', 'Place']) expect(doc.has(`#${tag}`)).toBe(true)
    expect(doc.has('sư đoàn 312')).toBe(true)
  })

  it('gives officials, units and dates with their values', () => {
    expect(doc.officials().mentions).toEqual(doc.article.mentions.filter(({ type }) => type === 'person'))
    expect(
      doc
        .dates()
        .json({})
        .map(({ mention }) => (mention as { value: string }).value),
    ).toEqual(['2024-04-03TMO', '2024-04-05TNI'])
    const [unit] = doc.units().json({ offset: true }) as {
      offset: { start: number }
      mention: { start: number; value: string }
    }[]
    expect(unit.mention.value.normalize('NFC')).toBe('Sư đoàn 312')
    expect(unit.offset.start).toBe(unit.mention.start)
    expect(JSON.parse(JSON.stringify(doc.documents().json({})))).toHaveLength(1)
  })

  it('gives each record once', () => {
    const records = doc.units().records()
    expect(records.map(({ id }) => id)).toEqual([...new Set(doc.article.units.map(({ id }) => id))])
  })
})

describe('compromise itself', () => {
  it('reads English as before', () => {
    expect(JSON.stringify(nlp(ENGLISH).json()).replace(/"id":"[^"]*"/g, '')).toBe(before.replace(/"id":"[^"]*"/g, ''))
  })

  it('has no methods of ours on its documents', () => {
    const doc = nlp(ENGLISH) as unknown as Record<string, unknown>
    for (const name of ['officials', 'units', 'ranks', 'dates', 'programs', 'article'])
      expect(doc[name]).toBeUndefined()
  })
})

it('every mention of the fixtures is found again by its offset', () => {
  for (const { text, publishedAt } of articles()) {
    const doc = mil.vietmil(text, publishedAt ? { publishedAt } : {})
    expect(doc.text()).toBe(text)
    const { mentions } = extract(text, publishedAt ? { publishedAt } : {})
    const rows = doc.units().json({ offset: true }) as { offset: { start: number } }[]
    expect(rows.map(({ offset }) => offset.start)).toEqual(
      mentions.filter(({ type }) => type === 'unit').map(({ start }) => start),
    )
  }
})

it('answers any string', () => {
  for (const text of ['', '…', '\ud800', 'a']) expect(mil.vietmil(text).officials().mentions).toEqual([])
})
