import classifiers from 'natural/lib/natural/classifiers/index.js'
import { VietnameseTokenizer } from 'vietmil/natural'

const tokenizer = new VietnameseTokenizer({ fold: true })
console.log(tokenizer.tokenize('Đại tá Nguyễn Văn An thăm Sư đoàn 312').join(' | '))
// → đại tá | nguyễn văn an | thăm | sư đoàn 312

const classifier = new classifiers.BayesClassifier()
classifier.addDocument(tokenizer.tokenize('Đại tá kiểm tra bắn đạn thật ở thao trường'), 'quân sự')
classifier.addDocument(tokenizer.tokenize('Giá cà phê tăng, nông dân được mùa'), 'dân sự')
classifier.train()
console.log(classifier.classify(tokenizer.tokenize('Đơn vị tổ chức bắn đạn thật'))) // → quân sự
