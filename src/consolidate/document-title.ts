import { bitOf } from '../lexicon/entry'
import { hasCategory, isCapital, isJoined } from '../pattern/look'
import type { Reader, TokenRange } from '../pattern/reader'
import { Gap, Kind } from '../text/tokens'
import { wordAt, wordsAt } from './words'

/** Longest title, in tokens. */
const LONGEST = 120

/** What follows a comma when the sentence goes on and the title does not. */
const AFTER_COMMA =
  `đồng thời|góp phần|trong đó|nhằm|qua đó|từ đó|nhất là|đặc biệt|cùng với|gắn với|gắn việc|các đơn vị|các cấp|cấp ủy|đơn vị|ban hành|có hiệu lực|thay thế|tập trung|trên cơ sở
thời gian|hiện|theo đó|nay|trên tinh thần|tạo|là|đã|được|với|do|mà|quan tâm|các chỉ thị|các nghị quyết|các văn bản|những năm|ngay|sau khi|trước khi|kèm theo|chú trọng|thường xuyên|toàn quân|cán bộ|coi|xem
trọng tâm|ở|tại|bảo đảm|làm|tổ chức thực hiện|triển khai|kết quả|nghị quyết|chỉ thị|kết luận|quy định|hướng dẫn của|kế hoạch của|phong trào|cuộc vận động|số`.split(
    /[|\n]/,
  )
/** Words at which a title ends wherever they stand: the verb of the sentence, or what is done along with the document. */
const ENDS =
  `đã|đang|sẽ|gắn với|gắn việc|có hiệu lực|nêu rõ|chỉ rõ|xác định|khẳng định|được ban hành|được triển khai|được thực hiện|được quán triệt|được thông qua|được các|mà|vừa|cho thấy|là một|là cơ sở|do|đồng thời|cùng với|và các nghị quyết|và các chỉ thị
và phong trào|và cuộc vận động|và các cuộc vận động|và đợt|và nghị quyết|và chỉ thị|và kết luận|và quy định|và kế hoạch|và hướng dẫn|và số|với nghị quyết|với chỉ thị|thông qua`.split(
    /[|\n]/,
  )
/** Bodies that issue documents: `… của Bộ Chính trị` after a title names the issuer. */
const ISSUERS =
  /^của (?:bộ chính trị|ban bí thư|thủ tướng|quân ủy trung ương|thường vụ quân ủy|ban chấp hành trung ương)/

const OPENING = '“"«„'

export function isOpening(r: Reader, at: number): boolean {
  return at < r.tokens.count && OPENING.includes(r.text[r.tokens.start[at]])
}

/**
 * The title that begins at `at`, after `về` or at a quotation mark.
 * @returns its tokens without quotation marks and without `về`, `về việc`; null if there is none
 */
export function readTitle(r: Reader, at: number): TokenRange | null {
  const title = isOpening(r, at) ? quoted(r, at) : unquoted(r, at)
  if (!title) return null
  const said = wordsAt(r, title.first, 2)
  const first = said === 'về việc' ? title.first + 2 : said.startsWith('về ') ? title.first + 1 : title.first
  return title.last - first >= 2 ? { first, last: title.last } : null
}

function quoted(r: Reader, at: number): TokenRange | null {
  const straight = r.text[r.tokens.start[at]] === '"'
  let depth = 1
  for (let i = at + 1; i < r.tokens.count && i <= at + LONGEST && r.tokens.gap[i] !== Gap.newline; i++) {
    const sign = r.text[r.tokens.start[i]]
    if (!straight && '“«„'.includes(sign)) depth++
    else if (sign === '"' || (!straight && '”»'.includes(sign))) depth--
    if (depth === 0) return { first: at + 1, last: i }
  }
  return null
}

function unquoted(r: Reader, at: number): TokenRange | null {
  let i = at
  let depth = 0
  let straight = false
  for (; i < r.tokens.count && i <= at + LONGEST && (i === at || r.tokens.gap[i] !== Gap.newline); i++) {
    const sign = r.text[r.tokens.start[i]]
    if ('“«'.includes(sign)) depth++
    else if ('”»'.includes(sign)) depth--
    // A straight mark that does not stand apart closes a quotation in which the whole document stands.
    else if (sign === '"' && (straight || !isJoined(r, i))) straight = !straight
    else if (sign === '"') break
    if (depth < 0 || (depth === 0 && !straight && ends(r, i))) break
  }
  while (i > at && r.tokens.kind[i - 1] === Kind.punct && !'”»"'.includes(r.text[r.tokens.start[i - 1]])) i--
  return i - at >= 2 ? { first: at, last: i } : null
}

/** First words of what ends a title: most words are none of them. */
const BEGINS_END = new Set(['của', ...ENDS.map((phrase) => phrase.split(' ')[0])])

function ends(r: Reader, i: number): boolean {
  if (r.tokens.kind[i] === Kind.punct) return endsAtSign(r, i)
  if (!BEGINS_END.has(wordAt(r, i))) return false
  const said = wordsAt(r, i, 5)
  return ENDS.some((phrase) => startsPhrase(said, phrase)) || ISSUERS.test(said)
}

function endsAtSign(r: Reader, i: number): boolean {
  const sign = r.text[r.tokens.start[i]]
  const next = i + 1
  if (sign === ',') return next >= r.tokens.count || endsAfterComma(r, next)
  if (sign === '.') return next >= r.tokens.count || !isJoined(r, next)
  return ';:?!()…•*'.includes(sign)
}

/** Formulas with which titles end. */
const CLOSING = /(?:tình hình mới|thời kỳ mới|giai đoạn mới|giai đoạn hiện nay|năm tiếp theo|\d{4})$/

function endsAfterComma(r: Reader, at: number): boolean {
  const said = wordsAt(r, at, 4)
  if (at > 4 && CLOSING.test(wordsAt(r, at - 4, 3)) && !/^(?:tầm nhìn|định hướng)/.test(said)) return true
  if (isCapital(r, at) && !/^(?:nhà nước|chính phủ|mặt trận)/.test(said)) return true
  return hasCategory(r, at, bitOf('programHead')) || AFTER_COMMA.some((phrase) => startsPhrase(said, phrase))
}

function startsPhrase(said: string, phrase: string): boolean {
  return said.startsWith(phrase) && (said.length === phrase.length || said[phrase.length] === ' ')
}
