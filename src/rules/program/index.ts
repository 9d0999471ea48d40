import type { Rule } from '../../pattern/rule'
import { ordinalEvent } from './ordinal'
import { quotedProgram } from './quoted'
import { nameThenHead } from './reversed'
import { selfNamed } from './self-named'
import { aloneProgram, numberedProgram, standingProgram, targetProgram } from './standing'
import { capitalizedName, scopedEvent, worksProject } from './unquoted'

/** Programmes: quoted after a head noun, or unquoted with a standing, numbered or capitalised name. */
export const PROGRAM_RULES: readonly Rule[] = [
  quotedProgram,
  nameThenHead,
  selfNamed,
  standingProgram,
  aloneProgram,
  targetProgram,
  numberedProgram,
  capitalizedName,
  scopedEvent,
  ordinalEvent,
  worksProject,
]
