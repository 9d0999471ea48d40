import { capture } from '../../pattern/reader'
import { defineRule } from '../../pattern/rule'
import { guard, leaf, type Step, startsWithKind } from '../../pattern/step'
import { ENDS_NUMBER, listHead, listWords, sharedCode } from './context'
import { numbered } from './fields'
import { BARE_NUMBER, FULL_NUMBER, type PrintedNumber } from './number'

/** The code that a bare number shares with a later one of its list, or null. */
export const SHARED = guard<{ shared: string | null }>((vocabulary) => {
  const words = listWords(vocabulary)
  return (reader, at) => {
    capture(reader, 'shared', sharedCode(reader, at, words))
    return at
  }
})

const HEADED = guard<{ headKind: string }>((vocabulary) => {
  const words = listWords(vocabulary)
  return (reader, at) => {
    const before = reader.tokens.key[at - 1] === words.so ? at - 2 : at - 1
    if (before < 1 || !words.separators.has(reader.tokens.key[before])) return -1
    const kind = listHead(reader, at, words)
    if (kind === null) return -1
    capture(reader, 'headKind', kind)
    return at
  }
})

/** Either form of number, with the code it shares with a later one. */
function documentNumberAny(): Step<{ printed: PrintedNumber; shared: string | null }> {
  return leaf(startsWithKind('number'), (vocabulary) => {
    const readFull = FULL_NUMBER.compile(vocabulary)
    const readBare = BARE_NUMBER.compile(vocabulary)
    const words = listWords(vocabulary)
    return (reader, at) => {
      const end = readFull(reader, at)
      if (end >= 0) {
        capture(reader, 'shared', null)
        return end
      }
      const bareEnd = readBare(reader, at)
      if (bareEnd >= 0) capture(reader, 'shared', sharedCode(reader, bareEnd, words))
      return bareEnd
    }
  })
}

/** “…, 29-NQ/TW”, “… và 18”: a further number of a list, by the kind word at its head. */
export const listedNumber = defineRule({
  id: 'document/listed',
  type: 'document',
  weight: 6,
  pattern: [HEADED, documentNumberAny(), ENDS_NUMBER],
  examples: {
    'các nghị quyết số 28, 29-NQ/TW': '29-NQ/TW',
    'Kế hoạch số 12, 15 và 18': '15',
    'Nghị quyết số 12, 15 đồng chí dự': null,
    'hơn 12, 15 và 18': null,
  },
  read: ({ headKind, printed, shared }, { reader }) => numbered(reader, headKind, printed, shared),
})
