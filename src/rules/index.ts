import type { Rule } from '../pattern/rule'
import { rank } from './rank/rank'

/** Every rule of the library; order does not matter, weight and length do. */
export const RULES: readonly Rule[] = [rank]
