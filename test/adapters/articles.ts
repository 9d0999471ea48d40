import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { GoldRow } from '../../src/gold/format'
import { parseMarkup } from '../../src/gold/markup'

const FOLDER = join(import.meta.dirname, '../../fixtures/articles')

/** The hand-marked articles, their marks stripped from the text. */
export function articles(): GoldRow[] {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith('.txt'))
  return files.sort().map((file) => parseMarkup(readFileSync(join(FOLDER, file), 'utf8'), file))
}
