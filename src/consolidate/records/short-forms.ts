import { bitOf, type Category } from '../../lexicon/entry'
import type { DocumentKindRow, HeadRow } from '../../lexicon/rows'
import type { DocumentRecord, UnitRecord } from '../../model/article'
import type { DocumentMention } from '../../model/mention'
import { isCapital } from '../../pattern/look'
import { Gap, Kind } from '../../text/tokens'
import { FORMATIONS } from '../echelons'
import { wordAt } from '../words'
import { addNominal, nominal, type Scene } from './scene'

/** A post that a form of address stands before and no name behind: `Đồng chí Chính ủy BĐBP tỉnh`. */
export interface NominalPost {
  first: number
  /** End of the title; an organisation may follow there. */
  titleEnd: number
}

/** Where the text means something named elsewhere without naming it. */
export interface ShortForms {
  /** Start offset of each short form of a unit → its record. */
  units: Map<number, UnitRecord>
  posts: NominalPost[]
}

const UNIT_HEAD = bitOf('unitHead')
const DOCUMENT_KIND = bitOf('documentKind')
const ADDRESS = bitOf('address')
const POST = bitOf('post')
/** What short forms begin with. */
const WANTED = UNIT_HEAD | DOCUMENT_KIND | ADDRESS

/**
 * One pass over the words that no mention covers: `Trung đoàn` after `Trung đoàn 209`, `Nghị quyết này` after a
 * resolution, and posts that stand for a person. Units and documents are linked at once.
 */
export function findShortForms(scene: Scene): ShortForms {
  const { reader, layout, drafts } = scene
  const { count } = reader.tokens
  const { mask } = reader.hits
  const forms: ShortForms = { units: new Map(), posts: [] }
  const named = new Map<string, UnitRecord | null>()
  const documents = new Map<string, number>()
  let passed = 0
  for (let t = 0; t < count; t++) {
    const bits = mask[t] & WANTED
    if (bits === 0 || layout.cover[t] !== 0) continue
    for (; passed < drafts.length && drafts[passed].last <= t; passed++) {
      const { type } = drafts[passed]
      if (type === 'unit') remember(named, scene.records[passed] as UnitRecord)
      else if (type === 'document') documents.set((scene.mentions[passed] as DocumentMention).kind, passed)
    }
    if ((bits & UNIT_HEAD) !== 0) linkUnit(scene, named, t, forms)
    if (documents.size > 0 && (bits & DOCUMENT_KIND) !== 0) linkDocument(scene, documents, t)
    if ((bits & ADDRESS) !== 0) addPost(scene, t, forms)
  }
  return forms
}

/** Kinds whose head word alone means the one that the article has named. */
const ALONE = new Set([
  ...FORMATIONS,
  'flotilla',
  'naval-squadron',
  'border-post',
  'fleet',
  'academy',
  'economic-defence-group',
  'provincial-command',
  'front',
])

/** Remembers the only unit of its kind so far; null once there is a second. */
function remember(named: Map<string, UnitRecord | null>, record: UnitRecord): void {
  if (!ALONE.has(record.kind)) return
  const known = named.get(record.kind)
  if (known === undefined) named.set(record.kind, record)
  else if (known !== record) named.set(record.kind, null)
}

function linkUnit(scene: Scene, named: ReadonlyMap<string, UnitRecord | null>, t: number, forms: ShortForms): void {
  const { reader: r } = scene
  if (!isCapital(r, t)) return
  const hit = longestHit(scene, t, 'unitHead')
  const record = hit && named.get((hit.data as HeadRow).kind)
  if (!hit || !record || longestHit(scene, t, 'post', hit.end) || !endsName(scene, hit.end)) return
  const form = nominal(r, t, hit.end)
  addNominal(record, form)
  forms.units.set(form.start, record)
}

/** Whether no number, no other capital and no mention goes on with the name. */
function endsName({ reader: r, layout }: Scene, end: number): boolean {
  if (end >= r.tokens.count || layout.sentence[end] !== layout.sentence[end - 1]) return true
  if (layout.cover[end] !== 0) return r.tokens.kind[end] !== Kind.number && !isCapital(r, end)
  return (
    r.tokens.kind[end] === Kind.punct || (r.tokens.kind[end] === Kind.lower && (r.hits.mask[end] & bitOf('arm')) === 0)
  )
}

const POINTS_BACK = /^(?:này|trên|nói trên|nêu trên)$/

/** `Nghị quyết này` means the document of the kind that was named last, if that is not far away. */
function linkDocument(scene: Scene, documents: ReadonlyMap<string, number>, t: number): void {
  const { reader: r, drafts, records, layout } = scene
  const hit = longestHit(scene, t, 'documentKind')
  const index = hit === null ? undefined : documents.get((hit.data as DocumentKindRow).value.toLowerCase())
  const record = index === undefined ? undefined : (records[index] as DocumentRecord | undefined)
  if (hit === null || index === undefined || record === undefined) return
  const two = `${wordAt(r, hit.end)} ${wordAt(r, hit.end + 1)}`
  const length = POINTS_BACK.test(two) ? 2 : POINTS_BACK.test(wordAt(r, hit.end)) ? 1 : 0
  if (
    length === 0 ||
    r.tokens.gap[hit.end] === Gap.newline ||
    layout.sentence[t] - layout.sentence[drafts[index].first] > NEAR
  )
    return
  addNominal(record, nominal(r, t, hit.end + length))
}

/** In how many sentences `này` still means the document. */
const NEAR = 4

const COMRADE = /^(?:đồng chí|đ\/c|ngài)$/

function addPost(scene: Scene, t: number, forms: ShortForms): void {
  const { reader: r, layout } = scene
  const address = longestHit(scene, t, 'address')
  if (!address || !COMRADE.test((address.data as { value: string }).value.toLowerCase())) return
  const first = address.end
  if (first >= r.tokens.count || (r.hits.mask[first] & POST) === 0 || layout.cover[first] !== 0) return
  const post = longestHit(scene, first, 'post')
  if (post && layout.sentence[first] === layout.sentence[t]) forms.posts.push({ first, titleEnd: post.end })
}

function longestHit(
  { reader: r, layout }: Scene,
  t: number,
  category: Category,
  beyond = 0,
): { end: number; data: unknown } | null {
  const bit = bitOf(category)
  for (let h = r.hits.from[t + 1] - 1; h >= r.hits.from[t]; h--) {
    const entry = r.hits.entry[h]
    const end = r.hits.end[h]
    if (r.entryBits[entry] === bit && end > beyond && layout.cover[end - 1] === 0) return { end, data: r.rowOf(entry) }
  }
  return null
}
