import type { PlaceRow } from '../../lexicon/rows'
import { type Hit, longest } from '../../pattern/look'
import { type Reader, rangeText } from '../../pattern/reader'
import { Gap, Kind } from '../../text/tokens'

/** Local words that with a capital and one syllable behind them make a name of their own, wherever they stand. */
const ALWAYS = /^(?:Hòn|Rạch|Cồn)$/
/** The same of words that have a capital also because a sentence begins. */
const INSIDE = /^(?:Bến|Chợ|Buôn|Bãi|Cầu|Làng|Dốc|Đồi|Suối|Chùa|Đền)$/

/** “ở Hòn Khoai”, “về Chợ Lớn”: the level word is part of the name, so the value keeps it. */
export function isNamePart(r: Reader, first: number, last: number): boolean {
  const { kind } = r.tokens
  if (last - first !== 2 || kind[first] !== Kind.cap || kind[first + 1] !== Kind.cap) return false
  const word = rangeText(r, first, first + 1)
  return ALWAYS.test(word) || (INSIDE.test(word) && !opensSentence(r, first) && longest(r, first + 1, 'place') === null)
}

/** The gazetteer's row for the whole; with a capital inside a sentence (“thị xã Tuy Hòa, Sông Cầu”) the one of that very name. */
export function wholePlace(r: Reader, first: number, last: number): Hit<PlaceRow> | null {
  if (r.tokens.kind[first] === Kind.cap && !opensSentence(r, first)) {
    const printed = rangeText(r, first, last).toLowerCase()
    const named = longest(r, first, 'place', ({ value }) => value.toLowerCase() === printed)
    if (named) return named
  }
  return longest(r, first, 'place')
}

/** Whether a capital here says nothing: the line or a sentence begins. */
function opensSentence(r: Reader, at: number): boolean {
  if (at === 0 || r.tokens.gap[at] === Gap.newline) return true
  return r.tokens.kind[at - 1] === Kind.punct && !',()/-–'.includes(r.text[r.tokens.start[at - 1]])
}
