import { type Reader, rangeText } from '../../pattern/reader'
import { defineRule } from '../../pattern/rule'
import { behind, lex, many, maybe, not, oneOf, seq, word } from '../../pattern/step'
import { Gap, Kind } from '../../text/tokens'
import { startsPerson } from '../body/names'
import { person } from './fields'
import { personName } from './name-steps'

const HONOUR = word(
  ...'nhà văn|nhà báo|nhà thơ|nhạc sĩ|phi công|bác sĩ|kỹ sư|ông|bà|đồng chí|liệt sĩ|thầy thuốc nhân dân|thầy thuốc ưu tú|Anh hùng LLVT nhân dân|Anh hùng LLVT|Anh hùng lực lượng vũ trang nhân dân|Anh hùng lực lượng vũ trang|Anh hùng Lao động|AHLLVT nhân dân|AHLLVT|nhà giáo nhân dân|nhà giáo ưu tú|chuyên nghiệp|cấp 1|cấp 2|cấp 3|hải quân|quân y|công an|tình báo'.split(
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
    // “Nghĩa trang Liệt sỹ …” has the name of a place.
    behind(['trang'], 'no'),
    not(word('bà con')),
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
    'Nghĩa trang liệt sĩ Tông Khao': null,
  },
  // “thị trấn Bố Hạ”, “Đồn Biên phòng Na Cô Sa”: inside a name the word addresses nobody.
  read: ({ name }, match) => (isInsideName(match.reader, match.first) ? null : person(name, match, true)),
})

function isInsideName(r: Reader, at: number): boolean {
  const { kind, gap } = r.tokens
  if (at === 0 || kind[at] !== Kind.cap || gap[at] !== Gap.space || at + 1 >= r.limit || kind[at + 1] !== Kind.cap)
    return false
  if (kind[at - 1] === Kind.cap) return true
  // In running text only these have a capital of their own before a single name.
  return (
    kind[at - 1] === Kind.lower && !startsPerson(r, at + 1) && !/^(Bác|Cụ|Mẹ|Anh|Đồng)$/.test(rangeText(r, at, at + 1))
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

/** A byline or photo credit: “Tin, ảnh: TRẦN ANH MINH”. */
export const byline = defineRule({
  id: 'person/byline',
  type: 'person',
  weight: 3.5,
  pattern: [
    oneOf(
      word(
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
    not(lex('orgHead', { where: (head) => head.kind === 'press' })),
    not(word('tư liệu', 'minh họa', 'sưu tầm', 'cộng tác viên', 'nhân vật', 'đơn vị')),
    personName(2),
  ],
  examples: {
    'Tin, ảnh: TRẦN ANH MINH': 'Trần Anh Minh',
    'Bài và ảnh: Lê Hoa': 'Lê Hoa',
    'Ảnh: một góc đảo': null,
    'ẢNH: TƯ LIỆU': null,
  },
  read: ({ name }, match) => person(name, match, true),
})
