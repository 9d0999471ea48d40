import { defineRule } from '../../pattern/rule'
import { ahead, maybe, oneOf, word } from '../../pattern/step'
import { deicticDay, fullDay, headedDay } from './day-point'
import { complete } from './figures'
import { clock, part, plainDay, sense } from './parts'
import { at } from './reading'
import { notAfterCount } from './steps'
import { STRONG, WEAK } from './weights'

/** “Chiều ngày 3/4”, “8 giờ 30 phút ngày 16-1”, “thứ Hai, ngày 3 tháng 4 năm 2024”. */
export const headed = defineRule({
  id: 'date/day',
  type: 'date',
  weight: STRONG,
  pattern: [headedDay],
  examples: {
    'Chiều ngày 3/4, đoàn công tác làm việc': '2024-04-03TAF',
    '8 giờ 30 phút ngày 16-1-2025': '2025-01-16T08:30',
    'Ngày 3 tháng 4 năm 2024': '2024-04-03',
    'rạng sáng mùng 2/4': '2024-04-02TMO',
    'ngày 14-12 hằng năm': 'XXXX-12-14',
    'mỗi ngày 2-3 người trực': null,
    'ngày 31/2': null,
  },
  read: at,
})

/** “22-12-1944” without a head word, as in credits and anniversaries. */
export const full = defineRule({
  id: 'date/full-day',
  type: 'date',
  weight: STRONG,
  pattern: [fullDay],
  examples: {
    '(3/3/1959 - 3/3/2024)': '1959-03-03',
    'Ảnh: TTXVN 2.4.2024': '2024-04-02',
    '2024-04-02': '2024-04-02',
    'Nghị định 12/3/2019/NĐ-CP': null,
    'BP 33-12-01 TS': null,
  },
  read: at,
})

/** “hôm nay”, “sáng nay”, “tối qua”, “chiều cùng ngày”, “ngày mai”. */
export const deictic = defineRule({
  id: 'date/deictic-day',
  type: 'date',
  weight: STRONG,
  pattern: [
    notAfterCount(
      'một',
      'hai',
      'ba',
      'buổi',
      'mỗi',
      'suốt',
      'những',
      'các',
      'cả',
      'bao',
      'nhiều',
      'mấy',
      'tháng',
      'sinh',
      'từng',
      'cuối',
    ),
    deicticDay,
  ],
  examples: {
    'Sáng nay, đoàn công tác': '2024-04-04TMO',
    'họp báo hôm qua': '2024-04-03',
    '20 giờ tối mai': '2024-04-05T20:00',
    'từ trước đến nay': null,
    'một chiều qua sông': null,
  },
  read: at,
})

/** “Ngày 12, tại Hà Nội”: a day that leaves its month to the article. */
export const lone = defineRule({
  id: 'date/lone-day',
  type: 'date',
  weight: WEAK,
  pattern: [
    notAfterCount(
      'mỗi',
      'một',
      'hai',
      'ba',
      'hằng',
      'hàng',
      'số',
      'các',
      'những',
      'nhiều',
      'vài',
      'mấy',
      'từng',
      'cả',
      'trong',
    ),
    maybe(oneOf(part, clock)),
    word('ngày'),
    plainDay,
    complete(),
    maybe(sense),
    ahead(word(',', '.', ')', ';')),
  ],
  examples: {
    'Sáng ngày 2, tại Hà Nội': '2024-04-02TMO',
    'Ngày 3, đơn vị tiếp tục hành quân.': '2024-04-03',
    'mỗi ngày 8, 9 tiếng': null,
    'Ngày 2 của hội thi': null,
  },
  read: at,
})

export const DAY_RULES = [headed, full, deictic, lone]
