import type { Draft } from '../pattern/rule'

/** How high a unit of a kind stands; a superior stands higher. Kinds that stand beside the ladder are left out. */
const ECHELONS: Readonly<Record<string, number>> = {
  squad: 1,
  platoon: 2,
  company: 3,
  'air-squadron': 3,
  station: 3,
  'border-station': 3,
  'radar-station': 3,
  team: 3,
  'naval-squadron': 4,
  battalion: 4,
  'border-post': 4,
  'local-command': 4,
  faculty: 4,
  'area-defence-command': 5,
  department: 5,
  office: 5,
  inspectorate: 5,
  facility: 5,
  prison: 5,
  newspaper: 5,
  cadre: 5,
  regiment: 6,
  flotilla: 6,
  group: 6,
  'economic-defence-group': 6,
  hospital: 6,
  school: 6,
  factory: 6,
  centre: 6,
  institute: 6,
  sanatorium: 6,
  'company-business': 6,
  brigade: 7,
  division: 7,
  academy: 7,
  'naval-region': 8,
  fleet: 8,
  'provincial-command': 8,
  'border-guard-command': 8,
  'border-guard': 8,
  police: 8,
  'armed-forces': 8,
  'army-corps': 9,
  'military-region': 9,
  front: 9,
  command: 9,
  service: 10,
  arm: 10,
  'coast-guard': 10,
  navy: 10,
  'air-force': 10,
  'general-department': 11,
  'general-staff': 11,
  ministry: 12,
  army: 13,
}

/** The formations of the army and the navy. */
export const FORMATIONS = [
  'company',
  'battalion',
  'regiment',
  'brigade',
  'division',
  'army-corps',
  'military-region',
  'naval-region',
]

/** Kinds whose place in a bare list of names tells something: a regiment before its division is no second item. */
const NUMBERED = new Set(['squad', 'platoon', ...FORMATIONS, 'naval-squadron', 'flotilla', 'air-squadron'])

export const kindOf = ({ fields }: Draft): string => (fields as { kind?: string }).kind ?? ''

export const echelonOf = (kind: string): number => ECHELONS[kind] ?? 0

/**
 * Where the chain of bodies behind a post is read by other rungs: “Trưởng phòng X, Báo Y” goes on although no
 * department's superior is a newspaper, a service stands beside a military region, and committees, missions and forces
 * have rungs. Null for kinds that have none there and count as any unknown one.
 */
const IN_POSTS: Readonly<Record<string, number | null>> = {
  committee: 5,
  newspaper: 6,
  service: 9,
  arm: 9,
  'general-department': 10,
  mission: 10,
  force: 13,
  faculty: null,
  cadre: null,
  'armed-forces': null,
  front: null,
  'coast-guard': null,
  navy: null,
  'air-force': null,
}

/** How high a body stands in the chain behind a post; one of no known kind in the middle. */
export function echelonInPosts(body: Draft): number {
  const kind = kindOf(body)
  const echelon = IN_POSTS[kind] === undefined ? ECHELONS[kind] : IN_POSTS[kind]
  const rung = echelon ?? (body.type === 'organization' ? 7 : 6)
  if (kind === 'police') return policeRung((body.fields as { value: string }).value) ?? rung
  // Of the departments a `Phòng` or `Ban` stands below a `Cục` or `Bộ Tham mưu`.
  return kind === 'department' && LOW.test((body.fields as { value: string }).value) ? rung - 0.5 : rung
}

/** The police of a commune stands below that of a district, and this below that of a province. */
function policeRung(value: string): number | null {
  if (/^Công an (?:xã|phường|thị trấn) /.test(value)) return 4
  return /^Công an (?:huyện|quận|thị xã) /.test(value) ? 5.5 : null
}

const LOW = /^(?:phòng|ban) /i

/** Whether a unit can be the superior of another by their kinds. */
export function isAbove(upper: Draft, lower: Draft): boolean {
  const high = echelonOf(kindOf(upper))
  const low = echelonOf(kindOf(lower))
  return high > low && low > 0
}

export const isNumbered = (unit: Draft): boolean => NUMBERED.has(kindOf(unit))

/** Kinds of unit that are numbered or named anew in every superior: `Đại đội 2`, `Phòng Chính trị`. */
const DEPENDENT = new Set([
  'squad',
  'platoon',
  'company',
  'battalion',
  'air-squadron',
  'naval-squadron',
  'team',
  'department',
  'faculty',
  'office',
  'cadre',
])
/** Departments of the ministry and of nobody else are known by their name; these exist in every region. */
const LOCAL_CUC = new Set(['cục chính trị', 'cục hậu cần', 'cục kỹ thuật', 'cục hậu cần-kỹ thuật'])
const NATIONAL_HEAD = /^(?:cục|tổng cục|vụ|bộ|ban thanh niên|ban phụ nữ|ban công đoàn|ban cơ yếu|đoàn) /

/** Whether the name of a unit says which unit it is only together with its superior. */
export function needsSuperior(kind: string, own: string, number: string | null): boolean {
  if (kind === 'regiment') return number !== null && Number(number) < 100
  if (!DEPENDENT.has(kind)) return false
  return LOCAL_CUC.has(own) || !NATIONAL_HEAD.test(own)
}
