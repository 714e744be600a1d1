import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import resolve from '@rollup/plugin-node-resolve'
import terser from '@rollup/plugin-terser'
import typescript from '@rollup/plugin-typescript'
import type { Plugin, RollupOptions } from 'rollup'

const from = 'src/dashboard/page'
const folder = 'dist/dashboard'

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
    resolve({ browser: true }),
    typescript({ tsconfig: 'tsconfig.page.json', noEmit: false, noCheck: true, declaration: false, sourceMap: false, filterRoot: '..', include: ['collector/src/**/*'] }),
    terser({ ecma: 2020, module: true, compress: { passes: 3, unsafe_arrows: true, pure_getters: true }, format: { comments: false } }),
    filesBeside,
  ],
  output: { file: `${folder}/dashboard.js`, format: 'es' },
}
