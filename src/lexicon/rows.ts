import type { MentionType } from '../model/mention'
import type { SurnameRow } from './people'

/** The typed row behind a lexicon entry, by category. Categories without data carry their canonical text. */
export interface LexiconRows {
  rank: RankRow
  post: PostRow
  unitHead: HeadRow
  orgHead: HeadRow
  unitName: NameRow
  orgName: NameRow
  arm: TextRow
  topic: TextRow
  place: PlaceRow
  level: LevelRow
  country: PlaceRow
  documentKind: DocumentKindRow
  documentName: DocumentNameRow
  programHead: ProgramHeadRow
  programName: ProgramHeadRow
  surname: SurnameRow
  address: AddressRow
  academic: TextRow
  user: UserRow
  press: NameRow
  personName: TextRow
  stop: TextRow
  ship: TextRow
  force: NameRow
}

export interface TextRow {
  value: string
}

export interface RankRow {
  value: string
  /** Seniority on one scale over all forces. */
  order: number
  nato: string | null
  branch: string | null
}

export interface PostRow {
  value: string
  /** Whether an organisation may follow (`after`), or the word is complete by itself (`bare`). */
  takes: 'organization' | 'topic' | 'bare' | 'country'
}

/** How the name of a unit or organisation goes on after its head word. */
export type Frame =
  /** A number or proper name: `Sư đoàn 312`, `Đoàn Bình Giã`. */
  | 'number'
  /** What it deals with: `Cục Chính trị`. */
  | 'topic'
  /** A territory: `Bộ CHQS tỉnh Đắk Nông`. */
  | 'place'
  /** Any capitalised name: `Công ty Minh Long`. */
  | 'name'
  /** Another unit or organisation: `Đảng ủy Quân khu 5`. */
  | 'body'
  /** An arm of the forces: `Binh chủng Công binh`. */
  | 'arm'
  /** A border post's name, perhaps with its kind of gate: `Đồn Biên phòng Cửa khẩu quốc tế Móng Cái`. */
  | 'gate'
  /** Complete by itself, perhaps with a country: `Bộ Quốc phòng`. */
  | 'closed'

export interface HeadRow {
  value: string
  kind: string
  frames: readonly Frame[]
  branch?: string
  /** Counts without any complement. */
  bare?: boolean
  /** Military only by what surrounds it (`Cục`, `Viện`, `Trường`): a unit in a military chain, else an organisation. */
  mixed?: boolean
}

export interface NameRow {
  value: string
  kind: string
  branch?: string
}

export interface PlaceRow {
  value: string
  level: string
  code: string | null
  /** Whether the name counts without a level word. */
  bare: boolean
}

export interface LevelRow {
  value: string
  level: string
  takes: 'name' | 'name-or-number'
}

export interface DocumentKindRow {
  value: string
  /** Codes in its numbers: `NQ`. */
  codes: readonly string[]
}

export interface DocumentNameRow {
  value: string
  kind: string
}

export interface ProgramHeadRow {
  value: string
  kind: string
}

export interface AddressRow {
  value: string
  /** Whether a one-syllable name after it is a person: `ông Lịch`. */
  single: boolean
}

export interface UserRow {
  type: MentionType
  value: string
  kind: string | null
}
