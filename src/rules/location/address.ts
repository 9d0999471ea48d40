import { isCapital, isJoined, longest } from '../../pattern/look'
import { type Reader, rangeText } from '../../pattern/reader'
import { defineRule } from '../../pattern/rule'
import { ahead, leaf, lex, maybe, oneOf, range, seq, startsWithKind, word } from '../../pattern/step'
import { Kind } from '../../text/tokens'
import { isSign, properNameEnd } from '../body/names'

/** `5`, `17A`, `18/65/139`: the number of a house. */
const houseNumber = leaf<object>(startsWithKind('number'), () => (r, i) => {
  let end = figureEnd(r, i)
  while (end > i && end + 1 < r.limit && isSign(r, end, '/-') && isJoined(r, end) && isJoined(r, end + 1)) {
    const next = figureEnd(r, end + 1)
    if (next < 0) break
    end = next
  }
  return end
})

/** End of a figure with the letter that may stand after it; -1 if there is none. */
function figureEnd(r: Reader, i: number): number {
  if (i >= r.limit || r.tokens.kind[i] !== Kind.number || r.tokens.end[i] - r.tokens.start[i] > 4) return -1
  const letter = i + 1 < r.limit && isJoined(r, i + 1) && /^[A-Z]$/.test(rangeText(r, i + 1, i + 2))
  return i + (letter ? 2 : 1)
}

/** Two to four capitalised words, a person's name more often than not. */
const streetName = leaf<object>(startsWithKind('cap', 'upper', 'mixed'), () => (r, i) => {
  if (i >= r.limit || !isCapital(r, i) || longest(r, i, 'level') !== null || r.tokens.kind[i] !== Kind.cap) return -1
  const end = properNameEnd(r, i, 4)
  return end - i < 2 ? -1 : end
})

/** What an address goes on with: a smaller or larger place after a comma or in a bracket. */
const goesOn = ahead(seq(word(',', '(', '-'), oneOf(lex('level'), lex('place', { where: (place) => place.bare }))))

const BEFORE_NUMBER = oneOf(
  seq(word('địa chỉ'), maybe(word('tại', 'ở')), maybe(word(':')), maybe(word('số', 'số nhà'))),
  seq(word('tại', 'ở', 'nhà', 'trụ sở', ',', '(', 'trước', 'tang lễ'), maybe(word('số', 'số nhà'))),
  word('số nhà'),
)

/** A street by its name alone after the number of a house: “số 12 Nguyễn Tri Phương, Hà Nội”. */
export const addressedStreet = defineRule({
  id: 'location/address',
  type: 'location',
  weight: 2.9,
  pattern: [BEFORE_NUMBER, houseNumber, range('name', streetName), goesOn],
  examples: {
    'tại số 12 Nguyễn Tri Phương, Hà Nội': 'Nguyễn Tri Phương',
    'Địa chỉ: 45 Lý Nam Đế, phường Cửa Đông': 'Lý Nam Đế',
    'xạ thủ số 1 Nguyễn Văn An, quê Hà Nội': null,
  },
  read: ({ name }, match) => {
    match.first = name.first
    match.last = name.last
    return { value: rangeText(match.reader, name.first, name.last), level: 'street', code: null }
  },
})
