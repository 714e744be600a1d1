// Builds if something was changed since: `npm install` has just built, and `npm test` need not do it again.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { isStale } from './newer-than.js'

/** Everything a build reads. */
const sources = [
  'src', 'ui', 'adapters', 'tools', 'rollup.config.ts', 'package-lock.json', 'package.json', 'tsconfig.json', 'tsconfig.build.json',
  'collector/src', 'collector/build.ts', 'collector/package.json', 'collector/rollup.config.ts', 'collector/rollup.page.ts',
  'collector/tsconfig.json', 'collector/tsconfig.build.json', 'collector/tsconfig.page.json',
]
/** `npm run build` touches it when all is done. */
const stamp = 'node_modules/.cache/izin-built'
/** The last that each package's build writes: a build that was broken off, or a folder that was removed, is no build. */
const results = ['dist/sri.json', 'dist/types/src/index.d.ts', 'collector/dist/types']

if (isStale(stamp, sources) || !results.every(existsSync)) process.exitCode = spawnSync('npm', ['run', 'build'], { stdio: 'inherit', shell: true }).status ?? 1
else console.log('Nothing was changed since the last build.')
