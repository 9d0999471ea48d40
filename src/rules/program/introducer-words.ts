import { NOT_A_PROGRAM_AFTER, NOT_A_PROGRAM_RIGHT_AFTER } from '../../lexicon/programs'
import type { Vocabulary } from '../../text/vocabulary'

/** Words that cut a quoted text off from a head noun before it: verbs and what begins another clause. */
const CUTS =
  `là đã đang sẽ được bị cho phải có nói rằng theo vì để mà gọi coi xem nhằm trên như nào này đó khi nếu thì ghi viết hô với từ đến chống phá đòi thấy biết
 không chưa nhưng hơn trước sau về mang gồm bằng tặng trao đạt nhận giành`.split(/\s+/)
const CUT_PHRASES = [
  'thực hiện',
  'phát huy',
  'giữ vững',
  'xứng danh',
  'xứng đáng',
  'khẳng định',
  'nhấn mạnh',
  'nêu rõ',
  'biểu hiện',
  'trở thành',
  'hình thành',
]

/** Links that say “this is its name”; the head noun may then stand far before them. */
const LINKS = [
  'với chủ đề',
  'mang chủ đề',
  'có chủ đề',
  'lấy chủ đề',
  'chủ đề',
  'chủ đề là',
  'theo chủ đề',
  'với tên gọi',
  'có tên gọi',
  'mang tên gọi',
  'với tên',
  'có tên',
  'mang tên',
  'tên gọi',
  'tên là',
  'gọi là',
  'được gọi là',
  'như',
  'gồm',
  'là',
  'tiêu biểu là',
  'điển hình là',
  'tiêu biểu như',
  'điển hình như',
  'về',
  'của',
  'có tên là',
  'với chủ đề chính là',
  'nhất là',
]
/** A theme is a name only where the event has no other. */
export const THEME = /chủ đề/

/** Heads after which a bare `về` or `của` still brings the name: `cuộc thi tìm hiểu về “…”` but not `dự án của “…”`. */
export const LOOSE_LINKS: Readonly<Record<string, RegExp>> = {
  về: /^(?:cuộc thi|hội thi|phong trào|cuộc vận động|đề án|chương trình)$/,
  là: /^(?:chương trình|phong trào|cuộc vận động|mô hình|đề án|dự án|chiến dịch|hội thi|cuộc thi|ngày hội)$/,
  của: /^(?:hoạt động|tuần hành)$/,
  'gọi là': /^(?:chiến dịch|mô hình|chương trình|phong trào|dự án)$/,
}

/** Phrases by their last word, which is what is met first when reading back. */
export type Phrases = ReadonlyMap<number, readonly (readonly number[])[]>

export interface IntroducerWords {
  cuts: ReadonlySet<number>
  cutPhrases: Phrases
  links: readonly { ids: readonly number[]; text: string }[]
  vetoes: Phrases
  nearVetoes: Phrases
  /** `lửa`, in `tên lửa hành trình`. */
  missile: number
  colon: number
  comma: number
  and: number
  dot: number
  semicolon: number
  brackets: ReadonlySet<number>
  quotes: ReadonlySet<number>
}

export function introducerWords(vocabulary: Vocabulary): IntroducerWords {
  const ids = (phrase: string) => phrase.split(' ').map((word) => vocabulary.intern(word))
  const id = (word: string) => vocabulary.intern(word)
  const phrases = (list: readonly string[]): Phrases => {
    const byLast = new Map<number, number[][]>()
    for (const phrase of list.map(ids)) {
      const last = phrase[phrase.length - 1]
      byLast.set(last, [...(byLast.get(last) ?? []), phrase])
    }
    return byLast
  }
  return {
    cuts: new Set(CUTS.map(id)),
    cutPhrases: phrases(CUT_PHRASES),
    links: LINKS.map((text) => ({ ids: ids(text), text })).sort((a, b) => b.ids.length - a.ids.length),
    vetoes: phrases(NOT_A_PROGRAM_AFTER),
    nearVetoes: phrases(NOT_A_PROGRAM_RIGHT_AFTER),
    missile: id('lửa'),
    colon: id(':'),
    comma: id(','),
    and: id('và'),
    dot: id('.'),
    semicolon: id(';'),
    brackets: new Set([id('('), id(')')]),
    quotes: new Set(['“', '”', '"'].map(id)),
  }
}
