import type { Vocabulary } from '../text/vocabulary'
import type { Step } from './compiled'
import type { First } from './first'
import type { Match, Reader } from './reader'

const DEEPEST = 4

/** A step defined later or recursively; recursion is cut at four levels. What it found at a token is remembered. */
export function ref<C>(first: First, step: () => Step<C>): Step<C> {
  return { first, compile: (vocabulary) => slotOf(step, vocabulary).match }
}

interface Slot {
  match: Match
}

const slots = new WeakMap<Vocabulary, Map<() => Step, Slot>>()

/** Compiled once per vocabulary; the slot is there before the step is compiled, so that recursion ends. */
function slotOf(step: () => Step, vocabulary: Vocabulary): Slot {
  let known = slots.get(vocabulary)
  if (!known) {
    known = new Map()
    slots.set(vocabulary, known)
  }
  let slot = known.get(step)
  if (!slot) {
    let match: Match = () => -1
    slot = { match: remembering((r, i) => match(r, i)) }
    known.set(step, slot)
    match = step().compile(vocabulary)
  }
  return slot
}

/** Matches at this many token positions are remembered; bodies inside bodies are close together. */
const REMEMBERED = 512

/** What a match captured, to be put on the stack again. */
interface Captures {
  names: string[]
  values: unknown[]
}

/** Bodies are parsed again by every rule that may end in one: the same match at the same token is made once. */
function remembering(match: Match): Match {
  const generations = new Float64Array(REMEMBERED)
  const places = new Int32Array(REMEMBERED)
  const ends = new Int32Array(REMEMBERED)
  const captures: (Captures | null)[] = Array.from({ length: REMEMBERED }, () => null)
  return (r, i) => {
    if (r.depth >= DEEPEST) return -1
    // Deeper down less recursion is left, so the depth is a part of the question.
    const place = i * DEEPEST + r.depth
    const slot = place & (REMEMBERED - 1)
    if (generations[slot] === r.generation && places[slot] === place) return replay(r, captures[slot], ends[slot])
    const { top } = r
    r.depth++
    const end = match(r, i)
    r.depth--
    generations[slot] = r.generation
    places[slot] = place
    ends[slot] = end
    captures[slot] =
      end < 0 || r.top === top ? null : { names: r.names.slice(top, r.top), values: r.values.slice(top, r.top) }
    return end
  }
}

function replay(r: Reader, captures: Captures | null, end: number): number {
  if (captures === null) return end
  const { names, values } = captures
  for (let c = 0; c < names.length; c++) {
    r.names[r.top] = names[c]
    r.values[r.top++] = values[c]
  }
  return end
}
