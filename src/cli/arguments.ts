import { type ParseArgsConfig, parseArgs } from 'node:util'
import { EXIT, Stop } from './io'

/** An option as the help shows it and `parseArgs` reads it. */
export interface Option {
  /** Placeholder of its value; without one it is a switch. */
  value?: string
  short?: string
  help: string
  /** May be given several times. */
  many?: true
  /** The only values allowed. */
  oneOf?: readonly string[]
}

export type Options = Record<string, Option>

export interface Arguments {
  positionals: string[]
  /** Whether a switch was given. */
  has(name: string): boolean
  /** An option's value. */
  get(name: string): string | undefined
  /** All values of an option that may be repeated. */
  all(name: string): string[]
  /** @throws Stop unless the value is a whole number of at least 1 */
  count(name: string): number | undefined
}

/** @throws Stop with the usage exit code for an unknown option, a missing or a wrong value */
export function readArguments(argv: string[], options: Options): Arguments {
  const { values, positionals } = parsed(argv, options)
  const all = (name: string): string[] => ([values[name] ?? []].flat() as (string | boolean)[]).map(String)
  const get = (name: string): string | undefined => all(name).at(-1)
  for (const [name, { oneOf }] of Object.entries(options)) {
    const wrong = oneOf && all(name).find((value) => !oneOf.includes(value))
    if (wrong !== undefined) throw new Stop(EXIT.usage, `--${name} is one of ${oneOf?.join(', ')}, not “${wrong}”`)
  }
  return {
    positionals,
    has: (name) => values[name] === true,
    get,
    all,
    count: (name) => {
      const value = get(name)
      if (value === undefined) return undefined
      if (!/^[1-9]\d{0,14}$/.test(value)) throw new Stop(EXIT.usage, `--${name} takes a whole number, not “${value}”`)
      return Number(value)
    },
  }
}

function parsed(argv: string[], options: Options) {
  const config: NonNullable<ParseArgsConfig['options']> = {}
  for (const [name, { value, short, many }] of Object.entries(options)) {
    config[name] = { type: value ? 'string' : 'boolean', ...(short && { short }), ...(many && { multiple: true }) }
  }
  try {
    return parseArgs({ args: argv, options: config, allowPositionals: true, strict: true })
  } catch (error) {
    throw new Stop(EXIT.usage, (error as Error).message)
  }
}

/** The options as an aligned list. */
export function optionHelp(options: Options): string {
  const rows = Object.entries(options).map(([name, { value, short, help }]) => {
    const flags = `${short ? `-${short}, ` : '    '}--${name}${value ? ` ${value}` : ''}`
    return [flags, help] as const
  })
  const width = Math.max(...rows.map(([flags]) => flags.length)) + 2
  return rows
    .map(([flags, help]) => `  ${flags.padEnd(width)}${help.replaceAll('\n', `\n  ${' '.repeat(width)}`)}\n`)
    .join('')
}
