import { nativeVntk } from '../adapters/native-vntk'

/** Something else that reads the same text; what it does is less than what we do, and is said in its name. */
export interface Peer {
  name: string
  run(text: string): unknown
}

const SCAN = /[\p{L}\p{M}]+|\d+|[^\s]/gu

/** The yardstick: the least that a regular expression does to cut a text into tokens. */
export const bareScan: Peer = {
  name: 'bare token scan (`/[\\p{L}\\p{M}]+|\\d+|[^\\s]/gu`)',
  run(text) {
    let tokens = 0
    SCAN.lastIndex = 0
    while (SCAN.exec(text)) tokens++
    return tokens
  },
}

/** The peers that are installed. */
export async function loadPeers(): Promise<Peer[]> {
  const peers: Peer[] = []
  const chrono = await optional(() => import('chrono-node'))
  if (chrono) peers.push({ name: 'chrono-node, Vietnamese (dates)', run: (text) => chrono.vi.parse(text) })
  const ner = nativeVntk?.ner()
  if (ner) peers.push({ name: 'vntk (names)', run: (text) => ner.tag(text) })
  const natural = await optional(() => import('natural'))
  if (natural) {
    const tokenizer = new (natural.default ?? natural).AggressiveTokenizerVi()
    peers.push({ name: 'natural, Vietnamese tokenizer', run: (text) => tokenizer.tokenize(text) })
  }
  const compromise = await optional(() => import('compromise'))
  if (compromise) peers.push({ name: 'compromise (English tagging)', run: (text) => compromise.default(text).json() })
  return peers
}

async function optional<T>(load: () => Promise<T>): Promise<T | null> {
  try {
    return await load()
  } catch {
    return null
  }
}
