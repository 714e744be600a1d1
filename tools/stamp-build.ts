// The last step of a build: from now on `build-if-stale.ts` knows when it was.
import { mkdirSync, writeFileSync } from 'node:fs'

mkdirSync('node_modules/.cache', { recursive: true })
writeFileSync('node_modules/.cache/izin-built', '')
