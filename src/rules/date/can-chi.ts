import { phrase } from './steps'

const STEMS = [
  ['giáp'],
  ['ất'],
  ['bính'],
  ['đinh'],
  ['mậu'],
  ['kỷ', 'kỉ'],
  ['canh'],
  ['tân'],
  ['nhâm'],
  ['quý', 'quí'],
] as const
const BRANCHES = [
  ['tý', 'tí'],
  ['sửu'],
  ['dần'],
  ['mão', 'mẹo'],
  ['thìn'],
  ['tỵ', 'tị'],
  ['ngọ'],
  ['mùi'],
  ['thân'],
  ['dậu'],
  ['tuất'],
  ['hợi'],
] as const

/** How every name of a year begins. */
export const STEM_WORDS: readonly string[] = STEMS.flat()

/** The sixty names of the cycle of years in their spellings; Giáp Tý is 0, as in the year 4 or 1984. */
export const CAN_CHI = phrase(
  'canChi',
  Object.fromEntries(
    Array.from({ length: 60 }, (_, index) =>
      STEMS[index % 10].flatMap((stem) => BRANCHES[index % 12].map((branch) => [`${stem} ${branch}`, index] as const)),
    ).flat(),
  ),
)
