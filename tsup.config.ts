import { defineConfig } from 'tsup'

export default defineConfig({
  entry: { index: 'src/index.ts' },
  format: ['esm', 'cjs'],
  dts: true,
  target: 'es2022',
  platform: 'neutral',
  splitting: true,
  clean: true,
  // Vietnamese letters stay themselves: escaped they would be two to three times as large.
  esbuildOptions: (options) => {
    options.charset = 'utf8'
  },
})
