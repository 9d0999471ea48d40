import { defineRule } from '../../pattern/rule'
import { lex, not, word } from '../../pattern/step'
import { NOT_A_RANK_BEFORE } from '../../lexicon/ranks'

/** A rank with or without a name: “Đại tá”, “thiếu tá QNCN”. */
export const rank = defineRule({
  id: 'rank/ladder',
  type: 'rank',
  weight: 5,
  pattern: [lex('rank'), not(word(...NOT_A_RANK_BEFORE))],
  examples: {
    'Đại tá Trần Văn Bảo phát biểu': 'Đại tá',
    'chuẩn đô đốc Phạm Văn Quyết': 'Chuẩn Đô đốc',
    'Thiếu tá QNCN Lò Thị Mai': 'Thiếu tá quân nhân chuyên nghiệp',
    'các hạ sĩ quan, binh sĩ': null,
    'các tướng lĩnh': null,
  },
  read: ({ rank }) => rank,
})
