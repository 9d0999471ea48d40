/**
 * Look-up keys: NFC, lower case, one tone placement. Tones are never dropped: `tư` and `tự` stay apart.
 */

// “hòa” and “hoà”, “ủy” and “uỷ” are one syllable under the two schools of tone placement.
const PLAIN = ['oa', 'oe', 'uy']
const TONED: Record<string, string> = { a: 'àáảãạ', e: 'èéẻẽẹ', o: 'òóỏõọ', u: 'ùúủũụ', y: 'ỳýỷỹỵ' }
const TO_OLD = new Map<string, string>()
for (const pair of PLAIN) {
  const [first, second] = pair as unknown as [string, string]
  for (let tone = 0; tone < 5; tone++) TO_OLD.set(first + TONED[second][tone], TONED[first][tone] + second)
}
const TO_NEW = new Map([...TO_OLD].map(([modern, old]) => [old, modern]))
/** The two ways to print the end of such a syllable, the modern one first. */
export const TONE_PLACEMENTS: Iterable<readonly [string, string]> = TO_OLD

/** The key of one word: `HOÀ` → `hòa`, `Uỷ` → `ủy`. */
export function foldWord(word: string): string {
  const key = word.normalize('NFC').toLowerCase()
  const old = TO_OLD.get(key.slice(-2))
  return old === undefined ? key : key.slice(0, -2) + old
}

/** All spellings that fold to the key of `word`; one or two. */
export function spellings(word: string): string[] {
  const key = foldWord(word)
  const modern = TO_NEW.get(key.slice(-2))
  return modern === undefined ? [key] : [key, key.slice(0, -2) + modern]
}
