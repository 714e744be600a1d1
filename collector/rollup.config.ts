import { chmodSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import json from '@rollup/plugin-json'
import resolve from '@rollup/plugin-node-resolve'
import typescript from '@rollup/plugin-typescript'
import type { Plugin, RollupOptions } from 'rollup'

const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: Record<string, string> }
const packages = Object.keys(dependencies).map((name) => new RegExp(`^${name}(/|$)`))

/** Of our own manifest only what is printed. */
const versionOnly: Plugin = {
  name: 'version-only',
  transform: (code, id) => (id.endsWith('/package.json') ? { code: JSON.stringify({ version: (JSON.parse(code) as { version: string }).version }), map: null } : null),
}

const clean: Plugin = { name: 'clean', buildStart: () => rmSync('dist', { recursive: true, force: true }) }

/** What is needed for an answer is gone before it grows old: a small young generation is enough, and a quarter of the memory. */
const shebang = '#!/usr/bin/env -S node --max-semi-space-size=4'

const executable: Plugin = { name: 'executable', writeBundle: () => chmodSync('dist/cli.js', 0o755) }

const typesBeside: Plugin = {
  name: 'types-beside',
  writeBundle: () => writeFileSync('dist/index.d.ts', "export * from './types/collector/src/index.js'\n"),
}

// Types are checked once, by `npm run types`.
const compiler = typescript({ noEmit: false, noCheck: true, declaration: false, sourceMap: true, filterRoot: '..', include: ['collector/src/**/*', 'src/core/**/*'] })

/** One folder, flat: the thread of the database is looked for beside the file that starts it. */
const config: RollupOptions = {
  input: { index: 'src/index.ts', cli: 'src/cli/index.ts', 'sqlite-worker': 'src/store/sqlite/worker.ts' },
  external: [/^node:/, ...packages],
  plugins: [clean, versionOnly, json({ compact: true }), resolve(), compiler, typesBeside, executable],
  output: { dir: 'dist', format: 'es', sourcemap: true, chunkFileNames: '[name]-[hash].js', banner: ({ name }) => (name === 'cli' ? shebang : '') },
}

export default config
