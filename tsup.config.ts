import { copyFile, readFile } from 'node:fs/promises'
import { defineConfig, type Options } from 'tsup'

type Plugin = NonNullable<Options['esbuildPlugins']>[number]

/** Entries of the package: both module formats, with types. */
const library = {
  index: 'src/index.ts',
  corpus: 'src/corpus/index.ts',
  chrono: 'src/adapters/chrono.ts',
  compromise: 'src/adapters/compromise.ts',
  natural: 'src/adapters/natural.ts',
  vntk: 'src/adapters/vntk.ts',
}

/** What the lexicon reads of its rows; the rest (where a place lies, since when, by what source) is for who edits them. */
const READ = new Set(['name', 'level', 'code', 'variants', 'contextVariants', 'bare'])

/** The data of the lexicon without what is never read, as a string: an engine reads JSON faster than program text. */
const lexiconData: Plugin = {
  name: 'lexicon-data',
  setup(build) {
    build.onLoad({ filter: /lexicon[\\/]data[\\/].*\.json$/ }, async ({ path }) => {
      const { rows } = JSON.parse(await readFile(path, 'utf8')) as { rows: unknown[] }
      const kept = JSON.stringify({ rows }, (key, value) =>
        key === '' || key === 'rows' || /^\d+$/.test(key) || READ.has(key) ? value : undefined,
      )
      return { contents: `export default JSON.parse(${JSON.stringify(kept)})`, loader: 'js' }
    })
  },
}

const common: Options = {
  esbuildPlugins: [lexiconData],
  dts: { entry: library },
  target: 'es2022',
  platform: 'neutral',
  splitting: true,
  removeNodeProtocol: false,
  external: [/^node:/, '@mozilla/readability', 'linkedom'],
  // Vietnamese letters stay themselves: escaped they would be two to three times as large.
  esbuildOptions: (options) => {
    options.charset = 'utf8'
  },
}

export default defineConfig(({ outDir = 'dist' }) => [
  {
    ...common,
    format: 'esm',
    entry: { ...library, 'corpus-worker': 'src/corpus/worker.ts', cli: 'src/cli/main.ts' },
    // The two builds run side by side, so each cleans up after itself only.
    clean: ['!**/*.{cjs,d.cts}'],
    onSuccess: () => copyFile('src/model/schema.json', `${outDir}/schema.json`),
  },
  {
    ...common,
    format: 'cjs',
    entry: library,
    // Gives `import.meta.url` a meaning in CommonJS.
    shims: true,
    // These two have no CommonJS build; Node 20 cannot require an ES module.
    noExternal: ['franc', /^entities/],
    clean: ['!**/*.{js,d.ts,json}'],
  },
])
