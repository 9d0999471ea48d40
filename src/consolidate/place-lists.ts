import { bitOf } from '../lexicon/entry'
import { hasCategory, isCapital, isJoined } from '../pattern/look'
import type { Reader } from '../pattern/reader'
import type { Draft } from '../pattern/rule'
import { properNameEnd, startsBody, startsPerson } from '../rules/body/names'
import { Kind } from '../text/tokens'
import { draftAt, isFree, type Layout } from './layout'
import { placeDraft } from './place-draft'
import { isDash, signAt, wordAt } from './words'

const STOP =
  bitOf('rank') | bitOf('post') | bitOf('address') | bitOf('stop') | bitOf('documentKind') | bitOf('programHead')
const COLLECTIVE = /^(xã|phường|huyện|tỉnh|thôn|bản|ấp|đảo|quận|thị|buôn|làng|điểm|tuyến|đường)$/
const PLURAL = /^(các|hai|ba|bốn|năm|sáu|những|nhiều|số|tuyến)$/
const MAX_ITEMS = 40

/**
 * Names in a list that begins with a place: “các xã Thanh Hưng, Bó Sinh và Mường Lói”, “gồm: Bó Sinh, Mường Lói”
 * after a collective word. What a list of places holds is a place.
 */
export function findListedPlaces(reader: Reader, layout: Layout): Draft[] {
  const found: Draft[] = []
  reader.limit = reader.tokens.count
  for (const draft of layout.drafts) {
    // “… gặp Argentina, Tiến Dũng …”: what follows a country without a word for several is no list of places.
    const { level } = draft.fields as { level?: string }
    if (draft.type === 'location' && (level !== 'country' || isPlural(reader, draft.first)))
      collect(reader, layout, draft, draft.last, found)
  }
  for (let t = 0; t < reader.tokens.count; t++) {
    if (layout.cover[t] === 0 && isCapital(reader, t) && opensPlaceList(reader, layout, t)) {
      const head = { first: t, fields: { level: 'other' } } as unknown as Draft
      collect(reader, layout, head, t - 1, found, true)
    }
  }
  return found
}

function collect(reader: Reader, layout: Layout, head: Draft, from: number, found: Draft[], opened = false): void {
  const plural = isPlural(reader, head.first)
  let at = from
  for (let items = 0; items < MAX_ITEMS; items++) {
    const linked =
      (opened && items === 0) || signAt(reader, at) === ',' || wordAt(reader, at) === 'và' || isPair(reader, head, at)
    const first = at + 1
    const known = plural && linked ? draftAt(layout, first) : undefined
    const longer = known ? longerName(reader, layout, known) : first
    if (known && longer > known.last) {
      const { level } = head.fields as { level: string }
      Object.assign(known, placeDraft(reader, first, longer, { level }, 'location/list'))
      layout.cover.fill(layout.cover[first], first, longer)
      at = longer
      continue
    }
    if (!linked || layout.sentence[first] !== layout.sentence[head.first] || first >= reader.tokens.count) return
    if (
      layout.cover[first] !== 0 ||
      !isCapital(reader, first) ||
      hasCategory(reader, first, STOP) ||
      startsBody(reader, first)
    )
      return
    const last = properNameEnd(reader, first, 4)
    // A name of two words among several communes is hardly a person's.
    if (startsPerson(reader, first) && !(plural && last - first === 2)) return
    const closed = closesItem(reader, layout, last) || (plural && reader.tokens.kind[last] === Kind.lower)
    if (last - first < 2 || !isFree(layout, first, last) || !closed) return
    found.push(placeDraft(reader, first, last, { level: (head.fields as { level: string }).level }, 'location/list'))
    layout.cover.fill(-1, first, last)
    at = last
  }
}

/** “các xã Tuy An Đông, [Tuy An] Tây”: end of an item of which only the beginning is a known place. */
function longerName(reader: Reader, layout: Layout, { rule, first, last: known }: Draft): number {
  const last = rule === 'location/gazetteer' ? properNameEnd(reader, first, 4) : known
  return isFree(layout, known, last) ? last : known
}

/** “cửa khẩu Hà Tiên - Prek Chak”: a crossing is called by its two sides. */
function isPair(reader: Reader, { fields }: Draft, at: number): boolean {
  return (fields as { level: string }).level === 'border-gate' && isDash(signAt(reader, at)) && !isJoined(reader, at)
}

/** An item of a list ends at a comma, a bracket, `và` or the end of its sentence; anything else may be a clause. */
function closesItem(reader: Reader, layout: Layout, last: number): boolean {
  const sign = signAt(reader, last)
  // “Lee Jong-lan”: the name goes on.
  if (isDash(sign) && isJoined(reader, last)) return false
  return sign !== '' || wordAt(reader, last) === 'và' || layout.sentence[last] !== layout.sentence[last - 1]
}

/** Whether a counted collective word stands before a list: “ba xã biên giới gồm: A, B”, “3 xã biên giới (A, B)”. */
function opensPlaceList(reader: Reader, layout: Layout, at: number): boolean {
  const sign = signAt(reader, at - 1)
  if (sign !== ':' && sign !== '(' && wordAt(reader, at - 1) !== 'gồm' && wordAt(reader, at - 1) !== 'như') return false
  for (let t = at - 1; t > 0 && at - t <= 16 && layout.sentence[t] === layout.sentence[at]; t--) {
    if (COLLECTIVE.test(wordAt(reader, t)) && isPlural(reader, t)) return true
  }
  return false
}

/** Whether the word before says that there are several: `các`, `hai`, `3`; not the figure of `U22`. */
function isPlural(reader: Reader, at: number): boolean {
  if (PLURAL.test(wordAt(reader, at - 1))) return true
  return at > 0 && reader.tokens.kind[at - 1] === Kind.number && (at === 1 || !isJoined(reader, at - 1))
}
