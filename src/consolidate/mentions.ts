import type {
  DateMention,
  DocumentMention,
  LocationMention,
  Mention,
  OrganizationMention,
  PersonMention,
  ProgramMention,
  RankMention,
  UnitMention,
} from '../model/mention'
import type { Draft } from '../pattern/rule'

/** The mention that a finished draft stands for: plain data, the fields of its type and no others, in a fixed order. */
export function toMention(draft: Draft, text: string): Mention {
  const { type, start, end, rule } = draft
  const fields = draft.fields as { value?: unknown }
  const printed = text.slice(start, end)
  const value = String(fields.value ?? printed)
  switch (type) {
    case 'date': {
      const { interval = null, grain = 'unknown', inferred = [] } = fields as Partial<DateMention>
      return { type, start, end, text: printed, value, interval, grain, inferred, rule }
    }
    case 'rank': {
      const { order = 0, nato = null, branch = null } = fields as Partial<RankMention>
      return { type, start, end, text: printed, value, order, nato, branch, rule }
    }
    case 'person': {
      const { rank = null, positions = [] } = fields as Partial<PersonMention>
      return { type, start, end, text: printed, value, rank, positions, rule }
    }
    case 'unit': {
      const {
        kind = 'unit',
        number = null,
        branch = null,
        place = null,
        parent = null,
      } = fields as Partial<UnitMention>
      return { type, start, end, text: printed, value, kind, number, branch, place, parent, rule }
    }
    case 'organization': {
      const { kind = 'organization' } = fields as Partial<OrganizationMention>
      return { type, start, end, text: printed, value, kind, rule }
    }
    case 'document': {
      const { kind = '', number = null, issuer = null, date = null, title = null } = fields as Partial<DocumentMention>
      return { type, start, end, text: printed, value, kind, number, issuer, date, title, rule }
    }
    case 'program': {
      const { kind = '' } = fields as Partial<ProgramMention>
      return { type, start, end, text: printed, value, kind, rule }
    }
    case 'location': {
      const { level = 'other', code = null } = fields as Partial<LocationMention>
      return { type, start, end, text: printed, value, level, code, rule }
    }
  }
}
