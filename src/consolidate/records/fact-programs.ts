import type { Fact } from '../../model/article'
import { Kind } from '../../text/tokens'
import { isBody } from '../bodies'
import { wordAt } from '../words'
import type { Scene } from './scene'

/** Verbs of a body that runs a programme; two words each. */
const RUNS = new Set(['tổ chức', 'phát động', 'triển khai', 'duy trì', 'ra mắt', 'khởi động', 'thực hiện', 'khai mạc'])
/** Words before a programme's name that make it something else than what is run. */
const ASIDE = new Set(['kỷ', 'hưởng', 'nhân', 'theo', 'chào', 'trong', 'tại', 'của', 'về', 'từ'])
const REACH = 8

/** `runs`: “BĐBP tỉnh tổ chức chương trình “X”, “Y””, “phong trào X do Quân khu 5 phát động”. */
export function programFacts(scene: Scene): Fact[] {
  const { drafts } = scene
  const facts = new Map<string, Fact>()
  const runners = new Int32Array(drafts.length).fill(-1)
  for (let i = 0; i < drafts.length; i++) {
    if (drafts[i].type !== 'program') continue
    const passive = runnerBehind(scene, i)
    const active = passive < 0 ? runnerBefore(scene, i, runners) : -1
    runners[i] = active
    const runner = passive >= 0 ? passive : active
    const subject = runner >= 0 ? scene.records[runner] : undefined
    const object = scene.records[i]
    if (subject === undefined || object === undefined) continue
    const key = `${subject.id} ${object.id}`
    if (facts.has(key)) continue
    const mentions = runner < i ? [runner, i] : [i, runner]
    facts.set(key, {
      kind: 'runs',
      subject: subject.id,
      object: object.id,
      mentions,
      rule: passive >= 0 ? 'fact/run-by' : 'fact/runs',
    })
  }
  return [...facts.values()]
}

/** “… do Quân khu 5 phát động”, right after the name, its closing quotation mark and its date. */
function runnerBehind({ drafts, layout, reader: r }: Scene, index: number): number {
  const { last } = drafts[index]
  let next = index + 1
  let t = last
  while (t < r.tokens.count && t - last < 4 && r.tokens.kind[t] === Kind.punct) t++
  if (drafts[next]?.type === 'date' && drafts[next].first === t) t = drafts[next++].last
  const runner = drafts[next]
  if (
    wordAt(r, t) !== 'do' ||
    !isBody(runner) ||
    runner.first !== t + 1 ||
    layout.sentence[t] !== layout.sentence[last - 1]
  )
    return -1
  return RUNS.has(`${wordAt(r, runner.last)} ${wordAt(r, runner.last + 1)}`) ? next : -1
}

/** The subject of the verb that the programme is the object of. */
function runnerBefore(scene: Scene, index: number, runners: Int32Array): number {
  const { drafts, layout, reader: r } = scene
  const { first } = drafts[index]
  const previous = drafts[index - 1]
  let words = 0
  for (let t = first - 1; t >= 0 && words < REACH && layout.sentence[t] === layout.sentence[first]; t--) {
    if (layout.cover[t] !== 0) {
      // “chương trình “X”, “Y””: what is listed with a programme is run by the same body.
      return words === 0 && previous?.type === 'program' && previous.last === t + 1 ? runners[index - 1] : -1
    }
    if (r.tokens.kind[t] === Kind.punct) continue
    const word = wordAt(r, t)
    if (word === 'và' && words === 0) continue
    if (ASIDE.has(word)) return -1
    if (RUNS.has(`${word} ${wordAt(r, t + 1)}`)) return subjectOf(scene, index)
    words++
  }
  return -1
}

/** How many words may stand before the subject of a sentence. */
const OPENING = 14

/** The body that the sentence begins with, behind a date or place at most. */
function subjectOf({ drafts, layout, reader: r }: Scene, index: number): number {
  const sentence = layout.sentence[drafts[index].first]
  let found = -1
  for (let i = index - 1; i >= 0 && layout.sentence[drafts[i].first] === sentence; i--) {
    const { type } = drafts[i]
    if (isBody(drafts[i])) found = i
    else if (type === 'person' || type === 'rank') found = -1
  }
  if (found < 0) return -1
  const { first } = drafts[found]
  for (let t = first - 1, words = 0; t >= 0 && layout.sentence[t] === sentence; t--) {
    if (layout.cover[t] === 0 && r.tokens.kind[t] !== Kind.punct && ++words > OPENING) return -1
  }
  return found
}
