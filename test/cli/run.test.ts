import { describe, expect, it } from 'vitest'
import { OPTIONS } from '../../src/cli/extract-options'
import { cli } from './harness'

describe('vietmil', () => {
  it.each([[['--help']], [['-h']], [['help']], [[]]])('%j shows the commands and the exit codes', async (argv) => {
    const { code, out } = await cli(argv)
    expect(code).toBe(0)
    for (const word of ['extract', 'explain', 'gold', 'schema', 'Exit codes', '141']) expect(out).toContain(word)
  })

  it('tells its version', async () => {
    expect(await cli(['--version'])).toEqual({ code: 0, out: '1.2.3\n', err: '' })
  })

  it.each(['extract', 'explain', 'schema', 'gold'])('%s --help tells its options', async (command) => {
    const { code, out, err } = await cli([command, '--help'])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toContain('--help')
  })

  it('extract --help tells every option, in lines that fit a terminal', async () => {
    const { out } = await cli(['extract', '--help'])
    for (const name of Object.keys(OPTIONS)) expect(out).toContain(`--${name}`)
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(120)
  })

  it.each([
    [['fly'], 'no command “fly”'],
    [['toString'], 'no command “toString”'],
    [['extract', '--fast'], "Unknown option '--fast'"],
    [['extract', '-', '--jobs', '0'], '--jobs takes a whole number'],
    [['extract', '-', '--format', 'xml'], '--format is one of ndjson, json'],
    [['extract', '-', '--resume'], '--resume needs --out'],
    [['extract', '-', '--format', 'brat'], '--format brat needs --out'],
    [['extract', '-', '--level', 'units'], '--level goes with --format csv'],
    [['extract', '-', '--published-at', 'today'], '--published-at takes an ISO day'],
    [['extract', '-', '--delimiter', '||'], '--delimiter takes one'],
    [['explain', 'Đại tá A', '--at', 'x'], '--at takes an offset'],
    [['schema', 'mention'], 'one of article, record'],
  ])('%j is a usage error', async (argv, message) => {
    const { code, out, err } = await cli(argv)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(message)
    expect(err).toMatch(/Try: vietmil .*--help\n$/)
  })

  it.each([
    [['extract', '/no/such/file.txt'], 'no such file'],
    [['extract', '/no/such/*.txt'], 'no readable file'],
    [['extract', '-', '--out', '/no/such/folder/x'], 'cannot write /no/such/folder/x'],
    [['extract', '-', '--lexicon', '/no/such.json'], 'cannot read /no/such.json'],
  ])('%j fails', async (argv, message) => {
    const { code, err } = await cli(argv)
    expect(code).toBe(3)
    expect(err).toContain(message)
  })

  it('prints the schemas', async () => {
    expect(JSON.parse((await cli(['schema'])).out)).toMatchObject({ title: 'vietmil article', $defs: {} })
    expect(JSON.parse((await cli(['schema', 'record'])).out)).toMatchObject({ $ref: '#/$defs/record', $defs: {} })
  })
})
