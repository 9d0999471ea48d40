import { execFileSync, spawnSync } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { cli, folderOf, records } from '../cli/harness'
import { builtPackage } from '../corpus/built-package'
import { generateLines } from '../corpus/generate-corpus'

/** A Python that has PySpark; `VIETMIL_PYTHON` names another than `python3`, as one in a virtual environment. */
const PYTHON = process.env.VIETMIL_PYTHON ?? 'python3'
const missing = [
  spawnSync('java', ['-version']).status === 0 ? '' : 'java',
  spawnSync(PYTHON, ['-c', 'import pyspark']).status === 0
    ? ''
    : `pyspark for ${PYTHON} (set VIETMIL_PYTHON to another)`,
].filter(Boolean)

describe('the Spark recipe', () => {
  it('runs over a partitioned data set', { timeout: 300_000 }, async (context) => {
    context.skip(missing.length > 0, `there is no ${missing.join(' and no ')}`)
    const folder = await folderOf()
    const lines = [...generateLines(120)]
    for (let part = 0; part < 4; part++) {
      await writeFile(join(folder, `part-${part}.json`), Buffer.concat(lines.slice(part * 30, part * 30 + 30)))
    }
    const command = `${process.execPath} ${join(await builtPackage(), 'dist/cli.js')}`
    const job = new URL('extract_job.py', import.meta.url).pathname
    const submit = [
      '-c',
      'import runpy, sys; sys.argv = sys.argv[1:]; runpy.run_path(sys.argv[0], run_name="__main__")',
    ]
    const out = execFileSync(PYTHON, [...submit, job, join(folder, 'part-*.json'), join(folder, 'results'), command], {
      env: { ...process.env, PYSPARK_PYTHON: PYTHON, PYSPARK_SUBMIT_ARGS: '--master local[2] pyspark-shell' },
      stdio: ['ignore', 'pipe', 'ignore'],
    }).toString()
    expect(out).toMatch(/records: 120, ids: 120, mentions: [1-9]\d*/)
    const plain = await cli(['extract', join(folder, 'results', 'part-*'), '--input', 'jsonl', '-q'])
    // Every result is a record of ours: read as input it has no text, but it has its id.
    expect(
      records(plain.out)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(lines.map((line) => JSON.parse(line.toString()).id).sort())
  })
})
