/**
 * Weights against the rules of other types. A date that shows itself (`Ngày 28.6`, `Tết Đinh Dậu`) is stronger than a name or
 * a unit that would take a word of it, and weaker than a document or programme that it may be a part of.
 */
export const STRONG = 4.05

/** Figures and years without a head word give way to any name. */
export const WEAK = 1
