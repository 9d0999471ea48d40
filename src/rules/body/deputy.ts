import { MILITARY_TOPICS } from '../../lexicon/topics'
import { expandName } from '../../normalize/expand'
import { longest } from '../../pattern/look'
import { rangeText } from '../../pattern/reader'
import { defineRule } from '../../pattern/rule'
import { behind, maybe, oneOf, range, word } from '../../pattern/step'
import { Kind } from '../../text/tokens'
import { isUnitAt } from '../unit/fields'
import { CODE } from './designator'
import { ANY_TERRITORY, TOPICS } from './steps'
import { superior } from './superior'

const KINDS: Readonly<Record<string, string>> = {
  phòng: 'department',
  ban: 'department',
  cục: 'department',
  khoa: 'faculty',
  vụ: 'department',
  viện: 'institute',
  đoàn: 'group',
}

/**
 * “Trưởng phòng Tuyên huấn”, “Phó ban Quản lý cảng”: after the word of the post the body begins in lower case.
 * Its side is open until the article settles it, unless its topic or its superior is military.
 */
export const deputyBody = defineRule({
  id: 'unit/after-post',
  type: 'unit',
  weight: 3,
  pattern: [
    behind(['trưởng', 'phó']),
    range('head', word('phòng', 'ban', 'khoa', 'cục', 'vụ')),
    oneOf(TOPICS, CODE),
    maybe(oneOf(superior(), ANY_TERRITORY)),
  ],
  examples: {
    'Trưởng phòng Tuyên huấn Quân khu 4': 'phòng Tuyên huấn Quân khu 4',
    'Phó ban Tác huấn Bộ CHQS tỉnh': 'ban Tác huấn Bộ Chỉ huy quân sự tỉnh',
    'Trưởng ban chỉ đạo': null,
  },
  read: (found, { reader, first, last }) => {
    const { head, topics, topicList, superior: owner } = found
    // “Trưởng Ban Tuyên giáo Trung ương” has a name that is known as a whole.
    if ((longest(reader, head.first, 'orgName')?.end ?? 0) >= last) return null
    // The topic of such a body has a capital: “Trưởng ban chỉ đạo” names none.
    if (topics && (reader.tokens.kind[topics.first] === Kind.lower || topicList?.[0] === 'thường trực')) return null
    // “Phó ban Tổ chức Trung ương” is the party's, whatever its topic.
    const partys = /(?:Trung ương|T\.?Ư|TW)$/.test(rangeText(reader, first, last))
    const military =
      (!partys && owner && isUnitAt(reader, owner.first)) ||
      !topicList ||
      (!partys && topicList.some((topic) => MILITARY_TOPICS.has(topic)))
    return {
      value: expandName(rangeText(reader, first, last)),
      kind: KINDS[rangeText(reader, head.first, head.last).toLowerCase()] ?? 'department',
      number: null,
      branch: null,
      place: null,
      parent: null,
      side: military ? 'military' : 'open',
    }
  },
})
