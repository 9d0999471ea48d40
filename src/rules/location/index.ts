import type { Rule } from '../../pattern/rule'
import { addressedStreet } from './address'
import { borderOfCountries } from './border'
import { countryInContext, placeInContext } from './context'
import { countrySide } from './direction'
import { funeralHome } from './funeral'
import { country, gazetteerPlace } from './gazetteer'
import { leveledPlace } from './leveled'

/** Places: with their level word, of the gazetteer, and where the words before expect one. */
export const LOCATION_RULES: readonly Rule[] = [
  leveledPlace,
  gazetteerPlace,
  country,
  countryInContext,
  placeInContext,
  countrySide,
  borderOfCountries,
  addressedStreet,
  funeralHome,
]
