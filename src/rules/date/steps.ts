import { capture } from '../../pattern/reader'
import type { Step } from '../../pattern/step'
import { around, guard, phraseLeaf } from '../../pattern/step'
import { Kind } from '../../text/tokens'

/**
 * Runs `step`, hands what it captured to `make` and keeps only the result, under `name`.
 * `null` from `make` is no match, so that a choice goes on to its next alternative.
 */
export function made<Name extends string, C, T>(
  name: Name,
  step: Step<C>,
  make: (captures: C) => T | null,
): Step<{ [K in Name]: T }> {
  return around(step, (vocabulary) => {
    const match = step.compile(vocabulary)
    return (r, i) => {
      const top = r.top
      const end = match(r, i)
      if (end < 0) return -1
      const captures: Record<string, unknown> = {}
      for (let c = top; c < r.top; c++) captures[r.names[c]] = r.values[c]
      r.top = top
      const value = make(captures as C)
      if (value === null) return -1
      capture(r, name, value)
      return end
    }
  })
}

/** One phrase of a closed table, longest first; its value is captured under `name`. */
export function phrase<Name extends string, T>(
  name: Name,
  table: Readonly<Record<string, T>>,
): Step<{ [K in Name]: T }> {
  const rows = Object.entries(table).map(([text, value]) => ({ words: text.split(' '), value }))
  return phraseLeaf(Object.keys(table), (vocabulary) => {
    const byFirst = new Map<number, { ids: number[]; value: T }[]>()
    for (const { words, value } of rows) {
      const ids = words.map((word) => vocabulary.intern(word))
      byFirst.set(ids[0], [...(byFirst.get(ids[0]) ?? []), { ids, value }])
    }
    for (const list of byFirst.values()) list.sort((a, b) => b.ids.length - a.ids.length)
    return (r, i) => {
      const list = i < r.limit ? byFirst.get(r.tokens.key[i]) : undefined
      if (list === undefined) return -1
      const { key } = r.tokens
      next: for (const { ids, value } of list) {
        if (i + ids.length > r.limit) continue
        for (let w = 1; w < ids.length; w++) if (key[i + w] !== ids[w]) continue next
        capture(r, name, value)
        return i + ids.length
      }
      return -1
    }
  })
}

/** A fact that the pattern itself settles, captured under `name`. */
export function fact<Name extends string, T>(name: Name, value: T): Step<{ [K in Name]: T }> {
  return guard(() => (r, i) => {
    capture(r, name, value)
    return i
  })
}

/** Matches nothing, if the next token begins with a capital letter. */
export function capital(): Step<object> {
  return guard(() => (r, i) => {
    const kind = i < r.limit ? r.tokens.kind[i] : 0
    return kind === Kind.cap || kind === Kind.upper || kind === Kind.mixed ? i : -1
  })
}

/** Matches nothing, at the end of the line, before a punctuation mark, or before one of these words. */
export function followedBy(...words: string[]): Step<object> {
  return guard((vocabulary) => {
    const ids = new Set(words.map((word) => vocabulary.intern(word)))
    return (r, i) => (i >= r.limit || r.tokens.kind[i] === Kind.punct || ids.has(r.tokens.key[i]) ? i : -1)
  })
}

/** Matches nothing, if no number and none of these words stands before: `6 tháng 3` is no March. */
export function notAfterCount(...words: string[]): Step<object> {
  return guard((vocabulary) => {
    const ids = new Set(words.map((word) => vocabulary.intern(word)))
    return (r, i) => {
      const { tokens } = r
      if (i === 0 || tokens.gap[i] === 2) return i
      return tokens.kind[i - 1] === Kind.number || ids.has(tokens.key[i - 1]) ? -1 : i
    }
  })
}

/** Matches nothing, if the token stands at the start of a line or of a sentence. */
export function sentenceStart(): Step<object> {
  return guard(() => (r, i) => {
    const { tokens, text } = r
    if (i === 0 || tokens.gap[i] === 2) return i
    const before = text.charCodeAt(tokens.start[i - 1])
    const ends = before === 0x2e || before === 0x21 || before === 0x3f || before === 0x2026 || before === 0x2a
    return ends && tokens.kind[i - 1] === Kind.punct ? i : -1
  })
}

/** Matches nothing, if one of these words stands among the `reach` tokens before, in the same clause. */
export function recently(reach: number, ...words: string[]): Step<object> {
  return guard((vocabulary) => {
    const ids = new Set(words.map((word) => vocabulary.intern(word)))
    const stops = new Set(['.', ';', ':', '!', '?', ')', '”', '"'].map((sign) => vocabulary.intern(sign)))
    return (r, i) => {
      const { key, gap } = r.tokens
      for (let t = i - 1, low = Math.max(0, i - reach); t >= low; t--) {
        if (ids.has(key[t])) return i
        if (stops.has(key[t]) || gap[t] === 2) return -1
      }
      return -1
    }
  })
}
