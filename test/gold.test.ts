import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { runGold } from '../src/cli/gold'
import { comparable } from '../src/gold/compare'
import { diffRuns } from '../src/gold/diff'
import { type GoldRow, parseGoldJsonl } from '../src/gold/format'
import { judge } from '../src/gold/judge'
import { parseMarkup } from '../src/gold/markup'
import { formatDiff, formatProblem, formatTable, toJson } from '../src/gold/report'
import { parseRun, runOver } from '../src/gold/run'
import { rates, score } from '../src/gold/score'
import type { Mention, MentionType } from '../src/index'

/** A gold row from marked text, so that a case reads as its text. */
function gold(marked: string, id = 'a'): GoldRow {
  return parseMarkup(`id: ${id}\n\n${marked}\n`, 'case.txt')
}

/** A predicted mention: the first place where the article reads `text`, from `from` on. */
function found(row: GoldRow, type: MentionType, text: string, attributes: object = {}, from = 0): Mention {
  const start = row.text.indexOf(text, from)
  if (start < 0) throw new Error(`the case does not contain “${text}”`)
  return { type, start, end: start + text.length, text, value: text, rule: `${type}/test`, ...attributes } as Mention
}

function positions(...texts: string[]) {
  return texts.map((text) => ({ text, title: text, organization: null, former: false, start: 0, end: 0 }))
}

function scoreOf(row: GoldRow, ...predicted: Mention[]) {
  return score([judge(row, predicted)])
}

describe('JSONL', () => {
  const row = (mentions: object[], text = 'Hàng Hà Nội, Hà Nội') => JSON.stringify({ id: 'a', text, mentions })

  test('mentions without offsets are found in order, as whole words', () => {
    const mention = { type: 'location', text: 'Hà Nội' }
    const [first] = parseGoldJsonl(row([mention, mention]), 'g.jsonl')
    expect(first.mentions.map(({ start, end }) => [start, end])).toEqual([
      [5, 11],
      [13, 19],
    ])
    expect(parseGoldJsonl(row([{ type: 'location', text: 'Hà' }]), 'g.jsonl')[0].mentions[0].start).toBe(5)
  })

  test('a nested mention without offsets may follow the one around it', () => {
    const mentions = [
      { type: 'organization', text: 'Đảng ủy Quân khu 5' },
      { type: 'unit', text: 'Quân khu 5', opt: true },
    ]
    expect(parseGoldJsonl(row(mentions, 'Đảng ủy Quân khu 5'), 'g.jsonl')[0].mentions[1]).toEqual({
      type: 'unit',
      start: 8,
      end: 18,
      text: 'Quân khu 5',
      opt: true,
    })
  })

  const bad: [string, string, RegExp][] = [
    ['not JSON', '{', /^g\.jsonl:2: not JSON/],
    ['no id', '{"text":"","mentions":[]}', /g\.jsonl:2: a row needs a string "id"/],
    ['unknown type', row([{ type: 'town', text: 'Hà Nội' }]), /g\.jsonl:2: mention 0: unknown type “town”/],
    ['wrong slice', row([{ type: 'location', text: 'Hà Nội', start: 4, end: 10 }]), /reads “ Hà Nộ”, not “Hà Nội”/],
    ['half a span', row([{ type: 'location', text: 'Hà Nội', start: 5 }]), /both "start" and "end"/],
    ['not in the text', row([{ type: 'location', text: 'Huế' }]), /“Huế” does not occur/],
    ['no TIMEX3', row([{ type: 'date', text: 'Hà', value: '3/4' }]), /no TIMEX3 value/],
    ['publishedAt', '{"id":"a","publishedAt":"3/4/2024","text":"","mentions":[]}', /no ISO date/],
    [
      'overlap within a type',
      row([
        { type: 'unit', text: 'Hà Nội', start: 5, end: 11 },
        { type: 'unit', text: 'Hà', start: 5, end: 7 },
      ]),
      /unit “Hà” overlaps unit “Hà Nội”/,
    ],
  ]
  test.each(bad)('error: %s', (_, line, message) => {
    expect(() => parseGoldJsonl(`\n${line}`, 'g.jsonl')).toThrow(message)
  })
})

describe('markup', () => {
  test('head, attributes, nesting', () => {
    const source = [
      'id: hội-nghị',
      'style: hội nghị',
      'publishedAt: 2024-04-04',
      '',
      '{{Chiều 3/4|date|value=2024-04-03TAF}}, {{Đảng ủy {{Quân khu 5|unit|opt}}|organization}} họp.',
      '{{Đại tá|rank}} {{Lê Văn A|person|rank=Đại tá|positions=Chính ủy // Bí thư Đảng ủy}} nêu {{Chỉ thị 05|document|number=05}}.',
      '',
    ].join('\n')
    const row = parseMarkup(source, 'dir/x.txt')
    expect(row).toMatchObject({ id: 'hội-nghị', style: 'hội nghị', publishedAt: '2024-04-04' })
    expect(row.text).toBe('Chiều 3/4, Đảng ủy Quân khu 5 họp.\nĐại tá Lê Văn A nêu Chỉ thị 05.')
    expect(row.mentions).toEqual([
      { type: 'date', start: 0, end: 9, text: 'Chiều 3/4', value: '2024-04-03TAF' },
      { type: 'organization', start: 11, end: 29, text: 'Đảng ủy Quân khu 5', value: 'Đảng ủy Quân khu 5' },
      { type: 'unit', start: 19, end: 29, text: 'Quân khu 5', value: 'Quân khu 5', opt: true },
      { type: 'rank', start: 35, end: 41, text: 'Đại tá', value: 'Đại tá' },
      {
        type: 'person',
        start: 42,
        end: 50,
        text: 'Lê Văn A',
        rank: 'Đại tá',
        positions: ['Chính ủy', 'Bí thư Đảng ủy'],
      },
      { type: 'document', start: 55, end: 65, text: 'Chỉ thị 05', number: '05', date: null, title: null },
    ])
  })

  test('the id is the file name unless the head gives one; a bar outside of marks is text', () => {
    expect(parseMarkup('style: s\n\na | b\n', 'dir/le-ky-niem.txt')).toMatchObject({ id: 'le-ky-niem', text: 'a | b' })
  })

  const bad: [string, string, string][] = [
    ['head line', 'id\n\n', 'f.txt:1: “id” is no “key: value” line'],
    ['head key', 'ids: a\n\n', 'f.txt:1: unknown key “ids”'],
    ['no empty line', 'id: a\n', 'f.txt:2: no empty line'],
    ['not closed', 'id: a\n\nx\n{{Huế|location', 'f.txt:4: the mark “{{Huế” is not closed'],
    ['not closed on its line', 'id: a\n\n{{Huế|location\n}}', 'f.txt:3: the mark “{{Huế” is not closed'],
    ['closed too often', 'id: a\n\n{{Huế|location}} }}', 'f.txt:3: “}}” without “{{”'],
    ['no type', 'id: a\n\n{{Huế}}', 'f.txt:3: “Huế” has the unknown type “”'],
    ['unknown type', 'id: a\n\n{{Huế|town}}', 'f.txt:3: “Huế” has the unknown type “town”'],
    ['unknown flag', 'id: a\n\n{{Huế|location|optional}}', 'f.txt:3: “optional” on location “Huế” is neither'],
    ['unknown key', 'id: a\n\n{{Huế|location|rank=A}}', 'f.txt:3: location “Huế” takes no “rank”'],
    ['edge space', 'id: a\n\n{{Huế |location}}', 'f.txt:3: “Huế ” is empty or begins or ends with a space'],
    ['date left as written', 'id: a\n\n\n{{3/4|date}}', 'f.txt:4: date “3/4” has the value “3/4”'],
    ['nested in its own type', 'id: a\n\n{{tỉnh {{Huế|location}}|location}}', 'f.txt:3: location “Huế” overlaps'],
  ]
  test.each(bad)('error: %s', (_, source, message) => {
    expect(() => parseMarkup(source, 'f.txt')).toThrow(message)
  })
})

describe('scoring of spans', () => {
  const row = gold('{{Sư đoàn 312|unit}} ở {{tỉnh Thái Nguyên|location}}')

  test('exact needs type, start and end', () => {
    expect(scoreOf(row, found(row, 'unit', 'Sư đoàn 312')).unit.exact).toEqual({ tp: 1, fp: 0, fn: 0 })
    expect(scoreOf(row, found(row, 'organization', 'Sư đoàn 312')).all.exact).toEqual({ tp: 0, fp: 1, fn: 2 })
    expect(scoreOf(row, found(row, 'unit', 'Sư đoàn')).unit.exact).toEqual({ tp: 0, fp: 1, fn: 1 })
  })

  test('partial needs the type and an overlap, one to one', () => {
    const pieces = [found(row, 'location', 'tỉnh'), found(row, 'location', 'Thái Nguyên')]
    expect(scoreOf(row, ...pieces).location.partial).toEqual({ tp: 1, fp: 1, fn: 0 })
    const both = gold('{{Sư đoàn 3|unit}}, {{Sư đoàn 5|unit}}')
    expect(scoreOf(both, found(both, 'unit', 'Sư đoàn 3, Sư đoàn 5')).unit.partial).toEqual({ tp: 1, fp: 0, fn: 1 })
  })

  test('the same mention predicted twice is right once', () => {
    const mention = found(row, 'unit', 'Sư đoàn 312')
    expect(scoreOf(row, mention, { ...mention }).unit.exact).toEqual({ tp: 1, fp: 1, fn: 0 })
  })

  test('six leaves out organisations and places; all is everything', () => {
    const figures = scoreOf(row, found(row, 'unit', 'Sư đoàn 312'), found(row, 'location', 'Thái Nguyên'))
    expect(figures.six.exact).toEqual({ tp: 1, fp: 0, fn: 0 })
    expect(figures.all.exact).toEqual({ tp: 1, fp: 1, fn: 1 })
    expect(figures.all.partial).toEqual({ tp: 2, fp: 0, fn: 0 })
  })

  test('articles add up before rates are taken', () => {
    const other = gold('{{Sư đoàn 3|unit}}, {{Sư đoàn 5|unit}}', 'b')
    const figures = score([judge(row, [found(row, 'unit', 'Sư đoàn 312')]), judge(other, [])])
    expect(rates(figures.unit.exact)).toEqual({ precision: 1, recall: 1 / 3, f1: 0.5 })
  })

  test('a rate without a denominator is null', () => {
    expect(rates({ tp: 0, fp: 0, fn: 0 })).toEqual({ precision: null, recall: null, f1: null })
    expect(rates({ tp: 0, fp: 0, fn: 2 })).toEqual({ precision: null, recall: 0, f1: 0 })
  })
})

describe('the opt rule', () => {
  const nothing = { tp: 0, fp: 0, fn: 0 }
  const row = gold('{{Đảng ủy {{Quân khu 5|unit|value=sai|opt}}|organization}} họp')

  test('missing an opt mention costs nothing', () => {
    expect(scoreOf(row).unit.exact).toEqual(nothing)
    expect(scoreOf(row).unit.partial).toEqual(nothing)
  })

  test('matching one exactly counts neither way, nor is its value scored', () => {
    const figures = scoreOf(row, found(row, 'unit', 'Quân khu 5'))
    expect(figures.unit).toMatchObject({ exact: nothing, partial: nothing, value: { right: 0, total: 0 } })
  })

  test('overlapping one is excused, whatever the type', () => {
    expect(scoreOf(row, found(row, 'location', 'Quân khu')).location.exact).toEqual(nothing)
    expect(scoreOf(row, found(row, 'program', '5 họp')).program.partial).toEqual(nothing)
    expect(scoreOf(row, found(row, 'program', 'họp')).program.exact).toEqual({ tp: 0, fp: 1, fn: 0 })
  })

  test('a wanted mention that overlaps an opt one still counts', () => {
    const whole = scoreOf(row, found(row, 'organization', 'Đảng ủy Quân khu 5'))
    expect(whole.organization).toMatchObject({ exact: { tp: 1, fp: 0, fn: 0 }, partial: { tp: 1, fp: 0, fn: 0 } })
    const part = scoreOf(row, found(row, 'organization', 'Đảng ủy Quân'))
    expect(part.organization).toMatchObject({ exact: { tp: 0, fp: 0, fn: 1 }, partial: { tp: 1, fp: 0, fn: 0 } })
  })
})

describe('scoring of values', () => {
  test('strings are compared folded', () => {
    expect(comparable('  Chương trình “Xuân –\nHè” '.normalize('NFD'))).toBe('chương trình "xuân - hè"')
    expect(comparable(null)).toBe(comparable(''))
    expect(comparable('Hoà')).not.toBe(comparable('Hòa'))
  })

  test('only exactly matched mentions have their value scored', () => {
    const row = gold('{{Sư đoàn 3|unit}}, {{Sư đoàn 5|unit}}, {{Sư đoàn 7|unit}}')
    const { unit } = scoreOf(
      row,
      found(row, 'unit', 'Sư đoàn 3', { value: 'SƯ ĐOÀN 3' }),
      found(row, 'unit', 'Sư đoàn 5', { value: 'Sư đoàn' }),
      found(row, 'unit', 'đoàn 7', { value: 'Sư đoàn 7' }),
    )
    expect(unit.value).toEqual({ right: 1, total: 2 })
  })

  test('a document is scored by its number; kind, date and title apart', () => {
    const row = gold('{{Nghị quyết số 23-NQ/TU|document|kind=nghị quyết|number=23-NQ/TU|date=2024-03-03}}')
    const attributes = { kind: 'nghị quyết', number: '23–NQ/TU', date: null, title: null, value: '?' }
    const { document } = scoreOf(row, found(row, 'document', 'Nghị quyết số 23-NQ/TU', attributes))
    expect(document.value).toEqual({ right: 1, total: 1 })
    expect(document.fields).toEqual({
      kind: { right: 1, total: 1 },
      date: { right: 0, total: 1 },
      title: { right: 1, total: 1 },
    })
  })

  test('a person: rank, and posts as a set', () => {
    const row = gold('{{Lê A|person|rank=Đại tá|positions=Bí thư Đảng ủy // Chính ủy // Trưởng đoàn}}, {{Lê B|person}}')
    const { person } = scoreOf(
      row,
      found(row, 'person', 'Lê A', { rank: 'Trung tá', positions: positions('chính ủy', 'Bí thư Đảng ủy', 'Ủy viên') }),
      found(row, 'person', 'Lê B', { rank: null, positions: [] }),
    )
    expect(person.positions).toEqual({ tp: 2, fp: 1, fn: 1 })
    expect(person.fields).toEqual({ rank: { right: 1, total: 2 }, positions: { right: 1, total: 2 } })
    expect(person.value).toEqual({ right: 0, total: 0 })
  })

  test('what the gold does not state is not scored', () => {
    const row = gold('{{Đề án 1371|program|kind=đề án}}')
    const { program } = scoreOf(row, found(row, 'program', 'Đề án 1371', { kind: 'dự án' }))
    expect(program).toMatchObject({ value: { right: 0, total: 0 }, fields: { kind: { right: 0, total: 1 } } })
  })
})

describe('report', () => {
  const row = gold('Hôm nay,\n{{Sư đoàn 312|unit}} và {{Lữ đoàn 279|unit}} gặp {{Lê A|person|positions=Chính ủy}}.')
  const wrong = found(row, 'unit', 'Lữ đoàn 279', { value: 'Lữ đoàn' })
  const run = runOver([row], () => [found(row, 'date', 'Hôm nay'), wrong])

  test('every problem on its line, in text order', () => {
    expect(run.problems.map(formatProblem)).toEqual([
      'false a date [Hôm nay] …«Hôm nay», Sư đoàn 312 và Lữ đoàn 279 gặp Lê A.… (date/test)',
      'miss a unit [Sư đoàn 312] …Hôm nay, «Sư đoàn 312» và Lữ đoàn 279 gặp Lê A.…',
      'wrong a unit [Lữ đoàn 279] value: expected Lữ đoàn 279, got Lữ đoàn …Hôm nay, Sư đoàn 312 và «Lữ đoàn 279» gặp Lê A.… (unit/test)',
      'miss a person [Lê A] …Hôm nay, Sư đoàn 312 và Lữ đoàn 279 gặp «Lê A».…',
    ])
  })

  test('the table has aligned columns, groups when whole, and the other fields below', () => {
    expect(formatTable(run, ['unit', 'person']).split('\n')).toEqual([
      '1 article',
      '',
      '        gold  found      P     R    F1  partial P     R    F1      value',
      'unit       2      1  100.0  50.0  66.7      100.0  50.0  66.7  0.0 (0/1)',
      'person     1      0      –   0.0   0.0          –   0.0   0.0          –',
    ])
    expect(formatTable(run)).toMatch(/\nsix .*\nall /)
    const person = found(row, 'person', 'Lê A', { rank: null, positions: positions('Chính ủy', 'Bí thư') })
    expect(
      formatTable(
        runOver([row], () => [person]),
        ['person'],
      )
        .split('\n')
        .slice(-2),
    ).toEqual(['person       rank  100.0 (1/1)', 'person  positions    0.0 (0/1)  as sets P 50.0 R 100.0 F1 66.7'])
  })

  test('JSON round-trips as a run', () => {
    const json = JSON.stringify(toJson(run))
    expect(JSON.parse(json).score.unit.exact).toEqual({ tp: 1, fp: 0, fn: 1, precision: 1, recall: 0.5, f1: 2 / 3 })
    expect(diffRuns(parseRun(json, 'r.json'), run)).toMatchObject({ gains: [], losses: [], changed: [] })
    expect(() => parseRun('{}', 'r.json')).toThrow('r.json: not a saved gold run')
  })

  test('a diff shows gains, losses and values wrong in a new way, over shared articles', () => {
    const other = gold('{{Huế|location}}', 'b')
    const now = runOver([row, other], (one) =>
      one === row ? [found(row, 'unit', 'Sư đoàn 312'), { ...wrong, value: '279' }, found(row, 'rank', 'gặp')] : [],
    )
    const diff = diffRuns(run, now)
    expect(diff.gains.map(({ text }) => text)).toEqual(['Hôm nay', 'Sư đoàn 312'])
    expect(diff.losses.map(({ text }) => text)).toEqual(['gặp'])
    expect(diff.changed.map(({ before, after }) => [before.got, after.got])).toEqual([['Lữ đoàn', '279']])
    expect(diff).toMatchObject({ onlyBefore: [], onlyAfter: ['b'] })
    const lines = formatDiff(diff, run.score, now.score).split('\n')
    expect(lines.map((line) => line.slice(0, 7))).toEqual([
      '2 gains',
      'article',
      '+ false',
      '+ miss ',
      '- false',
      '~ wrong',
    ])
  })
})

describe('npm run gold', () => {
  let dir: string
  beforeAll(() => {
    dir = mkdtempSync(join(tmpdir(), 'gold-'))
    writeFileSync(join(dir, 'one.txt'), 'id: một\n\n{{Đại tá|rank}} A\n')
    writeFileSync(join(dir, 'two.txt'), 'id: hai\n\n{{zzz|program|kind=đề án}}\n')
    writeFileSync(join(dir, 'gold.jsonl'), '{"id":"c","text":"x","mentions":[]}\n{"id":"d","text":"x","mentions":[]}\n')
    writeFileSync(join(dir, 'bad.jsonl'), '{\n')
  })
  afterAll(() => rmSync(dir, { recursive: true }))

  function run(...argv: string[]) {
    const result = { code: 0, out: '', err: '' }
    const io = { out: (text: string) => (result.out += text), err: (text: string) => (result.err += text) }
    result.code = runGold(argv, io as Parameters<typeof runGold>[1])
    return result
  }

  test('reads directories of marked articles and gold files', () => {
    expect(run(dir, join(dir, 'gold.jsonl'))).toMatchObject({ code: 0, err: '', out: expect.stringMatching(/^4 art/) })
    expect(run(join(dir, 'one.txt')).out).toMatch(/^1 article\n/)
  })

  test('--only takes even, odd or a pattern', () => {
    const articles = (only: string) =>
      JSON.parse(run(dir, join(dir, 'gold.jsonl'), '--json', '--only', only).out).articles
    expect(articles('even')).toEqual(['một', 'c'])
    expect(articles('odd')).toEqual(['hai', 'd'])
    expect(articles('^[cm]')).toEqual(['một', 'c'])
  })

  test('--errors, --type', () => {
    expect(run(dir, '--errors', '--type', 'program').out).toContain('miss hai program [zzz] …«zzz»…')
    expect(run(dir, '--errors', '--type', 'date').out).not.toContain('zzz')
    expect(run(dir, '--errors', '--json').out).toContain('"status": "miss"')
  })

  test('--save, then --against', () => {
    const file = join(dir, 'run.json')
    expect(run(dir, '--type', 'date', '--save', file).code).toBe(0)
    expect(readFileSync(file, 'utf8')).toContain('zzz')
    expect(run(dir, '--against', file).out).toContain('0 gains, 0 losses, 0 changed')
  })

  test('exit code 2 for wrong arguments', () => {
    for (const argv of [[], [dir, '--nope'], [dir, '--type', 'town'], [dir, '--only', '(']]) {
      const { code, err, out } = run(...argv)
      expect([code, out]).toEqual([2, ''])
      expect(err).toContain('Usage:')
    }
  })

  test('exit code 1 for files that cannot be read, with file and line', () => {
    expect(run(join(dir, 'none.jsonl'))).toMatchObject({ code: 1, out: '' })
    expect(run(join(dir, 'bad.jsonl')).err).toContain('bad.jsonl:1: not JSON')
    expect(run(dir, dir).err).toContain('two articles have the id “một”')
    expect(run(dir, '--against', join(dir, 'gold.jsonl'))).toMatchObject({ code: 1 })
    expect(run(dir, '--save', join(dir, 'no', 'run.json'))).toMatchObject({ code: 1 })
  })
})
