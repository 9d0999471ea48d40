import type { OrganizationRecord, UnitRecord } from '../../model/article'
import type { PersonMention, Position } from '../../model/mention'
import { nameKey } from '../name-key'
import { lowerBound, startOf } from '../search'
import { committeeOf, type Organizations } from './organizations'
import type { Scene } from './scene'
import type { ShortForms } from './short-forms'
import type { Units } from './units'

/** A post of one person mention, with the record that its organisation is. */
export interface StatedPost {
  title: string
  organization: string | null
  body: UnitRecord | OrganizationRecord | null
  former: boolean
  titleKey: string
  /** How the organisation was found, where the post itself does not name it. */
  because: string | null
}

/** What the posts of an article are read against. */
export interface PostScene extends Scene {
  units: Units
  organizations: Organizations
  forms: ShortForms
  /** Whether the article tells of promotions; set when first asked. */
  promotion?: boolean
}

/** Party committees and cells that a title ends with and whose unit the next post names. */
const COMMITTEE = /^(.+) (đảng ủy|chi bộ|chi ủy|đảng bộ)$/
/** Titles that share the organisation of the post after them: `Phó Tư lệnh, Tham mưu trưởng Quân khu 4`. */
const COMMAND =
  /^(?:phó )?(?:tư lệnh|chính ủy|chỉ huy trưởng|tham mưu trưởng|chính trị viên|chủ nhiệm(?: .+)?|giám đốc|hiệu trưởng|viện trưởng|cục trưởng|sư đoàn trưởng|lữ đoàn trưởng|trung đoàn trưởng|tiểu đoàn trưởng|đại đội trưởng|đồn trưởng|(?:sư|lữ|trung|tiểu) đoàn phó|đại đội phó|đồn phó)(?: phó| thường trực)?$/

/** Reads the posts of one mention. */
export function readPosts(scene: PostScene, { positions }: PersonMention): StatedPost[] {
  if (positions.length === 0) return []
  const bodies = positions.map((position) => bodyIn(scene, position))
  const posts = positions.map((_position, at) => statedPost(scene, positions, bodies, at))
  for (let at = 1; at < positions.length; at++) {
    if (isAppointment(scene, positions[at - 1], positions[at]))
      for (let before = 0; before < at; before++) posts[before].former = true
  }
  return posts
}

type Found = UnitRecord | OrganizationRecord | null

/** The record of the first unit or organisation inside a post. */
function bodyIn({ mentions, records, forms }: PostScene, { start, end }: Position): Found {
  for (let i = lowerBound(mentions, start, startOf); i < mentions.length && mentions[i].end <= end; i++) {
    const { type } = mentions[i]
    if (type === 'unit' || type === 'organization') return (records[i] as UnitRecord | undefined) ?? null
  }
  if (forms.units.size === 0) return null
  for (let at = start; at < end; at++) {
    const unit = forms.units.get(at)
    if (unit !== undefined) return unit
  }
  return null
}

function statedPost(
  scene: PostScene,
  positions: readonly Position[],
  bodies: readonly Found[],
  at: number,
): StatedPost {
  const position = positions[at]
  const { former } = position
  const body = bodies[at]
  const past = former || isGivenUp(scene, position)
  if (body !== null || position.organization !== null) return post(position.title, position.organization, body, past)
  const host = hostAfter(positions, bodies, at)
  if (host === null) return post(position.title, null, null, past)
  const title = nameKey(position.title)
  const committee = COMMITTEE.exec(title)
  if (committee !== null) {
    const length = committee[2].length
    const head = position.title.slice(-length)
    const record = committeeOf(head, host.unit, scene.organizations, scene.units, scene)
    const because = `the committee is that of the next post’s unit, ${host.unit.value}`
    return post(position.title.slice(0, -length).trimEnd(), `${head} ${host.text}`, record, past, because)
  }
  if (!COMMAND.test(title) || !COMMAND.test(nameKey(positions[host.at].title)))
    return post(position.title, null, null, past)
  return post(position.title, host.text, host.unit, past, 'shared with the next post')
}

function post(
  title: string,
  organization: string | null,
  body: Found,
  former: boolean,
  because: string | null = null,
): StatedPost {
  const titleKey = nameKey(title)
  return { title, organization, body, former, because, titleKey }
}

/** Whether two mentions state one post. */
export function isSamePost(a: StatedPost, b: StatedPost): boolean {
  if (a.titleKey !== b.titleKey || a.former !== b.former || a.body !== b.body) return false
  if (a.body !== null || a.organization === b.organization) return true
  return a.organization !== null && b.organization !== null && nameKey(a.organization) === nameKey(b.organization)
}

/** How far apart two posts of one breath stand at most: `, `, ` kiêm `. */
const BREATH = 12

/** The unit of a later post in the same breath: `Bí thư Chi bộ, Đại đội trưởng [Đại đội 2]`. */
function hostAfter(
  positions: readonly Position[],
  bodies: readonly Found[],
  at: number,
): { unit: UnitRecord; text: string; at: number } | null {
  for (
    let next = at + 1;
    next < positions.length && positions[next].start - positions[next - 1].end <= BREATH;
    next++
  ) {
    const body = bodies[next]
    if (body === null) continue
    if (!('parent' in body)) return null
    return { unit: body, text: positions[next].organization ?? body.value, at: next }
  }
  return null
}

const APPOINTED = /bổ nhiệm|điều động|điều về|chuyển công tác|nhận chức|rời/
const BESIDES = /kiêm|đồng thời/

/** Whether a verb between two posts says that the second takes the place of the first. */
function isAppointment({ reader: { text } }: Scene, before: Position, after: Position): boolean {
  const length = after.start - before.end
  if (length <= BREATH || length > 160) return false
  const between = text.slice(before.end, after.start).toLowerCase()
  return APPOINTED.test(between) && !BESIDES.test(between)
}

const GIVES_UP = /thôi (?:giữ )?(?:chức(?: vụ| danh)?|làm|giữ)\s*$/
/** What the words looked for cannot do without: spares nearly every post the closer look. */
const STOPS = 'thôi'
const MAY_RETIRE = /^,? ?(?:đ|v|ngh|th)/
const RETIRES = /^,?\s*(?:được |đã |vừa )*(?:nghỉ (?:công tác|hưu|chờ hưu)|thôi giữ)/

/** `thôi giữ chức X`, `X được nghỉ hưu`: the text tells that the post was given up. */
function isGivenUp({ reader: { text } }: Scene, { start, end }: Position): boolean {
  const before = text.slice(Math.max(0, start - 24), start)
  if (before.includes(STOPS) && GIVES_UP.test(before.toLowerCase())) return true
  const after = text.slice(end, end + 32)
  return MAY_RETIRE.test(after) && RETIRES.test(after.toLowerCase())
}
