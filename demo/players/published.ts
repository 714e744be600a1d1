import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const require = createRequire(import.meta.url)

/** The folder in which a vendor publishes its browser files on npm. */
export const published = (packageName: string, folder: string): string =>
  join(dirname(require.resolve(`${packageName}/package.json`)), folder)
