import { NOT_A_RANK_BEFORE } from '../../lexicon/ranks'
import { rangeText } from '../../pattern/reader'
import { defineRule } from '../../pattern/rule'
import { leaf, lex, not, type Step, startsWithKind } from '../../pattern/step'
import { Kind } from '../../text/tokens'

/** A lower-case word that turns a rank into a category: `hạ sĩ quan`, but `Đại tá Lĩnh`, `trung sĩ quân y`. */
function category(): Step<object> {
  return leaf(startsWithKind('lower'), () => (r, i) => {
    if (i >= r.limit || r.tokens.kind[i] !== Kind.lower) return -1
    const word = rangeText(r, i, i + 1)
    if (word === 'quân' && rangeText(r, i - 1, i).toLowerCase() !== 'tướng') return -1
    return NOT_A_RANK_BEFORE.includes(word) ? i + 1 : -1
  })
}

/** A rank with or without a name: “Đại tá”, “thiếu tá QNCN”. */
export const rank = defineRule({
  id: 'rank/ladder',
  type: 'rank',
  weight: 5,
  pattern: [lex('rank'), not(category())],
  examples: {
    'Đại tá Trần Văn Bảo phát biểu': 'Đại tá',
    'chuẩn đô đốc Phạm Văn Quyết': 'Chuẩn Đô đốc',
    'Thiếu tá QNCN Lò Thị Mai': 'Thiếu tá quân nhân chuyên nghiệp',
    'các hạ sĩ quan, binh sĩ': null,
    'các tướng lĩnh': null,
    'sĩ quan cấp Tướng': null,
  },
  // “cấp Tướng” is all generals.
  read: ({ rank }, { reader, first, last }) =>
    last === first + 1 && first > 0 && /^cấp$/i.test(rangeText(reader, first - 1, first)) ? null : rank,
})
