import { isCapital, isJoined, longest } from '../../pattern/look'
import type { Match, Reader } from '../../pattern/reader'
import { EMPTY, guard, leaf, type Step } from '../../pattern/step'
import { Kind } from '../../text/tokens'
import type { Vocabulary } from '../../text/vocabulary'
import { readNumber, type Signs, signsOf } from './number'

/** Words that may follow a bare number; after any other lower-case word it counts things: `Quyết định 2 vấn đề`. */
const AFTER_BARE_NUMBER =
  `của về ngày năm và với cùng do ban đã đang sẽ là được bị có không chưa chỉ cho để nhằm trong trên theo tại ở
 từ đến khi thì cũng còn vẫn nêu quy yêu xác nếu khoản điều mục nay này kèm hướng giao bàn thay sửa đề chính hay hoặc cần phải vừa mới
 ra vào liên nói cấp nhưng mà như sau trước đối nên rồi khóa gắn tức gồm bao đi trực một`.split(/\s+/)

/** The number ends here: no figures, signs or counted nouns go on. */
export const ENDS_NUMBER = guard<object>((vocabulary): Match => {
  const allowed = new Set(AFTER_BARE_NUMBER.map((word) => vocabulary.intern(word)))
  const refused = new Set(['/', '%', '+', '*', '-'].map((sign) => vocabulary.intern(sign)))
  const points = new Set(['.', ','].map((sign) => vocabulary.intern(sign)))
  return (r, at) => {
    if (at >= r.limit) return at
    const { kind, key } = r.tokens
    if (kind[at] === Kind.number) return -1
    if (kind[at] !== Kind.punct) return !isJoined(r, at) && (isCapital(r, at) || allowed.has(key[at])) ? at : -1
    if (refused.has(key[at])) return isJoined(r, at) ? -1 : at
    const figures = points.has(key[at]) && at + 1 < r.limit && isJoined(r, at + 1) && kind[at + 1] === Kind.number
    return figures ? -1 : at
  }
})

/** Words that end a phrase between a kind word and its number. */
const NO_BRIDGE =
  'theo được là có ban hành về đã tại trên thực yêu gồm như kèm do bằng với đến từ và phê cho điều'.split(' ')

/** One to ten words between kind and number, lazily: `Nghị quyết [chuyên đề] số 1050`, `Chỉ thị [của Bộ trưởng] số 79/CT-BQP`. */
export function bridge(): Step<object> {
  return leaf(EMPTY, (vocabulary): Match => {
    const signs = signsOf(vocabulary)
    const so = vocabulary.intern('số')
    const stops = new Set(NO_BRIDGE.map((word) => vocabulary.intern(word)))
    return (r, at) => {
      for (let i = at; i < r.limit && i <= at + 10; i++) {
        if (i > at && leadsToNumber(r, i, so, signs)) return i
        if (r.tokens.kind[i] >= Kind.number || stops.has(r.tokens.key[i]) || longest(r, i, 'documentKind')) return -1
      }
      return -1
    }
  })
}

function leadsToNumber(r: Reader, at: number, so: number, signs: Signs): boolean {
  if (r.tokens.key[at] === so) return at + 1 < r.limit && r.tokens.kind[at + 1] === Kind.number
  return (readNumber(r, at, signs)?.code ?? null) !== null
}

/**
 * The kind word at the head of a list of numbers that goes on at `at`: for `29-NQ/TW` in `các nghị quyết số 28, 29-NQ/TW`.
 * Reads forward from each kind word of the 24 tokens before, so the cost is bounded.
 */
export function listHead(r: Reader, at: number, words: ListWords): string | null {
  for (let from = at - 2; from >= 0 && from >= at - 24; from--) {
    const kind = longest(r, from, 'documentKind')
    if (kind) return reaches(r, kind.end, at, words) ? kind.data.value : null
  }
  return null
}

export interface ListWords {
  signs: Signs
  so: number
  colon: number
  separators: ReadonlySet<number>
}

export function listWords(vocabulary: Vocabulary): ListWords {
  return {
    signs: signsOf(vocabulary),
    so: vocabulary.intern('số'),
    colon: vocabulary.intern(':'),
    separators: new Set([',', ';', 'và', 'hoặc', 'hay'].map((word) => vocabulary.intern(word))),
  }
}

function reaches(r: Reader, from: number, at: number, { signs, so, colon, separators }: ListWords): boolean {
  const { key } = r.tokens
  let i = key[from] === colon ? from + 1 : from
  // Without `số` the head may be a verb: “quy định 12, 15 và 18 tuổi”.
  let sure = key[i] === so
  for (let numbers = 0; i <= at; numbers++) {
    if (key[i] === so) i++
    if (i === at) return sure && numbers > 0
    const number = readNumber(r, i, signs)
    if (!number || !separators.has(key[number.last])) return false
    if (number.code !== null) sure = true
    i = number.last + 1
  }
  return false
}

/** The code that the numbers of a list share when only the last one prints it: `-NQ/TW` for `28` in `số 28, 29-NQ/TW`. */
export function sharedCode(r: Reader, last: number, { signs, so, separators }: ListWords): string | null {
  for (let i = last, n = 0; n < 6 && i < r.limit && separators.has(r.tokens.key[i]); n++) {
    const next = r.tokens.key[i + 1] === so ? i + 2 : i + 1
    const number = readNumber(r, next, signs)
    if (!number || number.dated) return null
    if (number.code === null) {
      i = number.last
      continue
    }
    return r.text
      .slice(r.tokens.end[number.first], r.tokens.end[number.last - 1])
      .replace(/\s+/g, '')
      .replace(/[–—]/g, '-')
  }
  return null
}
