import type { Rule } from '../../pattern/rule'
import { quotedProgram } from './quoted'
import { nameThenHead } from './reversed'
import { aloneProgram, capitalizedName, numberedProgram, standingProgram, targetProgram, worksProject } from './unquoted'

/** Programmes: quoted after a head noun, or unquoted with a standing, numbered or capitalised name. */
export const PROGRAM_RULES: readonly Rule[] = [
  quotedProgram,
  nameThenHead,
  standingProgram,
  aloneProgram,
  targetProgram,
  numberedProgram,
  capitalizedName,
  worksProject,
]
