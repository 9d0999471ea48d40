import { defineConfig } from 'vitest/config'

export default defineConfig({
  // Some tests start processes and builds; a loaded machine takes its time.
  test: { include: ['test/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 120_000 },
})
