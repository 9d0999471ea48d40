import { isCapital, isJoined } from '../../pattern/look'
import { capture, type Reader, rangeText } from '../../pattern/reader'
import { leaf, startsWithKind } from '../../pattern/step'
import { Kind } from '../../text/tokens'
import { isSign } from './names'

const ROMAN = new Set(['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'])

/** Number of a unit: `312`, `320A`, `II`, `số 3`, `K73`, `Z111`. */
export const DESIGNATOR = leaf<{ designator: string }>(
  { ...startsWithKind('number', 'cap', 'upper', 'lower'), words: ['số'] },
  (vocabulary) => {
    const so = vocabulary.intern('số')
    return (r, i) => {
      const from = r.tokens.key[i] === so && i + 1 < r.limit ? i + 1 : i
      const end = designatorEnd(r, from)
      if (end < 0) return -1
      capture(r, 'designator', rangeText(r, from, end))
      return end
    }
  },
)

function designatorEnd(r: Reader, i: number): number {
  if (i >= r.limit) return -1
  const { kind, num, start, end } = r.tokens
  if (kind[i] === Kind.number) {
    if (num[i] < 0 || end[i] - start[i] > 4) return -1
    const letter = i + 1 < r.limit && isJoined(r, i + 1) && kind[i + 1] === Kind.cap && end[i + 1] - start[i + 1] === 1
    // 12ly7, the calibre of an anti-aircraft machine gun.
    const calibre =
      i + 2 < r.limit &&
      isJoined(r, i + 1) &&
      isJoined(r, i + 2) &&
      kind[i + 2] === Kind.number &&
      rangeText(r, i + 1, i + 2) === 'ly'
    const after = i + (calibre ? 3 : letter ? 2 : 1)
    return isFigureChain(r, after) ? -1 : after
  }
  const text = rangeText(r, i, i + 1)
  // Letter and figures without a space: K73, Z111, B12, DK1.
  const coded =
    isCapital(r, i) && text.length <= 2 && i + 1 < r.limit && isJoined(r, i + 1) && kind[i + 1] === Kind.number
  if (coded) return isFigureChain(r, i + 2) ? -1 : i + 2
  return ROMAN.has(text) ? i + 1 : -1
}

/** Letters and figures of a police department: `PC04`, `C04`, `PA02`. */
export const CODE = leaf<{ code: string }>(startsWithKind('upper', 'cap'), () => (r, i) => {
  if (i + 1 >= r.limit || !isCapital(r, i) || !isJoined(r, i + 1) || r.tokens.kind[i + 1] !== Kind.number) return -1
  capture(r, 'code', rangeText(r, i, i + 2))
  return i + 2
})

/** Figures that go on with a sign (`5/7`, `12.000`, `1-0`) are no designator. */
function isFigureChain(r: Reader, i: number): boolean {
  return (
    i + 1 < r.limit &&
    isJoined(r, i) &&
    isJoined(r, i + 1) &&
    r.tokens.kind[i + 1] === Kind.number &&
    isSign(r, i, '/.,-:')
  )
}
