import { isCapital } from '../../pattern/look'
import type { Match, Reader } from '../../pattern/reader'
import { defineRule } from '../../pattern/rule'
import { leaf, range, type Step, seq, startsWithKind } from '../../pattern/step'
import { Gap, Kind } from '../../text/tokens'
import { programFields } from './fields'
import { headNoun, ORDINAL_TAIL } from './parts'

const MOST_WORDS = 14
const STOPS =
  'được là đã sẽ đang do của tại ở có với cho nhằm trong diễn để và vào từ khi năm các những này lần tổ thường'.split(
    ' ',
  )

/** Words and spaced dashes up to `lần thứ`; a verb or preposition before it ends no name. */
function upToOrdinal(): Step<object> {
  return leaf(startsWithKind('lower', 'cap', 'upper'), (vocabulary): Match => {
    const stops = new Set(STOPS.map((word) => vocabulary.intern(word)))
    const ordinal = [vocabulary.intern('lần'), vocabulary.intern('thứ')]
    return (r, at) => {
      const { key } = r.tokens
      for (let i = at; i < r.limit && i <= at + MOST_WORDS; i++) {
        if (key[i] === ordinal[0] && key[i + 1] === ordinal[1]) return i - at >= 2 ? i : -1
        if (stops.has(key[i]) || !isWordOrDash(r, i) || (i > at && r.tokens.gap[i] === Gap.newline)) return -1
      }
      return -1
    }
  })
}

const isWordOrDash = (r: Reader, i: number): boolean =>
  r.tokens.kind[i] !== Kind.punct || '-–—'.includes(r.text[r.tokens.start[i]])

/** “Giao lưu sĩ quan trẻ Việt Nam - Campuchia lần thứ ba”: a recurring event by its ordinal. */
export const ordinalEvent = defineRule({
  id: 'program/ordinal',
  type: 'program',
  weight: 3.1,
  pattern: [
    range(
      'name',
      seq(
        headNoun(({ kind }) => /^(?:giao lưu|chương trình|liên hoan|hội diễn|hội thao|hội thi|ngày hội)$/.test(kind)),
        upToOrdinal(),
        ORDINAL_TAIL,
      ),
    ),
  ],
  examples: {
    'Giao lưu sĩ quan trẻ Việt Nam - Campuchia lần thứ ba tại': 'Giao lưu sĩ quan trẻ Việt Nam - Campuchia lần thứ ba',
    'Hội thao thể dục thể thao quốc phòng lần thứ 3': 'Hội thao thể dục thể thao quốc phòng lần thứ 3',
    'Chương trình được tổ chức lần thứ 4': null,
    'chương trình giao lưu lần thứ 4': null,
  },
  read: ({ programHead, name }, { reader }) =>
    isCapital(reader, name.first) ? programFields(reader, name, programHead.kind) : null,
})
