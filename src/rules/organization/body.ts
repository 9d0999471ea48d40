import type { Frame } from '../../lexicon/rows'
import { expandName } from '../../normalize/expand'
import { isCapital, isJoined, longest } from '../../pattern/look'
import { rangeText } from '../../pattern/reader'
import { defineRule, type RuleMatch } from '../../pattern/rule'
import { ahead, behind, lex, maybe, not, num, oneOf, seq, word } from '../../pattern/step'
import { Kind } from '../../text/tokens'
import { isGeneric } from '../body/generic'
import { capital, country, designator, properName, territory, topics } from '../body/steps'
import { superior } from '../body/superior'

/** A head that goes on in this way; “Trường Sa” and “Hội An” are places. */
const frame = (name: Frame) => seq(not(lex('place')), lex('orgHead', { where: (head) => head.frames.includes(name) }))

/** “Nhà hát Chèo Quân đội”: whose it is stands in the name. */
const isArmy = (match: RuleMatch): boolean =>
  / Quân (?:đội|khu|chủng|đoàn) ?/.test(` ${rangeText(match.reader, match.first, match.last)}`)

function fields(head: { kind: string; mixed?: boolean }, match: RuleMatch) {
  return {
    value: expandName(rangeText(match.reader, match.first, match.last)),
    kind: head.kind,
    side: head.mixed ? (isArmy(match) ? ('military' as const) : ('open' as const)) : ('civil' as const),
  }
}

/** “Tuổi Trẻ” is a paper, “Tuổi trẻ sáng tạo” is not. */
function allCapital({ reader, first, last }: RuleMatch): boolean {
  for (let t = first; t < last; t++) if (reader.tokens.kind[t] === Kind.lower) return false
  return last >= reader.tokens.count || !isJoined(reader, last) || reader.tokens.kind[last] === Kind.punct
}

/** A body of a territory: “UBND tỉnh Bến Tre”, “Tỉnh ủy Quảng Ninh”, “Hội Cựu chiến binh xã Ba Điền”. */
export const territorialOrganization = defineRule({
  id: 'organization/territorial',
  type: 'organization',
  weight: 3,
  pattern: [frame('place'), oneOf(territory(), seq(country(), maybe(territory())))],
  examples: {
    'UBND tỉnh Bến Tre họp': 'Ủy ban nhân dân tỉnh Bến Tre',
    'Tỉnh ủy Quảng Ninh ban hành': 'Tỉnh ủy Quảng Ninh',
    'HĐND huyện': 'Hội đồng nhân dân huyện',
    'Hội CCB Việt Nam': 'Hội Cựu chiến binh Việt Nam',
    'hội nghị tỉnh': null,
  },
  read: (found, match) => fields(found.orgHead, match),
})

/** A party or mass body that counts without a name: “Tỉnh ủy”, “UBND”. */
export const bareOrganization = defineRule({
  id: 'organization/bare',
  type: 'organization',
  weight: 2,
  pattern: [lex('orgHead', { where: (head) => head.bare === true })],
  examples: { 'Phó Bí thư Tỉnh ủy': 'Tỉnh ủy', 'Chủ tịch UBND': 'Ủy ban nhân dân', 'cấp ủy': null },
  read: (found, match) => fields(found.orgHead, match),
})

/** “Phó Bí thư Thường trực Tỉnh ủy”, “Thường trực Ban Bí thư”: there `Thường trực` belongs to the post. */
function isStanding({ reader, first }: RuleMatch, owner: number | undefined): boolean {
  const before =
    first > 0 ? reader.text.slice(reader.tokens.start[first - 1], reader.tokens.end[first - 1]).toLowerCase() : ''
  return (
    /^(thư|tịch|ký|ban|viên|tướng)$/.test(before) ||
    (owner !== undefined && reader.text.startsWith('Ban Bí thư', reader.tokens.start[owner]))
  )
}

/** A committee or office of another body: “Đảng ủy Quân khu 5”, “Văn phòng Tỉnh ủy”. */
export const organizationOf = defineRule({
  id: 'organization/of',
  type: 'organization',
  weight: 3,
  pattern: [
    frame('body'),
    oneOf(
      superior(),
      seq(word('đảng bộ'), territory()),
      seq(capital(), lex('unitHead', { as: 'bareUnit', where: (head) => head.frames.includes('number') })),
    ),
  ],
  examples: {
    'Đảng ủy Quân khu 5 lãnh đạo': 'Đảng ủy Quân khu 5',
    'Ban Thường vụ Tỉnh ủy Quảng Ninh': 'Ban Thường vụ Tỉnh ủy Quảng Ninh',
    'Đảng ủy, chỉ huy': null,
  },
  read: (found, match) => {
    if (found.orgHead.value === 'Thường trực' && isStanding(match, found.superior?.first)) return null
    return fields(found.orgHead, match)
  },
})

/** A ministry, department, committee or society by what it deals with: “Bộ Giao thông vận tải”, “Sở Y tế Hà Nội”. */
export const topicalOrganization = defineRule({
  id: 'organization/topical',
  type: 'organization',
  weight: 3,
  pattern: [
    frame('topic'),
    topics(),
    maybe(oneOf(seq(word('khu vực'), designator()), seq(word('về'), topics()))),
    maybe(oneOf(seq(word('của'), lex('orgName', { as: 'owner' })), superior(), territory({ any: true }), country())),
  ],
  examples: {
    'Bộ GTVT đề nghị': 'Bộ Giao thông vận tải',
    'Sở Y tế Hà Nội': 'Sở Y tế Hà Nội',
    'Hội Nhà báo Việt Nam': 'Hội Nhà báo Việt Nam',
    'bộ phận y tế': null,
  },
  read: (found, match) => {
    // “Bộ Quốc phòng chấp hành”, “Bộ Chỉ huy Thái Bình Dương”: what units begin with “Bộ” is theirs.
    if (found.orgHead.value === 'Bộ' && longest(match.reader, match.first, 'unitHead')) return null
    if (longest(match.reader, match.first, 'unitName')?.end === match.last) return null
    return isGeneric(found.topicList, match) ? null : fields(found.orgHead, match)
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
    not(seq(lex('country'), not(capital()))),
    oneOf(seq(maybe(topics()), oneOf(properName(5, { persons: true }), territory({ any: true }))), topics()),
    maybe(oneOf(num('serial', 1, 99), seq(word('-'), properName(3)), territory())),
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

/** A team or committee with a number: “Đoàn kiểm tra số 471 của Bộ Chính trị”, “Ban Chỉ đạo 35”. */
export const numberedOrganization = defineRule({
  id: 'organization/numbered',
  type: 'organization',
  weight: 3,
  pattern: [
    frame('number'),
    designator(),
    maybe(oneOf(seq(word('của'), lex('orgName', { as: 'owner' })), superior(), territory())),
  ],
  examples: {
    'Đoàn kiểm tra số 5 của Bộ Chính trị': 'Đoàn kiểm tra số 5 của Bộ Chính trị',
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
    country(),
    maybe(seq(word('tại'), oneOf(lex('country', { as: 'host' }), territory()))),
  ],
  examples: {
    'Đại sứ quán Lào tại Việt Nam': 'Đại sứ quán Lào tại Việt Nam',
    'Đại sứ quán Việt Nam': 'Đại sứ quán Việt Nam',
    'đại sứ': null,
  },
  read: (found, match) => fields(found.orgHead, match),
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
  pattern: [lex('orgName'), maybe(oneOf(country(), superior(), seq(ahead(lex('level')), territory())))],
  examples: { 'Quân ủy T.Ư chỉ đạo': 'Quân ủy Trung ương', 'Quốc hội khóa XV': 'Quốc hội', 'quốc hội hóa': null },
  read: (found, match) =>
    found.orgName.value.startsWith('Thường trực ') && isStanding(match, undefined)
      ? null
      : fields(found.orgName, upToMinistry(match, found.superior?.first)),
})

/** A press agency or paper known by its name alone: “TTXVN”, “VnExpress”. */
export const pressName = defineRule({
  id: 'organization/press',
  type: 'organization',
  weight: 2.9,
  pattern: [lex('press')],
  examples: { 'Ảnh: TTXVN': 'Thông tấn xã Việt Nam', 'theo Reuters': 'Reuters', 'tuổi trẻ hôm nay': null },
  read: (found, match) =>
    allCapital(match) ||
    rangeText(match.reader, match.first, match.last).normalize('NFC') === found.press.value ||
    /^(?:Báo|Đài|Thông tấn xã) /.test(found.press.value)
      ? fields(found.press, match)
      : null,
})
