/** What only has to be put right in few names: signs, white space, and the second school of tone placement. */
const UNEVEN = /\s\s|[^\S ]|[‐-―−’‘ʼ“”"()]|\s-|-\s|o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ]/
const TONES = /(?:o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])(?!\p{L})/gu
const OLD: Readonly<Record<string, string>> = {
  oà: 'òa', oá: 'óa', oả: 'ỏa', oã: 'õa', oạ: 'ọa',
  oè: 'òe', oé: 'óe', oẻ: 'ỏe', oẽ: 'õe', oẹ: 'ọe',
  uỳ: 'ùy', uý: 'úy', uỷ: 'ủy', uỹ: 'ũy', uỵ: 'ụy',
}

/**
 * Form in which two printings of one name are equal: NFC, lower case, one tone placement, one kind of dash and
 * apostrophe, no quotation marks. Tones stay: “Men” and “Mến” are two names.
 */
export function nameKey(name: string): string {
  const key = name.normalize('NFC').toLowerCase()
  if (!UNEVEN.test(key)) return key
  return key
    .replace(/[‐-―−]/g, '-')
    .replace(/[’‘ʼ]/g, "'")
    .replace(/[“”"()]/g, ' ')
    .replace(/\s*-\s*/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(TONES, (vowels) => OLD[vowels] ?? vowels)
}

const ROMAN: Readonly<Record<string, string>> = { i: '1', ii: '2', iii: '3', iv: '4', v: '5', vi: '6', vii: '7', viii: '8', ix: '9', x: '10', xi: '11', xii: '12' }

/** A designator in figures: `II` → `2`; what is no roman number stays. */
export function inFigures(number: string): string {
  return ROMAN[number.toLowerCase()] ?? number
}
