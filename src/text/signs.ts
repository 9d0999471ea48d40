import type { Vocabulary } from './vocabulary'

/** Signs that print the same thing share one key: every dash is `-`, every double quote opens or closes alike. */
const SAME_SIGN: Record<string, string> = {
  '–': '-',
  '—': '-',
  '‐': '-',
  '‑': '-',
  '−': '-',
  '―': '-',
  '«': '“',
  '»': '”',
  '„': '“',
  '‟': '“',
  '‘': "'",
  '’': "'",
  '`': "'",
  '´': "'",
  '′': "'",
  '⁄': '/',
  '∕': '/',
  '：': ':',
  '，': ',',
}

/** Keys of punctuation marks by code unit. */
export interface Signs {
  of(unit: number): number
}

/** Nearly every sign of a newspaper is ASCII or general punctuation: those have a table, the rest a map. */
const TABLE = 0x100
const PUNCTUATION = 0x2000

export function signKeys(vocabulary: Vocabulary): Signs {
  const low = new Int32Array(TABLE)
  const general = new Int32Array(TABLE)
  const rest = new Map<number, number>()
  const set = (sign: string, id: number) => {
    const unit = sign.charCodeAt(0)
    if (unit < TABLE) low[unit] = id
    else if (unit >= PUNCTUATION && unit < PUNCTUATION + TABLE) general[unit - PUNCTUATION] = id
    else rest.set(unit, id)
  }
  for (let unit = 0x21; unit < 0x7f; unit++)
    set(String.fromCharCode(unit), vocabulary.lookup(String.fromCharCode(unit)))
  for (const sign of '“”…·•') set(sign, vocabulary.lookup(sign))
  for (const [sign, same] of Object.entries(SAME_SIGN)) if (vocabulary.lookup(same)) set(sign, vocabulary.lookup(same))
  return {
    of(unit) {
      if (unit < TABLE) return low[unit]
      if (unit >= PUNCTUATION && unit < PUNCTUATION + TABLE) return general[unit - PUNCTUATION]
      return rest.get(unit) ?? 0
    },
  }
}
