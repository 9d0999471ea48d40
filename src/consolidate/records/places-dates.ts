import type { DateRecord, LocationRecord } from '../../model/article'
import type { LocationMention } from '../../model/mention'
import { recordId } from '../ids'
import { addTo } from '../multimap'
import { nameKey } from '../name-key'
import { oneLine, type Scene } from './scene'

/** One record a place: `xã Ba Điền` and `Ba Điền` are one while only one level of the name is in question. */
export function buildLocations(scene: Scene): LocationRecord[] {
  const names = scene.mentions.map((mention) => (mention.type === 'location' ? nameKey(mention.value) : ''))
  let levels: Map<string, Set<string>> | undefined
  const records = new Map<string, LocationRecord>()
  scene.mentions.forEach((mention, index) => {
    if (mention.type !== 'location') return
    const { value, level, code } = mention
    const name = names[index]
    // A bare name of a commune or of no level asks what level the article gives it elsewhere.
    const asks = isBare(mention, name) && (level === 'other' || !KNOWN_BY_NAME.has(level))
    if (asks) levels ??= levelsOfNames(scene, names)
    const key = `${asks ? bareLevel(level, levels?.get(name)) : ownLevel(mention, name)}|${name}`
    const known = records.get(key)
    if (known === undefined) records.set(key, { id: '', value: oneLine(value), mentions: [index], level, code })
    else {
      known.mentions.push(index)
      known.code ??= code
    }
    scene.records[index] = records.get(key)
  })
  for (const [key, record] of records) {
    const [level = '', name = ''] = key.split('|')
    record.id = scene.register(level === '' ? recordId('location', name) : recordId('location', level, name))
  }
  return [...records.values()]
}

/** Places known by their name alone; communes and hills share theirs. */
const KNOWN_BY_NAME = new Set(['province', 'city', 'country', 'region', 'continent', 'sea', 'other'])

/** Whether a place stands without its level word, in whichever Unicode form. */
const isBare = ({ text, value }: LocationMention, name: string): boolean =>
  text === value || nameKey(text).length <= name.length

function levelsOfNames(scene: Scene, names: readonly string[]): Map<string, Set<string>> {
  const levels = new Map<string, Set<string>>()
  for (let index = 0; index < names.length; index++) {
    const mention = scene.mentions[index]
    if (mention.type !== 'location' || isBare(mention, names[index])) continue
    addTo(levels, names[index], mention.level)
  }
  return levels
}

/** The level that belongs to a place's identity; none for what is known by its name. */
function ownLevel(mention: LocationMention, name: string): string {
  const { level } = mention
  // “sân Dinh Độc Lập” is not the palace itself.
  return isBare(mention, name) || (KNOWN_BY_NAME.has(level) && level !== 'other') ? '' : level
}

/** A bare name takes the only level that the article gives it. */
function bareLevel(level: string, stated: ReadonlySet<string> | undefined): string {
  const [only] = stated ?? []
  const fits = stated?.size === 1 && (level === 'other' || only === level)
  return only !== undefined && fits && !KNOWN_BY_NAME.has(only) ? only : ''
}

/** One record a value: every mention of one day or period. */
export function buildDates(scene: Scene): DateRecord[] {
  const records = new Map<string, DateRecord>()
  scene.mentions.forEach((mention, index) => {
    if (mention.type !== 'date') return
    const { value, grain, interval } = mention
    const known = records.get(value)
    if (known === undefined) records.set(value, { id: `date:${value}`, value, mentions: [index], grain, interval })
    else known.mentions.push(index)
    scene.records[index] = records.get(value)
  })
  return [...records.values()]
}
