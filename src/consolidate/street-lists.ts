import type { Reader } from '../pattern/reader'
import type { Draft } from '../pattern/rule'
import { placeDraft } from './place-draft'
import { signAt, wordAt } from './words'

const STREET = /^(?:đường|phố)$/
const PLURAL = /^(?:các|những|hai|ba|bốn|năm|sáu|nhiều|mấy|số|\d)$/

/**
 * Streets have the names of persons: in a list that begins as one of streets (“các tuyến phố Lý Quốc Sư, Ngô Quyền
 * và Trần Phú”, “nhiều con đường như …”) a name without rank or form of address is a street.
 */
export function nameListedStreets(drafts: readonly Draft[], reader: Reader): readonly Draft[] {
  const streets = new Map<Draft, Draft>()
  for (let i = 0; i < drafts.length; i++) {
    if (!opensStreetList(drafts[i], reader)) continue
    for (let at = i; at < drafts.length && isItem(drafts[at]); at++) {
      if (drafts[at].type === 'person')
        streets.set(
          drafts[at],
          placeDraft(reader, drafts[at].first, drafts[at].last, { level: 'street' }, 'location/list'),
        )
      if (at + 1 >= drafts.length || !isNext(drafts[at], drafts[at + 1], reader)) break
    }
  }
  return streets.size === 0 ? drafts : drafts.map((draft) => streets.get(draft) ?? draft)
}

const isItem = (draft: Draft): boolean =>
  draft.type === 'location' || draft.rule === 'person/surname' || draft.rule === 'person/middle'

function isNext({ last }: Draft, { first }: Draft, reader: Reader): boolean {
  return first === last + 1 && (signAt(reader, last) === ',' || wordAt(reader, last) === 'và')
}

/** Whether the first of several streets stands here: with the word for it, or behind it and `như`, `gồm`, a colon. */
function opensStreetList(draft: Draft, reader: Reader): boolean {
  if (!isItem(draft)) return false
  const { level } = draft.fields as { level?: string }
  if (draft.type === 'location' && level === 'street' && STREET.test(wordAt(reader, draft.first)))
    return isSeveral(reader, draft.first)
  let at = draft.first - 1
  if (!/^(?:như|gồm|:|\()$/.test(wordAt(reader, at))) return false
  if (!STREET.test(wordAt(reader, --at))) at--
  return STREET.test(wordAt(reader, at)) && isSeveral(reader, at)
}

/** “các tuyến [đường]”, “bốn mặt [phố]”: a plural word before the one for a street, another word between. */
const isSeveral = (reader: Reader, at: number): boolean =>
  PLURAL.test(wordAt(reader, at - 1)) || PLURAL.test(wordAt(reader, at - 2))
