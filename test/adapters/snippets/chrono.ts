import { vi } from 'vietmil/chrono'

const ref = new Date(2024, 6, 10, 9)
const [meeting] = vi.parse('Hội nghị diễn ra sáng 14/7, bế mạc quý III/2024.', ref)
console.log(meeting.index, meeting.text) // → 17 sáng 14/7
console.log(meeting.start.get('year'), meeting.start.isCertain('year')) // → 2024 false
console.log(meeting.start.get('hour'), meeting.start.isCertain('hour')) // → 9 false

const [range] = vi.parse('từ ngày 5 đến 7-9', ref)
console.log(range.start.get('day'), range.end?.get('day')) // → 5 7
console.log(vi.parseDate('ngày mai lúc 8 giờ tối', ref)?.getHours()) // → 20
console.log(vi.strict.parse('hôm nay', ref).length) // → 0
