import { isCapital, isJoined, longest } from '../../pattern/look'
import { rangeText } from '../../pattern/reader'
import { defineRule, type RuleMatch } from '../../pattern/rule'
import { ahead, lex, maybe, not, oneOf, seq, word } from '../../pattern/step'
import { Kind } from '../../text/tokens'
import { COUNTRY, TERRITORY } from '../body/steps'
import { superior } from '../body/superior'
import { fields } from './fields'
import { isStanding } from './standing'

/** A party or mass body that counts without a name: “Tỉnh ủy”, “UBND”. */
export const bareOrganization = defineRule({
  id: 'organization/bare',
  type: 'organization',
  weight: 2,
  pattern: [lex('orgHead', { where: (head) => head.bare === true }), not(word('viên'))],
  examples: {
    'Phó Bí thư Tỉnh ủy': 'Tỉnh ủy',
    'Chủ tịch UBND': 'Ủy ban nhân dân',
    'phối hợp Hội Nông dân': 'Hội Nông dân',
    'cấp ủy': null,
    'nguyên Huyện ủy viên': null,
    'cán bộ hội nông dân': null,
  },
  // “hội phụ nữ”, “tỉnh ủy”: only the latter counts in small letters.
  read: (found, match) =>
    found.orgHead.kind === 'mass' && !isCapital(match.reader, match.first) ? null : fields(found.orgHead, match),
})

/** “Quân ủy Trung ương Bộ Quốc phòng”: a ministry beside a name is a body of its own. */
function upToMinistry(match: RuleMatch, owner: number | undefined): RuleMatch {
  if (owner !== undefined && longest(match.reader, owner, 'unitHead')?.data.kind === 'ministry') match.last = owner
  return match
}

/** A body known by its whole name: “Quân ủy Trung ương”, “Quốc hội”, “Liên hợp quốc”. */
export const organizationName = defineRule({
  id: 'organization/name',
  type: 'organization',
  weight: 3,
  pattern: [lex('orgName'), maybe(oneOf(COUNTRY, superior(), seq(ahead(lex('level')), TERRITORY)))],
  examples: { 'Quân ủy T.Ư chỉ đạo': 'Quân ủy Trung ương', 'Quốc hội khóa XV': 'Quốc hội', 'quốc hội hóa': null },
  read: (found, match) =>
    found.orgName.value.startsWith('Thường trực ') && isStanding(match, undefined)
      ? null
      : fields(found.orgName, upToMinistry(match, found.superior?.first)),
})

/** “Tuổi Trẻ” is a paper, “Tuổi trẻ sáng tạo” is not. */
function allCapital({ reader, first, last }: RuleMatch): boolean {
  for (let t = first; t < last; t++) if (reader.tokens.kind[t] === Kind.lower) return false
  return last >= reader.tokens.count || !isJoined(reader, last) || reader.tokens.kind[last] === Kind.punct
}

/** A press agency or paper known by its name alone: “TTXVN”, “VnExpress”. */
export const pressName = defineRule({
  id: 'organization/press',
  type: 'organization',
  weight: 2.9,
  pattern: [lex('press')],
  examples: { 'Ảnh: TTXVN': 'Thông tấn xã Việt Nam', 'theo Reuters': 'Reuters', 'tuổi trẻ hôm nay': null },
  read: (found, match) =>
    allCapital(match) ||
    rangeText(match.reader, match.first, match.last) === found.press.value ||
    /^(?:Báo|Đài|Thông tấn xã) /.test(found.press.value)
      ? fields(found.press, match)
      : null,
})
