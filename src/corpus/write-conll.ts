import { outermost } from './spans'
import { textOf } from './text-of'
import { isError } from './types'
import type { Writer } from './writer'

/** A word with its combining marks, a number, or any other single sign. */
const TOKEN = /\p{L}[\p{L}\p{M}]*|\p{N}+|[^\s]/gu

/**
 * CoNLL: `TOKEN<TAB>TAG` lines with BIO tags, an empty line after each sentence, `# id = …` before each article.
 * Of nested mentions the outermost is tagged. A broken record is a `# error = …` line.
 */
export const conllWriter: Writer = {
  head: '',
  record(result) {
    const head = `# id = ${JSON.stringify(result.id)}\n`
    if (isError(result)) return `${head}# error = ${JSON.stringify(result.error)}\n\n`
    const text = textOf(result, 'conll')
    const lines: string[] = []
    let previousEnd = 0
    for (const { start, end, tag } of tagged(text, outermost(result.mentions))) {
      if (lines.length > 0 && !tag.startsWith('I-') && breaks(text, previousEnd, start)) lines.push('')
      lines.push(`${text.slice(start, end)}\t${tag}`)
      previousEnd = end
    }
    return `${head}${lines.join('\n')}${lines.length > 0 ? '\n' : ''}\n`
  },
  tail: '',
}

interface Token {
  start: number
  end: number
  tag: string
}

/** Tokens of the whole text; a token never reaches over the edge of a mention. */
function* tagged(text: string, mentions: { type: string; start: number; end: number }[]): Generator<Token> {
  let at = 0
  for (const { type, start, end } of mentions) {
    for (const token of tokens(text, at, start)) yield { ...token, tag: 'O' }
    let prefix = 'B-'
    for (const token of tokens(text, start, end)) {
      yield { ...token, tag: prefix + type }
      prefix = 'I-'
    }
    at = end
  }
  for (const token of tokens(text, at, text.length)) yield { ...token, tag: 'O' }
}

function* tokens(text: string, from: number, to: number): Generator<{ start: number; end: number }> {
  const part = text.slice(from, to)
  for (const match of part.matchAll(TOKEN))
    yield { start: from + match.index, end: from + match.index + match[0].length }
}

/** A sentence ends at a line break, and after `.`, `!`, `?` or `…` where white space and a capital follow. */
function breaks(text: string, end: number, start: number): boolean {
  const gap = text.slice(end, start)
  if (gap === '') return false
  return gap.includes('\n') || (/[.!?…]/.test(text[end - 1] as string) && /\p{Lu}/u.test(text[start] as string))
}
