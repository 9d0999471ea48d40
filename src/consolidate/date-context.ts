import type { Reader } from '../pattern/reader'
import type { Draft } from '../pattern/rule'
import { Gap, Kind } from '../text/tokens'
import { signAt, wordAt } from './words'

/** What stands around the dates of an article. */
export interface Surroundings {
  startsParagraph(draft: Draft): boolean
  /** Inside quotation marks. */
  isQuoted(draft: Draft): boolean
  startsSentence(draft: Draft): boolean
  /** Does not carry the story on: the date of a document, a date in brackets. */
  isAside(draft: Draft): boolean
  /** Nothing but a conjunction, a comma or a dash between them. */
  areJoined(draft: Draft, next: Draft): boolean
  /** “hôm nay (16/5)”, “Sáng nay, 27/6”. */
  isRestated(draft: Draft, next: Draft): boolean
  /** Whether the sentence looks ahead. */
  cueOf(draft: Draft): 'future' | null
}

/** Words of the future on either side of a date; `trước ngày 30.6` and `hạn` set a term. */
const AHEAD = new Set(['dự kiến', 'sắp tới', 'tới đây', 'chậm nhất', 'muộn nhất', 'kế hoạch', 'chuẩn bị', 'phấn đấu'])
const BEGINS_AHEAD = new Set(Array.from(AHEAD, (phrase) => phrase.split(' ')[0]))
const DEADLINE = new Set(['trước', 'hết', 'nhất'])
const REACH = 28

/** Reads the surroundings of the dates of one article; it walks the tokens once, in text order. */
export function createSurroundings(drafts: readonly Draft[], reader: Reader): Surroundings {
  const { tokens, text } = reader
  const quoted = quotedTokens(reader)
  const lines = lineOf(reader)
  const documents = new Set<number>()
  for (const { type, last } of drafts)
    if (type === 'document') for (const behind of [last, last + 1, last + 2]) documents.add(behind)
  let line = -1

  const endsSentence = (t: number) =>
    tokens.kind[t] === Kind.punct &&
    '.!?…'.includes(text[tokens.start[t]]) &&
    (t + 1 >= tokens.count || tokens.gap[t + 1] !== Gap.none)

  function looksAhead(from: number, step: 1 | -1): boolean {
    for (let t = from, left = REACH; t >= 0 && t < tokens.count && left > 0; t += step, left--) {
      if (endsSentence(t) || lines[t] !== lines[from]) return false
      if (tokens.kind[t] === Kind.number || tokens.kind[t] === Kind.punct) continue
      if (isCue(t)) return true
    }
    return false
  }

  // Whether a token is a word of the future, once it has been asked for: dates that stand close ask for the same ones.
  const asked = new Uint8Array(tokens.count)
  function isCue(t: number): boolean {
    if (asked[t] === 0) {
      const one = wordAt(reader, t)
      const cue =
        one === 'sẽ' || one === 'sắp' || (BEGINS_AHEAD.has(one) && AHEAD.has(`${one} ${wordAt(reader, t + 1)}`))
      asked[t] = cue ? 2 : 1
    }
    return asked[t] === 2
  }

  /** What is printed between two dates, if it is short; else something that joins nothing. */
  function between(draft: Draft, next: Draft): string {
    const length = next.start - draft.end
    return length >= 0 && length < 12 ? text.slice(draft.end, next.start) : '…'
  }

  /** “Quyết định số 3871/QĐ-BQP ngày 18/10/2010”. */
  function followsCode(first: number): boolean {
    let t = first - 1
    if (signAt(reader, t) === ',') t--
    return (
      t > 1 && tokens.kind[t] !== Kind.number && tokens.gap[t] === Gap.none && '-/–'.includes(text[tokens.start[t - 1]])
    )
  }

  return {
    startsParagraph(draft) {
      const fresh = lines[draft.first] !== line
      line = lines[draft.first]
      return fresh
    },
    isQuoted: ({ first }) => quoted[first] === 1,
    startsSentence: ({ first }) =>
      first === 0 ||
      lines[first - 1] !== lines[first] ||
      endsSentence(first - 1) ||
      '*•-–'.includes(text[tokens.start[first - 1]]),
    isAside: ({ first, last }) =>
      documents.has(first) || signAt(reader, first - 1) === '(' || followsCode(first) || wordAt(reader, last) === 'của',
    areJoined: (draft, next) => /^[\s,;–-]*(?:(?:và|hoặc)\s*)?$/u.test(between(draft, next)),
    isRestated: (draft, next) => /^\s*[(,]\s*$/.test(between(draft, next)),
    cueOf({ first, last }) {
      if (DEADLINE.has(wordAt(reader, first - 1)) && lines[first - 1] === lines[first]) return 'future'
      return looksAhead(last, 1) || looksAhead(first - 1, -1) ? 'future' : null
    },
  }
}

/** 1 for every token inside double quotation marks that open and close on its line. */
function quotedTokens({ tokens, text }: Reader): Uint8Array {
  const quoted = new Uint8Array(tokens.count)
  let opened = -1
  for (let t = 0; t < tokens.count; t++) {
    if (tokens.gap[t] === Gap.newline) opened = -1
    if (tokens.kind[t] !== Kind.punct) continue
    const sign = text[tokens.start[t]]
    if (sign === '.' || sign === ',') continue
    if ('“«„'.includes(sign) || (sign === '"' && opened < 0)) opened = t
    else if (opened >= 0 && '”»"'.includes(sign)) {
      quoted.fill(1, opened, t)
      opened = -1
    }
  }
  return quoted
}

function lineOf({ tokens }: Reader): Int32Array {
  const lines = new Int32Array(tokens.count)
  let line = 0
  for (let t = 0; t < tokens.count; t++) {
    if (tokens.gap[t] === Gap.newline) line++
    lines[t] = line
  }
  return lines
}
