import { bitOf } from '../lexicon/entry'
import { hasCategory, isCapital, longest } from '../pattern/look'
import { type Reader, rangeText } from '../pattern/reader'
import type { Draft } from '../pattern/rule'
import { startsBody } from '../rules/body/names'
import { nameEnd } from '../rules/person/name'
import { isFree, type Layout } from './layout'
import { personDraft } from './person-draft'
import { signAt, wordAt } from './words'

const NOT_A_NAME =
  bitOf('rank') |
  bitOf('post') |
  bitOf('level') |
  bitOf('stop') |
  bitOf('topic') |
  bitOf('documentKind') |
  bitOf('country')
const MAX_ITEMS = 60

/** Names that follow a person in a list: “gồm Nguyễn Thị Mười, Y Sôl Niê”, “Kim Thị Sà Rây (SN 1995), Danh Sóc Khol (SN 1990)”. */
export function findListedPersons(reader: Reader, layout: Layout): Draft[] {
  const found: Draft[] = []
  reader.limit = reader.tokens.count
  for (const draft of layout.drafts) {
    if (draft.type !== 'person') continue
    let at = draft.last
    for (let items = 0; items < MAX_ITEMS; items++) {
      const item = nextItem(reader, layout, draft, afterBracket(reader, layout, at))
      if (!item) break
      found.push(item)
      layout.cover.fill(-1, item.first, item.last)
      at = item.last
    }
  }
  return found
}

function nextItem(reader: Reader, layout: Layout, head: Draft, at: number): Draft | null {
  const linked = signAt(reader, at) === ',' || wordAt(reader, at) === 'và'
  const first = at + 1
  if (!linked || first >= reader.tokens.count || layout.sentence[first] !== layout.sentence[head.first]) return null
  if (
    layout.cover[first] !== 0 ||
    !isCapital(reader, first) ||
    hasCategory(reader, first, NOT_A_NAME) ||
    startsBody(reader, first)
  )
    return null
  if (longest(reader, first, 'place')) return null
  const last = nameEnd(reader, first)
  const joined = last - first >= 2 || /['’]/.test(rangeText(reader, first, last))
  if (!joined || !isFree(layout, first, last) || !closes(reader, layout, last)) return null
  return personDraft(reader, first, last, 'person/list')
}

/** An item ends at a sign, at `và` or `cùng`, or with its sentence. */
function closes(reader: Reader, layout: Layout, last: number): boolean {
  return (
    signAt(reader, last) !== '' ||
    /^(và|cùng)$/.test(wordAt(reader, last)) ||
    layout.sentence[last] !== layout.sentence[last - 1]
  )
}

function afterBracket(reader: Reader, layout: Layout, at: number): number {
  if (signAt(reader, at) !== '(') return at
  for (let t = at + 1; t < at + 20 && layout.sentence[t] === layout.sentence[at]; t++)
    if (signAt(reader, t) === ')') return t + 1
  return at
}
