import type { Reader } from '../pattern/reader'
import { Kind } from '../text/tokens'
import type { Layout } from './layout'
import type { PostPhrase } from './posts'
import { isDash, signAt, wordAt } from './words'

/** Posts that belong together: nothing but commas, dashes and `kiêm` between them. */
export interface PostRun {
  posts: PostPhrase[]
  first: number
  last: number
  /** Whether somebody holds them already. */
  taken: boolean
}

export function runsOf(reader: Reader, layout: Layout, posts: readonly PostPhrase[]): PostRun[] {
  const runs: PostRun[] = []
  for (const post of posts) {
    const run = runs[runs.length - 1]
    if (run && joinsPosts(reader, layout, run.last, post.first)) {
      run.posts.push(post)
      run.last = post.last
    } else runs.push({ posts: [post], first: post.first, last: post.last, taken: false })
  }
  return runs
}

const JOINS = /^(kiêm|kiêm nhiệm|đồng thời là|và|và là|nay là|hiện là|kiêm chức) $/

/** Whether only a comma, a dash or a word such as `kiêm` stands between two posts of one person. */
function joinsPosts(r: Reader, layout: Layout, postEnd: number, to: number): boolean {
  const from = skipYears(r, postEnd)
  if (layout.sentence[from - 1] !== layout.sentence[to] || to - from > 4) return false
  let words = ''
  let signs = 0
  for (let t = from; t < to; t++) {
    const sign = signAt(r, t)
    if (sign === ',' || isDash(sign)) signs++
    else if (sign !== '') return false
    else words += `${wordAt(r, t)} `
  }
  if (signs > 1) return false
  return words === '' ? signs === 1 : JOINS.test(words)
}

/** “nguyên Tư lệnh Quân đoàn 4 (1975-1980), nguyên …”: the years of a post in brackets. */
function skipYears(r: Reader, at: number): number {
  if (signAt(r, at) !== '(') return at
  for (let t = at + 1; t < at + 10; t++) {
    if (signAt(r, t) === ')') return t + 1
    const kind = r.tokens.kind[t]
    if (kind !== Kind.number && kind !== Kind.punct && !/^(từ|đến|tháng|năm|nay)$/.test(wordAt(r, t))) break
  }
  return at
}
