import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseMarkup } from '../../src/gold/markup'

const FOLDER = fileURLToPath(new URL('../../fixtures/articles/', import.meta.url))

export interface PlainArticle {
  id: string
  text: string
  publishedAt: string
}

/** The fixture articles without their marks. */
export function articles(): PlainArticle[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => {
      const { id, text, publishedAt } = parseMarkup(readFileSync(FOLDER + file, 'utf8'), file)
      return { id, text, publishedAt: publishedAt?.slice(0, 10) ?? '2024-04-04' }
    })
}

export const PROSE =
  'Ngày 3/4, Đại tá Trần Văn Bảo, Tư lệnh Quân khu 5, thăm Sư đoàn 315 đóng quân tại tỉnh Quảng Nam và trao quà cho bộ đội. '

/** What is repeated to make a long hostile text. */
export const HOSTILE: Readonly<Record<string, string>> = {
  'one letter': 'a',
  'one capital': 'A ',
  'one syllable': 'Nguyễn ',
  digits: '1',
  'digits apart': '1 ',
  years: '2024 ',
  'full stops': '.',
  commas: ', ',
  'exclamation marks': '!',
  'unclosed quotes': '“',
  'closing quotes': '”',
  'straight quotes': ' "',
  'quotes and words': '“a ',
  'programme and quote': 'chương trình “',
  'quoted programmes': 'chương trình “Nâng bước em tới trường”, ',
  'open brackets': '(',
  brackets: '(a) ',
  'combining marks': '\u0301',
  'letters with marks': 'a\u0301',
  'decomposed words': 'Ủy ban '.normalize('NFD'),
  'line feeds': '\n',
  'short lines': 'a\r\n',
  spaces: ' ',
  'zero-width': '\u200b',
  surrogates: '\ud800',
  emoji: '😀',
  NUL: '\0',
  tags: '<p>',
  slashes: '1/',
  dashes: '1-',
  'days of a month': 'ngày 1 ',
  'days to months': 'ngày 1 tháng ',
  ranges: 'từ ngày 1 đến ',
  'dates in figures': '3/4/2024 ',
  'lists of days': 'ngày 1, 2, 3, ',
  clocks: '8 giờ ',
  mornings: 'sáng ',
  weekdays: 'thứ Hai ',
  ends: 'cuối ',
  decades: 'những năm 80 - 90 ',
  ranks: 'Đại tá ',
  'ranks and commas': 'Đại tá, ',
  'ranked names': 'Đại tá Trần Văn Bảo, ',
  posts: 'Tư lệnh ',
  'posts and commas': 'Tư lệnh, ',
  'posts of units': 'Tư lệnh Quân khu 5, ',
  'verbs of posts': 'được bổ nhiệm giữ chức Tư lệnh Quân khu 5 ',
  'unit heads': 'Sư đoàn ',
  units: 'Sư đoàn 312, ',
  'staffs of staffs': 'Phòng Tham mưu ',
  commands: 'Bộ Tư lệnh ',
  'party committees': 'Ban Thường vụ Đảng ủy ',
  provinces: 'tỉnh ',
  'level words and names': 'xã Ba Điền, ',
  'heads of lists': 'các đồng chí: ',
  'posts before lists': 'các đồng chí Phó Tư lệnh: ',
  'lists of persons': 'các đồng chí Tư lệnh: Nguyễn Văn An; Trần Văn Bình; ',
  names: 'Nguyễn Văn An; ',
  'names with years': 'Nguyễn Văn An (SN 1990) ',
  documents: 'Nghị quyết số 23-NQ/TU ',
  'document lists': 'Nghị quyết số 1, 2, ',
  'document titles': 'Nghị quyết số 23-NQ/TU về ',
  laws: 'Luật ',
  programmes: 'phong trào ',
  abbreviations: 'Bộ Chỉ huy quân sự (BCHQS) ',
  countries: 'Việt Nam - Lào - ',
  places: 'tại ',
}

/** At least `length` long, since half a unit at the end would be another text. */
export const repeated = (unit: string, length: number): string => unit.repeat(Math.ceil(length / unit.length))

const SYLLABLES = 'An Bình Cường Dung Giang Hải Khánh Lâm Minh Nam Phong Quang Sơn Tuấn Viết'.split(' ')
const syllable = (n: number): string => SYLLABLES[n % SYLLABLES.length]
/** A word that no other number has. */
const own = (n: number): string =>
  `T${[...n.toString(15)].map((digit) => SYLLABLES[Number.parseInt(digit, 15)].toLowerCase()).join('')}`

const sentences =
  (write: (n: number) => string) =>
  (length: number): string => {
    let text = ''
    for (let n = 0; text.length < length; n++) text += write(n)
    return text.slice(0, length)
  }

/** Long texts in which nothing is named twice: what is kept of an article grows with it. */
export const DIFFERENT: Readonly<Record<string, (length: number) => string>> = {
  persons: sentences((n) => `Đại tá Nguyễn ${syllable(n)} ${own(n)}, Tư lệnh Sư đoàn ${n}. `),
  'persons and their surname': sentences((n) => `ông Nguyễn ${own(n)} họp. Bàn Nguyễn đi. `),
  'persons of one list': sentences((n) => `đồng chí Lê ${syllable(n)} ${own(n)}; `),
  'units with superiors': sentences((n) => `Sư đoàn ${n} thuộc Quân khu ${n % 9}; `),
  numbers: sentences((n) => `Nghị quyết số ${n}-NQ/TU về việc xây dựng; `),
  'short numbers': sentences((n) => `Nghị quyết ${n + 10}; `),
  'quoted names': sentences((n) => `chương trình “Nâng bước ${syllable(n)} ${n}”, `),
  communes: sentences((n) => `xã Ba ${own(n)}, huyện ${syllable(n)} ${own(n)}; `),
  companies: sentences((n) => `Công ty ${syllable(n)} ${own(n)}; `),
  'companies abbreviated': sentences((n) => `Công ty ${own(n)} (C${own(n).slice(0, 1)}${n}) `),
  days: sentences((n) => `ngày ${1 + (n % 28)}/${1 + (n % 12)}/${1900 + (n % 120)}, `),
  'events and days': sentences(
    (n) => `Thiếu tướng Lê Hải ${syllable(n)} giữ chức Tư lệnh Quân khu ${n % 9} ngày ${1 + (n % 28)}/4. `,
  ),
}
