import * as chronoVi from 'chrono-node/vi'
import { describe, expect, it } from 'vitest'
import { vi } from '../../src/adapters/chrono'

/** Friday. */
const REF = new Date(2012, 7, 10, 12)
const FIELDS = ['year', 'month', 'day', 'weekday', 'hour', 'minute', 'meridiem'] as const
type Parsed = ReturnType<typeof vi.parse>[number]
type Components = Parsed['start']

/** Certain components as they are, implied ones after `~`: `2012-8-14 ~9:0`. */
function written(components: Components | undefined): string {
  if (!components) return ''
  const part = (field: (typeof FIELDS)[number]) => `${components.isCertain(field) ? '' : '~'}${components.get(field)}`
  const time =
    components.get('hour') === 12 && !components.isCertain('hour') ? '' : ` ${part('hour')}:${part('minute')}`
  return `${part('year')}-${part('month')}-${part('day')}${time}`
}
const all = (text: string, ref = REF, option = {}) =>
  vi
    .parse(text, ref, option)
    .map(({ text, start, end }) => [text, written(start), ...(end ? [written(end)] : [])].join(' | '))

describe('what chrono’s Vietnamese locale reads', () => {
  it.each([
    // Days and months in words and figures.
    ['Miền Nam giải phóng ngày 30 tháng 4 năm 1975.', 'ngày 30 tháng 4 năm 1975 | 1975-4-30'],
    ['7 tháng 5 năm 1954 là ngày toàn thắng', '7 tháng 5 năm 1954 | 1954-5-7'],
    ['họp ngày 15 tháng 3', 'ngày 15 tháng 3 | ~2012-3-15'],
    ['Ký ngày 30/04/1975.', 'ngày 30/04/1975 | 1975-4-30'],
    ['hạn là 15/3', '15/3 | ~2012-3-15'],
    ['bản ghi 2024-03-15', '2024-03-15 | 2024-3-15'],
    ['tháng 4 năm 1975', 'tháng 4 năm 1975 | 1975-4-~1'],
    ['tháng 3/1975', 'tháng 3/1975 | 1975-3-~1'],
    ['tháng Ba năm 1975', 'tháng Ba năm 1975 | 1975-3-~1'],
    ['thống nhất vào năm 1976.', 'năm 1976 | 1976-~1-~1'],
    ['năm 938, Ngô Quyền', 'năm 938 | 938-~1-~1'],
    ['Năm 179 TCN, Âu Lạc mất', 'Năm 179 TCN | -179-~1-~1'],
    // Casual days.
    ['gặp nhau hôm nay.', 'hôm nay | 2012-8-10'],
    ['họp hôm qua', 'hôm qua | 2012-8-9'],
    ['đi hôm kia', 'hôm kia | 2012-8-8'],
    ['ngày mai', 'ngày mai | 2012-8-11'],
    ['ngày kia', 'ngày kia | 2012-8-12'],
    // Weekdays: certain as such, their day implied.
    ['họp vào thứ hai', 'thứ hai | ~2012-~8-~13'],
    ['chủ nhật', 'chủ nhật | ~2012-~8-~12'],
    ['thứ hai tới', 'thứ hai tới | ~2012-~8-~13'],
    ['thứ sáu', 'thứ sáu | ~2012-~8-~10'],
    ['họp t2', 't2 | ~2012-~8-~13'],
    ['nghỉ cn', 'cn | ~2012-~8-~12'],
    // Times.
    ['tập trung lúc 7 giờ.', 'lúc 7 giờ | ~2012-~8-~10 7:0'],
    ['vào 15 giờ 45 phút', 'vào 15 giờ 45 phút | ~2012-~8-~10 15:45'],
    ['gặp lúc 15:30.', 'lúc 15:30 | ~2012-~8-~10 15:30'],
    ['7 giờ tối', '7 giờ tối | ~2012-~8-~10 19:0'],
    ['1 giờ trưa', '1 giờ trưa | ~2012-~8-~10 13:0'],
    ['11 giờ trưa', '11 giờ trưa | ~2012-~8-~10 11:0'],
    ['12 giờ sáng', '12 giờ sáng | ~2012-~8-~10 0:0'],
    ['10 giờ đêm', '10 giờ đêm | ~2012-~8-~10 22:0'],
    ['ngày 30 tháng 4 năm 1975 lúc 11 giờ', 'ngày 30 tháng 4 năm 1975 lúc 11 giờ | 1975-4-30 11:0'],
    ['ngày mai lúc 15 giờ', 'ngày mai lúc 15 giờ | 2012-8-11 15:0'],
    ['buổi chiều', 'buổi chiều | ~2012-~8-~10 ~15:~0'],
    ['nửa đêm', 'nửa đêm | ~2012-~8-~10 ~0:~0'],
    ['hôm nay buổi sáng', 'hôm nay buổi sáng | 2012-8-10 ~9:~0'],
    // Lengths of time.
    ['3 ngày trước', '3 ngày trước | 2012-8-7'],
    ['hai tuần trước', 'hai tuần trước | 2012-7-27'],
    ['một tháng qua', 'một tháng qua | 2012-7-~10'],
    ['5 năm trước', '5 năm trước | 2007-~8-~10'],
    ['2 tuần nữa', '2 tuần nữa | 2012-8-24'],
    ['trong 5 phút', 'trong 5 phút | 2012-8-10 12:5'],
    ['trong vòng 3 tháng', 'trong vòng 3 tháng | 2012-11-~10'],
    ['tuần trước', 'tuần trước | 2012-8-3'],
    ['tháng trước', 'tháng trước | 2012-7-~10'],
    ['năm sau', 'năm sau | 2013-~8-~10'],
    // Ranges.
    ['tháng 3 tới tháng 5 năm 1975', 'tháng 3 tới tháng 5 năm 1975 | 1975-3-~1 | 1975-5-~31'],
    ['ngày 3 tháng 9 - ngày 5 tháng 9 năm 1945', 'ngày 3 tháng 9 - ngày 5 tháng 9 năm 1945 | 1945-9-3 | 1945-9-5'],
  ])('%s', (text, expected) => {
    expect(all(text)).toEqual([expected])
    expect(vi.parse(text, REF)[0].index).toBe(text.indexOf(expected.split(' | ')[0]))
  })

  it.each([
    'ngày 0 tháng 4 năm 2000',
    'tháng 13',
    'tháng 0',
    '32/13/2020',
    'Có 1975 người tham gia.',
    '0912345678',
    '3',
    '0.5',
    '35.49',
    '12.53%',
    '$1,194.09',
    '1.10.30',
    '1-2',
    '1-2-3',
    '%e7%b7%8a',
    '7 giờ 61 phút',
    '8 giờ đồng hồ',
  ])('nothing in “%s”', (text) => {
    expect(all(text)).toEqual([])
  })

  it('now, to the second', () => {
    const ref = new Date(2012, 7, 10, 8, 9, 10)
    expect(vi.parseDate('bây giờ', ref)).toEqual(ref)
  })
})

describe('what chrono’s Vietnamese locale gets wrong', () => {
  it.each([
    ['sáng 14/7/2024', 'sáng 14/7/2024 | 2024-7-14 ~9:~0'],
    ['họp 14-7', '14-7 | ~2012-7-14'],
    ['khởi công 15-8', '15-8 | ~2012-8-15'],
    ['Quý II/2024', 'Quý II/2024 | 2024-4-~1 | 2024-6-~30'],
    ['5 đến 7-9', '5 đến 7-9 | ~2012-9-5 | ~2012-9-7'],
    ['ngày 19 và 21-10', 'ngày 19 và 21-10 | ~2012-10-19 | ~2012-10-21'],
    ['từ ngày 18 - 19/6/2017', 'từ ngày 18 - 19/6/2017 | 2017-6-18 | 2017-6-19'],
    ['mồng 3 Tết', 'mồng 3 Tết | ~2013-2-12'],
    ['thập niên 1970', 'thập niên 1970 | 1970-~1-~1 | 1979-~12-~31'],
    ['thế kỷ XX', 'thế kỷ XX | 1901-~1-~1 | 2000-~12-~31'],
    ['năm ngoái', 'năm ngoái | 2011-~8-~10'],
    ['cuối tháng 6', 'cuối tháng 6 | ~2012-6-~1'],
    ['chiều mai lúc 3 giờ', 'chiều mai lúc 3 giờ | 2012-8-11 15:0'],
    ['từ tháng 6.2012 đến nay', 'từ tháng 6.2012 đến nay | 2012-6-~1 | 2012-8-10'],
    ['8 giờ kém 15', '8 giờ kém 15 | ~2012-~8-~10 7:45'],
    ['12 giờ đêm', '12 giờ đêm | ~2012-~8-~11 0:0'],
    ['8h30 sáng', '8h30 sáng | ~2012-~8-~10 8:30'],
    ['từ thứ hai đến thứ sáu', 'từ thứ hai đến thứ sáu | ~2012-~8-~13 | ~2012-~8-~17'],
    ['từ 22h đến 2h', 'từ 22h đến 2h | ~2012-~8-~10 22:0 | ~2012-~8-~11 2:0'],
    ['nửa tiếng nữa', 'nửa tiếng nữa | 2012-8-10 12:30'],
  ])('%s', (text, expected) => {
    expect(all(text)).toEqual([expected])
    expect(chronoVi.parse(text, REF).map((result) => `${result.text} | ${written(result.start)}`)).not.toEqual([
      expected,
    ])
  })

  it.each([
    'T5',
    'lần thứ hai',
    'người thứ ba',
    'Sáng',
    'nhà giàn DK1/10',
    'tỷ lệ 3:15',
    '2-3 người',
    'trực 24/7',
    'chiếm 3/4 quân số',
    'hơn 5 giờ',
    'dài 1 giờ 58 phút 12 giây',
    '30 phút trước giờ ngủ',
    '(thứ tư, từ trái sang)',
  ])('nothing in “%s”', (text) => {
    expect(all(text)).toEqual([])
  })

  it.each([
    'sáng 14/7/2024',
    'thứ hai tới',
    'ngày mai lúc 8 giờ tối',
    '3 ngày trước',
    'từ thứ hai đến thứ sáu',
    'mồng 3 Tết',
  ])('decomposed letters: %s', (text) => {
    const decomposed = text.normalize('NFD')
    const [result] = vi.parse(decomposed, REF)
    expect(result.text).toBe(decomposed)
    expect(result.date()).toEqual(vi.parseDate(text, REF))
  })

  it('reads what chrono needs seconds for: “ngày 1 ” over and over', () => {
    expect(all(`${'ngày 1 '.repeat(5_000)}tháng 9`)).toEqual(['ngày 1 tháng 9 | ~2012-9-1'])
  })
})

describe('the interface of a chrono locale', () => {
  it('strict takes no casual words', () => {
    for (const text of [
      'hôm nay',
      'ngày mai',
      'buổi sáng',
      'tuần này',
      'tháng trước',
      'năm sau',
      'thứ hai',
      'chủ nhật',
    ]) {
      expect(vi.strict.parse(text, REF)).toEqual([])
    }
    for (const text of [
      '15/3',
      '3 ngày trước',
      'lúc 7 giờ 30 phút',
      'ngày 30 tháng 4 năm 1975',
      'Quý II/2024',
      'tháng 6',
    ]) {
      expect(vi.strict.parse(text, REF)).toHaveLength(1)
    }
  })

  it('the half of the day is certain where the text says it', () => {
    const meridiem = (text: string) => {
      const [{ start }] = vi.parse(text, REF)
      return [start.get('meridiem'), start.isCertain('meridiem')]
    }
    expect(meridiem('lúc 7 giờ')).toEqual([0, false])
    expect(meridiem('7 giờ sáng')).toEqual([0, true])
    expect(meridiem('3 giờ chiều')).toEqual([1, true])
    expect(meridiem('15 giờ')).toEqual([1, true])
    expect(meridiem('chiều 14/7/2024')).toEqual([1, false])
  })

  it('weekdays are Sunday 0 … Saturday 6, and those the text says', () => {
    const days = ['chủ nhật', 'thứ hai', 'thứ ba', 'thứ tư', 'thứ năm', 'thứ sáu', 'thứ bảy']
    expect(days.map((day) => vi.parse(day, REF)[0].start.get('weekday'))).toEqual([0, 1, 2, 3, 4, 5, 6])
    expect(vi.parse('thứ Hai, 3-4', REF)[0].start.get('weekday')).toBe(1)
  })

  it('forwardDate looks ahead', () => {
    const ahead = (text: string, ref: Date) => all(text, ref, { forwardDate: true })[0]
    expect(ahead('7 giờ sáng', new Date(2012, 7, 10, 8))).toBe('7 giờ sáng | ~2012-~8-~11 7:0')
    expect(ahead('9 giờ sáng', new Date(2012, 7, 10, 8))).toBe('9 giờ sáng | ~2012-~8-~10 9:0')
    expect(ahead('thứ hai', new Date(2012, 7, 14, 12))).toBe('thứ hai | ~2012-~8-~20')
    expect(ahead('thứ năm', new Date(2012, 7, 9, 12))).toBe('thứ năm | ~2012-~8-~9')
    expect(ahead('15/3', REF)).toBe('15/3 | ~2013-3-15')
    expect(ahead('ngày 15 tháng 3', REF)).toBe('ngày 15 tháng 3 | ~2013-3-15')
    expect(ahead('tháng 3', REF)).toBe('tháng 3 | ~2013-3-~1')
  })

  it('takes a reference with a time zone', () => {
    // In Hà Nội it is already the 11th.
    const ref = { instant: new Date('2012-08-10T20:00:00Z'), timezone: 420 }
    const [result] = vi.parse('8 giờ sáng mai', ref)
    expect(written(result.start)).toBe('2012-8-12 8:0')
    expect(result.date().toISOString()).toBe('2012-08-12T01:00:00.000Z')
    expect(vi.parseDate('2024-03-15T08:30:00+07:00', ref)?.toISOString()).toBe('2024-03-15T01:30:00.000Z')
    expect(vi.parseDate('trong 5 phút', ref)?.toISOString()).toBe('2012-08-10T20:05:00.000Z')
  })

  it('tags each result with its rule', () => {
    expect([...vi.parse('Quý II/2024', REF)[0].tags()]).toContain('vietmil/date/quarter')
  })

  it('works beside a user’s own parsers and leaves what they found', () => {
    const own = vi.casual.clone()
    own.parsers.push({ pattern: () => /Tết Độc lập/, extract: () => ({ day: 2, month: 9 }) })
    const results = own.parse('Tết Độc lập, ngày mai', REF)
    expect(results.map(({ text }) => text)).toEqual(['Tết Độc lập', 'ngày mai'])
    expect(results[0].start.get('day')).toBe(2)
  })

  it('answers any string', () => {
    for (const text of ['', ' ', '\u0301', '\ud800', '1/', 'thứ', 'từ', '9'.repeat(5000)])
      expect(vi.parse(text, REF)).toEqual([])
    expect(vi.parseDate('không có ngày nào', REF)).toBeNull()
  })
})
