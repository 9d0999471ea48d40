/** A half-open range `[start, end)` in UTF-16 code units of the string that was passed in. */
export interface Span {
  start: number
  end: number
}
