import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { describe, expect, it, vi } from 'vitest'

// The checker in this process; it would start a program of its own where it has one.
vi.stubEnv('RECHECK_BACKEND', 'pure')
const { checkSync } = await import('recheck')

const SRC = fileURLToPath(new URL('../../src', import.meta.url))

/** `new RegExp` of a string that only exists while the program runs: `gold --only` takes one of the user. */
const OF_THE_USER = ['cli/gold.ts']

interface Found {
  line: number
  source: string
  flags: string
}

/** The regular expressions of a file, and how many are put together of strings. */
function expressionsOf(path: string): { literals: Found[]; made: number } {
  const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true)
  const literals: Found[] = []
  let made = 0
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/')
      const { line } = file.getLineAndCharacterOfPosition(node.getStart())
      literals.push({ line: line + 1, source: node.text.slice(1, end), flags: node.text.slice(end + 1) })
    }
    const called = ts.isNewExpression(node) || ts.isCallExpression(node) ? node.expression.getText() : ''
    if (called === 'RegExp') made++
    ts.forEachChild(node, visit)
  }
  visit(file)
  return { literals, made }
}

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => ({ file: relative(SRC, join(SRC, file)), ...expressionsOf(join(SRC, file)) }))

describe('no regular expression takes more than linear time', () => {
  const literals = files.flatMap(({ file, literals }) => literals.map((one) => ({ ...one, at: `${file}:${one.line}` })))

  it.each(literals)('$at /$source/$flags', ({ source, flags }) => {
    expect(checkSync(source, flags).status).toBe('safe')
  })

  it('and none is put together of strings, so that all of them are checked', () => {
    expect(files.filter(({ made }) => made > 0).map(({ file }) => file)).toEqual(OF_THE_USER)
  })

  it('a bad one would be found', () => {
    expect(checkSync('(a+)+$', '').status).toBe('vulnerable')
  })
})
