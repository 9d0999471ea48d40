import type { Moment } from '../../model/moment'
import { defineRule } from '../../pattern/rule'
import { ahead, behind, maybe, oneOf, seq, word } from '../../pattern/step'
import { bareDay } from './day-point'
import { afresh, figures } from './figures'
import { sense, uncounted } from './parts'
import { at } from './reading'
import { followedBy, recently } from './steps'
import { STRONG, WEAK } from './weights'

/** “1/2”, “2/3”, “3/4”, “4/5”: as often a share of something as a day. */
const likeFraction = ({ day, month }: Moment) => day! < month! && month! <= 5

const unlessFraction = (moment: Moment) => (likeFraction(moment) ? null : at(moment))

/** “(5/7)”, “Ngày Thầy thuốc Việt Nam (27-2)”: figures in brackets after a word of time. */
export const bracketed = defineRule({
  id: 'date/bracketed-day',
  type: 'date',
  weight: STRONG,
  pattern: [
    oneOf(
      seq(
        behind(['(']),
        recently(
          14,
          'ngày',
          'hôm',
          'nay',
          'qua',
          'mai',
          'sáng',
          'trưa',
          'chiều',
          'tối',
          'đêm',
          'thứ',
          'nhật',
          'lễ',
          'dịp',
          'niệm',
          'tết',
          'đó',
          'tuần',
        ),
      ),
      // The dateline of an agency.
      behind(['ttxvn', 'vgp', 'vov', 'tass', 'afp', 'reuters', 'ap', 'sputnik', 'xinhua', 'yonhap', 'kyodo']),
    ),
    bareDay,
    ahead(word(')', ',', ';')),
  ],
  examples: {
    'Hôm nay (3/4), hai tàu cập cảng': '2024-04-03',
    'kỷ niệm Ngày Thầy thuốc Việt Nam (27-2)': '2024-02-27',
    'đạt tỷ lệ cao (3/4)': null,
  },
  read: at,
})

/** “Hôm nay, 2/4, tại Hà Nội”: figures that say a deictic again. */
export const restated = defineRule({
  id: 'date/restated-day',
  type: 'date',
  weight: STRONG,
  pattern: [
    behind([',']),
    recently(4, 'nay', 'qua', 'mai', 'nhật'),
    afresh(),
    figures('dm'),
    followedBy('tại', 'ở', 'trên', 'trong'),
  ],
  examples: {
    'Hôm nay, 2/4, tại Hà Nội': '2024-04-02',
    'Sáng nay, 4-4, đoàn lên đường': '2024-04-04',
    'Hôm qua, 2/4 số phiếu': null,
  },
  read: at,
})

/** “trước 30/6”, “28/8 và 2/9”: figures that the word before explains. */
export const attached = defineRule({
  id: 'date/attached-day',
  type: 'date',
  weight: WEAK,
  pattern: [
    behind(['từ', 'đến', 'trước', 'sau', 'tới', 'vào', 'hết', 'hồi', 'phiên', 'và', 'nhất']),
    afresh(),
    figures('dm'),
    uncounted,
    maybe(sense),
    followedBy('tại', 'tới', 'và', 'đến', 'vừa', 'hằng', 'hàng', 'ở', 'do', 'đã', 'sẽ', 'là', 'theo'),
  ],
  examples: {
    'Chốt danh sách trước 30/6.': '2024-06-30',
    'Cắt từ 2/3.': null,
    'chiếm từ 2/3 diện tích': null,
  },
  read: unlessFraction,
})

/** Words that announce a commemorative day, and words of a thing that is named for one. */
const FEASTS = ['khánh', 'dịp', 'lễ', 'niệm', 'mừng', 'ngày', 'thống', 'tết', 'hội', 'sĩ', 'sỹ'] as const
const NAMED_FOR_A_DAY = [
  'đường',
  'phố',
  'phường',
  'trường',
  'viện',
  'công',
  'quảng',
  'làng',
  'xã',
  'đoàn',
  'đội',
  'xưởng',
  'máy',
  'cầu',
  'khu',
  'hầm',
  'rạp',
  'thcs',
  'tổ',
  'bóng',
  'thắng',
  'hòa',
  'thua',
  'số',
  'tỷ',
  'tỉ',
  'hàng',
] as const

/** Days and months of the national and service holidays (`domain/dates.json`, standing days). */
const STANDING = new Set(
  (
    '3-2 27-2 3-3 8-3 19-3 26-3 28-3 30-4 1-5 7-5 19-5 1-6 21-6 26-6 28-6 11-7 15-7 27-7 5-8 19-8 28-8 2-9 7-9 9-9 10-9 15-9 1-10 5-10 10-10 13-10 15-10 ' +
    '16-10 19-10 20-10 22-10 23-10 25-10 26-10 31-10 9-11 18-11 20-11 23-11 6-12 10-12 19-12 22-12'
  ).split(' '),
)

/** “Quốc khánh 2-9”, “dịp lễ 30/4”: a standing day after its name. */
export const named = defineRule({
  id: 'date/named-day',
  type: 'date',
  weight: WEAK,
  pattern: [recently(9, ...FEASTS), behind(NAMED_FOR_A_DAY, 'no'), bareDay],
  examples: {
    'kỷ niệm Quốc khánh 2-9': '2023-09-02',
    'Ngày Thương binh - Liệt sĩ 27-7': '2024-07-27',
    'nhân dịp khánh thành đường 30-4': null,
    'mừng chiến thắng 3-2': null,
  },
  read: (moment) => (STANDING.has(`${moment.day}-${moment.month}`) && !likeFraction(moment) ? at(moment) : null),
})

export const BARE_DAY_RULES = [bracketed, restated, attached, named]
