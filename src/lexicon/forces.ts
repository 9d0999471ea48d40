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

export function forceEntries(): Entry<NameRow>[] {
  return FORCES.map(([text, branch]) => ({ category: 'force', text, data: { value: text, kind: 'force', branch } }))
}
