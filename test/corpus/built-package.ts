import { execFile } from 'node:child_process'
import { cp, mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { promisify } from 'node:util'

const run = promisify(execFile)
const ROOT = new URL('../..', import.meta.url).pathname.replace(/\/$/, '')
/** Inside `node_modules`, so that the built files find their dependencies and no tool looks at them. */
const CACHE = join(ROOT, 'node_modules/.cache/vietmil-tests')

/**
 * Builds the package for tests, away from `dist`, and gives its folder. Test files run side by side: the first to come
 * builds, the others wait; an up-to-date build is used again.
 * @param types with type declarations too, which takes seconds
 */
export async function builtPackage({ types = false } = {}): Promise<string> {
  const folder = join(CACHE, types ? 'typed' : 'plain')
  const lock = `${folder}.lock`
  await mkdir(CACHE, { recursive: true })
  for (;;) {
    try {
      await mkdir(lock)
      break
    } catch {
      const age = Date.now() - ((await stat(lock).catch(() => null))?.mtimeMs ?? Date.now())
      // A run that was killed leaves its lock behind.
      if (age > 120_000) await rm(lock, { recursive: true, force: true })
      await setTimeout(200)
    }
  }
  try {
    await build(folder, types)
  } finally {
    await rm(lock, { recursive: true, force: true })
  }
  return folder
}

async function build(folder: string, types: boolean): Promise<void> {
  const stamp = join(folder, 'stamp')
  const newest = String(await newestChange())
  if ((await readFile(stamp, 'utf8').catch(() => '')) === newest) return
  const args = [
    'node_modules/tsup/dist/cli-default.js',
    '--out-dir',
    join(folder, 'dist'),
    ...(types ? [] : ['--no-dts']),
  ]
  await run(process.execPath, args, { cwd: ROOT })
  for (const file of ['package.json', 'README.md', 'CHANGELOG.md', 'LICENSE']) {
    await cp(join(ROOT, file), join(folder, file)).catch(() => {})
  }
  await writeFile(stamp, newest)
}

async function newestChange(): Promise<number> {
  const files = await readdir(join(ROOT, 'src'), { recursive: true })
  const watched = [...files.map((file) => join('src', file)), 'tsup.config.ts', 'package.json']
  const times = await Promise.all(watched.map(async (file) => (await stat(join(ROOT, file))).mtimeMs))
  return Math.max(...times)
}
