import { defineConfig } from 'vitest/config'

const named = (...names: string[]) => names.map((name) => `test/e2e/${name}.e2e.ts`)

/** They measure, or fill both cores by themselves. */
const alone = named('calls', 'cost', 'engines', 'layout', 'replay-many', 'vectors')
/** One engine after the other: two of them on two cores starve each other. */
const engines = named('vectors-firefox', 'vectors-webkit')

const shared = {
  environment: 'node' as const,
  pool: 'forks' as const,
  testTimeout: 60_000,
  hookTimeout: 60_000,
  // A busy machine delays a browser; a case that fails does so twice. The catalogue counts its own runs before its cases.
  retry: 1,
  expect: { poll: { timeout: 10_000, interval: 50 } },
}

const group = (name: string, include: string[], options: { order: number; maxWorkers: number; maxConcurrency?: number; exclude?: string[] }) => {
  const { order, ...rest } = options
  return { test: { ...shared, ...rest, name, include, sequence: { groupOrder: order } } }
}

/** Real browsers: each file starts one, and a server. One group follows the other. */
export default defineConfig({
  test: {
    projects: [
      // They mostly wait for their pages.
      group('pages', ['test/e2e/**/*.e2e.ts'], { order: 0, maxWorkers: 2, exclude: [...alone, ...engines] }),
      // Isolated runs of the catalogue mostly wait: so many share two cores.
      group('alone', alone, { order: 1, maxWorkers: 1, maxConcurrency: 16 }),
      group('engines', engines, { order: 2, maxWorkers: 1, maxConcurrency: 16 }),
    ],
  },
})
