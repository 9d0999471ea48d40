import { copyFile } from 'node:fs/promises'
import { build } from 'esbuild'
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

/** Runs the module that packs the lexicon and puts the result in its place: an engine reads JSON faster than program text. */
const packedLexicon: Plugin = {
  name: 'packed-lexicon',
  setup({ onLoad }) {
    onLoad({ filter: /src[\\/]built-in\.ts$/ }, async ({ path }) => {
      const { outputFiles } = await build({ entryPoints: [path], bundle: true, format: 'esm', write: false })
      const code = Buffer.from(outputFiles[0].contents).toString('base64')
      const { builtInLexicon } = (await import(
        `data:text/javascript;base64,${code}`
      )) as typeof import('./src/built-in')
      const packed = JSON.stringify(JSON.stringify(builtInLexicon()))
      return { contents: `export const builtInLexicon = () => JSON.parse(${packed})`, loader: 'js' }
    })
  },
}

const common: Options = {
  esbuildPlugins: [packedLexicon],
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
