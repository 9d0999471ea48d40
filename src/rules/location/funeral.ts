import { isCapital } from '../../pattern/look'
import { rangeText } from '../../pattern/reader'
import { defineRule } from '../../pattern/rule'
import { maybe, word } from '../../pattern/step'

/** The state's two funeral homes, in Hà Nội and Thành phố Hồ Chí Minh, where generals are mourned. */
export const funeralHome = defineRule({
  id: 'location/funeral-home',
  type: 'location',
  weight: 2.9,
  pattern: [word('nhà tang lễ'), word('quốc gia'), maybe(word('phía nam'))],
  examples: {
    'tại Nhà tang lễ Quốc gia, Hà Nội': 'Nhà tang lễ Quốc gia',
    'ở nhà tang lễ Quốc gia phía Nam': 'nhà tang lễ Quốc gia phía Nam',
    'nhà tang lễ quốc gia nào': null,
  },
  read: (_, { reader, first, last }) =>
    isCapital(reader, first + 3) ? { value: rangeText(reader, first, last), level: 'building', code: null } : null,
})
