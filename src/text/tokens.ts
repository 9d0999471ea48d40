/** What a token looks like. */
export const Kind = {
  lower: 1,
  /** First letter upper, the rest lower: `Đại`; also a single capital: `Y`. */
  cap: 2,
  /** Two or more letters, all upper: `BĐBP`. */
  upper: 3,
  /** Capitals inside: `TTg`, `QĐNDVNam`. */
  mixed: 4,
  number: 5,
  punct: 6,
} as const

/** What stands before a token. */
export const Gap = { none: 0, space: 1, newline: 2 } as const

/**
 * How many places after the last token hold nothing: no key, no kind, a line of their own. The arrays are used again for
 * the next text, and whoever looks a few tokens ahead must not see those of the one before.
 */
export const BEYOND = 4

/** The tokens of one text as parallel arrays; only the first `count` entries of each are meant. */
export interface Tokens {
  count: number
  start: Int32Array
  end: Int32Array
  /** Interned folded word; 0 for a word that no lexicon or rule names. */
  key: Int32Array
  kind: Uint8Array
  gap: Uint8Array
  /** Value of a number token of up to nine digits, else -1. */
  num: Int32Array
}

export function createTokens(capacity: number): Tokens {
  return {
    count: 0,
    start: new Int32Array(capacity),
    end: new Int32Array(capacity),
    key: new Int32Array(capacity),
    kind: new Uint8Array(capacity),
    gap: new Uint8Array(capacity),
    num: new Int32Array(capacity),
  }
}

/** Doubles the arrays in place, keeping what they hold. */
export function growTokens(tokens: Tokens): void {
  const bigger = createTokens(tokens.start.length * 2)
  for (const field of ['start', 'end', 'key', 'kind', 'gap', 'num'] as const) {
    bigger[field].set(tokens[field] as never)
    ;(tokens[field] as unknown) = bigger[field]
  }
}

/** Ends the tokens of a text; there must be room for {@link BEYOND} more. */
export function closeTokens(tokens: Tokens, count: number, length: number): void {
  tokens.count = count
  for (let t = count; t < count + BEYOND; t++) {
    tokens.start[t] = length
    tokens.end[t] = length
    tokens.key[t] = 0
    tokens.kind[t] = 0
    tokens.gap[t] = Gap.newline
    tokens.num[t] = -1
  }
}
