import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    setupFiles: ['test/setup.ts'],
    testTimeout: 30_000,
    // Tests share no state, so files share a worker's modules: a third of the time.
    isolate: false,
    pool: 'threads',
  },
})
