import type { Entry } from './entry'
import { textEntries } from './phrases'

/** Arms and specialities that stand between an echelon and its number, or after it: `Lữ đoàn Công binh 550`, `Lữ đoàn 125 Hải quân`. */
const ARMS = [
  'Bộ binh | Bộ binh cơ giới | Bộ binh cơ giới hóa | Cơ giới | Cơ giới hóa | Sơn cước | Đột kích | Tấn công | Xe tăng | Tăng thiết giáp | Tăng - Thiết giáp | TTG | BB | Thiết giáp',
  'Pháo binh | Pháo binh - Tên lửa | Pháo phòng không | Pháo cao xạ | Phòng không | Tên lửa | Tên lửa phòng không | Tên lửa bờ | Pháo - Tên lửa bờ | Pháo bờ biển | Súng máy phòng không | Pháo mặt đất | Cao xạ',
  'Phòng không - Không quân | Phòng không Không quân | PK-KQ | PKKQ | Không quân | Không quân vận tải | Không quân Hải quân | Không quân hỗn hợp | Tiêm kích | Tiêm kích bom | Trực thăng | Dù | Đổ bộ đường không | Không quân tiêm kích | Không quân chiến thuật | Không quân chiến lược | Không quân lục quân | Tấn công đường không | Tấn công đổ bộ đường không',
  'Ra đa | Ra-đa | Rađa | Radar | Hỏa lực | Kỹ thuật hàng không | Quy tập | Kỵ binh bay | Không vận | Pháo 37mm | Văn công | Thông tin | Thông tin liên lạc | Thông tin - Liên lạc | TTLL | Hóa học | Phòng hóa | Công binh | Công binh hỗn hợp | Công trình | Vượt sông | Cầu đường | Công binh công trình',
  'Đặc công | Đặc công nước | Đặc công hải quân | Đặc công bộ | Đặc công biệt động | Đặc công người nhái | Biệt động | Trinh sát | Trinh sát đặc nhiệm | Trinh sát kỹ thuật | Trinh sát - Cơ giới | Trinh sát cơ giới | Đặc nhiệm',
  'Vận tải | Vận tải thủy | Vận tải ô tô | Ô tô vận tải | Vệ binh | Kiểm soát quân sự | Cảnh vệ | Tàu ngầm | Tàu pháo | Tàu tên lửa | Tàu tuần tiễu | Tàu hộ vệ | Tàu mặt nước | Tàu vận tải | Hải quân đánh bộ | Lính thủy đánh bộ | HQĐB',
  'Tác chiến điện tử | Tác chiến không gian mạng | Hậu cần | Kỹ thuật | Hậu cần - Kỹ thuật | Quân y | Sửa chữa | Kho | Huấn luyện | Huấn luyện cơ động | Huấn luyện - Cơ động | Cứu hộ - Cứu nạn | Phòng thủ đảo | Phòng thủ',
  'Biên phòng | BĐBP | Bộ đội Biên phòng | CSCĐ | Cảnh sát biển | CSB | Hải quân | Dân quân | Dân quân thường trực | Dân quân cơ động | Tự vệ | Dân quân tự vệ | Cảnh sát cơ động | Cảnh sát đặc nhiệm | Cảnh sát bảo vệ | Cảnh sát vũ trang | Cảnh sát | Chủ lực | Khung thường trực | Cơ động | Dự bị động viên | Kinh tế - Quốc phòng | Kinh tế quốc phòng | KT-QP | KTQP | Kinh tế',
]

export function armEntries(): Entry[] {
  return textEntries('arm', ARMS)
}
