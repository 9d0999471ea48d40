import { STRONG_KINDS } from '../../lexicon/programs'
import type { ProgramHeadRow } from '../../lexicon/rows'
import { isCapital, longest } from '../../pattern/look'
import { capture, type Match, type Reader, type TokenRange } from '../../pattern/reader'
import { defineRule } from '../../pattern/rule'
import { behind, leaf, type Step, startsWithWord } from '../../pattern/step'
import { Kind } from '../../text/tokens'
import type { Vocabulary } from '../../text/vocabulary'
import { programFields } from './fields'
import { closeOf, nameInside, opens, quotesOf } from './quotes'

/** “tổ chức ‘Tết quân dân’”, “thực hiện ‘Chiến dịch Quang Trung’”: the quoted name itself says what it is. */
export const selfNamed = defineRule({
  id: 'program/self-named',
  type: 'program',
  weight: 7.5,
  pattern: [behind(['về', 'việc', ':', ',', '.', 'là'], 'no'), selfNamedQuote()],
  examples: {
    'Bộ CHQS tỉnh tổ chức “Tết quân dân” tại xã': 'Tết quân dân',
    'thần tốc thực hiện “Chiến dịch Quang Trung”': 'Chiến dịch Quang Trung',
    'tổ chức “Nhà nước Hồi giáo”': null,
    'anh nói “Chương trình này rất ý nghĩa”': null,
    'nghị quyết về “Chiến lược biển”': null,
  },
  read: ({ kind, name }, match) => {
    match.first = name.first
    match.last = name.last
    return programFields(match.reader, name, kind)
  },
})

const VERBS = ['tổ chức', 'mở', 'khai mạc', 'tham gia', 'triển khai', 'đón', 'hưởng ứng', 'phát động', 'duy trì']
/** First words of names of seasonal events; no head nouns elsewhere. */
const SEASONAL = ['tết', 'xuân', 'ngày', 'tháng', 'tuần', 'đêm', 'hội', 'bữa', 'giờ', 'phiên', 'gian', 'bánh']
const SPEECH = ['này', 'đã', 'rất', 'là', 'sẽ', 'đang', 'chúng', 'tôi', 'mà', 'nếu', 'không', 'được']

interface Words {
  verbs: readonly (readonly number[])[]
  seasonal: ReadonlySet<number>
  speech: ReadonlySet<number>
}

function wordsOf(vocabulary: Vocabulary): Words {
  const ids = (phrase: string) => phrase.split(' ').map((word) => vocabulary.intern(word))
  const set = (list: readonly string[]) => new Set(list.flatMap(ids))
  return { verbs: VERBS.map(ids), seasonal: set(SEASONAL), speech: set(SPEECH) }
}

function selfNamedQuote(): Step<{ kind: string; name: TokenRange }> {
  return leaf(startsWithWord('“', '"'), (vocabulary): Match => {
    const quotes = quotesOf(vocabulary)
    const words = wordsOf(vocabulary)
    return (r, at) => {
      if (!opens(r, at, quotes) || !isCapital(r, at + 1)) return -1
      const close = closeOf(r, at, quotes)
      if (close < 0) return -1
      const name = nameInside(r, at, close)
      if (name.last - name.first > 14 || !isPlain(r, name, words)) return -1
      const kind = kindOf(r, at, name, words)
      if (kind === null) return -1
      capture(r, 'kind', kind)
      capture(r, 'name', name)
      return close + 1
    }
  })
}

function kindOf(r: Reader, open: number, { first, last }: TokenRange, { verbs, seasonal }: Words): string | null {
  const head = longest(r, first, 'programHead', ({ kind }: ProgramHeadRow) => STRONG_KINDS.has(kind))
  if (head) return head.end < last ? head.data.kind : null
  const organised = verbs.some((ids) => ids.every((id, n) => r.tokens.key[open - ids.length + n] === id))
  return organised && last - first >= 2 && seasonal.has(r.tokens.key[first]) ? 'hoạt động' : null
}

/** No clause and no enumeration of virtues. */
function isPlain(r: Reader, { first, last }: TokenRange, { speech }: Words): boolean {
  for (let i = first; i < last; i++) {
    if (speech.has(r.tokens.key[i])) return false
    if (r.tokens.kind[i] === Kind.punct && '.?!:;'.includes(r.text[r.tokens.start[i]])) return false
  }
  return true
}
