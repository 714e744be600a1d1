import { mkdirSync, writeFileSync } from 'node:fs'
import type { Plugin } from 'rollup'
import { translations } from '../src/core/languages.js'

/** A whole language, as a module that a site may import. */
const languageModule = (code: string) => `import { banner } from './ui/locales/${code}-banner.ts'
import { panel } from './ui/locales/${code}-panel.ts'
export default { ...banner, panel }
`
const languageId = (code: string) => `${process.cwd()}/${code}.language`

/** One `import()` for each language, where the source has one for all. */
export const languagesApart: Plugin = {
  name: 'languages-apart',
  resolveId: (id) => (id.endsWith('.language') ? id : null),
  load(id) {
    const code = /([\w-]+)\.language$/.exec(id)?.[1]
    if (code) return languageModule(code)
    if (!id.endsWith('/ui/load-language.ts')) return null
    const loaders = translations.map((each) => `'${each}': () => import('${languageId(each)}')`)
    return `const loaders = { ${loaders.join(', ')} }
export const loadLanguage = async (code) => (await loaders[code]()).default
`
  },
}

/** The command reads them where they lie in the package. */
export const languagesBeside: Plugin = {
  name: 'languages-beside',
  load: (id) => (id.endsWith('/ui/load-language.ts')
    ? 'export const loadLanguage = async (code) => (await import(`./languages/${code}.js`)).default' : null),
}

/** Each language as an input of the build. */
export const languageModules = Object.fromEntries(translations.map((code) => [`languages/${code}`, languageId(code)]))

/** All languages have one type. */
const languageTypes = `import type { Texts } from './types/ui/texts.js'
declare const texts: Texts
export default texts
`

/**
 * The script tag's: one file a layer, nothing but its texts. Made of the finished modules; a bundler's own wrapper would be
 * as long as a first layer.
 */
export const localeFiles = (version: string): Plugin => ({
  name: 'locale-files',
  async writeBundle() {
    mkdirSync('dist/locales')
    writeFileSync('dist/language.d.ts', languageTypes)
    for (const code of translations) {
      const { default: { panel, ...banner } } = await import(`${process.cwd()}/dist/languages/${code}.js`) as { default: { panel: object } }
      for (const [name, texts] of [[code, banner], [`${code}-panel`, panel]] as const) {
        // Names need no quotes; inside a text quotes are escaped, so that none looks like a name.
        const bare = JSON.stringify(texts).replace(/"(\w+)":/g, '$1:')
        writeFileSync(`dist/locales/${name}.js`, `/*! izin ${version} MIT */
(s=>{(window[s]??={locales:{}}).locales["${name}"]=${bare}})(Symbol.for("izin.ui"))
`)
      }
    }
  },
})
