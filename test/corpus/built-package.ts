import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { cp, mkdir, readdir, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { promisify } from 'node:util'

const run = promisify(execFile)
const ROOT = new URL('../..', import.meta.url).pathname.replace(/\/$/, '')
/** Inside `node_modules`, so that the built files find their dependencies and no tool looks at them. */
const CACHE = join(ROOT, 'node_modules/.cache/vietmil-tests')

/**
 * Builds the package for tests, away from `dist`, and gives its folder. Test files run side by side: the first to come
 * builds, the others wait; an up-to-date build is used again. A build is never changed: tests that run it while somebody
 * edits the sources stay with the one they began with.
 * @param types with type declarations too, which takes seconds
 */
export async function builtPackage({ types = false } = {}): Promise<string> {
  const kind = types ? 'typed' : 'plain'
  const lock = join(CACHE, `${kind}.lock`)
  await mkdir(CACHE, { recursive: true })
  for (;;) {
    try {
      await mkdir(lock)
      break
    } catch {
      const age = Date.now() - ((await stat(lock).catch(() => null))?.mtimeMs ?? Date.now())
      // A run that was killed leaves its lock behind.
      if (age > 240_000) await rm(lock, { recursive: true, force: true })
      await setTimeout(200)
    }
  }
  try {
    const folder = join(CACHE, `${kind}-${await newestChange()}`)
    if (!existsSync(folder)) await build(folder, types)
    await removeOld(kind)
    return folder
  } finally {
    await rm(lock, { recursive: true, force: true })
  }
}

async function build(folder: string, types: boolean): Promise<void> {
  const unfinished = `${folder}.part`
  await rm(unfinished, { recursive: true, force: true })
  const args = ['--out-dir', join(unfinished, 'dist'), ...(types ? [] : ['--no-dts'])]
  await run(process.execPath, ['node_modules/tsup/dist/cli-default.js', ...args], { cwd: ROOT })
  for (const file of ['package.json', 'README.md', 'CHANGELOG.md', 'LICENSE']) {
    await cp(join(ROOT, file), join(unfinished, file)).catch(() => {})
  }
  await rename(unfinished, folder)
}

/** Builds of an hour ago serve no running test. */
async function removeOld(kind: string): Promise<void> {
  for (const name of await readdir(CACHE)) {
    const path = join(CACHE, name)
    const isOld = Date.now() - ((await stat(path).catch(() => null))?.mtimeMs ?? Date.now()) > 3_600_000
    if (name.startsWith(`${kind}-`) && isOld) await rm(path, { recursive: true, force: true })
  }
}

async function newestChange(): Promise<number> {
  const files = await readdir(join(ROOT, 'src'), { recursive: true })
  const watched = [...files.map((file) => join('src', file)), 'tsup.config.ts', 'package.json']
  const times = await Promise.all(watched.map(async (file) => (await stat(join(ROOT, file))).mtimeMs))
  return Math.max(...times)
}
