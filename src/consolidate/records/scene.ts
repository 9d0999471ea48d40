import type { Nominal, RecordBase } from '../../model/article'
import type { Mention } from '../../model/mention'
import type { Reader } from '../../pattern/reader'
import type { Draft } from '../../pattern/rule'
import { Gap } from '../../text/tokens'
import type { Body } from '../bodies'
import { createIdRegister } from '../ids'
import type { Layout } from '../layout'
import type { Superiors } from '../parents'
import type { Trace } from '../trace'

/** What the record passes share: the finished mentions with the drafts behind them, index by index. */
export interface Scene {
  reader: Reader
  layout: Layout
  drafts: readonly Draft[]
  mentions: readonly Mention[]
  bodies: readonly (Body | undefined)[]
  /** Superiors that stand only inside the name of a mention, by the index of that mention. */
  inner: readonly (Body | undefined)[]
  parents: Superiors
  /** Line of each mention. */
  paragraphs: Int32Array
  /** The record of each mention, as far as it has been made. */
  records: (RecordBase | undefined)[]
  register: ReturnType<typeof createIdRegister>
  trace: Trace | undefined
}

export function createScene(
  parts: Pick<Scene, 'reader' | 'layout' | 'mentions' | 'bodies' | 'inner' | 'parents' | 'trace'>,
): Scene {
  const { reader, layout, mentions, bodies, inner, parents, trace } = parts
  const { drafts } = layout
  // Field by field: spreading a few fields costs more than reading a short text.
  return {
    reader,
    layout,
    drafts,
    mentions,
    bodies,
    inner,
    parents,
    paragraphs: paragraphsOf(drafts, reader),
    records: mentions.map(() => undefined),
    register: createIdRegister(),
    trace,
  }
}

function paragraphsOf(drafts: readonly Draft[], { tokens: { gap } }: Reader): Int32Array {
  const lines = new Int32Array(drafts.length)
  let line = 0
  let t = 0
  for (let i = 0; i < drafts.length; i++) {
    for (const { first } = drafts[i]; t <= first; t++) if (gap[t] === Gap.newline) line++
    lines[i] = line
  }
  return lines
}

/** The span of a token range as a nominal mention. */
export function nominal({ text, tokens }: Reader, first: number, last: number): Nominal {
  const start = tokens.start[first]
  const end = tokens.end[last - 1]
  return { start, end, text: text.slice(start, end) }
}

export function addNominal(record: { nominals?: Nominal[] }, form: Nominal): void {
  if (record.nominals === undefined) record.nominals = [form]
  else record.nominals.push(form)
}

/** A printed form on one line. */
export function oneLine(text: string): string {
  return text.includes('\n') || text.includes('  ') || text.includes('\u00a0') || text.includes('\t')
    ? text.replace(/\s+/g, ' ')
    : text
}

/** Of two printed forms of one name the better to show: the longer, and none in capitals throughout. */
export function isBetterForm(candidate: string, known: string): boolean {
  if (candidate === known) return false
  const shouts = isShouted(candidate)
  return shouts === isShouted(known) ? candidate.length > known.length : !shouts
}

const isShouted = (text: string): boolean => text.length > 6 && text === text.toUpperCase()
