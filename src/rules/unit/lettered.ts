import { ECHELON_LETTERS, PROVINCIAL_POLICE_CODE } from '../../lexicon/unit-codes'
import { isJoined } from '../../pattern/look'
import { rangeText } from '../../pattern/reader'
import { defineRule } from '../../pattern/rule'
import { ahead, guard, joined, not, num, oneOf, range, seq, startsWithKind, token, word } from '../../pattern/step'
import { Kind } from '../../text/tokens'
import { CODE } from '../body/designator'
import { superior } from '../body/superior'
import { bodyFields } from './fields'

/** Matches nothing, if a word or figure is joined to the left of here. */
const JOINED_BEFORE = guard<object>(
  () => (r, i) => (i > 0 && isJoined(r, i) && r.tokens.kind[i - 1] <= Kind.number ? i : -1),
)

const ANY_WORD = token<object>(
  startsWithKind('lower', 'cap', 'upper', 'mixed', 'number'),
  () => (r, i) => (i < r.limit && r.tokens.kind[i] <= Kind.number ? i + 1 : -1),
)

/** A unit by letter and number, as in rosters: “c2/d1/e24”. */
export const letteredUnit = defineRule({
  id: 'unit/letter',
  type: 'unit',
  weight: 3,
  pattern: [
    not(JOINED_BEFORE),
    range('letter', word(...Object.keys(ECHELON_LETTERS))),
    joined(),
    num('number', 1, 999),
    not(seq(joined(), oneOf(seq(word('.', ','), joined(), ANY_WORD), ANY_WORD))),
  ],
  examples: { 'chiến sĩ c2/d1/e24': 'Đại đội 2', 'thuộc e66': 'Trung đoàn 66', 'xăng E5': null, 'Cục C04': null },
  read: ({ letter, number }, match) => {
    const text = rangeText(match.reader, letter.first, letter.last)
    const known = ECHELON_LETTERS[text]
    if (!known) return null
    const [kind, name] = known
    return {
      value: `${name} ${number}`,
      kind,
      number: String(number),
      branch: null,
      place: null,
      parent: null,
      side: 'military',
    }
  },
})

/** A department of a provincial police by its code: “PC04 Công an tỉnh Hà Nam”. */
export const codedDepartment = defineRule({
  id: 'unit/code',
  type: 'unit',
  weight: 3,
  pattern: [ahead(word('PA', 'PC', 'PH', 'PK', 'PV', 'PX')), not(JOINED_BEFORE), CODE, superior()],
  examples: {
    'PC04 Công an tỉnh Hà Nam bắt': 'PC04 Công an tỉnh Hà Nam',
    'PA08, Công an tỉnh': null,
    'tàu CSB04 Hải quân Mỹ': null,
    'C04 Bộ Tư lệnh Hải quân': null,
  },
  read: (found, match) => {
    const owner = rangeText(match.reader, found.superior.first, found.superior.last)
    if (!PROVINCIAL_POLICE_CODE.test(found.code) || !/^(?:Công an|CA)/.test(owner)) return null
    return bodyFields({ kind: 'department', branch: 'police' }, found, match)
  },
})
