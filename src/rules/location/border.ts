import { isCapital, longest } from '../../pattern/look'
import { capture, type Reader, rangeText, type TokenRange } from '../../pattern/reader'
import { defineRule } from '../../pattern/rule'
import { leaf, startsWithKind, word } from '../../pattern/step'
import { isSign } from '../body/names'

const SHORT = /^(?:Việt|Trung|Lào|Thái|Hàn|Triều|Nga|Mỹ|Ấn)$/

/** End of a country's name at `i`, short forms as in “Việt - Trung” too; -1 if there is none. */
function countryEnd(r: Reader, i: number): number {
  if (i >= r.limit || !isCapital(r, i)) return -1
  const land = longest(r, i, 'country')
  if (land) return land.end
  return SHORT.test(rangeText(r, i, i + 1)) ? i + 1 : -1
}

/** The border of two or three countries is one place: “biên giới Việt Nam - Lào”, “biên giới Việt - Trung”. */
export const borderOfCountries = defineRule({
  id: 'location/border',
  type: 'location',
  weight: 2.9,
  pattern: [
    word('biên giới'),
    leaf<{ pair: TokenRange }>(startsWithKind('cap', 'upper'), () => (r, i) => {
      let end = countryEnd(r, i)
      let countries = 1
      while (end > i && countries < 3) {
        // “biên giới Việt Lào”: without a dash only short forms, two words that no other name begins with.
        const dash = isSign(r, end, '-')
        const next = dash || (end === i + 1 && countries === 1) ? countryEnd(r, end + (dash ? 1 : 0)) : -1
        if (next < 0) break
        end = next
        countries++
      }
      if (countries < 2) return -1
      capture(r, 'pair', { first: i, last: end } satisfies TokenRange)
      return end
    }),
  ],
  examples: {
    'hai bên biên giới Việt Nam - Campuchia': 'Việt Nam - Campuchia',
    'giáp biên giới Việt – Trung': 'Việt – Trung',
    'biên giới Việt Nam': null,
    'biên giới phía Bắc': null,
  },
  read: ({ pair }, { reader }) => ({ value: rangeText(reader, pair.first, pair.last), level: 'border', code: null }),
})
