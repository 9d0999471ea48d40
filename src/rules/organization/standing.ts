import { rangeText } from '../../pattern/reader'
import type { RuleMatch } from '../../pattern/rule'

/** “Phó Bí thư Thường trực Tỉnh ủy”, “Thường trực Ban Bí thư”: there `Thường trực` belongs to the post. */
export function isStanding({ reader, first }: RuleMatch, owner: number | undefined): boolean {
  const before = first > 0 ? rangeText(reader, first - 1, first).toLowerCase() : ''
  return (
    /^(thư|tịch|ký|ban|viên|tướng)$/.test(before) ||
    (owner !== undefined && reader.text.startsWith('Ban Bí thư', reader.tokens.start[owner]))
  )
}
