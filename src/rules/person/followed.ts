import { isCapital } from '../../pattern/look'
import type { TokenRange } from '../../pattern/reader'
import { defineRule } from '../../pattern/rule'
import { ahead, behind, leaf, lex, num, oneOf, type Step, seq, startsWithKind, within, word } from '../../pattern/step'
import { person } from './fields'
import { personName } from './name-steps'

/** A name with an age or year of birth in brackets: “Xổng Nhia Phia (SN 1985)”. */
export const bornPerson = defineRule({
  id: 'person/born',
  type: 'person',
  weight: 2.6,
  pattern: [
    within(24, '('),
    personName(2, 7),
    ahead(
      seq(
        word('('),
        oneOf(word('SN', 'sinh năm'), seq(num('age', 1, 110), word('tuổi')), seq(num('year', 1900, 2025), word(','))),
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

/** Two to four capitalised words of which none is a word of ours. */
const foreignName = (): Step<{ name: TokenRange }> => ({
  ...leaf<{ name: TokenRange }>(startsWithKind('cap'), (vocabulary) => {
    const match = personName(2, 4).compile(vocabulary)
    return (r, i) => {
      if (r.tokens.key[i] !== 0) return -1
      const end = match(r, i)
      for (let t = i; t < end; t++) if (r.tokens.key[t] !== 0 && isCapital(r, t)) return -1
      return end
    }
  }),
  unknown: true,
})

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
