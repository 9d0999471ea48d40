import schema from '../model/schema.json'
import { type Options, optionHelp, readArguments } from './arguments'
import { EXIT, type Io, put, Stop } from './io'

const OPTIONS: Options = { help: { short: 'h', help: 'show this text' } }

export const SCHEMA_HELP = `vietmil schema [article|record]

Prints the JSON Schema (2020-12) of what \`extract\` returns (article, the default), or of one line of the ndjson
output (record): an article with its id, or an error record.

${optionHelp(OPTIONS)}`

/** Runs `vietmil schema`. @returns the exit code */
export async function schemaCommand(argv: string[], io: Io): Promise<number> {
  const args = readArguments(argv, OPTIONS)
  const [which = 'article', ...others] = args.positionals
  if (args.has('help')) await put(io.stdout, SCHEMA_HELP)
  else if (others.length > 0 || !['article', 'record'].includes(which)) {
    throw new Stop(EXIT.usage, 'vietmil schema takes one of article, record')
  } else await put(io.stdout, `${JSON.stringify(which === 'article' ? schema : recordSchema(), null, 2)}\n`)
  return EXIT.done
}

function recordSchema() {
  const { $schema, $defs } = schema
  return { $schema, $id: `${schema.$id}#record`, title: 'One line of ndjson output', $ref: '#/$defs/record', $defs }
}
