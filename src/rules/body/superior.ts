import { capture, type TokenRange } from '../../pattern/reader'
import { type First, longestOf, ref, type Step, seq, startsWithCategory } from '../../pattern/step'
import { organizationPatterns } from '../organization'
import { unitPatterns } from '../unit'
import { CAPITAL } from './steps'

// The rules of bodies refer to one another, so this module and theirs import each other: only hoisted functions here.

function firstOfBody(): First {
  return startsWithCategory('unitHead', 'orgHead', 'unitName', 'orgName', 'force', 'press')
}

/** Any unit or organisation in full, capitalised. */
function anyBody(): Step<object> {
  const patterns = [...unitPatterns(), ...organizationPatterns()]
  return seq(CAPITAL, longestOf(...patterns.map((pattern) => seq(...pattern)))) as Step<object>
}

/** The body that a staff, office or committee belongs to, right after its name: `Cục Chính trị [Quân khu 7]`. */
export function superior(): Step<{ superior: TokenRange }> {
  return alone('superior', ref(firstOfBody(), anyBody))
}

/** Captures the range of `step` and nothing of what is inside it: the number of a superior unit is not the unit's own. */
function alone(name: 'superior', step: Step<object>): Step<{ superior: TokenRange }> {
  return {
    first: step.first,
    compile(vocabulary) {
      const match = step.compile(vocabulary)
      return (r, i) => {
        const top = r.top
        const end = match(r, i)
        r.top = top
        if (end >= 0) capture(r, name, { first: i, last: end })
        return end
      }
    },
  }
}
