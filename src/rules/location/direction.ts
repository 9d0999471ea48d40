import { isCapital, isJoined, longest } from '../../pattern/look'
import { capture, rangeText, type TokenRange } from '../../pattern/reader'
import { defineRule } from '../../pattern/rule'
import { behind, leaf, startsWithWord } from '../../pattern/step'
import { isSign } from '../body/names'

const COMPASS = /^(?:Đông|Tây)(?: (?:Bắc|Nam))?$|^(?:Bắc|Nam|Trung|Thượng|Hạ)$/

/** Part of a country by its side: “Đông Bắc Myanmar”, “Nam Myanmar”; after `phía`, `miền` only the country is named. */
export const countrySide = defineRule({
  id: 'location/country-side',
  type: 'location',
  weight: 2.6,
  pattern: [
    behind(['phía', 'hướng', 'miền', 'biển', 'bờ', 'cực'], 'no'),
    leaf<{ side: TokenRange }>(startsWithWord('đông', 'tây', 'bắc', 'nam', 'trung', 'thượng', 'hạ'), () => (r, i) => {
      if (i >= r.limit || !isCapital(r, i) || (i > 0 && isCapital(r, i - 1))) return -1
      // “miền Đông-Nam Ukraine”: half of a direction.
      if (i > 0 && isJoined(r, i) && isSign(r, i - 1, '-')) return -1
      for (const at of [i + 2, i + 1]) {
        if (at >= r.limit || !isCapital(r, at) || !COMPASS.test(rangeText(r, i, at))) continue
        const land = longest(r, at, 'country', ({ bare, code }) => bare && code !== 'VN')
        if (!land) continue
        // “Bắc Triều Tiên”, “Nam Phi” are names themselves.
        const whole = Math.max(longest(r, i, 'country')?.end ?? 0, longest(r, i, 'place')?.end ?? 0)
        if (whole >= land.end) return -1
        capture(r, 'side', { first: i, last: land.end } satisfies TokenRange)
        return land.end
      }
      return -1
    }),
  ],
  examples: {
    'ở khu vực Đông Bắc Myanmar': 'Đông Bắc Myanmar',
    'từ Nam Myanmar về': 'Nam Myanmar',
    'phía Tây Campuchia': null,
    'Nam Phi': null,
  },
  read: ({ side }, { reader }) => ({ value: rangeText(reader, side.first, side.last), level: 'region', code: null }),
})
