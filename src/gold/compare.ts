/**
 * The form in which the gold's strings are compared (GUIDELINES, “Scoring”): NFC, white space folded,
 * quotes and dashes unified, case folded. Null and absent compare as the empty string: nothing stated.
 */
export function comparable(value: unknown): string {
  return String(value ?? '')
    .normalize('NFC')
    .replace(/[“”„‟«»″‘’‚‛′`']/g, '"')
    .replace(/[‐‑‒–—―−]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
}
