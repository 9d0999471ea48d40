import type { Entry } from './entry'
import { textEntries } from './phrases'

/** Words for a ship, rig or outpost before its name or number. */
const SHIPS =
  'tàu | tàu ngầm | tàu hộ vệ | tàu hộ vệ tên lửa | tàu hộ vệ tên lửa lớp | tàu khu trục | tàu khu trục tên lửa | tàu cứu hộ | tàu tên lửa | tàu pháo | tàu tuần tra | tàu vận tải | tàu bệnh viện | tàu buồm | tàu cảnh sát biển | tàu kiểm ngư | tàu quân y | chiến hạm | tàu đổ bộ | tàu sân bay | khinh hạm | nhà giàn'

export function shipEntries(): Entry[] {
  return textEntries('ship', [SHIPS])
}
