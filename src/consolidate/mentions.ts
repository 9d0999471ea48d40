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
  const head = { start, end, text: text.slice(start, end), value: String(fields.value ?? text.slice(start, end)) }
  switch (type) {
    case 'date': {
      const { interval = null, grain = 'unknown', inferred = [] } = fields as Partial<DateMention>
      return { type, ...head, interval, grain, inferred, rule }
    }
    case 'rank': {
      const { order = 0, nato = null, branch = null } = fields as Partial<RankMention>
      return { type, ...head, order, nato, branch, rule }
    }
    case 'person': {
      const { rank = null, positions = [] } = fields as Partial<PersonMention>
      return { type, ...head, rank, positions, rule }
    }
    case 'unit': {
      const {
        kind = 'unit',
        number = null,
        branch = null,
        place = null,
        parent = null,
      } = fields as Partial<UnitMention>
      return { type, ...head, kind, number, branch, place, parent, rule }
    }
    case 'organization': {
      const { kind = 'organization' } = fields as Partial<OrganizationMention>
      return { type, ...head, kind, rule }
    }
    case 'document': {
      const { kind = '', number = null, issuer = null, date = null, title = null } = fields as Partial<DocumentMention>
      return { type, ...head, kind, number, issuer, date, title, rule }
    }
    case 'program': {
      const { kind = '' } = fields as Partial<ProgramMention>
      return { type, ...head, kind, rule }
    }
    case 'location': {
      const { level = 'other', code = null } = fields as Partial<LocationMention>
      return { type, ...head, level, code, rule }
    }
  }
}
