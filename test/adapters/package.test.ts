import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { builtPackage } from '../corpus/built-package'
import { nativeVntk } from './native-vntk'

const ROOT = join(import.meta.dirname, '../..')
const SNIPPETS = join(import.meta.dirname, 'snippets')
const HOSTS = ['chrono-node', 'compromise', 'natural', 'vntk']
let folder: string

beforeAll(async () => {
  folder = await builtPackage()
}, 120_000)

describe('what an entry loads', () => {
  const loaded = (entry: string) => {
    const program = `require(${JSON.stringify(join(folder, 'dist', `${entry}.cjs`))}); console.log(JSON.stringify(Object.keys(require.cache)))`
    const files = JSON.parse(execFileSync(process.execPath, ['-e', program], { encoding: 'utf8' })) as string[]
    return HOSTS.filter((host) => files.some((file) => file.includes(`node_modules/${host}/`)))
  }

  it.each([
    ['index', []],
    ['corpus', []],
    ['chrono', ['chrono-node']],
    ['compromise', []],
    ['natural', []],
    ['vntk', []],
  ])('%s loads of the hosts %j', (entry, hosts) => {
    expect(loaded(entry)).toEqual(hosts)
  })
})

describe('the code of the README', () => {
  const path = join(ROOT, 'README.md')
  const readme = existsSync(path) ? readFileSync(path, 'utf8') : ''

  describe.each(readdirSync(SNIPPETS))('%s', (file) => {
    const code = readFileSync(join(SNIPPETS, file), 'utf8')

    it.skipIf(file === 'vntk.ts' && !nativeVntk)(
      'prints what it says',
      () => {
        mkdirSync(join(folder, 'snippets'), { recursive: true })
        const copy = join(folder, 'snippets', file)
        // Beside the built package, where its own name means that package.
        writeFileSync(copy, code)
        const output = execFileSync(process.execPath, ['--import', 'tsx', copy], { cwd: ROOT, encoding: 'utf8' })
        expect(output.trimEnd().split('\n')).toEqual(Array.from(code.matchAll(/\/\/ → (.*)/g), ([, line]) => line))
      },
      30_000,
    )

    it.runIf(readme.includes("'vietmil/chrono'"))('is in the README', () => {
      expect(readme).toContain(code.trim())
    })
  })
})
