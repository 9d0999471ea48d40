import type { Entry } from './entry'
import type { DocumentNameRow } from './rows'

/**
 * Names of laws, codes and ordinances in force or often cited, as printed after their kind word
 * (National database of legal documents, vbpl.vn; military ones first). A law that is not listed is still found when its
 * name begins with a capital; the list is for names in lower case and names with commas.
 */
const LAWS = `
Quốc phòng|Biên phòng Việt Nam|Biên phòng|Cảnh sát biển Việt Nam|Cảnh sát biển|Dân quân tự vệ|DQTV|Lực lượng dự bị động viên|Dự bị động viên
Nghĩa vụ quân sự|NVQS|Sĩ quan Quân đội nhân dân Việt Nam|Sĩ quan QĐND Việt Nam|Sĩ quan Quân đội|Sĩ quan|Sỹ quan Quân đội nhân dân Việt Nam
Quân nhân chuyên nghiệp, công nhân và viên chức quốc phòng|Biên giới quốc gia|Biển Việt Nam|Biển|Biển quốc tế|An ninh quốc gia|An ninh mạng|An ninh dữ liệu
An toàn thông tin mạng|Công an nhân dân|CAND|Cảnh vệ|Cảnh sát cơ động|Giáo dục quốc phòng và an ninh|Giáo dục quốc phòng - an ninh
Giáo dục quốc phòng, an ninh|Phòng thủ dân sự|Phòng không nhân dân|Phòng, chống khủng bố|Tình trạng khẩn cấp|Động viên công nghiệp
Công nghiệp quốc phòng, an ninh và động viên công nghiệp|Quản lý, bảo vệ công trình quốc phòng và khu quân sự|Dẫn độ
Tham gia lực lượng gìn giữ hòa bình của Liên hợp quốc|Tham gia lực lượng gìn giữ hòa bình|Lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở
Quản lý, sử dụng vũ khí, vật liệu nổ và công cụ hỗ trợ|Bảo vệ bí mật nhà nước|Cơ yếu|Tình báo|Thi đua, khen thưởng|Thi đua khen thưởng
Phòng, chống ma túy|Phòng chống ma túy|Phòng, chống mua bán người|Phòng, chống tham nhũng|Phòng chống tham nhũng|Phòng, chống rửa tiền
Phòng, chống bạo lực gia đình|Phòng, chống tác hại của rượu, bia|Phòng, chống tác hại của thuốc lá|Phòng, chống thiên tai|Phòng, chống bệnh truyền nhiễm
Phòng cháy và chữa cháy|Phòng cháy, chữa cháy|Phòng cháy, chữa cháy và cứu nạn, cứu hộ|PCCC|Phòng bệnh|Phòng, chống nhiễm vi rút gây ra hội chứng suy giảm miễn dịch mắc phải ở người
Trật tự, an toàn giao thông đường bộ|Trật tự an toàn giao thông đường bộ|Giao thông đường bộ|Giao thông đường thủy nội địa|Đường bộ|Đường sắt
Hàng không dân dụng Việt Nam|Hàng không dân dụng|Hàng không|Căn cước công dân|Căn cước|Cư trú|Quốc tịch Việt Nam|Quốc tịch|Hộ tịch
Xuất cảnh, nhập cảnh của công dân Việt Nam|Nhập cảnh, xuất cảnh, quá cảnh, cư trú của người nước ngoài tại Việt Nam|Đặc xá|Thi hành án hình sự
Thi hành án dân sự|Thi hành tạm giữ, tạm giam|Tư pháp người chưa thành niên|Xử lý vi phạm hành chính|Tố tụng hành chính|Tố cáo|Khiếu nại|Tiếp công dân|Thanh tra
Tiếp cận thông tin|Hòa giải ở cơ sở|Hòa giải, đối thoại tại Tòa án|Thực hiện dân chủ ở cơ sở|Trợ giúp pháp lý|Phổ biến, giáo dục pháp luật
Trưng cầu ý dân|Mặt trận Tổ quốc Việt Nam|Công đoàn|Thanh niên|Trẻ em|Người cao tuổi|Người khuyết tật|Bình đẳng giới|Hôn nhân và gia đình|Nuôi con nuôi
Cựu chiến binh|Cán bộ, công chức|Cán bộ công chức|Viên chức|Nhà giáo|Giáo dục|Giáo dục đại học|Giáo dục nghề nghiệp|Việc làm|Bảo hiểm xã hội|BHXH
Bảo hiểm y tế|BHYT|An toàn, vệ sinh lao động|Người lao động Việt Nam đi làm việc ở nước ngoài theo hợp đồng|Khám bệnh, chữa bệnh|Dược|Dân số|An toàn thực phẩm
Hiến, lấy, ghép mô, bộ phận cơ thể người và hiến, lấy xác|Bảo vệ sức khỏe nhân dân|Tổ chức chính quyền địa phương|Tổ chức Chính phủ|Tổ chức Quốc hội
Tổ chức Tòa án nhân dân|Tổ chức Viện kiểm sát nhân dân|Tổ chức cơ quan điều tra hình sự|Bầu cử đại biểu Quốc hội và đại biểu Hội đồng nhân dân
Hoạt động giám sát của Quốc hội và Hội đồng nhân dân|Ban hành văn bản quy phạm pháp luật|Ban hành văn bản|Thủ đô|Điều ước quốc tế|Thỏa thuận quốc tế
Cơ quan đại diện nước Cộng hòa xã hội chủ nghĩa Việt Nam ở nước ngoài|Ngân sách nhà nước|NSNN|Quản lý, sử dụng tài sản công|Quản lý, sử dụng tài sản nhà nước|Quản lý tài sản công|Quản lý nợ công
Quản lý thuế|Quản lý ngoại thương|Quản lý, sử dụng vốn Nhà nước đầu tư vào sản xuất, kinh doanh tại doanh nghiệp|Đầu tư công|Đầu tư theo phương thức đối tác công tư
Đầu tư|Đấu thầu|Đấu giá tài sản|Đất đai|Nhà ở|Kinh doanh bất động sản|Xây dựng|Quy hoạch|Quy hoạch đô thị và nông thôn|Quy hoạch đô thị|Kiến trúc
Bảo vệ môi trường|Đa dạng sinh học|Lâm nghiệp|Bảo vệ và phát triển rừng|Thủy sản|Thủy lợi|Thủy lợi và phòng, chống thiên tai|Đê điều|Tài nguyên nước|Tài nguyên, môi trường biển và hải đảo
Khoáng sản|Địa chất và khoáng sản|Đo đạc và bản đồ|Khí tượng thủy văn|Biến đổi khí hậu|Trồng trọt|Chăn nuôi|Thú y|Bảo vệ và kiểm dịch thực vật|Hợp tác xã|Doanh nghiệp
Hỗ trợ doanh nghiệp nhỏ và vừa|Cạnh tranh|Thương mại|Bảo vệ quyền lợi người tiêu dùng|Hải quan|Thuế giá trị gia tăng|Thuế thu nhập doanh nghiệp|Thuế thu nhập cá nhân
Thuế tiêu thụ đặc biệt|Thuế bảo vệ môi trường|Thuế xuất khẩu, thuế nhập khẩu|Các tổ chức tín dụng|Ngân hàng Nhà nước Việt Nam|Ngân hàng Nhà nước|Chứng khoán|Kế toán|Kiểm toán nhà nước
Kiểm toán độc lập|Thống kê|Giá|Phá sản|Thực hành tiết kiệm, chống lãng phí|Phí và lệ phí|Bảo hiểm tiền gửi|Kinh doanh bảo hiểm|Báo chí|Xuất bản|Điện ảnh|Quảng cáo|Di sản văn hóa
Thư viện|Du lịch|Thể dục, thể thao|Tín ngưỡng, tôn giáo|Lưu trữ|Công chứng|Luật sư|Giám định tư pháp|Trọng tài thương mại|Viễn thông|Bưu chính|Tần số vô tuyến điện|Giao dịch điện tử
Công nghệ thông tin|Công nghệ cao|Công nghệ số|Công nghiệp công nghệ số|Dữ liệu|Bảo vệ dữ liệu cá nhân|Chuyển giao công nghệ|Khoa học và công nghệ|Khoa học, công nghệ và đổi mới sáng tạo
Sở hữu trí tuệ|Tiêu chuẩn và quy chuẩn kỹ thuật|Chất lượng sản phẩm, hàng hóa|Đo lường|Năng lượng nguyên tử|Điện lực|Dầu khí|Sử dụng năng lượng tiết kiệm và hiệu quả|Hóa chất|Hoạt động chữ thập đỏ
Trách nhiệm bồi thường của Nhà nước|Phục hồi, phá sản|Tương trợ tư pháp|Trưng mua, trưng dụng tài sản|Công chức|Trí tuệ nhân tạo`

const CODES = `Hình sự|Dân sự|Lao động|Tố tụng hình sự|Tố tụng dân sự|Hàng hải Việt Nam|Hàng hải|Hồng Đức|Gia Long`

const ORDINANCES = `
Ưu đãi người có công với cách mạng|ưu đãi người có công|người có công|Dân quân tự vệ|Cảnh sát cơ động|Cựu chiến binh|Cảnh vệ|Công an xã|Cơ yếu
Bộ đội Biên phòng|Dự bị động viên|Động viên công nghiệp|Tình trạng khẩn cấp|Quản lý, sử dụng vũ khí, vật liệu nổ và công cụ hỗ trợ|Quản lý, sử dụng vũ khí, vật liệu nổ, công cụ hỗ trợ|Tín ngưỡng, tôn giáo
Bảo vệ công trình quan trọng liên quan đến an ninh quốc gia|Bảo vệ bí mật nhà nước|Danh hiệu vinh dự nhà nước Bà mẹ Việt Nam anh hùng|Quản lý thị trường|Ngoại hối
Tình báo|Giáo dục quốc phòng - an ninh|Quân nhân chuyên nghiệp|Thực hiện dân chủ ở xã, phường, thị trấn|Chi phí tố tụng|Án phí, lệ phí Tòa án`

function names(list: string): string[] {
  return list.trim().split(/[|\n]/)
}

function entry(text: string, data: DocumentNameRow): Entry<DocumentNameRow> {
  return { category: 'documentName', text, data }
}

/** Named laws (`Luật Quốc phòng`), codes and ordinances. */
export function lawEntries(): Entry<DocumentNameRow>[] {
  const named = (head: string, kind: string) => (name: string) =>
    entry(`${head} ${name}`, { value: `${head} ${name}`, kind })
  return [
    ...names(LAWS).map(named('Luật', 'luật')),
    ...names(CODES).map(named('Bộ luật', 'bộ luật')),
    ...names(ORDINANCES).map(named('Pháp lệnh', 'pháp lệnh')),
    { ...entry('BLHS', { value: 'Bộ luật Hình sự', kind: 'bộ luật' }), shape: 'upper' },
    { ...entry('BLTTHS', { value: 'Bộ luật Tố tụng hình sự', kind: 'bộ luật' }), shape: 'upper' },
  ]
}
