import { setImmediate, setTimeout } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { type CorpusEntry, type CorpusResult, createPool, extractCorpus, extractStream } from '../../src/corpus'
import { batches, orderedMap } from '../../src/corpus/batch'
import { fakeExtract } from './fake-extractor'
import { collected } from './streams'

async function* numbers(count: number): AsyncGenerator<number> {
  for (let number = 0; number < count; number++) yield number
}

const record = (number: number): CorpusEntry => ({ id: String(number), text: `Đại tá ${number}` })

describe('batches', () => {
  it('close by weight and by number', async () => {
    const size = { weight: 10, items: 3 }
    expect(await collected(batches(numbers(10), (number) => number, size))).toEqual([
      [0, 1, 2],
      [3, 4, 5],
      [6, 7],
      [8, 9],
    ])
  })

  it('do not wait for a slow source', async () => {
    async function* slow() {
      yield 1
      yield 2
      await setTimeout(20)
      yield 3
    }
    expect(await collected(batches(slow(), () => 1, { weight: 10, items: 10 }))).toEqual([[1, 2], [3]])
  })
})

describe('orderedMap', () => {
  it('keeps the order and the width', async () => {
    let running = 0
    let most = 0
    const work = async (number: number): Promise<number> => {
      most = Math.max(most, ++running)
      for (let turn = 0; turn < (number * 7) % 5; turn++) await setImmediate()
      running--
      return number
    }
    expect(await collected(orderedMap(numbers(50), work, 4))).toEqual(await collected(numbers(50)))
    expect(most).toBe(4)
  })

  it('reads no further than its results are taken', async () => {
    let read = 0
    async function* source() {
      for (;;) yield read++
    }
    for await (const number of orderedMap(source(), async (value) => value, 3)) {
      expect(read).toBeLessThanOrEqual(number + 6)
      await setImmediate()
      if (number === 20) break
    }
  })

  it('gives a result while the source is silent', async () => {
    async function* silent() {
      yield 1
      await new Promise(() => {})
    }
    const { value } = await orderedMap(silent(), async (number) => number, 4).next()
    expect(value).toBe(1)
  })

  it('throws what the work throws, in its turn', async () => {
    const work = async (number: number): Promise<number> => {
      if (number === 2) throw new Error('two')
      return number
    }
    const seen: number[] = []
    const run = async () => {
      for await (const number of orderedMap(numbers(9), work, 4)) seen.push(number)
    }
    await expect(run()).rejects.toThrow('two')
    expect(seen).toEqual([0, 1])
  })
})

describe('extractCorpus', () => {
  it('gives one result for each entry, in order', async () => {
    const entries = Array.from({ length: 300 }, (_, index) => record(index))
    const results = await collected(extractCorpus(entries, { extract: fakeExtract }))
    expect(results.map(({ id }) => id)).toEqual(entries.map(({ id }) => id))
    expect(results.every((result) => 'mentions' in result && result.mentions.length === 1)).toBe(true)
  })

  it('uses a pool that is handed in, and leaves it open', async () => {
    const calls: number[] = []
    const pool = {
      jobs: 2,
      extract: async (entries: CorpusEntry[]) => {
        calls.push(entries.length)
        return entries.map(({ id }) => ({ id, ...fakeExtract('') })) as CorpusResult[]
      },
      destroy: async () => {
        throw new Error('not yours')
      },
    }
    expect(await collected(extractCorpus([record(1), record(2)], { pool }))).toHaveLength(2)
    expect(calls).toEqual([2])
  })

  it('refuses wrong options', async () => {
    await expect(collected(extractCorpus([record(1)], { jobs: 2, extract: fakeExtract }))).rejects.toThrow(TypeError)
    await expect(collected(extractCorpus([record(1)], { jobs: 0 }))).rejects.toThrow(RangeError)
    await expect(createPool({ jobs: 1.5 })).rejects.toThrow(RangeError)
  })
})

describe('extractStream', () => {
  it('is a TransformStream', async () => {
    const stream = extractStream({ extract: fakeExtract })
    expect(stream).toBeInstanceOf(TransformStream)
    const entries = ReadableStream.from(Array.from({ length: 100 }, (_, index) => record(index)))
    const results = await collected(entries.pipeThrough(stream))
    expect(results.map(({ id }) => Number(id))).toEqual(Array.from({ length: 100 }, (_, index) => index))
  })

  it('fails where the extraction cannot start', async () => {
    const entries = ReadableStream.from([record(1)])
    await expect(collected(entries.pipeThrough(extractStream({ jobs: -1 })))).rejects.toThrow(RangeError)
  })
})
