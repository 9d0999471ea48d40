import type { Rule } from '../../pattern/rule'
import type { Step } from '../../pattern/step'
import * as command from './command'
import * as force from './force'
import * as numbered from './numbered'

export const UNIT_RULES: readonly Rule[] = [
  numbered.numberedUnit,
  numbered.namedUnit,
  numbered.namedGroup,
  numbered.armedUnit,
  command.territorialUnit,
  command.commandOfUnit,
  command.closedUnit,
  command.department,
  command.armCommand,
  command.borderPost,
  force.force,
  force.unitName,
  force.letteredUnit,
  force.ship,
]

/** The patterns alone, for names inside names. A function, since the rules of bodies refer to one another. */
export const unitPatterns = (): readonly (readonly Step[])[] =>
  UNIT_RULES.filter((rule) => rule !== force.ship && rule !== numbered.namedGroup && rule !== force.letteredUnit).map(
    (rule) => rule.pattern,
  )
