import { properCase } from '../../normalize/person'
import { isCapital } from '../../pattern/look'
import { type Reader, rangeText, type TokenRange } from '../../pattern/reader'
import { defineRule, type RuleMatch } from '../../pattern/rule'
import {
  ahead,
  behind,
  leaf,
  lex,
  many,
  maybe,
  not,
  num,
  oneOf,
  seq,
  startsWithKind,
  token,
  word,
} from '../../pattern/step'
import { Gap, Kind } from '../../text/tokens'
import { startsPerson } from '../body/names'
import { fullName, personName } from './name'

/** Two to four capitalised words of which none is a word of ours. */
const foreignName = () =>
  leaf<{ name: TokenRange }>(startsWithKind('cap'), (vocabulary) => {
    const match = personName(2, 4).compile(vocabulary)
    return (r, i) => {
      if (r.tokens.key[i] !== 0) return -1
      const end = match(r, i)
      for (let t = i; t < end; t++) if (r.tokens.key[t] !== 0 && r.tokens.kind[t] !== Kind.punct) return -1
      return end
    }
  })

const anyCapital = () =>
  token<object>(startsWithKind('cap', 'upper', 'mixed'), () => (r, i) => (i < r.limit && isCapital(r, i) ? i + 1 : -1))

/** Narrows the match to the name itself and makes the fields that the passes fill. */
function person(name: TokenRange, match: RuleMatch, certain: boolean, rank: string | null = null) {
  const lead = match.first
  match.first = name.first
  match.last = name.last
  return { value: properCase(rangeText(match.reader, name.first, name.last)), rank, positions: [], certain, lead }
}

const HONOUR = word(
  ...'nhà văn|nhà báo|nhà thơ|nhạc sĩ|phi công|bác sĩ|kỹ sư|ông|bà|đồng chí|liệt sĩ|thầy thuốc nhân dân|thầy thuốc ưu tú|Anh hùng LLVT nhân dân|AHLLVT nhân dân|nhà giáo nhân dân|nhà giáo ưu tú|chuyên nghiệp|cấp 1|cấp 2|cấp 3|hải quân|quân y|công an|tình báo'.split(
    '|',
  ),
)
const TITLES = many(seq(maybe(word(',')), oneOf(lex('academic'), HONOUR), maybe(word('.'))), 0, 4)

/** A name after a rank: “Đại tá, PGS, TS Trần Văn Bảo”, “Đại úy Chính”. */
export const rankedPerson = defineRule({
  id: 'person/ranked',
  type: 'person',
  weight: 4.5,
  pattern: [lex('rank'), TITLES, maybe(word(',')), personName(1, 5, true)],
  examples: {
    'Đại tá Trần Văn Bảo nói': 'Trần Văn Bảo',
    'Thiếu tướng, PGS, TS Lò Thị Mai': 'Lò Thị Mai',
    'Thượng úy H’Yim Kđoh': 'H’Yim Kđoh',
    'thăng quân hàm Đại tá cho': null,
  },
  read: ({ name, rank }, match) => person(name, match, true, rank.value),
})

/** A name after a form of address: “ông Lịch”, “đồng chí Trần Thị Lan”. */
export const addressedPerson = defineRule({
  id: 'person/addressed',
  type: 'person',
  weight: 4,
  pattern: [
    not(oneOf(lex('place'), lex('personName'), lex('country', { where: (place) => place.bare }))),
    lex('address', { where: (address) => address.single }),
    maybe(lex('country')),
    many(seq(maybe(word(',')), lex('academic'), maybe(word('.'))), 0, 3),
    not(oneOf(lex('press'), lex('orgHead', { where: (head) => head.kind === 'press' }))),
    personName(1),
  ],
  examples: {
    'ông Hưng cho biết': 'Hưng',
    'đồng chí Vừ A Sình': 'Vừ A Sình',
    'bà Margaret Thatcher': 'Margaret Thatcher',
    'các ông chủ': null,
  },
  // “thị trấn Bố Hạ”, “Đồn Biên phòng Na Cô Sa”: inside a name the word addresses nobody.
  read: ({ name }, match) => (isInsideName(match.reader, match.first) ? null : person(name, match, true)),
})

function isInsideName(r: Reader, at: number): boolean {
  const { kind, gap, start, end } = r.tokens
  if (at === 0 || kind[at] !== Kind.cap || gap[at] !== Gap.space || at + 1 >= r.limit || kind[at + 1] !== Kind.cap)
    return false
  if (kind[at - 1] === Kind.cap) return true
  // In running text only these have a capital of their own before a single name.
  return (
    kind[at - 1] === Kind.lower &&
    !startsPerson(r, at + 1) &&
    !/^(Bác|Cụ|Mẹ|Anh|Đồng)$/.test(r.text.slice(start[at], end[at]))
  )
}

/** A full name after the title of a post: “Bộ trưởng Quốc phòng Tea Banh” has its organisation between. */
export const titledPerson = defineRule({
  id: 'person/titled',
  type: 'person',
  weight: 3.9,
  pattern: [
    behind(['bộ', 'ban', 'cấp', 'phòng', 'đoàn'], 'no'),
    lex('post'),
    maybe(word('Quốc phòng', 'Ngoại giao', 'Công an', 'Chính phủ', 'nước', 'Quốc hội')),
    maybe(lex('country')),
    not(oneOf(lex('topic'), lex('level'))),
    personName(1),
  ],
  examples: {
    'Bộ trưởng Quốc phòng Tea Banh': 'Tea Banh',
    'Đồn trưởng Hùng': 'Hùng',
    'Chính ủy Nguyễn Văn An': 'Nguyễn Văn An',
    'Chủ tịch UBND xã': null,
  },
  read: ({ name, post }, match) => {
    // “Trưởng bản Tả Ló San”: the name after a village word is the village's.
    if (/(bản|thôn|ấp|buôn|làng|xóm)$/.test(post.value) && !startsPerson(match.reader, name.first)) return null
    return { ...person(name, match, true), lead: name.first }
  },
})

/** A Vietnamese name by its surname alone, without rank or post: “Nguyễn Thị Miên (SN 1994)”. */
export const namedPerson = defineRule({
  id: 'person/surname',
  type: 'person',
  weight: 2.7,
  pattern: [
    behind(
      ['đường', 'phố', 'huân', 'bếp', 'mang', 'hiệu', 'chương', 'thưởng', 'trường', 'cầu', 'quận', 'ngõ', 'thể'],
      'no',
    ),
    fullName(['common', 'known']),
  ],
  examples: {
    'do Nguyễn Quốc Hùng điều khiển': 'Nguyễn Quốc Hùng',
    'Giàng A Páo vượt biên': 'Giàng A Páo',
    'đường Trần Phú': null,
    'phạm vi rộng': null,
  },
  read: ({ name }, match) => person(name, match, false),
})

/** A byline or photo credit: “Tin, ảnh: TRẦN ANH MINH”. */
export const byline = defineRule({
  id: 'person/byline',
  type: 'person',
  weight: 3.5,
  pattern: [
    oneOf(
      word(
        'Tin, ảnh',
        'Bài, ảnh',
        'Bài và ảnh',
        'Tin và ảnh',
        'Ảnh',
        'Tin - ảnh',
        'Bài',
        'Tin',
        'Thực hiện',
        'Bài viết',
        'Tin bài',
        'Ảnh và video',
      ),
    ),
    word(':'),
    personName(2),
  ],
  examples: {
    'Tin, ảnh: TRẦN ANH MINH': 'Trần Anh Minh',
    'Bài và ảnh: Lê Hoa': 'Lê Hoa',
    'Ảnh: một góc đảo': null,
  },
  read: ({ name }, match) => person(name, match, true),
})

/** A name that is always this person: “Bác Hồ”, “Chủ tịch Hồ Chí Minh”. */
export const knownPerson = defineRule({
  id: 'person/known',
  type: 'person',
  weight: 3,
  pattern: [
    behind(
      [
        'đội',
        'phố',
        'đường',
        'trường',
        'giải',
        'chương',
        'thưởng',
        'sản',
        'phong',
        'gia',
        'lăng',
        'tp',
        '.',
        'đoàn',
        'dịch',
        'mòn',
        'viện',
        'tàng',
        'hiệu',
      ],
      'no',
    ),
    lex('personName'),
  ],
  examples: { 'Bác Hồ đến thăm': 'Hồ Chí Minh', 'học tập Hồ Chí Minh': 'Hồ Chí Minh', 'Huân chương Hồ Chí Minh': null },
  read: ({ personName: { value } }, match) => ({ value, rank: null, positions: [], certain: true, lead: match.first }),
})

/** A name by its middle word, whatever the surname: “Xổng Thị Mo”, “Tráng Văn Páo”. */
export const middlePerson = defineRule({
  id: 'person/middle',
  type: 'person',
  weight: 2.75,
  pattern: [
    ahead(seq(anyCapital(), word('Thị', 'Văn'), anyCapital())),
    behind(['trường', 'đường', 'phố'], 'no'),
    personName(3, 5),
  ],
  examples: { 'gặp Xổng Thị Mo ở chợ': 'Xổng Thị Mo', 'cùng Lữ Văn Tí': 'Lữ Văn Tí', 'đường Phạm Văn Đồng': null },
  read: ({ name }, match) => person(name, match, false),
})

/** A name with an age or year of birth in brackets: “Xổng Nhia Phia (SN 1985)”. */
export const bornPerson = defineRule({
  id: 'person/born',
  type: 'person',
  weight: 2.6,
  pattern: [
    personName(2, 5),
    ahead(
      seq(
        word('('),
        oneOf(
          word('SN', 'sinh năm', 'sn'),
          seq(num('age', 1, 110), word('tuổi')),
          seq(num('year', 1900, 2025), word(',')),
        ),
      ),
    ),
  ],
  examples: {
    'bắt Xổng Nhia Phia (SN 1985)': 'Xổng Nhia Phia',
    'Khà Nhia Tủa (23 tuổi)': 'Khà Nhia Tủa',
    'Hội An (2015)': null,
  },
  read: ({ name }, match) => person(name, match, false),
})

/** A name of two words or more with its post behind a comma: “Thuận Khang, Tổng Biên tập Báo …”. */
export const heldPerson = defineRule({
  id: 'person/held',
  type: 'person',
  weight: 2.3,
  pattern: [
    behind([',', ';', ':', 'và', 'do', 'là', 'cùng', 'của', 'với'], 'is'),
    personName(2, 4),
    ahead(seq(word(',', '-'), lex('post'))),
  ],
  examples: {
    'gồm: Thuận Khang, Tổng Biên tập': 'Thuận Khang',
    'và Tea Seiha, Bộ trưởng Bộ Quốc phòng': 'Tea Seiha',
    'tại Hà Nội, Bộ trưởng': null,
  },
  read: ({ name }, match) => person(name, match, false),
})

const SPEAKS = word(
  ...'nói|cho biết|cho rằng|nhận định|phát biểu|tuyên bố|khẳng định|chia sẻ|viết|cảnh báo|bình luận|giải thích|kể|cho hay|nhấn mạnh|trả lời'.split(
    '|',
  ),
)
const APPOSITION = seq(
  word(','),
  word(
    ...'một|người|cựu|chuyên gia|giáo sư|giám đốc|nhà|thành viên|phát ngôn|nguyên|cố vấn|tác giả|phó|trợ lý|quan chức|nghị sĩ'.split(
      '|',
    ),
  ),
)

/** A foreign name without rank or post, by what follows: “Tom Carhart, một cựu binh”, “Harry Kazianis nhận định”. */
export const foreignPerson = defineRule({
  id: 'person/foreign',
  type: 'person',
  weight: 2.2,
  pattern: [foreignName(), ahead(oneOf(SPEAKS, APPOSITION))],
  examples: {
    'Tom Carhart, một cựu binh Mỹ': 'Tom Carhart',
    'Harry Kazianis nhận định': 'Harry Kazianis',
    'Hà Nội cho biết': null,
  },
  read: ({ name }, match) => person(name, match, false),
})

export const PERSON_RULES = [
  foreignPerson,
  rankedPerson,
  addressedPerson,
  titledPerson,
  namedPerson,
  byline,
  knownPerson,
  middlePerson,
  bornPerson,
  heldPerson,
]
