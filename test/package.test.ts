import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { translations } from '../src/core/languages.js'
import manifest from '../package.json' with { type: 'json' }

const files = Object.values(manifest.exports)
  .flatMap((target) => (typeof target === 'string' ? [target] : Object.values(target)))
  .filter((target) => !target.includes('*'))
const adapters = ['backends', 'vendors'].flatMap((folder) =>
  readdirSync(`adapters/${folder}`).map((file) => `dist/adapters/${folder}/${file.replace(/\.ts$/, '.js')}`))
const modules = ['dist/index.js', 'dist/gate.js', 'dist/ui.js', 'dist/debug.js', 'dist/classify.js', 'dist/csp.js', 'dist/server.js', 'dist/policies.js', 'dist/check.js', 'dist/html.js', 'dist/html-vite.js', 'dist/adapters/backend-contract.js', ...adapters]
const languages = translations.map((code) => `dist/languages/${code}.js`)
const localeScripts = translations.flatMap((code) => [`locales/${code}.js`, `locales/${code}-panel.js`])
const scripts = ['izin.js', 'izin-declared.js', 'izin-ui.js', 'izin-panel.js', 'izin-debug.js', 'izin-jar.js', 'izin-services.js', 'izin-classify.js']

describe('the package as built', () => {
  it.each([...files, manifest.main, manifest.types, manifest.unpkg, manifest.jsdelivr])('has %s', (file) => {
    expect(existsSync(file)).toBe(true)
  })

  it.each(modules)('%s can be imported where there is no DOM, and has its types beside', async (file) => {
    expect(typeof document).toBe('undefined')
    const names = Object.keys(await import(/* @vite-ignore */ `../${file}`) as object)
    expect(names.length).toBeGreaterThan(0)
    expect(existsSync(file.replace(/\.js$/, '.d.ts'))).toBe(true)
  })

  it('has each language as a module, and its type for all of them', async () => {
    const { types, default: path } = manifest.exports['./locales/*']
    expect(readFileSync(types, 'utf8')).toContain("from './types/ui/texts.js'")
    expect(existsSync('dist/types/ui/texts.d.ts')).toBe(true)
    for (const [index, file] of languages.entries()) {
      expect(file).toBe(path.replace('./', '').replace('*', translations[index]!))
      const { default: texts } = await import(/* @vite-ignore */ `../${file}`) as { default: { lang: string; panel: object } }
      expect([texts.lang, typeof texts.panel]).toEqual([translations[index], 'object'])
    }
  })

  it('loads no language before it is asked for: each is an import() of its own', () => {
    const seen = new Set(['dist/ui.js'])
    for (const file of seen) for (const [, name = ''] of readFileSync(file, 'utf8').matchAll(/from\s*['"](\.[^'"]+)['"]/g)) seen.add(join(dirname(file), name))
    const code = [...seen].map((file) => readFileSync(file, 'utf8')).join('\n')
    expect(code).not.toContain('Alle ablehnen')
    expect(translations.filter((each) => !code.includes(`languages/${each}.js')`))).toEqual([])
  })

  it('has two files for each language of the script tag, each with a hash, and no others', () => {
    expect(readdirSync('dist/locales').sort()).toEqual(localeScripts.map((file) => file.slice('locales/'.length)).sort())
    const hashes = JSON.parse(readFileSync('dist/sri.json', 'utf8')) as Record<string, string>
    expect(Object.keys(hashes).sort()).toEqual([...scripts, ...localeScripts].sort())
    for (const file of localeScripts) expect(hashes[file]).toBe(`sha384-${createHash('sha384').update(readFileSync(`dist/${file}`)).digest('base64')}`)
  })

  it.each(scripts)('dist/%s is one closed function with a source map and a hash', (file) => {
    const text = readFileSync(`dist/${file}`, 'utf8')
    // What a guarded worker loads its own code with is text of ours, and runs there.
    const own = text.replace('"u=>import(u)"', '')
    expect(/\b(import|export)\s*[{(*]|\beval\(|new Function|__IZIN_VERSION__/.exec(own)).toBeNull()
    expect(existsSync(`dist/${file}.map`)).toBe(true)
    const hashes = JSON.parse(readFileSync('dist/sri.json', 'utf8')) as Record<string, string>
    expect(hashes[file]).toBe(`sha384-${createHash('sha384').update(readFileSync(`dist/${file}`)).digest('base64')}`)
  })

  it('makes no markup or code out of text (T7, T8, SEC-05, SEC-16)', () => {
    const sources = ['src', 'ui', 'adapters'].flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file)).map((file) => `${folder}/${file}`))
    const unsafe = /(inner|outer)HTML\s*=|insertAdjacentHTML\(|dangerously|\beval\(|new Function|document\.write\(/
    const meant = [
      // The barrier is text on purpose: it stands in a page's HTML, and writes one line that no one else has a say in.
      'src/csp/barrier-script.ts',
      // Both read the page's own markup, in a document where nothing loads and nothing runs.
      'src/browser/gate/patch-markup.ts', 'src/browser/gate/text-markup.ts',
    ]
    expect(sources.filter((file) => unsafe.test(readFileSync(file, 'utf8'))).sort()).toEqual(meant.sort())
  })

  it('says its only side effects: the script tags', () => {
    expect([...manifest.sideEffects].sort()).toEqual([...scripts.map((file) => `./dist/${file}`), './dist/locales/*.js'].sort())
  })

  it('ships the schemas with their prose', () => {
    for (const name of ['config', 'consent-event', 'receipt']) expect(readFileSync(`dist/${name}.schema.json`, 'utf8')).toContain('"description"')
  })

  it('brings a server nothing but its own files: what runs it may be Node, Deno, Bun or a worker', () => {
    const seen = new Set(['dist/server.js'])
    for (const file of seen) {
      for (const [, name = ''] of readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g)) {
        expect(name, file).toMatch(/^\.\.?\//)
        seen.add(join(dirname(file), name))
      }
    }
  })

  it('names no registry in its lockfile', () => {
    expect(readFileSync('package-lock.json', 'utf8')).not.toContain('"resolved": "http')
  })
})
