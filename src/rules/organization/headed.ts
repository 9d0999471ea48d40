import type { Frame } from '../../lexicon/rows'
import { isCapital, longest } from '../../pattern/look'
import { defineRule, type RuleMatch } from '../../pattern/rule'
import { behind, lex, maybe, not, num, oneOf, seq, word } from '../../pattern/step'
import { Kind } from '../../text/tokens'
import { DESIGNATOR } from '../body/designator'
import { isGeneric } from '../body/generic'
import { ANY_TERRITORY, CAPITAL, COUNTRY, INNER_SHORT, NOT_PLACE, properName, TERRITORY, TOPICS } from '../body/steps'
import { superior } from '../body/superior'
import { fields } from './fields'
import { isStanding } from './standing'

/** A head that goes on in this way. */
const frame = (name: Frame) => seq(NOT_PLACE, lex('orgHead', { where: (head) => head.frames.includes(name) }))

/** A body of a territory: “UBND tỉnh Bến Tre”, “Tỉnh ủy Bắc Giang”, “Hội Cựu chiến binh xã Ba Điền”. */
export const territorialOrganization = defineRule({
  id: 'organization/territorial',
  type: 'organization',
  weight: 3,
  pattern: [frame('place'), oneOf(TERRITORY, seq(COUNTRY, maybe(TERRITORY)))],
  examples: {
    'UBND tỉnh Bến Tre họp': 'Ủy ban nhân dân tỉnh Bến Tre',
    'Tỉnh ủy Bắc Giang ban hành': 'Tỉnh ủy Bắc Giang',
    'HĐND huyện': 'Hội đồng nhân dân huyện',
    'Hội CCB Việt Nam': 'Hội Cựu chiến binh Việt Nam',
    'hội nghị tỉnh': null,
  },
  read: (found, match) => fields(found.orgHead, match),
})

/** A committee or office of another body: “Đảng ủy Quân khu 5”, “Văn phòng Tỉnh ủy”. */
export const organizationOf = defineRule({
  id: 'organization/of',
  type: 'organization',
  weight: 3,
  pattern: [
    frame('body'),
    oneOf(
      superior(),
      seq(word('đảng bộ'), TERRITORY),
      seq(CAPITAL, lex('unitHead', { as: 'bareUnit', where: (head) => head.frames.includes('number') })),
    ),
  ],
  examples: {
    'Đảng ủy Quân khu 5 lãnh đạo': 'Đảng ủy Quân khu 5',
    'Ban Thường vụ Tỉnh ủy Sơn La': 'Ban Thường vụ Tỉnh ủy Sơn La',
    'Đảng ủy, chỉ huy': null,
  },
  read: (found, match) => {
    if (found.orgHead.value === 'Thường trực' && isStanding(match, found.superior?.first)) return null
    return fields(found.orgHead, match)
  },
})

/** “Đoàn Thanh niên [tổ chức]”: what a society does stands in small letters behind its name. */
function isVerb({ reader, first }: RuleMatch): boolean {
  const head = longest(reader, first, 'orgHead')
  return head !== null && reader.tokens.kind[head.end] === Kind.lower
}

/** A ministry, department, committee or society by what it deals with: “Bộ Giao thông vận tải”, “Sở Y tế Hà Nội”. */
export const topicalOrganization = defineRule({
  id: 'organization/topical',
  type: 'organization',
  weight: 3,
  pattern: [
    frame('topic'),
    TOPICS,
    maybe(oneOf(seq(word('khu vực'), DESIGNATOR), seq(word('về'), TOPICS))),
    maybe(
      oneOf(
        seq(maybe(INNER_SHORT), word('của'), lex('orgName', { as: 'owner' }), maybe(COUNTRY)),
        superior(),
        ANY_TERRITORY,
        COUNTRY,
      ),
    ),
  ],
  examples: {
    'Bộ GTVT đề nghị': 'Bộ Giao thông vận tải',
    'Sở Y tế Hà Nội': 'Sở Y tế Hà Nội',
    'Hội Nhà báo Việt Nam': 'Hội Nhà báo Việt Nam',
    'bộ phận y tế': null,
    'Đoàn Thanh niên tổ chức hội trại': null,
  },
  read: (found, match) => {
    // “Bộ Quốc phòng chấp hành”, “Bộ Chỉ huy Thái Bình Dương”: what units begin with “Bộ” is theirs.
    if (found.orgHead.value === 'Bộ' && longest(match.reader, match.first, 'unitHead')) return null
    if (longest(match.reader, match.first, 'unitName')?.end === match.last) return null
    if (isGeneric(found.topicList, match)) return null
    if (found.orgHead.bare && found.orgHead.kind === 'mass' && isVerb(match)) return null
    return fields(found.orgHead, match, found.owner ? null : found.superior?.first)
  },
})

/** A body with a proper name: “Công ty Minh Long”, “Báo Người Lao Động”, “Trường THPT Lê Hồng Phong”. */
export const namedOrganization = defineRule({
  id: 'organization/named',
  type: 'organization',
  weight: 2.98,
  pattern: [
    behind(['tình', 'tượng', 'thông', 'cảnh', 'dự', 'truyền'], 'no'),
    frame('name'),
    not(seq(lex('country'), not(CAPITAL))),
    oneOf(seq(maybe(TOPICS), oneOf(properName(5, { persons: true }), ANY_TERRITORY)), TOPICS),
    maybe(oneOf(num('serial', 1, 99), seq(word('-'), properName(3)), TERRITORY)),
  ],
  examples: {
    'Báo Người Lao Động': 'Báo Người Lao Động',
    'Trường THPT Lê Hồng Phong': 'Trường trung học phổ thông Lê Hồng Phong',
    'Công ty TNHH Minh Long': 'Công ty trách nhiệm hữu hạn Minh Long',
    'báo cáo của': null,
  },
  read: (found, match) => {
    // Topics alone are a name where they run on into one: “Công ty cổ phần thương mại Thắng Lợi”.
    if (!found.name && !found.territory && !isCapital(match.reader, match.last - 1)) return null
    // “số báo Xuân” is an issue, not a paper: in lower case the name has two words or more.
    const lower = match.reader.tokens.kind[match.first] === Kind.lower
    if (lower && match.reader.tokens.kind[match.first + 1] === Kind.lower && found.orgHead.kind === 'press') return null
    return lower && match.last - match.first < 3 ? null : fields(found.orgHead, match)
  },
})

/** A team or committee with a number: “Đoàn kiểm tra số 4 của Quốc hội”, “Ban Chỉ đạo 35”. */
export const numberedOrganization = defineRule({
  id: 'organization/numbered',
  type: 'organization',
  weight: 3,
  pattern: [
    frame('number'),
    maybe(word('vùng')),
    DESIGNATOR,
    maybe(oneOf(seq(word('của'), lex('orgName', { as: 'owner' })), superior(), TERRITORY)),
  ],
  examples: {
    'Đoàn kiểm tra số 7 của Quốc hội': 'Đoàn kiểm tra số 7 của Quốc hội',
    'Ban Chỉ đạo 35 tỉnh Nghệ An': 'Ban Chỉ đạo 35 tỉnh Nghệ An',
    'đoàn kiểm tra đã': null,
  },
  read: (found, match) => fields(found.orgHead, match),
})

/** An embassy: “Đại sứ quán Nhật Bản tại Việt Nam”. */
export const embassy = defineRule({
  id: 'organization/embassy',
  type: 'organization',
  weight: 3,
  pattern: [
    lex('orgHead', { where: (head) => head.kind === 'embassy' }),
    COUNTRY,
    maybe(seq(word('tại'), oneOf(lex('country', { as: 'host' }), TERRITORY))),
  ],
  examples: {
    'Đại sứ quán Lào tại Việt Nam': 'Đại sứ quán Lào tại Việt Nam',
    'Đại sứ quán Việt Nam': 'Đại sứ quán Việt Nam',
    'đại sứ': null,
  },
  read: (found, match) => fields(found.orgHead, match),
})

/** A mission of an international body: “Phái bộ Liên hợp quốc tại Nam Sudan”. */
export const mission = defineRule({
  id: 'organization/mission',
  type: 'organization',
  weight: 3,
  pattern: [
    lex('orgHead', { where: (head) => head.kind === 'mission' }),
    oneOf(lex('orgName'), seq(TOPICS, lex('orgName'))),
    maybe(seq(word('tại', 'ở'), COUNTRY)),
  ],
  examples: {
    'Phái bộ Liên hợp quốc tại Nam Sudan': 'Phái bộ Liên hợp quốc tại Nam Sudan',
    'Phái bộ gìn giữ hòa bình LHQ ở Mali': 'Phái bộ gìn giữ hòa bình Liên hợp quốc ở Mali',
    'các phái bộ': null,
  },
  read: (found, match) => fields(found.orgHead, match),
})
