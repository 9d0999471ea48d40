import type { Rule } from '../../pattern/rule'
import type { Step } from '../../pattern/step'
import {
  embassy,
  mission,
  namedOrganization,
  numberedOrganization,
  organizationOf,
  territorialOrganization,
  topicalOrganization,
} from './headed'
import { bareOrganization, organizationName, pressName } from './known'

/** Organisations: by a head word and what follows it, and by names that are known. */
export const ORGANIZATION_RULES: readonly Rule[] = [
  territorialOrganization,
  bareOrganization,
  organizationOf,
  topicalOrganization,
  namedOrganization,
  numberedOrganization,
  embassy,
  mission,
  organizationName,
  pressName,
]

/** The patterns alone, for names inside names. */
export const organizationPatterns = (): readonly (readonly Step[])[] => ORGANIZATION_RULES.map((rule) => rule.pattern)
