import type { Rule } from '../../pattern/rule'
import type { Step } from '../../pattern/step'
import * as body from './body'

export const ORGANIZATION_RULES: readonly Rule[] = [
  body.territorialOrganization,
  body.bareOrganization,
  body.organizationOf,
  body.topicalOrganization,
  body.namedOrganization,
  body.numberedOrganization,
  body.embassy,
  body.organizationName,
  body.pressName,
]

/** The patterns alone, for names inside names. */
export const organizationPatterns = (): readonly (readonly Step[])[] => ORGANIZATION_RULES.map((rule) => rule.pattern)
