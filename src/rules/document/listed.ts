import { capture } from '../../pattern/reader'
import { defineRule } from '../../pattern/rule'
import { EMPTY, leaf, type Step, startsWithKind } from '../../pattern/step'
import { endsNumber, listHead, listWords, sharedCode } from './context'
import { numbered } from './fields'
import { documentNumber, type PrintedNumber } from './number'

/** The code that a bare number shares with a later one of its list, or null. */
export function shared(): Step<{ shared: string | null }> {
  return leaf(EMPTY, (vocabulary) => {
    const words = listWords(vocabulary)
    return (reader, at) => {
      capture(reader, 'shared', sharedCode(reader, at, words))
      return at
    }
  })
}

function headed(): Step<{ headKind: string }> {
  return leaf(EMPTY, (vocabulary) => {
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
}

/** Either form of number, with the code it shares with a later one. */
function documentNumberAny(): Step<{ printed: PrintedNumber; shared: string | null }> {
  const full = documentNumber('full')
  const bare = documentNumber('bare')
  return leaf(startsWithKind('number'), (vocabulary) => {
    const readFull = full.compile(vocabulary)
    const readBare = bare.compile(vocabulary)
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
  pattern: [headed(), documentNumberAny(), endsNumber()],
  examples: {
    'các nghị quyết số 28, 29-NQ/TW': '29-NQ/TW',
    'Kế hoạch số 12, 15 và 18': '15',
    'Nghị quyết số 12, 15 đồng chí dự': null,
    'hơn 12, 15 và 18': null,
  },
  read: ({ headKind, printed, shared }, { reader }) => numbered(reader, headKind, printed, shared),
})
