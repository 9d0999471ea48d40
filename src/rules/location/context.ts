import { isCapital, isCompound, startsLonger } from '../../pattern/look'
import { type Reader, rangeText } from '../../pattern/reader'
import { defineRule } from '../../pattern/rule'
import { leaf, lex, range, startsWithKind, word } from '../../pattern/step'
import { Kind } from '../../text/tokens'
import { breaksName, properNameEnd, startsBody, startsPerson } from '../body/names'

/** A country whose name is a common word too, where the context says country: “nước Anh”, “sang Nga”. */
export const countryInContext = defineRule({
  id: 'location/country-context',
  type: 'location',
  weight: 2.5,
  pattern: [
    word('nước', 'sang', 'tại', 'ở', 'thăm', 'với', 'từ', 'giữa', 'quân', 'và', 'phía', 'của'),
    lex('country', { where: (place) => !place.bare }),
  ],
  examples: { 'sang Séc học tập': 'Séc', 'tại Anh': 'Anh', 'người anh': null },
  read: ({ country }, match) => {
    const { reader, first, last } = match
    if (
      !isCapital(reader, last - 1) ||
      (last < reader.limit && isCapital(reader, last)) ||
      startsLonger(reader, last - 1, last)
    )
      return null
    match.first = first + 1
    return { value: country.value, level: 'country', code: country.code }
  },
})

const BEFORE_PLACE = word(
  'tại',
  'ở',
  'từ',
  'về',
  'đến',
  'tới',
  'qua',
  'vùng biển',
  'khu vực',
  'địa bàn',
  'ngoài khơi',
  'gần',
  'giáp',
  'quê ở',
  'trú tại',
  'quê',
  'vùng',
  'mặt trận',
  'chiến trường',
  'trận',
  'trung tâm',
)

const EVENT_HEAD = /^(lễ|hội|đại hội|giải|triển lãm|diễn đàn|liên hoan|tọa đàm|phiên|vòng|lớp|cuộc|bảng)$/
const EVENT_END = /^(games|cup|league|forum|summit|festival|expo|show|awards?|championships?|conference|dialogue|open)$/

/** “tại Lễ Khai giảng”, “ở Premier League”: an event may stand where a place is expected. */
function isEvent(r: Reader, first: number, last: number): boolean {
  const word = (from: number, to: number) => rangeText(r, from, to).toLowerCase()
  if (EVENT_HEAD.test(word(first, first + 1)) || EVENT_HEAD.test(word(first, first + 2))) return true
  for (let t = first + 1; t < last; t++) if (EVENT_END.test(word(t, t + 1))) return true
  return false
}

/** A name of two words or more that no gazetteer has, where a place is expected: “tại Bó Sinh”. */
export const placeInContext = defineRule({
  id: 'location/context',
  type: 'location',
  weight: 1.5,
  pattern: [
    BEFORE_PLACE,
    range(
      'name',
      leaf<object>(startsWithKind('cap', 'upper', 'mixed'), () => (r, i) => {
        if (i >= r.limit || !isCapital(r, i) || startsBody(r, i) || startsPerson(r, i) || breaksName(r, i)) return -1
        const end = properNameEnd(r, i, 4)
        return end - i < 2 || (end < r.limit && isCompound(r, end - 1)) ? -1 : end
      }),
    ),
  ],
  examples: {
    'tại Bó Sinh': 'Bó Sinh',
    'ở Khe Nước Lạnh': 'Khe Nước Lạnh',
    'tại Hội nghị': null,
    'tại Lễ Khởi công': null,
    'tới Asian Games': null,
  },
  read: ({ name }, match) => {
    const { reader, first, last } = match
    // “trận El Clasico”: a match, not a battle.
    if (rangeText(reader, first, first + 1).toLowerCase() === 'trận' && reader.tokens.key[last - 1] === 0) return null
    if (isEvent(reader, name.first, last)) return null
    // Where every word has capitals they show no name: “TRẬN ĐỊA PHÁO”.
    if (reader.tokens.kind[first] === Kind.upper) return null
    match.first = name.first
    return { value: rangeText(reader, name.first, last), level: 'other', code: null }
  },
})
