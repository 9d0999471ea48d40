import { bitOf } from '../../lexicon/entry'
import { hasCategory, isJoined } from '../../pattern/look'
import type { Match, Reader } from '../../pattern/reader'
import { EMPTY, leaf, type Step, startsWithKind } from '../../pattern/step'
import { Kind } from '../../text/tokens'
import type { Vocabulary } from '../../text/vocabulary'

/** Words that no name of an act goes over. */
const NAME_STOPS =
  `năm đã được là có quy của do về trong để cho tại với khi nếu thì này mới sẽ cũng nhằm theo bổ ở ngày số hiện cần không vừa
 đang bị phải chưa như mà nhưng vì trên từ đến ra nói nêu điều khoản gồm kèm sửa gắn giữa ký trước sau bằng hay và cùng đó ấy nào hiệu bắt thay áp dẫn ghi hướng yêu ban khẳng liên`.split(
    /\s+/,
  )
/** A treaty is named for its parties and its subject. */
const TREATY_GOES_OVER = new Set(['về', 'trên', 'giữa', 'của', 'với', 'và'])
/** What may follow a comma inside the name of an act: `Luật Phòng, chống khủng bố`. */
const AFTER_COMMA = [
  'chống',
  'sử dụng',
  'bảo vệ',
  'khen thưởng',
  'an toàn',
  'an ninh',
  'quản lý',
  'thể thao',
  'giáo dục',
  'bổ sung',
  'nhập cảnh',
]
/** First words that make no name: `Luật này`, `Luật sư`. */
const NOT_FIRST = ['sư', 'gia', 'pháp', 'này', 'trên', 'định', 'hôm', 'chơi', 'lệ', 'khoa']

interface NameWords {
  stops: ReadonlySet<number>
  notFirst: ReadonlySet<number>
  afterComma: ReadonlySet<number>
  comma: number
  dash: number
  and: number
  about: number
}

function nameWords(vocabulary: Vocabulary, kind: 'law' | 'treaty'): NameWords {
  const id = (text: string) => vocabulary.intern(text)
  const stops = kind === 'law' ? NAME_STOPS : NAME_STOPS.filter((word) => !TREATY_GOES_OVER.has(word))
  return {
    stops: new Set(stops.map(id)),
    notFirst: new Set(NOT_FIRST.map(id)),
    afterComma: new Set(AFTER_COMMA.map((phrase) => id(phrase.split(' ')[0]))),
    comma: id(','),
    dash: id('-'),
    and: id('và'),
    about: id('về'),
  }
}

/** A name that begins with a capital and goes on to the next word that ends it: two to eighteen words. */
export function capitalizedName(kind: 'law' | 'treaty'): Step<object> {
  return leaf(startsWithKind('cap'), (vocabulary): Match => {
    const words = nameWords(vocabulary, kind)
    return (r, at) => {
      if (at >= r.limit || r.tokens.kind[at] !== Kind.cap || words.notFirst.has(r.tokens.key[at])) return -1
      if (kind === 'law' && hasCategory(r, at, bitOf('place') | bitOf('country'))) return -1
      const end = nameEnd(r, at, words)
      return end - at >= 2 ? end : -1
    }
  })
}

function nameEnd(r: Reader, at: number, words: NameWords): number {
  const { key, kind } = r.tokens
  let i = at
  while (i < r.limit && i < at + 18) {
    if (kind[i] === Kind.number || words.stops.has(key[i]) || hasCategory(r, i, bitOf('documentKind'))) break
    // After an abbreviation a lower-case word is the verb: `Luật Hỗ trợ DNNVV áp dụng`.
    if (i > at && kind[i - 1] === Kind.upper && kind[i] === Kind.lower) break
    if (kind[i] !== Kind.punct) i++
    else if (goesOn(r, i, words)) i += 2
    else break
  }
  return i
}

/** A comma before a word of the name, or a dash between two words of it. */
function goesOn(r: Reader, at: number, words: NameWords): boolean {
  if (at + 1 >= r.limit || r.tokens.kind[at + 1] >= Kind.number) return false
  if (r.tokens.key[at] === words.comma) return words.afterComma.has(r.tokens.key[at + 1])
  return r.tokens.key[at] === words.dash && isJoined(r, at) === isJoined(r, at + 1)
}

/** `về quân sự, quốc phòng`: what several amended laws are about; nothing is fine too. */
export function nameAfterAbout(): Step<object> {
  return leaf(EMPTY, (vocabulary): Match => {
    const words = nameWords(vocabulary, 'law')
    const defence = new Set(['quốc', 'an', 'trật'].map((word) => vocabulary.intern(word)))
    return (r, at) => {
      if (r.tokens.key[at] !== words.about || at + 1 >= r.limit) return at
      const end = nameEnd(r, at + 1, words)
      const listed = end + 2 < r.limit && r.tokens.key[end] === words.comma && defence.has(r.tokens.key[end + 1])
      return listed ? end + 3 : end
    }
  })
}
