import type { Entry } from './entry'
import type { NameRow } from './rows'

/** Services whose name counts only with a country, a number or a place: `Hải quân Mỹ`, `Quân đội Hoàng gia Campuchia`. */
const FORCES: readonly [string, string][] = [
  ['Quân đội', 'army'],
  ['Hải quân', 'navy'],
  ['Không quân', 'air-force'],
  ['Lục quân', 'army'],
  ['Cảnh sát biển', 'coast-guard'],
  ['CSB', 'coast-guard'],
  ['Hiến binh', 'gendarmerie'],
  ['Thủy quân lục chiến', 'marines'],
  ['Hải quân đánh bộ', 'marines'],
  ['Quân giải phóng', 'army'],
  ['Lực lượng Phòng vệ', 'army'],
  ['Lực lượng Phòng vệ Biển', 'navy'],
  ['Lực lượng Phòng vệ trên biển', 'navy'],
  ['Lực lượng Tự vệ trên biển', 'navy'],
  ['Lực lượng Phòng vệ Mặt đất', 'army'],
  ['Lực lượng Phòng vệ Trên không', 'air-force'],
  ['Lực lượng Tuần duyên', 'coast-guard'],
  ['Tuần duyên', 'coast-guard'],
  ['Cảnh sát', 'police'],
  ['Lực lượng Bảo vệ bờ biển', 'coast-guard'],
  ['Quân tình nguyện', 'army'],
  ['Quân đội nhân dân', 'army'],
  ['QĐND', 'army'],
  ['Hải quân nhân dân', 'navy'],
  ['Quân chí nguyện', 'army'],
  ['Hồng quân', 'army'],
  ['Biên phòng', 'border-guard'],
  ['Dân quân tự vệ', 'militia'],
  ['Lực lượng vũ trang cách mạng', 'army'],
  ['Vệ binh quốc gia', 'army'],
  ['Vệ binh Cách mạng Hồi giáo', 'army'],
  ['Bộ đội Biên phòng', 'border-guard'],
  ['Lực lượng gìn giữ hòa bình', 'army'],
  ['Lực lượng Quốc phòng', 'army'],
  ['Quân giải phóng nhân dân', 'army'],
  ['Bộ Chỉ huy Lục quân', 'army'],
  ['Cận vệ Hoàng gia', 'army'],
  ['Cảnh sát nhân dân', 'police'],
  ['Cảnh sát quốc gia', 'police'],
  ['Tổng cục Cảnh sát', 'police'],
]

/** In small letters these are a kind of troops: “lực lượng phòng không”. */
const CAPITALISED: readonly [string, string][] = [
  ['Lực lượng Hàng không vũ trụ', 'air-force'],
  ['Lực lượng Hàng không - Vũ trụ', 'air-force'],
  ['Lực lượng Phòng không', 'air-force'],
  ['Lực lượng Phòng không - Không quân', 'air-force'],
  ['Lực lượng Tên lửa chiến lược', 'army'],
]

export function forceEntries(): Entry<NameRow>[] {
  const entry = ([text, branch]: readonly [string, string]) =>
    ({ category: 'force', text, data: { value: text, kind: 'force', branch } }) as const
  return [...FORCES.map(entry), ...CAPITALISED.map((row) => ({ ...entry(row), shape: 'cap' as const }))]
}
