import type { DocumentRecord, OrganizationRecord, UnitRecord } from '../../model/article'
import type { DocumentMention } from '../../model/mention'
import { normalizeNumber } from '../../normalize/document-number'
import { remembered } from '../../normalize/remembered'
import { recordId } from '../ids'
import { isFromCode } from '../issuers'
import { pushTo } from '../multimap'
import { nameKey } from '../name-key'
import type { Organizations } from './organizations'
import type { Scene } from './scene'
import type { Units } from './units'

/** What tells documents apart while they are joined. */
interface Group {
  record: DocumentRecord
  /** Whether its issuer comes from the text and not only from the code of its number. */
  told: boolean
}

interface Shelf {
  groups: Group[]
  /** By number, or by name where there is none. */
  byKey: Map<string, Group[]>
  /** By kind and serial number: `nghị quyết 847`. */
  bySerial: Map<string, Group[]>
}

/** One record a document: repeated mentions and short ones (`Nghị quyết 847` of `847-NQ/QUTW`) joined. */
export function buildDocuments(scene: Scene, units: Units, organizations: Organizations): DocumentRecord[] {
  const shelf: Shelf = { groups: [], byKey: new Map(), bySerial: new Map() }
  const short: number[] = []
  scene.mentions.forEach((mention, index) => {
    if (mention.type !== 'document') return
    if (isShort(mention)) short.push(index)
    else join(scene, index, mention, findGroup(shelf, mention) ?? addGroup(shelf, mention))
  })
  // Short forms last: a caption may come before the sentence that cites the document in full.
  for (const index of short) joinShort(scene, shelf, index)
  const records = shelf.groups.map(({ record }) => record)
  if (short.length > 0) for (const { mentions } of records) mentions.sort((a, b) => a - b)
  if (short.length > 0) records.sort((a, b) => a.mentions[0] - b.mentions[0])
  const byName = bodiesByName(units, organizations, records.length > 0)
  for (const record of records) identify(record, scene, byName)
  return records
}

/** A number without a code: `Nghị quyết 847`. */
const isShort = ({ number }: DocumentMention): boolean => number !== null && symbolOf(number) === null

const symbolOf = remembered((number): string | null => normalizeNumber(number).symbol)

const serialOf = (kind: string, number: string): string =>
  `${kind} ${/^\d+/.exec(number)?.[0].replace(/^0+/, '') ?? number}`

/** `Luật Biên phòng` and `Luật Biên phòng Việt Nam` are one. */
const keyOf = ({ number, value }: DocumentMention): string => nameKey(number ?? value).replace(/ việt nam$/, '')

function findGroup(shelf: Shelf, mention: DocumentMention): Group | undefined {
  const { issuer, number } = mention
  const same = shelf.byKey.get(keyOf(mention))
  if (same === undefined) return undefined
  const told = issuer !== null && !isFromCode(number, issuer)
  return same.find((group) => {
    const { record } = group
    if (
      !agree(yearOf(record.date), yearOf(mention.date)) ||
      !agree(record.date?.slice(5) || null, mention.date?.slice(5) || null)
    )
      return false
    return !told || !group.told || agree(record.issuer && nameKey(record.issuer), nameKey(issuer))
  })
}

const agree = (a: string | null | undefined, b: string | null | undefined): boolean =>
  !a || !b || a === b || a.endsWith(b) || b.endsWith(a)

const yearOf = (date: string | null): string | null => date?.slice(0, 4) ?? null

function addGroup(shelf: Shelf, mention: DocumentMention): Group {
  const { value, kind, number } = mention
  const record: DocumentRecord = {
    id: '',
    value,
    mentions: [],
    kind,
    number,
    symbol: number === null ? null : symbolOf(number),
    issuer: null,
    issuerId: null,
    date: null,
    title: null,
    nominals: [],
  }
  const group: Group = { record, told: false }
  shelf.groups.push(group)
  pushTo(shelf.byKey, keyOf(mention), group)
  if (number !== null) pushTo(shelf.bySerial, serialOf(kind, number), group)
  return group
}

function join(scene: Scene, index: number, mention: DocumentMention, group: Group): void {
  const { record } = group
  const { issuer, number } = mention
  record.mentions.push(index)
  record.date ??= mention.date
  record.title ??= mention.title
  if (issuer !== null && !group.told) {
    group.told = !isFromCode(number, issuer)
    if (group.told || record.issuer === null) record.issuer = issuer
  }
  scene.records[index] = record
}

/** A short form is the only document of its kind with that serial number; else one of its own. */
function joinShort(scene: Scene, shelf: Shelf, index: number): void {
  const mention = scene.mentions[index] as DocumentMention
  const fitting = shelf.bySerial.get(serialOf(mention.kind, mention.number ?? '')) ?? []
  const dated = fitting.filter(({ record }) => agree(yearOf(record.date), yearOf(mention.date)))
  const group = dated.length === 1 ? dated[0] : (findGroup(shelf, mention) ?? addGroup(shelf, mention))
  join(scene, index, mention, group)
}

type Issuer = OrganizationRecord | UnitRecord

function bodiesByName(units: Units, organizations: Organizations, needed: boolean): Map<string, Issuer> {
  const bodies = new Map<string, Issuer>()
  if (!needed) return bodies
  for (const record of units.records) bodies.set(record.value, record)
  for (const record of organizations.records) bodies.set(record.value, record)
  return bodies
}

/** Bodies of provinces and below number their documents anew; their place belongs to the id. */
const LOCAL =
  /^(?:ban (?:thường vụ|chấp hành) )?(?:đảng bộ |tỉnh ủy|thành ủy|huyện ủy|quận ủy|thị ủy|ủy ban nhân dân|hội đồng nhân dân|bộ chỉ huy)/

function identify(record: DocumentRecord, scene: Scene, bodies: ReadonlyMap<string, Issuer>): void {
  const { number, value, issuer, date } = record
  const body = issuer === null ? undefined : bodies.get(issuer)
  record.issuerId = body?.id ?? null
  const local = issuer !== null && LOCAL.test(nameKey(issuer))
  const place = local ? (body?.place ?? placeIn(issuer)) : null
  const ownYear = number !== null && /\/\d{4}\//.test(number)
  // A bare serial number says nothing without its kind: `Nghị quyết 847`.
  const name = number === null || record.symbol === null ? value : number
  record.id = scene.register(recordId('document', name, place, ownYear ? null : yearOf(date)))
}

/** What an issuer's name has behind its head: `Ban Thường vụ Tỉnh ủy [Quảng Ninh]`. */
function placeIn(issuer: string): string | null {
  for (const { index, 0: head } of issuer.matchAll(/(?:ủy|uỷ|dân|bộ)\s+/g)) {
    const name = /^(?:tỉnh |thành phố |huyện )?(\p{Lu}[\p{L}\p{M} -]*)$/u.exec(issuer.slice(index + head.length))
    if (name) return name[1]
  }
  return null
}
