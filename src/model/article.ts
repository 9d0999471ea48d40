import type { Mention, MentionType } from './mention'
import type { Span } from './span'

/** What all records share: a deterministic id, a display value, and the mentions it rests on. */
export interface RecordBase {
  /** Made from the normalised identity, the same in every article: `unit:su-doan-312`. */
  id: string
  value: string
  /** Indices into `article.mentions`, ascending. */
  mentions: number[]
}

/**
 * A place where the text means the record without naming it; no mention of its own: `Trung đoàn`, `Nghị quyết này`.
 * Records that `extract` makes always have the list; records made by hand may leave it out.
 */
export interface Nominal extends Span {
  text: string
}

export interface OfficialPosition {
  title: string
  organization: string | null
  /** Id of the unit or organisation record, when it was resolved. */
  organizationId: string | null
  /** The text calls the post a former one, or tells that it was given up. */
  former: boolean
  /** Indices of the mentions that state it. */
  mentions: number[]
}

export interface Official extends RecordBase {
  surname: string | null
  given: string | null
  /** The highest rank stated, or null. */
  rank: string | null
  /** Every rank stated, with the mentions that state it. */
  ranks: { value: string; mentions: number[] }[]
  positions: OfficialPosition[]
  /** `Đồng chí Chính ủy BĐBP tỉnh`, where it can mean nobody else. */
  nominals?: Nominal[]
}

export interface UnitRecord extends RecordBase {
  kind: string
  number: string | null
  branch: string | null
  place: string | null
  /** Id of the superior unit's record, or null. */
  parent: string | null
  /** Other printed forms of the name. */
  aliases: string[]
  /** `Trung đoàn` after `Trung đoàn 209`. */
  nominals?: Nominal[]
  /** Named only inside another mention: `Quân khu 7` of `Cục Chính trị Quân khu 7`. Its mentions are those. */
  implied: boolean
}

export interface OrganizationRecord extends RecordBase {
  kind: string
  place: string | null
  aliases: string[]
  /** Follows from posts: the party committee of “Bí thư Đảng ủy, Chính ủy Sư đoàn 5”. Its mentions are those persons'. */
  implied: boolean
}

export interface DocumentRecord extends RecordBase {
  kind: string
  number: string | null
  /** The code after the number: `NQ/TU`. */
  symbol: string | null
  issuer: string | null
  /** Id of the issuer's record, where the article has one. */
  issuerId: string | null
  date: string | null
  title: string | null
  /** `Nghị quyết này`. */
  nominals?: Nominal[]
}

export interface ProgramRecord extends RecordBase {
  kind: string
}

export interface LocationRecord extends RecordBase {
  level: string
  code: string | null
}

export interface DateRecord extends RecordBase {
  grain: string
  interval: { start: string; end: string } | null
}

export type FactKind = 'holds' | 'part-of' | 'issued' | 'runs' | 'attends' | 'chairs'

/** A relation that the text states; `subject` and `object` are record ids, or plain text where there is no record. */
export interface Fact {
  kind: FactKind
  subject: string
  object: string
  /** `holds`: the title of the post. */
  title?: string
  /** `holds`: the post is a former one. */
  former?: true
  /** TIMEX3 value of the date that the text ties to it. */
  date?: string
  /** Indices of the mentions it rests on. */
  mentions: number[]
  rule: string
}

/** The result of `extract`: plain JSON data. */
export interface Article {
  publishedAt: string | null
  /** Everything found, in text order. */
  mentions: Mention[]
  officials: Official[]
  units: UnitRecord[]
  organizations: OrganizationRecord[]
  documents: DocumentRecord[]
  programs: ProgramRecord[]
  locations: LocationRecord[]
  dates: DateRecord[]
  facts: Fact[]
}

export type { MentionType }
