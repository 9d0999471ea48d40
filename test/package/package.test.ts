import { execFile } from 'node:child_process'
import { mkdir, readFile, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { beforeAll, describe, expect, it } from 'vitest'
import { folderOf } from '../cli/harness'
import { builtPackage } from '../corpus/built-package'

const run = promisify(execFile)
const MODULES = new URL('../../node_modules', import.meta.url).pathname

let tarball = ''
beforeAll(async () => {
  const built = await builtPackage({ types: true })
  const { stdout } = await run('npm', ['pack', '--json', '--silent', '--pack-destination', built], { cwd: built })
  tarball = join(built, JSON.parse(stdout)[0].filename)
}, 240_000)

/** An empty project with the packed package in it; its dependencies are this checkout's, so that no network is needed. */
async function project(files: Record<string, string>): Promise<string> {
  const folder = await folderOf(files)
  await mkdir(join(folder, 'node_modules/vietmil'), { recursive: true })
  await run('tar', ['-xzf', tarball, '--strip-components=1', '-C', join(folder, 'node_modules/vietmil')])
  const { dependencies, optionalDependencies } = JSON.parse(
    await readFile(join(folder, 'node_modules/vietmil/package.json'), 'utf8'),
  )
  for (const name of Object.keys({ ...dependencies, ...optionalDependencies })) {
    if (name.includes('/')) await mkdir(join(folder, 'node_modules', name.split('/')[0] as string), { recursive: true })
    await symlink(join(MODULES, name), join(folder, 'node_modules', name))
  }
  return folder
}

const node = (folder: string, ...argv: string[]) => run(process.execPath, argv, { cwd: folder })

describe('the packed package', { timeout: 120_000 }, () => {
  it('is used from ES modules: core, corpus with threads, stream, schema', async () => {
    const folder = await project({
      'package.json': '{"type":"module"}',
      'use.js': `
        import { extract } from 'vietmil'
        import { createPool, detectLanguage, extractCorpus, extractStream } from 'vietmil/corpus'
        import schema from 'vietmil/schema.json' with { type: 'json' }
        const entries = Array.from({ length: 200 }, (_, index) => ({ id: String(index), text: 'Đại tá Nguyễn Văn An ' + index }))
        const single = []
        for await (const result of extractCorpus(entries)) single.push(result)
        const double = []
        for await (const result of extractCorpus(entries, { jobs: 2 })) double.push(result)
        const streamed = []
        for await (const result of ReadableStream.from(entries).pipeThrough(extractStream({ jobs: 2 }))) streamed.push(result)
        const pool = await createPool({ jobs: 1 })
        const pooled = await pool.extract(entries)
        await pool.destroy()
        const all = [single, double, streamed, pooled].map((results) => JSON.stringify(results))
        console.log(JSON.stringify([extract('Đại tá').mentions.length, new Set(all).size, single.length, detectLanguage('Trung đoàn 2'), schema.title]))`,
    })
    const { stdout, stderr } = await node(folder, '--no-warnings', 'use.js')
    expect({ found: JSON.parse(stdout), stderr }).toEqual({ found: [1, 1, 200, 'vie', 'vietmil article'], stderr: '' })
  })

  it('is used from CommonJS, threads included', async () => {
    const folder = await project({
      // Else a package.json in a folder above could say whose files these are.
      'package.json': '{}',
      'use.cjs': `
        const { extract } = require('vietmil')
        const { extractCorpus, detectLanguage, htmlText, readRecords } = require('vietmil/corpus')
        const schema = require('vietmil/schema.json')
        const main = async () => {
          const results = []
          for await (const result of extractCorpus([{ id: 'a', text: 'Đại tá A' }], { jobs: 2 })) results.push(result.id)
          async function* page() { yield Buffer.from('<p>Đại tá A phát biểu tại hội nghị.</p>') }
          for await (const { text } of readRecords(page(), { format: 'html', source: 'p' })) results.push(text)
          console.log(JSON.stringify([extract('Đại tá').mentions.length, ...results, htmlText('&ecirc;').text, detectLanguage('The commander of the division spoke to reporters about the exercise.'), schema.title]))
        }
        main()`,
    })
    const { stdout } = await node(folder, 'use.cjs')
    expect(JSON.parse(stdout)).toEqual([1, 'a', 'Đại tá A phát biểu tại hội nghị.', 'ê', 'eng', 'vietmil article'])
  })

  it.each([
    ['ES modules', 'module', 'nodenext'],
    ['CommonJS', 'commonjs', 'nodenext'],
    ['bundlers', 'module', 'bundler'],
  ])('has types for %s', async (_name, type, moduleResolution) => {
    const folder = await project({
      'package.json': JSON.stringify({ type }),
      'use.ts': `
        import { extract, type Article } from 'vietmil'
        import { extractCorpus, type CorpusResult, isError } from 'vietmil/corpus'
        const article: Article = extract('Đại tá', { publishedAt: '2024-04-03' })
        for (const mention of article.mentions) if (mention.type === 'rank') mention.nato satisfies string | null
        // @ts-expect-error there is no such type of mention
        article.mentions[0]?.type === 'ship'
        export async function use(): Promise<string[]> {
          const ids: string[] = []
          for await (const result of extractCorpus([{ id: 'a', text: 'Đại tá' }])) {
            const checked: CorpusResult = result
            if (!isError(checked)) ids.push(checked.id, checked.mentions[0]?.value ?? '')
          }
          return ids
        }`,
    })
    await symlink(join(MODULES, '@types'), join(folder, 'node_modules/@types'))
    await symlink(join(MODULES, 'undici-types'), join(folder, 'node_modules/undici-types')).catch(() => {})
    const module = moduleResolution === 'bundler' ? 'esnext' : 'nodenext'
    const options = ['--noEmit', '--strict', '--target', 'es2022', '--types', 'node', '--module', module]
    const argv = [join(MODULES, 'typescript/bin/tsc'), ...options, '--moduleResolution', moduleResolution, 'use.ts']
    const { stdout } = await node(folder, ...argv).catch((error) => error)
    expect(stdout).toBe('')
  })

  it('has a working command', async () => {
    const folder = await project({ 'a.txt': 'Đại tá Nguyễn Văn An phát biểu.' })
    const { bin, version } = JSON.parse(await readFile(join(folder, 'node_modules/vietmil/package.json'), 'utf8'))
    const program = join(folder, 'node_modules/vietmil', bin.vietmil)
    expect(await readFile(program, 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/)
    expect((await node(folder, program, '--version')).stdout).toBe(`${version}\n`)
    expect(JSON.parse((await node(folder, program, 'extract', 'a.txt', '-q')).stdout)).toMatchObject({ id: 'a.txt' })
  })

  it('says what is missing where the HTML libraries were left out', async () => {
    const folder = await project({ 'a.html': '<p>Đại tá</p>', 'b.txt': 'Đại tá' })
    await run('rm', [join(folder, 'node_modules/linkedom')])
    const program = join(folder, 'node_modules/vietmil/dist/cli.js')
    expect(JSON.parse((await node(folder, program, 'extract', 'b.txt', '-q')).stdout)).toMatchObject({ id: 'b.txt' })
    const failed = await node(folder, program, 'extract', 'a.html').catch((error) => error)
    expect(failed).toMatchObject({ code: 3, stderr: expect.stringContaining('install both') })
  })

  it('loads nothing but itself for the core', async () => {
    const folder = await project({ 'package.json': '{"type":"module"}' })
    await run('sh', ['-c', 'find node_modules -maxdepth 2 -type l -exec rm {} +'], { cwd: folder })
    const { stdout } = await node(
      folder,
      '-e',
      "import('vietmil').then(({ extract }) => console.log(extract('Đại tá').mentions.length))",
    )
    expect(stdout).toBe('1\n')
  })

  it('holds what it should and nothing else', async () => {
    const { stdout } = await run('tar', ['-tzf', tarball])
    const files = stdout.trim().split('\n')
    for (const file of [
      'dist/index.js',
      'dist/index.cjs',
      'dist/index.d.cts',
      'dist/corpus-worker.js',
      'dist/cli.js',
      'dist/schema.json',
    ]) {
      expect(files).toContain(`package/${file}`)
    }
    expect(
      files.filter((file) => !/^package\/(dist\/[\w.-]+|package\.json|README\.md|CHANGELOG\.md|LICENSE)$/.test(file)),
    ).toEqual([])
  })

  it('is clean for publint', async () => {
    const { publint } = await import('publint')
    const { messages } = await publint({ pkgDir: await builtPackage({ types: true }), strict: true })
    expect(messages).toEqual([])
  })

  it('is clean for are-the-types-wrong', async () => {
    const attw = join(MODULES, '@arethetypeswrong/cli/dist/index.js')
    const argv = [
      attw,
      tarball,
      '--profile',
      'node16',
      '--exclude-entrypoints',
      'schema.json',
      '--no-color',
      '--no-emoji',
    ]
    // It exits with 1 and a table where an entry does not resolve to types of its own kind.
    const { code, stdout } = await node(MODULES, ...argv).catch((error) => error)
    expect({ code, stdout }).toEqual({ code: undefined, stdout: expect.stringContaining('OK (CJS)') })
  })
})
