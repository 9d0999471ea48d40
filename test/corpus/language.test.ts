import { describe, expect, it } from 'vitest'
import { detectLanguage, looksVietnamese } from '../../src/corpus'
import { gateLanguage } from '../../src/corpus/language'

const ENGLISH = 'The commander of the division spoke to reporters about the exercise on Tuesday morning. '
const ROMANIAN =
  'Ministrul apărării a declarat că forțele armate române vor participa la exercițiul din această toamnă. '
const YORUBA = 'Gbogbo ènìyàn ni a bí ní òmìnira; iyì àti ẹ̀tọ́ kọ̀ọ̀kan sì dọ́gba. Wọ́n ní ẹ̀bùn ti làákàyè. '

describe('the language gate', () => {
  it.each([
    ['Sư đoàn 308 diễn tập', true],
    ['Sư đoàn 308 diễn tập'.normalize('NFD'), true],
    ['BỘ TƯ LỆNH QUÂN KHU 5', true],
    [ENGLISH.repeat(4), false],
    ['Москва и Ханой подписали соглашение о сотрудничестве. '.repeat(8), false],
    [ENGLISH, undefined],
    ['Hanoi 2024', undefined],
    ['', undefined],
    [ROMANIAN, undefined],
    [ROMANIAN.repeat(4), false],
    [YORUBA.repeat(4), false],
  ])('%j looks Vietnamese: %s', (text, expected) => {
    expect(looksVietnamese(text)).toBe(expected)
  })

  it('asks franc about the doubtful', () => {
    expect(detectLanguage(ROMANIAN)).toBe('ron')
    expect(gateLanguage(YORUBA)).toBe('yor')
    expect(gateLanguage(ENGLISH)).toBe('eng')
  })

  it('names clear cases: Vietnamese at once, others through franc only where the name is asked for', () => {
    expect(detectLanguage('Trung đoàn 2')).toBe('vie')
    expect(detectLanguage(ENGLISH.repeat(4))).toBe('eng')
    expect(gateLanguage(ENGLISH.repeat(4))).toBe('other')
  })

  it('lets a few words without diacritics pass as undetermined', () => {
    expect(detectLanguage('Ha Noi 2024')).toBe('und')
    expect(gateLanguage('')).toBe('und')
  })
})
