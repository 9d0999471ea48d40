import { createWriter } from '../corpus'
import type { WrittenBatch } from '../corpus/work'
import { type Arguments, optionHelp, readArguments } from './arguments'
import { type ExtractPlan, jobsFor, OPTIONS, planOf } from './extract-options'
import { findInputs, type Input } from './inputs'
import { EXIT, type Io, put, Stop } from './io'
import { bratFolder, fileOutput, isSameBrat, type Output, streamOutput, writeBrat } from './output'
import { createProgress } from './progress'
import { checkBrat, checkContinuation, resumeBrat, resumeStream } from './resume'
import { type RawInput, rawInputs, runCorpus } from './run-corpus'
import { summaryOf } from './summary'
import { showTexts } from './view'

export const EXTRACT_HELP = `vietmil extract [FILE|DIR|GLOB|TEXT|-]... [options]

Extracts every article of the inputs, in order. Reads .txt (one article a file), .jsonl and .ndjson, .json (an array),
.csv (with a header), .html, and .gz of these; “-” is standard input, and the default. All input is UTF-8.
A broken record becomes an error record in its place and never stops the others.
In a terminal, one text or text file is shown for reading.

${optionHelp(OPTIONS)}`

/** Runs `vietmil extract`. @returns the exit code */
export async function extractCommand(argv: string[], io: Io): Promise<number> {
  const args = readArguments(argv, OPTIONS)
  if (args.has('help')) {
    await put(io.stdout, EXTRACT_HELP)
    return EXIT.done
  }
  const inputs = await findInputs(args.positionals, io, {
    format: args.get('input') as Input['format'] | undefined,
    out: args.get('out'),
  })
  const plan = planOf(args, isForReading(args, inputs, io))
  if (plan.format === 'text') return showTexts(inputs, plan.settings, io)
  return extractInputs(inputs, plan, args, io)
}

/** One text in front of a person: shown, not listed. */
function isForReading(args: Arguments, inputs: Input[], io: Io): boolean {
  const [input, ...others] = inputs
  const isText = input?.format === 'txt' || input?.format === 'html'
  return io.stdout.isTTY === true && args.get('out') === undefined && isText && others.length === 0
}

async function extractInputs(inputs: Input[], plan: ExtractPlan, args: Arguments, io: Io): Promise<number> {
  const begun = performance.now()
  const isQuiet = args.has('quiet')
  const sizes = inputs.map(({ size }) => size)
  const total = sizes.reduce<number>((sum, size) => sum + (size ?? 0), 0)
  const progress = createProgress(isQuiet ? { write: () => {} } : io.stderr, sizes.includes(null) ? null : total)
  let bytes = 0
  const records = rawInputs(inputs, plan.settings.parse ?? {}, (more) => {
    bytes += more
  })
  const target = await openTarget(plan, records, io)
  const counts = await runCorpus(target.records, target.write, {
    jobs: jobsFor(plan.jobs, sizes),
    settings: plan.settings,
    extract: io.extract,
    ordinal: target.ordinal,
    onBatch: (sum) => progress.update(bytes, sum.records),
  })
  await target.close()
  progress.clear()
  if (!isQuiet) await put(io.stderr, summaryOf(counts, (performance.now() - begun) / 1000, target.ordinal))
  return counts.broken > 0 && args.has('strict') ? EXIT.broken : EXIT.done
}

/** What is to be done and where it goes: from the start, or from where an interrupted run ended. */
interface Target {
  records: AsyncIterable<RawInput>
  ordinal: number
  write(batch: WrittenBatch): Promise<void>
  close(): Promise<void>
}

async function openTarget(plan: ExtractPlan, records: AsyncGenerator<RawInput>, io: Io): Promise<Target> {
  return plan.format === 'brat' ? bratTarget(plan, records) : streamTarget(plan, records, io)
}

async function bratTarget(
  { out = '', resume, settings }: ExtractPlan,
  records: AsyncGenerator<RawInput>,
): Promise<Target> {
  const names = await bratFolder(out)
  if (names.size > 0 && !resume) throw new Stop(EXIT.failed, `${out} is not empty: name a new folder, or add --resume`)
  const from = resume ? await resumeBrat(out, names, records, settings.parse) : { ordinal: 1, records }
  let isChecked = names.size === 0
  return {
    ...from,
    async write(batch) {
      if (!isChecked) checkBrat(out, await isSameBrat(out, batch.files))
      isChecked = true
      await writeBrat(out, batch)
    },
    close: async () => {},
  }
}

async function streamTarget(plan: ExtractPlan, input: AsyncGenerator<RawInput>, io: Io): Promise<Target> {
  const { out, resume, settings } = plan
  const write = settings.write
  if (!write || write.format === 'brat') throw new TypeError('a stream target needs a stream format')
  const writer = createWriter(write.format, write.level ? { level: write.level } : {})
  const fresh = { position: 0, ordinal: 1, check: new Uint8Array(0), records: input }
  const from =
    resume && out !== undefined ? await resumeStream(out, write.format, writer, input, settings.parse) : fresh
  // Nothing of an old output is cut off before the first new record has proved that it goes on from there.
  let output: Output | null = null
  let check = from.check
  const opened = async (): Promise<Output> => {
    if (output) return output
    output = out === undefined ? streamOutput(io) : await fileOutput(out, from.position)
    if (from.position === 0 && writer.head) await output.write(Buffer.from(writer.head))
    return output
  }
  if (check.length === 0) await opened()
  return {
    records: from.records,
    ordinal: from.ordinal,
    async write(batch) {
      if (check.length > 0 && out !== undefined) checkContinuation(out, check, batch.output)
      check = new Uint8Array(0)
      await (await opened()).write(batch.output)
    },
    async close() {
      const end = await opened()
      if (writer.tail) await end.write(Buffer.from(writer.tail))
      await end.close()
    },
  }
}
