import type { Rule } from '../../pattern/rule'
import { BARE_DAY_RULES } from './bare-day'
import { CLOCK_RULES } from './clock'
import { DAY_RULES } from './day'
import { tightDays } from './day-pair'
import { DAY_SET_RULES } from './day-set'
import { DECADE_RULES } from './decade'
import { LUNAR_RULES } from './lunar'
import { MONTH_RULES } from './month'
import { QUARTER_RULES } from './quarter'
import { RANGE_RULES } from './range'
import { TERM_RULES } from './term'
import { WEEK_RULES } from './week'
import { YEAR_RULES } from './year'

/** Every rule for dates, a file per family. Of two that read the same words the first is kept: the more special one. */
export const DATE_RULES: readonly Rule[] = [
  ...LUNAR_RULES,
  ...DAY_SET_RULES,
  ...WEEK_RULES,
  ...MONTH_RULES,
  ...QUARTER_RULES,
  ...TERM_RULES,
  ...YEAR_RULES,
  ...DECADE_RULES,
  ...DAY_RULES,
  ...BARE_DAY_RULES,
  ...RANGE_RULES,
  tightDays,
  ...CLOCK_RULES,
]
