import { defineConfig } from 'vitest/config'

const browser = {
  environment: 'node',
  pool: 'forks',
  // Isolated runs of the catalogue mostly wait: so many share two cores.
  maxConcurrency: 16,
  testTimeout: 60_000,
  // A busy machine delays a browser; a case that fails does so twice. The catalogue counts its own runs before its cases.
  retry: 1,
  hookTimeout: 60_000,
  expect: { poll: { timeout: 10_000, interval: 50 } },
} as const

/** What measures time has the machine to itself. */
const timed = ['cost', 'layout', 'replay-many'].map((name) => `test/e2e/${name}.e2e.ts`)

/** Real browsers. Each file starts a browser and a server of its own, and mostly waits: two at a time. */
export default defineConfig({
  test: {
    projects: [
      { test: { ...browser, name: 'timed', include: timed, maxWorkers: 1, sequence: { groupOrder: 0 } } },
      { test: { ...browser, name: 'browsers', include: ['test/e2e/**/*.e2e.ts'], exclude: timed, maxWorkers: 2, sequence: { groupOrder: 1 } } },
    ],
  },
})
