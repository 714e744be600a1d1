import { defineConfig } from 'vitest/config'

/** Real browsers. One file at a time: each starts a browser and a server of its own, and two would fight for the cores. */
export default defineConfig({
  test: {
    include: ['test/e2e/**/*.e2e.ts'],
    environment: 'node',
    pool: 'forks',
    maxWorkers: 1,
    fileParallelism: false,
    // Isolated runs of the catalogue mostly wait: so many share two cores.
    maxConcurrency: 16,
    testTimeout: 60_000,
    // A busy machine delays a browser; a case that fails does so twice. The catalogue counts its own runs before its cases.
    retry: 1,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 10_000, interval: 50 } },
  },
})
