import type { ExtractedRecord } from './types'

/** @throws TypeError where the result was made without its text */
export function textOf(result: ExtractedRecord, format: string): string {
  if (result.text !== undefined) return result.text
  throw new TypeError(`${format} shows the text: make the results with \`withText: true\``)
}
