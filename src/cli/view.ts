import { readRecords } from '../corpus'
import { createProcessor } from '../corpus/process'
import { recordLists } from '../corpus/records'
import { outermost } from '../corpus/spans'
import { type ExtractedRecord, isError } from '../corpus/types'
import type { WorkSettings } from '../corpus/work'
import type { MentionType } from '../index'
import type { Input } from './inputs'
import { EXIT, type Io, put } from './io'

const COLORS: Record<MentionType, number> = {
  date: 33,
  rank: 35,
  person: 36,
  unit: 32,
  organization: 34,
  document: 95,
  program: 96,
  location: 93,
}

type Paint = (code: number, text: string) => string

/** Whether to colour: `NO_COLOR` and `FORCE_COLOR` decide before the terminal does. */
export function painter(io: Io): Paint {
  const { NO_COLOR, FORCE_COLOR, TERM } = io.env
  const wanted = FORCE_COLOR ? FORCE_COLOR !== '0' : io.stdout.isTTY === true && TERM !== 'dumb'
  if (NO_COLOR || !wanted) return (_code, text) => text
  return (code, text) => `\u001b[${code}m${text}\u001b[0m`
}

/** Shows every record of the inputs for reading: the text with coloured mentions, then the records. */
export async function showTexts(inputs: Input[], settings: WorkSettings, io: Io): Promise<number> {
  const process = createProcessor({ ...settings.process, withText: true }, io.extract)
  const paint = painter(io)
  let code: number = EXIT.done
  for (const { source, format, open } of inputs) {
    for await (const entry of readRecords(open(), { ...settings.parse, source, format })) {
      const result = process(entry)
      if (isError(result)) {
        await put(io.stderr, `vietmil: ${result.error.message}\n`)
        code = EXIT.broken
      } else await put(io.stdout, view(result, paint))
    }
  }
  return code
}

/** One article as a person reads it. */
export function view(result: ExtractedRecord, paint: Paint): string {
  const { text = '', skipped, language } = result
  if (skipped) return `${text.trimEnd()}\n\n${paint(2, `not extracted: the language is ${language}, see --lang`)}\n`
  let shown = ''
  let at = 0
  for (const { type, start, end } of outermost(result.mentions)) {
    // Colours end with the line: a pager would lose them.
    shown += text.slice(at, start) + text.slice(start, end).replace(/[^\n]+/g, (part) => paint(COLORS[type], part))
    at = end
  }
  shown += text.slice(at)
  const found = [...new Set(result.mentions.map(({ type }) => type))].map((type) => paint(COLORS[type], type))
  const lists = recordLists(result).map(({ title, rows }) => {
    const lines = rows.map(
      ({ name, details }) => `  ${name}${details.length > 0 ? paint(2, `  ${details.join(' · ')}`) : ''}\n`,
    )
    return `\n${paint(1, title)}\n${lines.join('')}`
  })
  return `${shown.trimEnd()}\n\n${found.join(' ') || 'nothing found'}\n${lists.join('')}`
}
