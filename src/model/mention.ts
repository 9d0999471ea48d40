import type { Span } from './span'

/** The eight kinds of mention. */
/** In the order in which the project names them. */
export const MENTION_TYPES = [
  'date',
  'rank',
  'person',
  'unit',
  'organization',
  'document',
  'program',
  'location',
] as const

export type MentionType = (typeof MENTION_TYPES)[number]

/** What every mention has: where it stands, what it reads, what it means, and which rule found it. */
export interface MentionBase extends Span {
  type: MentionType
  /** `text.slice(start, end)` of the very string that was passed in. */
  text: string
  /** Normalised value; its form depends on the type. */
  value: string
  /** Id of the rule that found it, as in `date/day-month`. */
  rule: string
}

export type Grain =
  | 'minute'
  | 'hour'
  | 'part'
  | 'day'
  | 'week'
  | 'month'
  | 'quarter'
  | 'half'
  | 'year'
  | 'decade'
  | 'century'
  | 'range'
  | 'unknown'

/** A field of a date that the text itself does not say. */
export type InferredField = 'day' | 'month' | 'year' | 'quarter' | 'week'

export interface DateMention extends MentionBase {
  type: 'date'
  /** TIMEX3 value: `2024-04-03TAF`, `2024-Q1`, `2019/2024`, `XXXX-04-03`. */
  value: string
  /** First and last ISO day (`2024-04-03`) or minute (`2024-04-03T08:30`), inclusive; null when the year is unknown. */
  interval: { start: string; end: string } | null
  grain: Grain
  /** Fields taken from the publication date or from nearby dates. */
  inferred: InferredField[]
}

export interface RankMention extends MentionBase {
  type: 'rank'
  /** Seniority on one scale over all forces; higher is more senior. */
  order: number
  /** Usual NATO equivalent (`OF-5`, `OR-4`); Viet Nam itself publishes none. Null where none is usual. */
  nato: string | null
  branch: string | null
}

/** One post that the text states of a person. */
export interface Position extends Span {
  /** As written, with its chain of superior units: `Chính ủy BĐBP tỉnh`. */
  text: string
  /** The post without its organisation: `Chính ủy`. */
  title: string
  /** The organisation as written, or null: `BĐBP tỉnh`. */
  organization: string | null
  /** `nguyên`, `cựu`. */
  former: boolean
}

export interface PersonMention extends MentionBase {
  type: 'person'
  /** Canonical rank stated with this mention, or null. */
  rank: string | null
  positions: Position[]
}

export interface UnitMention extends MentionBase {
  type: 'unit'
  /** Echelon or kind id: `division`, `border-post`, `ministry`. */
  kind: string
  /** Designator as written: `312`, `5`, `II`; null if none. */
  number: string | null
  branch: string | null
  /** Place that the unit is named for or stands in (`Quảng Ninh`), from its name or from the article; null if open. */
  place: string | null
  /** Value of the superior unit that the text states, or null. */
  parent: string | null
}

export interface OrganizationMention extends MentionBase {
  type: 'organization'
  kind: string
}

export interface DocumentMention extends MentionBase {
  type: 'document'
  /** Vietnamese, lower case: `nghị quyết`. */
  kind: string
  /** Normalised number (`23-NQ/TU`), or null. */
  number: string | null
  issuer: string | null
  /** ISO date of issue, or null. */
  date: string | null
  /** As written, without quotation marks, or null. */
  title: string | null
}

export interface ProgramMention extends MentionBase {
  type: 'program'
  kind: string
}

export interface LocationMention extends MentionBase {
  type: 'location'
  /** `province`, `district`, `commune`, `country`, `sea`, … */
  level: string
  /** ISO 3166-2 code of a province or ISO 3166-1 alpha-2 code of a country, or null. */
  code: string | null
}

export type Mention =
  | DateMention
  | RankMention
  | PersonMention
  | UnitMention
  | OrganizationMention
  | DocumentMention
  | ProgramMention
  | LocationMention
