import { bitOf } from '../../lexicon/entry'
import { hasCategory, isCapital, isJoined, longest } from '../../pattern/look'
import { type Match, type Reader, rangeText } from '../../pattern/reader'
import { leaf, type Step, startsWithKind } from '../../pattern/step'
import { Kind } from '../../text/tokens'
import type { Vocabulary } from '../../text/vocabulary'

const LONGEST = 16
const OTHERS = bitOf('rank') | bitOf('address') | bitOf('post') | bitOf('unitHead') | bitOf('orgName')

/** Words that end an unquoted name, and pairs of words of which the first alone could be part of one. */
const STOPS =
  `năm cấp do tại cho được của là ở trong từ vào để nhằm đã đang sẽ có này trên khi đến theo bằng giữa gồm bao khoảng mà thì nhưng vừa sắp còn cũng bị nên
 không đó ấy nào hay hoặc sau trước vẫn chưa như thuộc qua vì nếu với hồi hôm ngày tháng quý nhiệm khiến mới rất cùng thoạt từng ai số`.split(
    /\s+/,
  )
const STOP_PAIRS =
  `giai đoạn|thường niên|lần thứ|diễn ra|kéo dài|trị giá|hiện nay|hiện đang|ra mắt|ra đời|lên sóng|phải được|đầu tiên|cuối cùng|bắt đầu|nhận được|triển khai|nói riêng|nói chung|cần được
 kết thúc|mở rộng|bàn giao|trao tặng|mang tên|mang lại|chính thức|nghiên cứu|tuyển chọn|tập trung|gặp khó|tới đây|thực hiện|tham gia|góp phần|giúp đỡ|giúp cho|thu hút|nổ ra|chứng kiến|ban hành|đầu tư|gần đây
 liên quan|hưởng ứng|lấy ý|đạt được|luôn luôn|trở thành|làm cho|bán hàng|phát triển các|phát động|tổ chức|vòng chung|mùa thứ|đợt 1|đợt 2|kỳ 1|đoạn qua|trở lại|nêu rõ|cho biết|đi qua|vốn đầu`.split(
    /[|\n]/,
  )
/** Names of foreign movements, and what begins a draft act, a course, a session or a paper rather than a name. */
const NOT_FIRST =
  `Bất Nằm Nhiều GDTX GDPT THPT Luật Nghị Pháp Bộ Thông Thạc Tiến Đại Kỳ Thời Taliban Houthi Hezbollah Hamas Fatah Hồi Dân Cách Không Cần Việt Đảng Nhà Chính Thủ Ông Bà Anh Chị
 Quân Trung Thiếu Thượng Ban Cục Sở Phòng Ủy Hội Đoàn Đội Sư Lữ Tiểu Đồn Công Học Trường Viện Các Những Trong Tại Từ Theo Sau Trước Khi Ngày Sáng Chiều Tối Năm Đây Đó Cũng Tuy`.split(
    /\s+/,
  )
const MAY_BEGIN = /^(?:Công|Học|Trung|Đại|Anh|Đoàn|Đội|Thời|Tiến|Không|Quân|Việt|Trường|Sáng|Hội|Phòng|Từ|Ngày|Năm)$/

interface NameWords {
  stops: ReadonlySet<number>
  /** Second words by the first. */
  pairs: ReadonlyMap<number, ReadonlySet<number>>
  dash: number
  and: number
}

const nameWords = (vocabulary: Vocabulary): NameWords => ({
  stops: new Set(STOPS.map((word) => vocabulary.intern(word))),
  pairs: pairsOf(vocabulary),
  dash: vocabulary.intern('-'),
  and: vocabulary.intern('và'),
})

function pairsOf(vocabulary: Vocabulary): Map<number, Set<number>> {
  const pairs = new Map<number, Set<number>>()
  for (const pair of STOP_PAIRS) {
    const [first, second] = pair
      .trim()
      .split(' ')
      .map((word) => vocabulary.intern(word)) as [number, number]
    pairs.set(first, (pairs.get(first) ?? new Set()).add(second))
  }
  return pairs
}

/** A capitalised name: at most sixteen words, to the first one that ends it or a capital that begins a body or a person. */
export function capitalizedProgram(): Step<object> {
  return leaf(startsWithKind('cap', 'upper', 'mixed'), (vocabulary): Match => {
    const words = nameWords(vocabulary)
    return (r, at) => {
      if (at >= r.limit || !isCapital(r, at) || !beginsName(r, at)) return -1
      const end = nameEnd(r, at, words)
      return end > at && isWords(r, at, end) ? end : -1
    }
  })
}

/** Words that begin other things are trusted only with a lower-case word after them that is no body: `Công dân học tập`. */
function beginsName(r: Reader, at: number): boolean {
  const first = rangeText(r, at, at + 1)
  if (
    hasCategory(r, at, bitOf('documentKind') | bitOf('rank') | bitOf('unitName') | bitOf('orgName') | bitOf('address'))
  )
    return false
  if (!NOT_FIRST.includes(first)) return true
  return (
    MAY_BEGIN.test(first) &&
    !hasCategory(r, at, bitOf('unitHead') | bitOf('orgHead') | bitOf('country') | bitOf('place'))
  )
}

function nameEnd(r: Reader, at: number, { stops, pairs, dash, and }: NameWords): number {
  const { key, kind } = r.tokens
  let i = at
  while (i < r.limit && i < at + LONGEST) {
    if (kind[i] === Kind.number) break
    if (kind[i] === Kind.punct) {
      const links =
        key[i] === dash && i + 1 < r.limit && kind[i + 1] < Kind.number && isJoined(r, i) === isJoined(r, i + 1)
      if (!links) break
      i += 2
      continue
    }
    if (kind[i] === Kind.lower && (stops.has(key[i]) || (i + 1 < r.limit && pairs.get(key[i])?.has(key[i + 1])))) break
    if (key[i] === and && !continues(r, i + 1)) break
    if (i > at && startsOther(r, i)) break
    const place = isCapital(r, i) ? placeEnd(r, i) : -1
    // A place that a lower-case word follows is the last part of a name.
    if (place > i + 1 && place < r.limit && kind[place] === Kind.lower && key[place] !== and) return place
    i = Math.max(place, i + 1)
  }
  while (i > at && key[i - 1] === and) i--
  return i
}

/** After `và` the name goes on with a capital that begins neither another programme nor a body. */
function continues(r: Reader, i: number): boolean {
  return (
    i < r.limit &&
    isCapital(r, i) &&
    !hasCategory(r, i, OTHERS | bitOf('programHead') | bitOf('orgHead') | bitOf('documentKind'))
  )
}

/** A rank, a form of address, a body: the next phrase has begun. An abbreviation (`LHQ`) belongs to the name. */
function startsOther(r: Reader, i: number): boolean {
  return hasCategory(r, i, OTHERS) && r.tokens.kind[i] === Kind.cap
}

function placeEnd(r: Reader, i: number): number {
  return (longest(r, i, 'place') ?? longest(r, i, 'country'))?.end ?? -1
}

/** Initials, types and abbreviations (`F-35`, `B`, `ODA`) are no names. */
function isWords(r: Reader, at: number, end: number): boolean {
  if (end - at === 1 && r.tokens.kind[at] !== Kind.cap) return false
  for (let i = at; i < end; i++)
    if (r.tokens.kind[i] !== Kind.punct && r.tokens.end[i] - r.tokens.start[i] >= 3) return true
  return false
}

const TOPIC_STOPS =
  `trên tại của do cho được là ở từ vào để nhằm đã đang sẽ này khi đến theo bằng với giai trong năm thời lần còn cũng phải cần không chưa gồm có
 ba các hai và`.split(/\s+/)

/** What a programme is for, in lower case: `xây dựng nông thôn mới`, `phát triển kinh tế - xã hội vùng đồng bào dân tộc thiểu số và miền núi`. */
export function topicWords(): Step<object> {
  return leaf(startsWithKind('lower', 'cap'), (vocabulary): Match => {
    const stops = new Set(TOPIC_STOPS.map((word) => vocabulary.intern(word)))
    const [dash, and, hill, comma, against] = ['-', 'và', 'miền', ',', 'chống'].map((word) => vocabulary.intern(word))
    return (r, at) => {
      const { key, kind } = r.tokens
      let i = at
      for (; i < r.limit && i < at + 24; i++) {
        const next = i + 1 < r.limit ? key[i + 1] : 0
        if (kind[i] === Kind.number) break
        if (
          kind[i] === Kind.punct
            ? key[i] === dash || (key[i] === comma && next === against)
            : key[i] === and
              ? next === hill
              : !stops.has(key[i])
        )
          continue
        break
      }
      return i - at >= 2 ? i : -1
    }
  })
}

/** One to eight words in lower case, then `toàn quân`, `toàn quốc` or a place: `phim quốc tế Hà Nội`. */
export function eventScope(): Step<object> {
  return leaf(startsWithKind('lower'), (vocabulary): Match => {
    const { stops, pairs } = nameWords(vocabulary)
    const whole = vocabulary.intern('toàn')
    const wide = new Set(['quân', 'quốc'].map((word) => vocabulary.intern(word)))
    return (r, at) => {
      const { key, kind } = r.tokens
      for (let i = at; i < r.limit && i < at + 9; i++) {
        if (key[i] === whole && i > at && i + 1 < r.limit && wide.has(key[i + 1])) return i + 2
        if (kind[i] === Kind.cap) return i > at ? placeEnd(r, i) : -1
        const ends =
          kind[i] !== Kind.lower || stops.has(key[i]) || (i + 1 < r.limit && pairs.get(key[i])?.has(key[i + 1]))
        if (ends) return -1
      }
      return -1
    }
  })
}
