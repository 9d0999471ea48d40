import { isCapital, longest } from '../../pattern/look'
import { defineRule } from '../../pattern/rule'
import { behind, leaf, lex, maybe, not, num, oneOf, seq, startsWithKind, word } from '../../pattern/step'
import { Kind } from '../../text/tokens'
import { breaksName, properNameEnd, startsBody } from '../body/names'
import { bodyFields } from './fields'

const SHIP_NAME = leaf<object>(startsWithKind('cap'), () => (r, i) => {
  if (i >= r.limit || !isCapital(r, i) || breaksName(r, i) || (startsBody(r, i) && !longest(r, i, 'place'))) return -1
  if (longest(r, i, 'country')) return -1
  const end = properNameEnd(r, i, 3)
  if (end - i < 2) return -1
  for (let t = i; t < end; t++) if (r.tokens.kind[t] !== Kind.cap) return -1
  // “tàu Nhơn Nghĩa TG 94169 TS” is a fishing boat: letters and a registration follow its name.
  return end < r.limit && r.tokens.kind[end] === Kind.upper ? -1 : end
})

const HULL = word('HQ', 'CSB', 'KN', 'BP', 'TT', 'USS', 'USNS', 'KH')

/** A named ship, rig or outpost with its crew: “tàu HQ-936”, “tàu Trường Sa 21”, “Nhà giàn DK1/10”. */
export const ship = defineRule({
  id: 'unit/ship',
  type: 'unit',
  weight: 2.9,
  pattern: [
    behind(['chủ', 'đóng', 'toa', 'con', 'nhà'], 'no'),
    lex('ship'),
    oneOf(
      seq(
        HULL,
        maybe(word('-')),
        oneOf(seq(num('hull', 1, 99999), maybe(seq(word('-'), num('hull2', 1, 99)))), SHIP_NAME),
      ),
      seq(word('DK'), num('rig', 1, 2), maybe(seq(word('/'), num('rigNumber', 1, 30)))),
      seq(num('hull', 1, 999, [3, 3]), maybe(seq(word('-'), SHIP_NAME))),
      seq(SHIP_NAME, maybe(num('hull', 1, 999)), not(num('registration', 1000, 999999))),
    ),
  ],
  examples: {
    'tàu HQ-936 thả neo': 'tàu HQ-936',
    'Nhà giàn DK1/10': 'Nhà giàn DK1/10',
    'tàu Trường Sa 21': 'tàu Trường Sa 21',
    'tàu cá': null,
  },
  read: (_found, match) => bodyFields({ kind: 'ship' }, {}, match),
})
