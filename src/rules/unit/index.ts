import type { Rule } from '../../pattern/rule'
import type { Step } from '../../pattern/step'
import { armCommand, borderPost, closedUnit, commandOfUnit, department, territorialUnit } from './command'
import { force, regionOfForce, unitName, volunteers } from './force'
import { codedDepartment, letteredUnit } from './lettered'
import { namedGroup, namedUnit } from './named'
import { armedUnit, numberedUnit } from './numbered'
import { ship } from './ship'

/** Units: by number, by name, by territory or what they deal with; services of a country; ships. */
export const UNIT_RULES: readonly Rule[] = [
  numberedUnit,
  namedUnit,
  namedGroup,
  armedUnit,
  territorialUnit,
  commandOfUnit,
  closedUnit,
  armCommand,
  department,
  borderPost,
  force,
  volunteers,
  regionOfForce,
  unitName,
  letteredUnit,
  codedDepartment,
  ship,
]

/** Ships and letters of a roster belong to no longer name, and “Đoàn” with a name may be a person. */
const ALONE: ReadonlySet<Rule> = new Set([ship, namedGroup, letteredUnit])

/** The patterns alone, for names inside names. A function, since the rules of bodies refer to one another. */
export const unitPatterns = (): readonly (readonly Step[])[] =>
  UNIT_RULES.filter((rule) => !ALONE.has(rule)).map((rule) => rule.pattern)
