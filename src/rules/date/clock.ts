import { defineRule } from '../../pattern/rule'
import { behind, maybe, not, num, oneOf } from '../../pattern/step'
import { clock, part } from './parts'
import { at } from './reading'
import { followedBy, notAfterCount, sentenceStart } from './steps'
import { WEAK } from './weights'

/** “13 giờ 30 phút, Bộ trưởng…”, “lúc 18h30”: a time of the day that the article is about. */
export const timeOfDay = defineRule({
  id: 'date/clock',
  type: 'date',
  weight: WEAK,
  pattern: [
    notAfterCount(','),
    oneOf(behind(['lúc', 'hồi', 'đúng']), sentenceStart()),
    clock,
    maybe(part),
    followedBy(
      'tại',
      'ông',
      'bà',
      'các',
      'đoàn',
      'tổ',
      'trên',
      'khi',
      'thì',
      'là',
      'ở',
      'đến',
      'và',
      'theo',
      'bộ',
      'đồng',
      'tàu',
      'xe',
    ),
    not(num('more', 0, 99)),
  ],
  examples: {
    'vào lúc 18h30, tàu rời cảng': '2024-04-04T18:30',
    '13 giờ 30 phút, đoàn lên đường': '2024-04-04T13:30',
    'đúng 7 giờ tối': '2024-04-04T19:00',
    'sau 16 giờ lênh đênh': null,
    'trực 24/24 giờ': null,
  },
  read: (moment) => (moment.minute === undefined && moment.part === undefined ? null : at(moment)),
})

export const CLOCK_RULES = [timeOfDay]
