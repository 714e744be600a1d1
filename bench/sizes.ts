import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync, constants } from 'node:zlib'
import { build } from 'esbuild'

const KiB = 1024

/**
 * Bytes a browser may have to fetch, brotli. `limit` is held by a test, so that nothing grows unseen; `goal` is where
 * the file is to come down to. The two synchronous files are over their goals: all that they do is in them.
 */
export const budgets = [
  { file: 'izin.js', limit: 41.75 * KiB, goal: 13 * KiB },
  { file: 'izin-declared.js', limit: 22 * KiB, goal: 5 * KiB },
  { file: 'izin-ui.js', limit: 10 * KiB, goal: 7.5 * KiB },
  { file: 'izin-panel.js', limit: 9 * KiB, goal: 4.5 * KiB },
  { file: 'izin-debug.js', limit: 10.25 * KiB, goal: 10 * KiB },
  { file: 'izin-jar.js', limit: 3.75 * KiB, goal: 3.5 * KiB },
  { file: 'izin-services.js', limit: 10 * KiB, goal: 10 * KiB },
  { file: 'izin-classify.js', limit: 12 * KiB, goal: 12 * KiB },
] as const

export type BuiltFile = (typeof budgets)[number]['file']

export interface Size {
  readonly file: BuiltFile
  readonly limit: number
  readonly goal: number
  readonly raw: number
  readonly brotli: number
}

const dist = new URL('../dist/', import.meta.url)

function read(file: BuiltFile): Buffer {
  const path = fileURLToPath(new URL(file, dist))
  if (!existsSync(path)) throw new Error(`dist/${file} is not there: run \`npm run build\` first.`)
  return readFileSync(path)
}

const compress = (content: Uint8Array) =>
  brotliCompressSync(content, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
    },
  }).length

/** The built files as they are. Throws where one is missing. */
export const measureSizes = (): Size[] =>
  budgets.map(({ file, limit, goal }) => {
    const content = read(file)
    return { file, limit, goal, raw: content.length, brotli: compress(content) }
  })

/** What brings a decision to its backend, alone, as a site's own bundler makes it; inside `izin.js` it shares most of its words. */
export const deliveryBudget = { limit: 1.5 * KiB, goal: 1.5 * KiB } as const

export const measureDelivery = async (): Promise<number> => {
  const contents = `export { createOutbox } from './src/browser/outbox.js'; export { http } from './adapters/backends/http.js'`
  const resolveDir = fileURLToPath(new URL('..', import.meta.url))
  const { outputFiles } = await build({ stdin: { contents, resolveDir }, bundle: true, minify: true, format: 'esm', target: 'es2022', write: false })
  return compress(outputFiles[0]!.contents)
}
