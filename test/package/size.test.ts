import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { beforeAll, describe, expect, it } from 'vitest'
import { builtPackage } from '../corpus/built-package'

/** Of the core as a browser downloads it: bundled, minified, gzipped. The README states it. */
const LIMIT = 180_000

let folder = ''
beforeAll(async () => {
  folder = await builtPackage()
}, 120_000)

describe('the core in a browser’s bundle', () => {
  const bundle = () =>
    build({
      absWorkingDir: folder,
      entryPoints: ['dist/index.js'],
      bundle: true,
      minify: true,
      charset: 'utf8',
      format: 'esm',
      platform: 'browser',
      metafile: true,
      write: false,
    })

  it(`has at most ${LIMIT / 1000} KB`, async () => {
    const { outputFiles } = await bundle()
    const size = gzipSync(outputFiles[0].contents, { level: 9 }).length
    console.info(`core: ${(size / 1000).toFixed(1)} KB minified and gzipped, limit ${LIMIT / 1000} KB`)
    expect(size).toBeLessThanOrEqual(LIMIT)
  })

  it('takes in no other package and nothing of Node', async () => {
    const { metafile } = await bundle()
    expect(Object.keys(metafile.inputs).filter((path) => !path.startsWith(join('dist', '/')))).toEqual([])
    expect(Object.values(metafile.inputs).flatMap(({ imports }) => imports.filter((one) => one.external))).toEqual([])
  })
})
