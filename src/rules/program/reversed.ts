import { STRONG_KINDS } from '../../lexicon/programs'
import type { ProgramHeadRow } from '../../lexicon/rows'
import { isCapital, longest } from '../../pattern/look'
import { capture, type Match, type TokenRange } from '../../pattern/reader'
import { defineRule } from '../../pattern/rule'
import { behind, leaf, type Step, startsWithWord } from '../../pattern/step'
import { Kind } from '../../text/tokens'
import { programFields } from './fields'
import { closeOf, nameInside, opens, quotesOf } from './quotes'

/** “‘Bữa sáng cho em’ là mô hình …”: the quoted name first, then what it is. */
export const nameThenHead = defineRule({
  id: 'program/reversed',
  type: 'program',
  weight: 8,
  pattern: [behind([':', ','], 'no'), quotedBeforeHead()],
  examples: {
    '“Bữa sáng cho em” là mô hình do Đồn Biên phòng lập ra': 'Bữa sáng cho em',
    '“Nâng bước em tới trường” là một trong những chương trình lớn': 'Nâng bước em tới trường',
    '“Bông hồng thép” là biệt danh của chị': null,
    'Ông nói: “Dân là gốc” là phong trào của lòng dân': null,
  },
  read: ({ row, name }, match) => {
    match.first = name.first
    match.last = name.last
    return programFields(match.reader, name, row.kind)
  },
})

const COPULA = ['là', 'một', 'trong', 'những', 'các', 'tên']

function quotedBeforeHead(): Step<{ row: ProgramHeadRow; name: TokenRange }> {
  return leaf(startsWithWord('“', '"'), (vocabulary): Match => {
    const quotes = quotesOf(vocabulary)
    const [is, ...links] = COPULA.map((word) => vocabulary.intern(word))
    const passed = new Set(links)
    return (r, at) => {
      if (!opens(r, at, quotes) || !isCapital(r, at + 1)) return -1
      const close = closeOf(r, at, quotes)
      if (close < 0 || close + 1 >= r.limit || r.tokens.key[close + 1] !== is) return -1
      let head = close + 2
      while (head < r.limit && head < close + 6 && passed.has(r.tokens.key[head])) head++
      const hit = head < r.limit ? longest(r, head, 'programHead') : null
      const name = nameInside(r, at, close)
      if (!hit || !STRONG_KINDS.has(hit.data.kind) || name.last - name.first < 2) return -1
      for (let i = name.first; i < name.last; i++)
        if (r.tokens.kind[i] === Kind.punct && '.?!'.includes(r.text[r.tokens.start[i]])) return -1
      capture(r, 'row', hit.data)
      capture(r, 'name', name)
      return close + 1
    }
  })
}
