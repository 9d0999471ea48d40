import { readRecords } from '../corpus'
import { isError } from '../corpus/types'
import { createExtractor, type Explanation, explain, type Mention, type MentionExplanation } from '../index'
import { type Options, optionHelp, readArguments } from './arguments'
import { EXTRACT_OPTIONS, extractorSettings, INPUT_OPTIONS, parseSettings } from './extract-options'
import { findInputs, type Input } from './inputs'
import { EXIT, type Io, put, Stop } from './io'
import { painter } from './view'

const OPTIONS: Options = {
  at: { value: 'OFFSET', help: 'only mentions over this UTF-16 offset (0 is the first character)' },
  ...INPUT_OPTIONS,
  ...EXTRACT_OPTIONS,
  help: { short: 'h', help: 'show this text' },
}

export const EXPLAIN_HELP = `vietmil explain [FILE|TEXT|-]... [options]

Says of every mention where it stands, which rule found it, what it means and why.

${optionHelp(OPTIONS)}`

/** Runs `vietmil explain`. @returns the exit code */
export async function explainCommand(argv: string[], io: Io): Promise<number> {
  const args = readArguments(argv, OPTIONS)
  if (args.has('help')) {
    await put(io.stdout, EXPLAIN_HELP)
    return EXIT.done
  }
  const at = offset(args.get('at'))
  const format = args.get('input') as Input['format'] | undefined
  const inputs = await findInputs(args.positionals, io, { format, out: undefined })
  const { publishedAt, ...extractor } = extractorSettings(args)
  const extract = io.extract ?? createExtractor(extractor).extract
  const paint = painter(io)
  let code: number = EXIT.done
  for (const { source, format, open } of inputs) {
    for await (const entry of readRecords(open(), { ...parseSettings(args), source, format })) {
      if (isError(entry)) {
        await put(io.stderr, `vietmil: ${entry.error.message}\n`)
        code = EXIT.broken
        continue
      }
      const published = entry.publishedAt ?? publishedAt
      const article = extract(entry.text, published === undefined ? {} : { publishedAt: published })
      const mentions = article.mentions.filter(({ start, end }) => at === null || (start <= at && at < end))
      for (const mention of mentions) {
        // Only the library can say why the library found something.
        const why = io.extract ? null : explain(article, mention)
        const account = explained(mention, why, (text) => paint(1, text))
        await put(io.stdout, account)
      }
      if (mentions.length === 0) await put(io.stdout, `${entry.id}: nothing found\n`)
    }
  }
  return code
}

function offset(value: string | undefined): number | null {
  if (value === undefined) return null
  if (!/^\d{1,15}$/.test(value)) throw new Stop(EXIT.usage, `--at takes an offset, not “${value}”`)
  return Number(value)
}

const HEAD = new Set(['type', 'start', 'end', 'text', 'rule'])

/** `Đại tá  rank 0–6  rule rank/full`, its values, and why it is there. */
function explained(mention: Mention, why: Explanation | null, strong: (text: string) => string): string {
  const { type, start, end, text, rule } = mention
  const values = Object.entries(mention)
    .filter(([name]) => !HEAD.has(name))
    .map(([name, value]) => `  ${name}: ${JSON.stringify(value)}\n`)
  const reasons = why && 'steps' in why ? reasonsOf(why) : []
  return `${strong(text)}  ${type} ${start}–${end}  rule ${rule}\n${values.join('')}${reasons.join('')}`
}

function reasonsOf({ steps, wonOver, inferred }: MentionExplanation): string[] {
  return [
    ...steps.map(({ text, captures }) => {
      const named = Object.entries(captures).map(([name, value]) => ` ${name}=${value}`)
      return `  matched “${text}”${named.join()}\n`
    }),
    ...wonOver.map(({ type, text, rule, because }) => `  won over ${type} “${text}” of ${rule}: ${because}\n`),
    ...inferred.map((line) => `  inferred: ${line}\n`),
  ]
}
