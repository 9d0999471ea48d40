import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, posix, sep } from 'node:path'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'

const SOURCE = join(import.meta.dirname, '../src')

/** What each layer may import besides itself: `model ← text ← lexicon ← pattern ← rules`, `model ← normalize ← consolidate`. */
const SEES: Record<string, string[]> = {
  model: [],
  text: ['model'],
  lexicon: ['model', 'text'],
  pattern: ['model', 'text', 'lexicon'],
  rules: ['model', 'text', 'lexicon', 'pattern'],
  normalize: ['model'],
  consolidate: ['model', 'normalize'],
  'built-in.ts': ['text', 'lexicon', 'pattern', 'rules'],
  'extractor.ts': ['model', 'text', 'lexicon', 'pattern', 'rules', 'normalize', 'consolidate', 'built-in.ts'],
  'index.ts': ['model', 'consolidate', 'extractor.ts'],
  adapters: ['index.ts'],
  corpus: ['index.ts'],
  gold: ['index.ts'],
  cli: ['index.ts'],
}

/** Where the two chains touch, and why; the order stays one way, and an entry that nothing needs any more fails. */
const ALSO_SEES: Record<string, Record<string, string>> = {
  'index.ts': { pattern: 'users write rules of their own' },
  rules: { normalize: 'a date or number rule reads its value where it matched' },
  consolidate: {
    text: 'passes over the article read its tokens',
    lexicon: 'posts, issuers and places are looked up again in context',
    pattern: 'passes over the article take readers and drafts',
    rules: 'a name cut in a pass follows the same steps as in a rule',
  },
  cli: {
    corpus: 'the command line runs the package’s other entries',
    gold: 'npm run gold',
    model: 'the command `schema` prints model/schema.json',
  },
}

/** Layers that run anywhere: no package, nothing of Node. */
const CORE = Object.keys(SEES).filter((layer) => !['adapters', 'corpus', 'cli'].includes(layer))

interface Import {
  file: string
  layer: string
  /** A path below `src`, or the name of a package. */
  target: string
  targetLayer: string | null
}

const layerOf = (path: string) => path.split('/')[0] as string

/** A module as it runs: imports of types are gone. */
const withoutTypes = (source: string) =>
  ts.transpileModule(source, { compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 } })
    .outputText

function importsOf(file: string, prepare = (source: string) => source): Import[] {
  const { importedFiles } = ts.preProcessFile(prepare(readFileSync(join(SOURCE, file), 'utf8')))
  return importedFiles.map(({ fileName }) => {
    if (!fileName.startsWith('.')) return { file, layer: layerOf(file), target: fileName, targetLayer: null }
    const target = posix.join(posix.dirname(file), fileName)
    return { file, layer: layerOf(file), target, targetLayer: LAYERS.get(target) ?? layerOf(target) }
  })
}

const FILES = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
  .map((file) => file.split(sep).join('/'))
  .filter((file) => file.endsWith('.ts'))

/** Top-level files are layers of their own: `extractor` is `extractor.ts`. */
const LAYERS = new Map(FILES.filter((file) => dirname(file) === '.').map((file) => [file.slice(0, -3), file]))
const IMPORTS = FILES.flatMap((file) => importsOf(file))

const line = ({ file, target }: Import) => `${file} → ${target}`

describe('layers', () => {
  it('are all known', () => {
    expect([...new Set(FILES.map(layerOf))].sort()).toEqual(Object.keys(SEES).sort())
  })

  it.each(Object.keys(SEES))('%s imports only from below', (layer) => {
    const allowed = [layer, ...(SEES[layer] ?? []), ...Object.keys(ALSO_SEES[layer] ?? {})]
    const wrong = IMPORTS.filter(
      (each) => each.layer === layer && each.targetLayer && !allowed.includes(each.targetLayer),
    )
    expect(wrong.map(line)).toEqual([])
  })

  it.each(Object.entries(ALSO_SEES).flatMap(([layer, below]) => Object.keys(below).map((target) => [layer, target])))(
    '%s still needs %s',
    (layer, target) => {
      expect(IMPORTS.some((each) => each.layer === layer && each.targetLayer === target)).toBe(true)
    },
  )

  it('have an order: no layer sees itself through others', () => {
    const below = (layer: string): string[] => [...(SEES[layer] ?? []), ...Object.keys(ALSO_SEES[layer] ?? {})]
    const reach = (layer: string, seen = new Set<string>()): Set<string> => {
      for (const next of below(layer)) if (!seen.has(next)) reach(next, seen.add(next))
      return seen
    }
    expect(Object.keys(SEES).filter((layer) => reach(layer).has(layer))).toEqual([])
  })

  it.each(CORE)('%s needs no package and nothing of Node', (layer) => {
    expect(IMPORTS.filter((each) => each.layer === layer && !each.targetLayer).map(line)).toEqual([])
  })

  it('nothing reaches past the index into the core', () => {
    const inner = new Set(['text', 'lexicon', 'pattern', 'rules', 'normalize', 'consolidate', 'extractor.ts'])
    const outer = ['adapters', 'corpus', 'gold', 'cli']
    expect(IMPORTS.filter((each) => outer.includes(each.layer) && inner.has(each.targetLayer ?? '')).map(line)).toEqual(
      [],
    )
  })

  it('no file needs itself through others at run time', () => {
    const files = new Map(FILES.map((file) => [file.replace(/(?:\/index)?\.ts$/, ''), file]))
    const below = new Map<string, string[]>()
    for (const file of FILES) {
      const targets = importsOf(file, withoutTypes).map(({ target }) => files.get(target))
      below.set(
        file,
        targets.filter((target) => target !== undefined),
      )
    }
    const done = new Set<string>()
    const cycles: string[] = []
    const visit = (file: string, path: string[]) => {
      if (path.includes(file)) cycles.push([...path.slice(path.indexOf(file)), file].join(' → '))
      if (path.includes(file) || done.has(file)) return
      for (const next of below.get(file) ?? []) visit(next, [...path, file])
      done.add(file)
    }
    for (const file of FILES) visit(file, [])
    // Names of bodies hold names of bodies: their steps refer to one another, by functions only.
    expect(cycles.filter((cycle) => !cycle.includes('rules/body/superior.ts'))).toEqual([])
  })
})
