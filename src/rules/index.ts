import type { Rule } from '../pattern/rule'
import { deputyBody } from './body/deputy'
import { DATE_RULES } from './date'
import { DOCUMENT_RULES } from './document'
import { LOCATION_RULES } from './location'
import { ORGANIZATION_RULES } from './organization'
import { PERSON_RULES } from './person'
import { PROGRAM_RULES } from './program'
import { rank } from './rank/rank'
import { UNIT_RULES } from './unit'

/** Every rule of the library; order does not matter, weight and length do. */
export const RULES: readonly Rule[] = [
  rank,
  ...DATE_RULES,
  ...DOCUMENT_RULES,
  ...PROGRAM_RULES,
  ...UNIT_RULES,
  deputyBody,
  ...ORGANIZATION_RULES,
  ...PERSON_RULES,
  ...LOCATION_RULES,
]
