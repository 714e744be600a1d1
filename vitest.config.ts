import { defineConfig } from 'vitest/config'

const jsx = { jsx: { runtime: 'automatic' as const, importSource: 'preact' } }

/** Both packages in one run: the collector's tests mostly wait, for disks and for processes that end. */
export default defineConfig({
  test: {
    // One by default on two cores.
    maxWorkers: 2,
    projects: [
      {
        oxc: jsx,
        test: {
          name: 'izin',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/e2e/**'],
          // Each file has a realm of its own as before; a thread starts with less work than a process.
          pool: 'threads',
        },
      },
      'collector/vitest.config.ts',
    ],
  },
})
