import { isCapital, isJoined } from '../../pattern/look'
import { defineRule, type RuleMatch } from '../../pattern/rule'
import { ahead, behind, lex, seq, startsWithKind, token, word } from '../../pattern/step'
import { Kind } from '../../text/tokens'
import { isSign } from '../body/names'
import { person } from './fields'
import { fullName, personName } from './name-steps'

const ANY_CAPITAL = token<object>(
  startsWithKind('cap', 'upper', 'mixed'),
  () => (r, i) => (i < r.limit && isCapital(r, i) ? i + 1 : -1),
)

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
  read: ({ name }, match) => (isShipName(match) ? null : person(name, match, false)),
})

/** “tàu 016-Quang Trung”: the name of a ship behind its number. */
function isShipName({ reader: r, first }: RuleMatch): boolean {
  return first > 1 && isSign(r, first - 1, '-') && r.tokens.kind[first - 2] === Kind.number && isJoined(r, first - 1)
}

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
    ahead(seq(ANY_CAPITAL, word('Thị', 'Văn'), ANY_CAPITAL)),
    behind(['trường', 'đường', 'phố'], 'no'),
    personName(3, 5),
  ],
  examples: { 'gặp Xổng Thị Mo ở chợ': 'Xổng Thị Mo', 'cùng Lữ Văn Tí': 'Lữ Văn Tí', 'đường Phạm Văn Đồng': null },
  read: ({ name }, match) => person(name, match, false),
})
