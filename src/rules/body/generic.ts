import { VERBAL_TOPICS } from '../../lexicon/topics'
import { isCapital } from '../../pattern/look'
import { rangeText } from '../../pattern/reader'
import type { RuleMatch } from '../../pattern/rule'

/** Topics that name a class of body rather than one: `Trường Đại học`, `Ban Biên tập`. */
const CLASS_TOPICS = new Set(
  'đại học|cao đẳng|trung cấp|tiểu học|mầm non|THPT|THCS|trung học phổ thông|trung học cơ sở|biên tập|chấp hành|thường vụ|chỉ huy|chỉ đạo|liên lạc|điều hành|quản trị|nhân dân|trung ương|T.Ư|TW|TƯ|PTDTBT|PTDTNT|đa khoa|dã chiến|nghiên cứu|đào tạo|công tác|nghề|bồi dưỡng'.split(
    '|',
  ),
)

/** First words of bodies whose work a verb may name: “Ban chỉ đạo”, “Trung tâm huấn luyện”; after others it is the sentence's verb. */
const WORKING_HEADS = new Set('ban|ủy|hội|trung|đội|tổ|đoàn|cơ|trạm|cụm|tiểu|chi|kho|bộ'.split('|'))

/** Whether a body with this one topic and nothing else is only a class: “Viện nghiên cứu của …”, “Học viện tổ chức”. */
export function isGeneric(topics: readonly string[], { reader, first, last }: RuleMatch): boolean {
  const opening = rangeText(reader, first, first + 1).toLowerCase()
  if (
    topics[0] !== 'cảnh sát' &&
    VERBAL_TOPICS.has(topics[0] ?? '') &&
    !WORKING_HEADS.has(opening) &&
    !isCapital(reader, first + 1) &&
    !isCapital(reader, first + 2)
  )
    return true
  // A shopping centre is a place.
  if (opening === 'trung' && topics[0] === 'thương mại') return true
  if (topics.length !== 1) return false
  const topic = topics[0]
  const words = topic.split(' ').length
  // Of “Bệnh viện dã chiến” the head has two words.
  if (last - first > words + (opening === 'bệnh' ? 2 : 1)) return false
  if (CLASS_TOPICS.has(topic)) return true
  return VERBAL_TOPICS.has(topic) && !isCapital(reader, last - words)
}
