import { VietnameseTokenizer } from 'vietmil/natural'
import { createWordSegmenter } from 'vietmil/vntk'
import vntk from 'vntk'

const text = 'Chiến sĩ huấn luyện tại Sư đoàn 312.'
const words = createWordSegmenter(vntk) // throws, and says why, where vntk's native part is missing
console.log(words.tokenize(text).join(' | ')) // → Chiến sĩ | huấn luyện | tại | Sư đoàn | 312 | .
const [first] = words.segment(text)
console.log(first.text, first.start, first.end) // → Chiến sĩ 0 8

const tokenizer = new VietnameseTokenizer({ segment: words.segment })
console.log(tokenizer.tokenize(text).join(' | ')) // → Chiến sĩ | huấn luyện | tại | Sư đoàn 312
