import { issuerOfNumber } from '../lexicon/issuers'
import { remembered } from '../normalize/remembered'
import type { Draft } from '../pattern/rule'
import { COMMITTEE_LEVELS } from './bodies'
import { type Homes, homeOf } from './home'
import { nameKey } from './name-key'

interface Issued {
  number: string | null
  issuer: string | null
}

/** Endings of an issuer's name that leave its territory to the article. */
const LOCAL: typeof COMMITTEE_LEVELS = [
  ...COMMITTEE_LEVELS,
  ['nhân dân tỉnh', 'province'],
  ['nhân dân thành phố', 'city'],
  ['nhân dân huyện', 'district'],
  ['quân sự tỉnh', 'province'],
  ['đảng bộ tỉnh', 'province'],
  ['công an tỉnh', 'province'],
  ['biên phòng tỉnh', 'province'],
]

/**
 * Completes issuers that only name their level: the code `TU` is the committee of the article's province.
 */
export function completeIssuers(
  drafts: readonly Draft[],
  homes: Homes,
  settled?: (draft: Draft, from: Draft) => void,
): void {
  for (const draft of drafts) {
    if (draft.type !== 'document') continue
    const fields = draft.fields as Issued
    if (!fields.issuer) continue
    const key = nameKey(fields.issuer)
    const level = LOCAL.find(([ending]) => key.endsWith(ending))?.[1]
    const home = level === undefined ? null : homeOf(homes, level, key)
    if (home === null) continue
    fields.issuer = `${fields.issuer} ${home.name}`
    settled?.(draft, home.draft)
  }
}

/** Whether an issuer is only what the code of the number says. */
export const isFromCode = (number: string | null, issuer: string): boolean =>
  number !== null && issuer.startsWith(issuerByCode(number))

const issuerByCode = remembered((number) => issuerOfNumber(number) ?? '?')
