import type { UnitRecord } from '../../model/article'
import type { UnitMention } from '../../model/mention'
import type { Draft } from '../../pattern/rule'
import { type Body, bodyKey, readBody } from '../bodies'
import { echelonOf, needsSuperior } from '../echelons'
import { OPEN, recordId } from '../ids'
import type { ParentCue } from '../parents'
import { note } from '../trace'
import { isBetterForm, oneLine, type Scene } from './scene'
import { joinShortForms } from './unit-forms'

/** The units of an article: records in text order, and the key under which each was made. */
export interface Units {
  records: UnitRecord[]
  keys: Map<UnitRecord, string>
  byKey: Map<string, UnitRecord>
}

/** One record a unit: its spellings, abbreviations and shorter forms joined, superiors linked to a tree. */
export function buildUnits(scene: Scene): Units {
  const identify = createIdentifier(scene)
  const keys = scene.drafts.map((draft) => (draft.type === 'unit' ? identify(draft) : null))
  const joined = joinShortForms(scene, keys)
  const units: Units = { records: [], keys: new Map(), byKey: new Map() }
  scene.drafts.forEach((draft, index) => {
    const key = keys[index]
    if (key === null || key === undefined) return
    const record = recordFor(units, joined.get(key) ?? key, draft, scene)
    addMention(record, index, scene)
    scene.records[index] = record
  })
  linkParents(units, joined, identify, scene)
  return units
}

/** Key of a unit: its name and place, with the superior where the name alone says too little; `…|?` if that is open. */
function createIdentifier(scene: Scene): (draft: Draft) => string {
  const known = new Map<Draft, string>()
  const identify = (draft: Draft, depth = 0): string => {
    const ready = known.get(draft)
    if (ready !== undefined) return ready
    const body = bodyOf(scene, draft)
    const { kind, number } = draft.fields as UnitMention
    let key = bodyKey(body)
    const superior = scene.parents.get(draft)
    if (superior?.cue !== 'name' && body.territory === null) {
      const dependent = needsSuperior(kind, body.own, number)
      if (superior && depth < 6 && (dependent || isForeign(superior.draft)))
        key = `${body.own} ${identify(superior.draft, depth + 1)}`
      else if (dependent) key = `${body.own}|${OPEN}`
    }
    known.set(draft, key)
    return key
  }
  return identify
}

/** A department of another country's ministry is not the one of ours that is called the same. */
function isForeign({ fields }: Draft): boolean {
  const { kind, place } = fields as UnitMention
  return HIGHEST.has(kind) && (place ?? 'Việt Nam') !== 'Việt Nam'
}

const HIGHEST = new Set(['ministry', 'general-staff', 'general-department', 'army'])

export const bodyOf = (scene: Scene, draft: Draft): Body => scene.bodies.get(draft) ?? readBody(draft, scene.reader)

function recordFor(units: Units, key: string, draft: Draft, scene: Scene): UnitRecord {
  const known = units.byKey.get(key)
  if (known !== undefined) return known
  const { kind, number, branch, place } = draft.fields as UnitMention
  const id = scene.register(unitId(key))
  const record: UnitRecord = {
    id,
    value: fullName(scene, draft),
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
  units.keys.set(record, key)
  units.byKey.set(key, record)
  return record
}

/** `bộ đội biên phòng|quảng ninh` → `unit:bo-doi-bien-phong/quang-ninh`. */
function unitId(key: string): string {
  const [name = '', place = null] = key.split('|')
  return recordId('unit', name, place?.startsWith(OPEN) ? OPEN : place)
}

/** The expanded name, with the place that the article gives a bare `tỉnh`. */
export function fullName(scene: Scene, draft: Draft): string {
  const { value } = draft.fields as { value: string }
  const { territory, place } = bodyOf(scene, draft)
  return territory !== null && territory.name === null && place !== null ? `${value} ${place}` : oneLine(value)
}

function addMention(record: UnitRecord, index: number, scene: Scene): void {
  const { text, number, branch, place } = scene.mentions[index] as UnitMention
  record.mentions.push(index)
  // A form seen before adds nothing.
  if (record.aliases.includes(text)) return
  record.number ??= number
  record.branch ??= branch
  record.place ??= place
  const value = fullName(scene, scene.drafts[index])
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

export const CUES: Readonly<Record<ParentCue, string>> = {
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
  identify: (draft: Draft) => string,
  scene: Scene,
): void {
  const parents = new Map<UnitRecord, UnitRecord>()
  scene.drafts.forEach((draft, index) => {
    const superior = draft.type === 'unit' ? scene.parents.get(draft) : undefined
    if (superior === undefined) return
    const child = scene.records[index] as UnitRecord
    const key = identify(superior.draft)
    const parent = recordFor(units, joined.get(key) ?? key, superior.draft, scene)
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
