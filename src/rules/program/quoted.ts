import { isCapital } from '../../pattern/look'
import { capture, type Match, type Reader, type TokenRange } from '../../pattern/reader'
import { defineRule } from '../../pattern/rule'
import { leaf, type Step, startsWithWord } from '../../pattern/step'
import { Gap, Kind } from '../../text/tokens'
import { programFields } from './fields'
import { type Introducer, introducedAfter, introducerOf, isStrong } from './introduced'
import { introducerWords } from './introducer-words'
import { closeOf, firstOfList, listSigns, nameInside, opens, quotesOf } from './quotes'

const QUOTES = startsWithWord('“', '”', '"', "'")

/** “chương trình “Nâng bước em tới trường””: what is quoted after a head noun, alone or in a list. */
export const quotedProgram = defineRule({
  id: 'program/quoted',
  type: 'program',
  weight: 8,
  pattern: [quotedName()],
  examples: {
    'chương trình “Nâng bước em tới trường”': 'Nâng bước em tới trường',
    'mô hình “Bữa sáng cho em”, “Heo đất tiết kiệm”': 'Bữa sáng cho em',
    'đêm gala đặc biệt với chủ đề “Bài ca người lính trẻ”': 'Bài ca người lính trẻ',
    'rèn bộ đội theo tiêu chí “Mẫu mực, tiêu biểu”': null,
    'phương châm “Bốn cùng, bốn bám”': null,
    'bài hát “Dưới cờ Quyết thắng”': null,
  },
  read: ({ introducer, name }, match) => {
    if (!isName(match.reader, name, introducer)) return null
    match.first = name.first
    match.last = name.last
    return programFields(match.reader, name, introducer.row.kind)
  },
})

/** A quotation and the head noun that introduces it, or the list it stands in. */
function quotedName(): Step<{ introducer: Introducer; name: TokenRange }> {
  return leaf(QUOTES, (vocabulary): Match => {
    const quotes = quotesOf(vocabulary)
    const signs = listSigns(vocabulary)
    const words = introducerWords(vocabulary)
    return (r, at) => {
      if (!opens(r, at, quotes)) return -1
      const close = closeOf(r, at, quotes)
      if (close < 0) return -1
      const introducer =
        introducerOf(r, firstOfList(r, at, quotes, signs), words) ?? introducedAfter(r, at, close, words)
      if (introducer === null) return -1
      // Single quotation marks are also apostrophes and quotations inside quotations.
      if (r.tokens.key[at] === quotes.single && !introducer.adjacent) return -1
      capture(r, 'introducer', introducer)
      capture(r, 'name', nameInside(r, at, close))
      return close + 1
    }
  })
}

/** Whether the words can be a name: not one syllable, not a sentence, and in lower case only right after a clear head. */
export function isName(r: Reader, { first, last }: TokenRange, introducer: Introducer): boolean {
  const { kind } = r.tokens
  let syllables = 0
  for (let i = first; i < last; i++) {
    if (kind[i] !== Kind.punct) syllables++
    else if (endsSentence(r, i, last)) return false
  }
  const capital = first < last && (isCapital(r, first) || kind[first] === Kind.number || kind[first] === Kind.punct)
  const strong = isStrong(introducer)
  // One word is a code name of a weapon as often as not after `dự án`, `đề án`.
  if (syllables < 2)
    return (
      syllables === 1 &&
      capital &&
      strong &&
      (introducer.adjacent || introducer.linked) &&
      !/án$/.test(introducer.row.kind)
    )
  return capital || (strong && introducer.adjacent && syllables >= 3)
}

/** A full stop, question or exclamation mark with more to come: speech, not a name. */
function endsSentence(r: Reader, i: number, last: number): boolean {
  const sign = r.text[r.tokens.start[i]]
  if (sign === '?') return true
  return '.!'.includes(sign) && i + 1 < last && r.tokens.gap[i + 1] !== Gap.none && isCapital(r, i + 1)
}
