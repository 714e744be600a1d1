import { defineConfig } from 'vitest/config'

const cases = ['test/e2e/**/*.e2e.ts', 'collector/test/e2e/**/*.e2e.ts']
/** They measure, or fill both cores by themselves: two of them at a time would fight for these. */
const alone = ['calls', 'cost', 'engines', 'hostile', 'layout', 'replay-many', 'vectors', 'vectors-engines']
  .map((name) => `test/e2e/${name}.e2e.ts`)

const shared = {
  environment: 'node' as const,
  pool: 'forks' as const,
  // Isolated runs of the catalogue mostly wait: so many share two cores.
  maxConcurrency: 16,
  testTimeout: 60_000,
  hookTimeout: 60_000,
  // A busy machine delays a browser; a case that fails does so twice. The catalogue counts its own runs before its cases.
  retry: 1,
  expect: { poll: { timeout: 10_000, interval: 50 } },
}

/**
 * Real browsers: each file starts one, and a server. What measures comes first, while nothing else has run; then, three at a
 * time, those that mostly wait for their pages. These share their worker: what they keep is in their browser and server.
 */
export default defineConfig({
  test: {
    projects: [
      { test: { ...shared, name: 'alone', include: alone, maxWorkers: 1, sequence: { groupOrder: 0 } } },
      { test: { ...shared, name: 'pages', include: cases, exclude: alone, maxWorkers: 3, isolate: false, sequence: { groupOrder: 1 } } },
    ],
  },
})
