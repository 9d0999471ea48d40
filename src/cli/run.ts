import { EXIT, type Io, put, Stop } from './io'

export const HELP = `vietmil COMMAND [arguments]

  extract   extract articles: files, folders, standard input
  explain   say why each mention was found
  gold      score the extractor on annotated articles
  schema    print the JSON Schema of the results

vietmil COMMAND --help tells more. --version prints the version.

Exit codes
  0    done; broken records, if any, are in the output and in the summary
  1    done, but records were broken and --strict was given, or the one text shown was broken
  2    wrong arguments
  3    a file could not be read or written, or a worker thread died
  4    --resume: the output does not belong to this input and these options
  141  the reader of the output closed the pipe
`

type Command = (argv: string[], io: Io) => Promise<number>

/** Each command is loaded when it is called: \`schema\` need not wait for the lexicon. */
const COMMANDS: Record<string, () => Promise<Command>> = {
  extract: async () => (await import('./extract')).extractCommand,
  explain: async () => (await import('./explain')).explainCommand,
  schema: async () => (await import('./schema')).schemaCommand,
  gold: async () => {
    const { runGold } = await import('./gold')
    return async (argv, io) =>
      runGold(argv, { out: (text) => io.stdout.write(text, ignore), err: (text) => io.stderr.write(text, ignore) })
  },
}

const ignore = (): void => {}

/**
 * Runs the command line.
 * @param argv arguments after the program's name
 * @param version of the package
 * @returns the exit code
 */
export async function run(argv: string[], io: Io, version: () => string): Promise<number> {
  const [name, ...rest] = argv
  try {
    if (name === '--version' || name === '-v') return await say(io, `${version()}\n`)
    if (name === undefined || name === '--help' || name === '-h' || name === 'help') return await say(io, HELP)
    if (!Object.hasOwn(COMMANDS, name)) throw new Stop(EXIT.usage, `no command “${name}”`)
    return await (await (COMMANDS[name] as () => Promise<Command>)())(rest, io)
  } catch (error) {
    return failure(error, name, io)
  }
}

async function say(io: Io, text: string): Promise<number> {
  await put(io.stdout, text)
  return EXIT.done
}

async function failure(error: unknown, name: string | undefined, io: Io): Promise<number> {
  if ((error as NodeJS.ErrnoException).code === 'EPIPE') return EXIT.pipeClosed
  const { message } = error as Error
  const code = error instanceof Stop ? error.code : EXIT.failed
  const hint =
    code === EXIT.usage ? `Try: vietmil ${name && Object.hasOwn(COMMANDS, name) ? `${name} ` : ''}--help\n` : ''
  await put(io.stderr, `vietmil: ${message}\n${hint}`).catch(ignore)
  return code
}
