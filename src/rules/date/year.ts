import { defineRule } from '../../pattern/rule'
import { behind, maybe, not, num, oneOf, seq, word } from '../../pattern/step'
import { afresh, complete } from './figures'
import { edge } from './month'
import { notPreposition, sense, uncounted, wholeYear, YEAR_SHIFTS } from './parts'
import { at } from './reading'
import { fact, followedBy, notAfterCount, phrase, recently } from './steps'
import { STRONG, WEAK } from './weights'
import { COUNT_WORDS, list, speech } from './words'

const DEICTIC_YEARS = {
  ...YEAR_SHIFTS,
  'năm qua': speech('year', -1),
} as const

/** TIMEX3 has the four seasons; the dry and the rainy one only widen the span. */
const season = oneOf(
  phrase('season', { 'mùa xuân': 'SP', 'mùa hè': 'SU', 'mùa hạ': 'SU', 'mùa thu': 'FA', 'mùa đông': 'WI' } as const),
  word('mùa khô', 'mùa mưa'),
)

const numbered = oneOf(
  seq(maybe(oneOf(edge, season)), word('năm'), wholeYear, complete(), maybe(sense)),
  seq(oneOf(season, word('đầu', 'giữa', 'cuối')), num('year', 1900, 2100, [4, 4]), complete(), uncounted),
)
/** “năm sau cao hơn năm trước” compares any two years; “sang năm 2017” is a year with a preposition. */
const shifted = seq(
  maybe(edge),
  notAfterCount(...COUNT_WORDS, 'xưa', 'dăm', 'tháng', 'quanh'),
  not(seq(behind(['hơn', 'bằng']), recently(8, 'sau'))),
  oneOf(
    phrase('shift', DEICTIC_YEARS),
    seq(phrase('shift', { 'sang năm': speech('year', 1) }), not(num('other', 0, 9999))),
  ),
  notPreposition,
  not(word('cao', 'nhiều', 'tốt', 'luôn', 'hơn', 'đều', 'nữa')),
  not(seq(word('tiếp'), not(word('tục')))),
)

/** “năm 2025”, “cuối năm 2013”, “năm nay”, “cuối năm ngoái”. */
export const yearPoint = oneOf(numbered, shifted)

export const year = defineRule({
  id: 'date/year',
  type: 'date',
  weight: STRONG,
  pattern: [yearPoint],
  examples: {
    'nhiệm vụ năm 2025': '2025',
    'Cuối năm 2013, đơn vị': '2013',
    'đầu năm nay': '2024',
    'Mùa thu năm 1937': '1937-FA',
    'mùa xuân 1975': '1975-SP',
    'đến đầu 2017, tỉnh': '2017',
    'so với năm trước': '2023',
    '59 năm trước': null,
    'năm sau cao hơn năm trước': null,
    'năm 2000.000 lượt': null,
  },
  read: at,
})

const AFTER_BARE = list(
  'đến, tới, đã, được, sẽ, là, với, khi, nhưng, cho, thì, nay, của, tại, ở, do, trở, theo, bởi, và, về, đạt, ' +
    'có, gồm, tăng, giảm, hoàn, đang, để, nhằm, trên, trong',
)

/** “(SN 1987)”, “(1994, Long An)”, “tầm nhìn 2045”, “thành lập vào 2015”: a year without its head word. */
export const bareYear = defineRule({
  id: 'date/bare-year',
  type: 'date',
  weight: WEAK,
  pattern: [
    behind(list('(, sn, sinh, nhìn, hướng, từ, vào, đến, tới, trước, sau, đầu, giữa, cuối, hết, kỳ, hồi, mất')),
    afresh(),
    num('year', 1700, 2100, [4, 4]),
    complete(),
    uncounted,
    not(seq(word('đến', 'tới'), num('other', 0, 9999))),
    followedBy(...AFTER_BARE),
  ],
  examples: {
    'Sùng A Lềnh (SN 1991)': '1991',
    'tầm nhìn 2045 và xa hơn': '2045',
    '(1994, Long An)': '1994',
    'bắn từ 2000 mét': null,
    'tiểu đoàn đến 2000 người': null,
  },
  read: at,
})

/** What a law is said to do. */
const AFTER_LAW = [...AFTER_BARE, ...list('nêu, cũng, quy, thay, không, cho, chỉ, còn, hiện, vừa, thì, do')]

/** “Luật Biển 1982”, “Hiệp định Paris 1973”: the year of a law or treaty. */
export const lawYear = defineRule({
  id: 'date/law-year',
  type: 'date',
  weight: WEAK,
  pattern: [
    recently(8, 'luật', 'hiệp', 'ước', 'hiến'),
    behind(['số', 'điều', 'khoản', ','], 'no'),
    num('year', 1900, 2100, [4, 4]),
    complete(),
    uncounted,
    followedBy(...AFTER_LAW),
  ],
  examples: {
    'Công ước Liên hợp quốc về Luật Biển 1982.': '1982',
    'Hiến pháp 2013 và các đạo luật': '2013',
    'Điều 4 luật Nghĩa vụ quân sự 2015 nêu': '2015',
    'theo Điều 2013': null,
  },
  read: at,
})

/** “đầu năm”, after a preposition: the year of the article. */
export const ownYear = defineRule({
  id: 'date/own-year',
  type: 'date',
  weight: WEAK,
  pattern: [
    behind(['từ', 'hồi', 'với', 'đến', 'vào', 'trước']),
    word('đầu', 'cuối', 'giữa'),
    word('năm'),
    fact('shift', speech('year', 0)),
    not(word('mới', 'học', 'một', 'âm')),
  ],
  examples: {
    'ngay từ đầu năm, đơn vị': '2024',
    'giảm so với cuối năm 2022': null,
    'không khí vui tươi đầu năm': null,
  },
  read: at,
})

export const YEAR_RULES = [year, bareYear, lawYear, ownYear]
