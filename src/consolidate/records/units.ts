import type { UnitRecord } from '../../model/article'
import type { UnitMention } from '../../model/mention'
import type { Draft } from '../../pattern/rule'
import { type Body, bodyKey } from '../bodies'
import { echelonOf, needsSuperior } from '../echelons'
import { OPEN, unitId } from '../ids'
import type { ParentCue } from '../parents'
import { note } from '../trace'
import { isBetterForm, oneLine, type Scene } from './scene'
import { joinShortForms } from './unit-forms'

/** The units of an article: records in text order, and the key under which each was made. */
export interface Units {
  records: UnitRecord[]
  /** Record id → key. */
  keys: Map<string, string>
  byKey: Map<string, UnitRecord>
}

/** One record a unit: its spellings, abbreviations and shorter forms joined, superiors linked to a tree. */
export function buildUnits(scene: Scene): Units {
  const { drafts, records } = scene
  const keys: (string | null)[] = drafts.map(() => null)
  for (let i = 0; i < drafts.length; i++) if (drafts[i].type === 'unit') keys[i] ??= identify(scene, keys, i, 0)
  const joined = joinShortForms(scene, keys)
  const units: Units = { records: [], keys: new Map(), byKey: new Map() }
  for (let i = 0; i < drafts.length; i++) {
    const key = keys[i]
    if (key === null) continue
    const record = recordFor(units, joined.get(key) ?? key, drafts[i], scene.bodies[i], scene)
    addMention(record, i, scene)
    records[i] = record
  }
  linkParents(units, joined, keys, scene)
  return units
}

/** Key of a unit: its name and place, with the superior where the name alone says too little; `…|?` if that is open. */
function identify(scene: Scene, keys: (string | null)[], index: number, depth: number): string {
  const body = scene.bodies[index] as Body
  const { kind, number } = scene.drafts[index].fields as UnitMention
  const superior = scene.parents[index]
  if (superior?.cue === 'name' || body.territory !== null) return bodyKey(body)
  const dependent = needsSuperior(kind, body.own, number)
  if (superior && depth < 6 && (dependent || isForeign(superior.draft))) {
    keys[superior.index] ??= identify(scene, keys, superior.index, depth + 1)
    return `${body.own} ${keys[superior.index]}`
  }
  return dependent ? `${body.own}|${OPEN}` : bodyKey(body)
}

/** A department of another country's ministry is not the one of ours that is called the same. */
function isForeign({ fields }: Draft): boolean {
  const { kind, place } = fields as UnitMention
  return HIGHEST.has(kind) && (place ?? 'Việt Nam') !== 'Việt Nam'
}

const HIGHEST = new Set(['ministry', 'general-staff', 'general-department', 'army'])

function recordFor(units: Units, key: string, draft: Draft, body: Body | undefined, scene: Scene): UnitRecord {
  const known = units.byKey.get(key)
  if (known !== undefined) return known
  const { kind, number, branch, place } = draft.fields as UnitMention
  const id = scene.register(unitId(key))
  const record: UnitRecord = {
    id,
    value: fullName(draft, body),
    mentions: [],
    kind,
    number: number ?? null,
    branch: branch ?? null,
    place: place ?? null,
    parent: null,
    aliases: [],
    nominals: [],
    implied: false,
  }
  units.records.push(record)
  units.keys.set(id, key)
  units.byKey.set(key, record)
  return record
}

/** The expanded name, with the place that the article gives a bare `tỉnh`. */
export function fullName(draft: Draft, body: Body | undefined): string {
  const { value } = draft.fields as { value: string }
  if (!body?.territory || body.territory.name !== null || body.place === null) return value
  return `${value} ${body.place}`
}

function addMention(record: UnitRecord, index: number, scene: Scene): void {
  const { text, number, branch, place } = scene.mentions[index] as UnitMention
  record.mentions.push(index)
  // A form seen before adds nothing.
  if (record.aliases.includes(text)) return
  record.number ??= number
  record.branch ??= branch
  record.place ??= place
  const value = fullName(scene.drafts[index], scene.bodies[index])
  if (isBetterForm(value, record.value)) record.value = value
  addAlias(record.aliases, text)
}

/** Keeps a printed form; the one shown as value is taken out at the end. */
export function addAlias(aliases: string[], text: string): void {
  const form = oneLine(text)
  if (!aliases.includes(form) && aliases.length < MOST_ALIASES) aliases.push(form)
}

/** A name has a handful of printed forms; the bound keeps hostile input linear. */
const MOST_ALIASES = 16

const CUES: Readonly<Record<ParentCue, string>> = {
  name: 'its name',
  bracket: 'brackets',
  comma: 'a comma',
  slash: 'a slash or dash',
  beside: 'putting the names side by side',
  of: '“thuộc” or “của”',
}

/** Links every record to the nearest superior that the text states; names inside names become implied records. */
function linkParents(
  units: Units,
  joined: ReadonlyMap<string, string>,
  keys: readonly (string | null)[],
  scene: Scene,
): void {
  const parents = new Map<UnitRecord, UnitRecord>()
  scene.parents.forEach((superior, index) => {
    if (superior === undefined) return
    const child = scene.records[index] as UnitRecord
    const inner = scene.inner[index]
    const key = inner ? bodyKey(inner) : (keys[superior.index] ?? '')
    const body = inner ?? scene.bodies[superior.index]
    const parent = recordFor(units, joined.get(key) ?? key, superior.draft, body, scene)
    if (parent.mentions.length === 0) parent.implied = true
    if (parent.implied && parent.mentions[parent.mentions.length - 1] !== index) parent.mentions.push(index)
    if (scene.trace)
      note(scene.trace.records, child.id, `part of ${parent.value}, which the text says by ${CUES[superior.cue]}`)
    setParent(parents, child, parent)
  })
  for (const [child, parent] of parents) child.parent = parent.id
  for (const record of units.records) record.aliases = record.aliases.filter((alias) => alias !== record.value)
}

function setParent(parents: Map<UnitRecord, UnitRecord>, child: UnitRecord, parent: UnitRecord): void {
  const known = parents.get(child)
  if (known && echelonOf(known.kind) <= echelonOf(parent.kind)) return
  // A tree: no unit is its own superior, however far up.
  for (let up: UnitRecord | undefined = parent, steps = 0; up; up = parents.get(up), steps++)
    if (up === child || steps > 16) return
  parents.set(child, parent)
}
