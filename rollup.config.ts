import { brotliCompressSync } from 'node:zlib'
import { createHash } from 'node:crypto'
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import json from '@rollup/plugin-json'
import resolve from '@rollup/plugin-node-resolve'
import terser from '@rollup/plugin-terser'
import typescript from '@rollup/plugin-typescript'
import type { Plugin, RollupOptions } from 'rollup'
import { briefSchema } from './src/core/brief-schema.js'
import { tables } from './src/classify/tables.js'
import { allPacks } from './src/policies/all.js'
import { detailsTable } from './src/services/details-table.js'
import { gateTable } from './src/services/gate-table.js'
import { vendorCookies } from './src/services/vendor-cookies.js'
import { languageModules, languagesApart, languagesBeside, localeFiles } from './tools/language-files.js'

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }

/** What is made of the services' entries, finished; they themselves, with their texts and sources, stay out of the browser. */
const ofEntries: Readonly<Record<string, string>> = {
  'gate-table': `export const gateTable = ${JSON.stringify(gateTable)}`,
  'details-table': `export const detailsTable = ${JSON.stringify(detailsTable)}`,
  'vendor-cookies': `export const vendorCookies = ${JSON.stringify(vendorCookies)}`,
}
const entriesFinished: Plugin = {
  name: 'entries-finished',
  load: (id) => ofEntries[/\/src\/services\/([\w-]+)\.ts$/.exec(id)?.[1] ?? ''] ?? null,
}

/** What the development packages know, as the classifier carries it. */
const classifierTables: Plugin = {
  name: 'classifier-tables',
  load: (id) => (id.endsWith('/src/classify/tables.ts') ? `export const tables = ${JSON.stringify(tables)}` : null),
}

/** The licences of what the tables are made from ask for a word in the file; at its end, where it moves nothing in the map. */
const tablesNotice: Plugin = {
  name: 'tables-notice',
  renderChunk: (code, { moduleIds }) => (moduleIds.some((id) => id.endsWith('/src/classify/tables.ts')) ? { code: `${code}
/*! Made from Open Cookie Database, Prebid.js (Apache-2.0), tarteaucitron.js and third-party-web (MIT): see NOTICE */
`, map: null } : null),
}

/** The published file keeps what a schema says to people and to other validators. */
const schemaInBrief: Plugin = {
  name: 'schema-in-brief',
  transform: (code, id) => (id.endsWith('.schema.json')
    ? { code: JSON.stringify(briefSchema(JSON.parse(code) as object)), map: null } : null),
}

/** Who read which law, and what a site must tell, is for whoever checks the packs and the site, not for each visitor to download. */
const packsForVisitors: Plugin = {
  name: 'packs-for-visitors',
  transform: (code, id) => (id.includes('/src/policies/')
    ? { code: code.replace(/\b(sources|mustTell): \[[^\]]*\]/g, '$1: []'), map: null } : null),
}

const versionAsText: Plugin = {
  name: 'version',
  renderChunk: (code) => ({ code: code.replaceAll('__IZIN_VERSION__', JSON.stringify(version)), map: null }),
}

// Types are checked once, by `npm run types`.
const compiler = typescript({ noEmit: false, noCheck: true, declaration: false, sourceMap: true, include: ['src/**/*', 'ui/**/*', 'adapters/**/*'] })

/** The compiler compiles everything in one go: it starts with the first file that is built, and the others take theirs. */
const compile = (isFirst = false): Plugin[] => {
  const { buildStart: _, ...compiled } = compiler
  return [entriesFinished, classifierTables, languagesApart, schemaInBrief, json({ compact: true }), resolve(), isFirst ? compiler : compiled]
}

/** The compiler has seen to it that nothing constant is written to. One word for both compresses better; the spaces keep the map right. */
const letForConst: Plugin = {
  name: 'let-for-const',
  renderChunk: (code) => ({ code: code.replace(/\bconst(?= )/g, 'let  '), map: null }),
}

/**
 * Tells V8 to compile all of it while it arrives, beside the page's own thread (Chrome 136, "explicit compile hints").
 * Else each function is read twice, the second time while the page waits: that was a third of a visit's script time. It
 * costs 200 KiB of heap, for functions that may never run.
 */
const compileHint = '//# allFunctionsCalledOnLoad'

/** Functions that are used once are written in their place only where they are one expression: more of the same compresses better. */
const minify = () => terser({
  ecma: 2020, module: false, toplevel: true,
  compress: { passes: 4, unsafe_arrows: true, pure_getters: true, inline: 1 },
  format: { comments: false, preamble: compileHint },
})

/** The panel shares the interface's preact: two copies would not know each other's components. */
const preactFromSlot = {
  preact: "window[Symbol.for('izin.ui')].preact",
  'preact/jsx-runtime': "window[Symbol.for('izin.ui')].preact",
}

/** A script-tag file: one closed function, nothing shared with its neighbours by the bundler. */
const scriptTag = (input: string, file: string, globals: Record<string, string> = {}): RollupOptions => ({
  input,
  external: Object.keys(globals),
  plugins: [packsForVisitors, ...compile(), versionAsText, letForConst, minify(), tablesNotice],
  output: { file: `dist/${file}`, format: 'iife', sourcemap: true, globals, banner: `/*! izin ${version} MIT */` },
})

const adapters = (folder: string) => readdirSync(`adapters/${folder}`)
  .filter((file) => file.endsWith('.ts'))
  .map((file) => `adapters/${folder}/${file.slice(0, -3)}`)

/** What reads pages outside the browser comes with the package's dependencies, not with its files. */
const rewriterPackages = ['parse5', 'tldts', 'es-module-lexer/js', '@csstools/css-tokenizer']

/** The command, for Node: a module like the others, but run and not imported. */
const commandLine: RollupOptions = {
  input: 'src/cli/index.ts',
  external: [/^node:/, ...rewriterPackages],
  plugins: [languagesBeside, ...compile()],
  output: { file: 'dist/cli.js', format: 'es', sourcemap: true, banner: '#!/usr/bin/env node' },
}

const modules: Record<string, string> = {
  index: 'src/index.ts',
  gate: 'src/gate.ts',
  ui: 'ui/index.ts',
  debug: 'ui/debug/index.ts',
  html: 'src/html/index.ts',
  'html-vite': 'src/html/vite.ts',
  csp: 'src/csp/index.ts',
  server: 'src/server/index.ts',
  policies: 'src/policies/all.ts',
  check: 'src/check/index.ts',
  classify: 'src/classify/index.ts',
  'adapters/backend-contract': 'adapters/backend-contract.ts',
  ...Object.fromEntries(['backends', 'vendors'].flatMap(adapters).map((name) => [name, `${name}.ts`])),
}

/** Beside each module its types; one hash a file for `integrity`; the schemas as published; the packs for a page's JSON. */
const papers: Plugin = {
  name: 'papers',
  writeBundle() {
    for (const [name, source] of Object.entries(modules)) {
      const up = '../'.repeat(name.split('/').length - 1) || './'
      writeFileSync(`dist/${name}.d.ts`, `export * from '${up}types/${source.replace(/\.ts$/, '.js')}'\n`)
    }
    copyFileSync('src/core/config.schema.json', 'dist/config.schema.json')
    copyFileSync('src/core/event.schema.json', 'dist/consent-event.schema.json')
    copyFileSync('src/core/receipt.schema.json', 'dist/receipt.schema.json')
    // One pack a line: a site copies the lines of its places.
    writeFileSync('dist/policies.json', `[\n${allPacks.map((pack) => JSON.stringify(pack)).join(',\n')}\n]\n`)
  },
}

const hashes: Plugin = {
  name: 'hashes',
  writeBundle() {
    const files = [...readdirSync('dist'), ...readdirSync('dist/locales').map((file) => `locales/${file}`)]
      .filter((file) => /^(izin|locales\/).*\.js$/.test(file))
    const hash = (file: string) => `sha384-${createHash('sha384').update(readFileSync(`dist/${file}`)).digest('base64')}`
    writeFileSync('dist/sri.json', `${JSON.stringify(Object.fromEntries(files.map((file) => [file, hash(file)])), null, 2)}\n`)
    for (const file of files) {
      console.log(`${file.padEnd(20)} ${brotliCompressSync(readFileSync(`dist/${file}`)).length} bytes brotli`)
    }
  },
}

const clean: Plugin = {
  name: 'clean',
  buildStart() {
    rmSync('dist', { recursive: true, force: true })
    mkdirSync('dist')
  },
}

const config: RollupOptions[] = [
  {
    input: { ...modules, ...languageModules },
    external: [/^preact/, /^zustand/, 'js-cookie', ...rewriterPackages],
    plugins: [clean, ...compile(true), versionAsText, tablesNotice, papers, localeFiles(version)],
    output: { dir: 'dist', format: 'es', sourcemap: true, chunkFileNames: 'chunks/[name]-[hash].js' },
  },
  commandLine,
  scriptTag('src/script.ts', 'izin.js'),
  scriptTag('src/declared.ts', 'izin-declared.js'),
  scriptTag('ui/script.ts', 'izin-ui.js'),
  scriptTag('ui/panel-script.ts', 'izin-panel.js', preactFromSlot),
  scriptTag('ui/debug/script.ts', 'izin-debug.js'),
  scriptTag('src/classify/script.ts', 'izin-classify.js'),
  scriptTag('src/jar/script.ts', 'izin-jar.js'),
  scriptTag('src/services/script.ts', 'izin-services.js'),
]
config.at(-1)!.plugins = [config.at(-1)!.plugins, hashes]

export default config
