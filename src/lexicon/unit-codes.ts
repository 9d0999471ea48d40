/** Letters that abbreviate echelons before a number, in small letters in rosters (`c2/d1/e24`): kind and name. */
export const ECHELON_LETTERS: Readonly<Record<string, readonly [kind: string, name: string]>> = {
  c: ['company', 'Đại đội'],
  d: ['battalion', 'Tiểu đoàn'],
  e: ['regiment', 'Trung đoàn'],
  f: ['division', 'Sư đoàn'],
}

/** Departments of a provincial police: `PC04`, `PA08`; those of the ministry (`C04`) share their form with much else. */
export const PROVINCIAL_POLICE_CODE = /^P[ACHKVX]\d\d$/
