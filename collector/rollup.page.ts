import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import resolve from '@rollup/plugin-node-resolve'
import terser from '@rollup/plugin-terser'
import { transform } from 'esbuild'
import { type OutputOptions, type Plugin, rollup, type RollupOptions } from 'rollup'

const here = fileURLToPath(new URL('.', import.meta.url))
const from = `${here}src/dashboard/page`
const folder = `${here}dist/dashboard`

/** Types are checked by `npm run types`; to leave them away takes a tenth of a second, and no compiler that knows them. */
const withoutTypes: Plugin = {
  name: 'without-types',
  async transform(code, id) {
    if (!/\.tsx?$/.test(id)) return null
    const compiled = await transform(code, { loader: id.endsWith('x') ? 'tsx' : 'ts', jsx: 'automatic', jsxImportSource: 'preact', target: 'es2022' })
    return { code: compiled.code, map: null }
  },
}

/** The sources name each other as they will be called. */
const sources: Plugin = {
  name: 'sources',
  async resolveId(name, importer) {
    if (!importer || !name.startsWith('.') || !name.endsWith('.js')) return null
    for (const end of ['.ts', '.tsx']) {
      const found = await this.resolve(name.replace(/\.js$/, end), importer, { skipSelf: true })
      if (found) return found
    }
    return null
  },
}

/** Comments and indentation are for who reads the sources. */
const lean = (css: string) => css.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\n\s*/g, '\n').replace(/\n+/g, '\n').trim()

const filesBeside: Plugin = {
  name: 'files-beside',
  writeBundle() {
    mkdirSync(folder, { recursive: true })
    writeFileSync(`${folder}/index.html`, readFileSync(`${from}/index.html`))
    writeFileSync(`${folder}/dashboard.css`, lean(readFileSync(`${from}/dashboard.css`, 'utf8')))
  },
}

/** The dashboard's page: one script and one style sheet, which the collector serves itself. */
export const page: RollupOptions = {
  input: `${from}/index.tsx`,
  plugins: [
    sources, resolve({ browser: true }), withoutTypes,
    terser({ ecma: 2020, module: true, compress: { passes: 3, unsafe_arrows: true, pure_getters: true }, format: { comments: false } }),
    filesBeside,
  ],
  output: { file: `${folder}/dashboard.js`, format: 'es' },
}

export const buildPage = async (): Promise<void> => {
  const bundle = await rollup(page)
  await bundle.write(page.output as OutputOptions)
  await bundle.close()
}
