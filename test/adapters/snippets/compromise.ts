import nlp from 'compromise'
import { type VietmilMethods, vietmil } from 'vietmil/compromise'

const mil: VietmilMethods = nlp.extend(vietmil)
const doc = mil.vietmil('Sáng 3-4, Đại tá Nguyễn Văn An thăm Sư đoàn 312.', { publishedAt: '2024-04-04' })

console.log(doc.match('#Rank+ #Person+').text('text')) // → Đại tá Nguyễn Văn An
console.log(doc.officials().mentions[0].value) // → Nguyễn Văn An
const [unit] = doc.units().mentions
console.log(unit.value, unit.start, unit.end) // → Sư đoàn 312 36 47
console.log(doc.dates().mentions[0].value) // → 2024-04-03TMO
console.log(nlp('Colonel Smith arrived in May.').has('#Rank')) // → false
