import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { describe, expect, it } from 'vitest'
import type { CorpusResult } from '../../src/corpus'
import type { Official, RankMention } from '../../src/index'
import { cli, folderOf } from '../cli/harness'
import { fakeExtract } from './fake-extractor'
import { generateLines } from './generate-corpus'

async function query(sql: string): Promise<unknown[][]> {
  const connection = await (await DuckDBInstance.create(':memory:')).connect()
  try {
    return (await connection.runAndReadAll(sql)).getRowsJson() as unknown[][]
  } finally {
    connection.closeSync()
  }
}

/** The recipe of the README. */
const WHO_HELD_WHAT = (files: string) => `
  SELECT strftime(publishedAt::DATE, '%Y-%m') AS month, o.value AS official, o.rank, p.title, p.organization
  FROM (SELECT publishedAt, unnest(officials) AS o FROM read_ndjson('${files}', union_by_name = true)
        WHERE publishedAt IS NOT NULL),
       unnest(o.positions) AS _(p)
  WHERE NOT p.former
  GROUP BY ALL
  ORDER BY month, official, p.title`

function official(
  value: string,
  rank: string,
  ...posts: [title: string, organization: string | null, former?: boolean][]
): Official {
  const positions = posts.map(([title, organization, former = false]) => {
    return { title, organization, organizationId: null, former, mentions: [0] }
  })
  const id = `person:${value}`
  return {
    id,
    value,
    surname: 'Nguyễn',
    given: value,
    rank,
    ranks: [{ value: rank, mentions: [0] }],
    positions,
    mentions: [0],
  }
}

describe('the ndjson output in DuckDB', () => {
  it('answers who held which post in which month', async () => {
    const article = (id: string, publishedAt: string, ...officials: Official[]): CorpusResult => {
      return { id, ...fakeExtract('Đại tá', { publishedAt }), officials }
    }
    const results: CorpusResult[] = [
      article('1', '2024-03-02', official('Nguyễn Văn An', 'Đại tá', ['Tham mưu trưởng', 'Quân khu 5'])),
      article(
        '2',
        '2024-04-03',
        official('Nguyễn Văn An', 'Thiếu tướng', ['Tư lệnh', 'Quân khu 5'], ['Tham mưu trưởng', 'Quân khu 5', true]),
      ),
      article('3', '2024-04-20T08:00:00+07:00', official('Nguyễn Văn An', 'Thiếu tướng', ['Tư lệnh', 'Quân khu 5'])),
      { id: '4', error: { code: 'bad-json', message: 'f:4: bad', source: 'f', line: 4 } },
      article('5', '2024-04-21'),
    ]
    const folder = await folderOf({ 'out.ndjson': results.map((result) => `${JSON.stringify(result)}\n`).join('') })
    expect(await query(WHO_HELD_WHAT(join(folder, '*.ndjson')))).toEqual([
      ['2024-03', 'Nguyễn Văn An', 'Đại tá', 'Tham mưu trưởng', 'Quân khu 5'],
      ['2024-04', 'Nguyễn Văn An', 'Thiếu tướng', 'Tư lệnh', 'Quân khu 5'],
    ])
  })

  it('loads what the command line writes, error records included', async () => {
    const folder = await folderOf({ 'in.jsonl': Buffer.concat([...generateLines(200, 20)]) })
    const out = join(folder, 'out.ndjson')
    expect(await cli(['extract', join(folder, 'in.jsonl'), '-o', out])).toMatchObject({ code: 0 })
    expect(
      await query(`SELECT count(*)::INT, count(error)::INT FROM read_ndjson('${out}', union_by_name = true)`),
    ).toEqual([[200, 10]])
    const ranks = await query(`
      SELECT m.value, m.nato, count(*)::INT FROM (SELECT unnest(mentions) AS m FROM read_ndjson('${out}')) GROUP BY ALL`)
    const { value, nato } = fakeExtract('Đại tá').mentions[0] as RankMention
    expect(ranks).toEqual([[value, nato, expect.any(Number)]])
  })
})
