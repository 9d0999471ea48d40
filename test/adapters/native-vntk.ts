import { createRequire } from 'node:module'
import type { Vntk } from '../../src/adapters/vntk'

interface WholeVntk extends Vntk {
  ner(): { tag(text: string): [word: string, pos: string, chunk: string, entity: string][] }
}

/** vntk, or null where its native part was not built: then its tests are skipped, and say so. */
export const nativeVntk: WholeVntk | null = (() => {
  try {
    const vntk = createRequire(import.meta.url)('vntk') as WholeVntk
    vntk.wordTokenizer()
    return vntk
  } catch (error) {
    console.warn(
      `vntk is not usable on this machine, its tests are skipped: ${(error as Error).message.split('\n')[0]}`,
    )
    return null
  }
})()
