import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize, relative } from 'node:path'
import { describe, expect, it } from 'vitest'

/** Who may import whom. A change of this list is a design decision: say so in the commit. */
const floors: Record<string, { may: RegExp[]; packages?: RegExp[] }> = {
  'src/core': { may: [/^src\/core\//], packages: [/^zustand\/vanilla$/] },
  'src/policies': { may: [/^src\/core\/types$/, /^src\/policies\//] },
  'src/services': { may: [/^src\/core\/(types|once|service-details)$/, /^src\/services\//] },
  // The build's part of it, which reads the development packages; what is carried is in `src/classify/tables.ts`.
  'src/classify/build': { may: [/^src\/core\//, /^src\/services\/(index|to-service)$/, /^src\/classify\//], packages: [/^node:fs$/] },
  'src/classify': { may: [/^src\/core\//, /^src\/services\/built-in$/, /^src\/classify\/(?!build\/(?!build-tables$))/] },
  'src/browser': { may: [/^src\/core\//, /^src\/browser\//], packages: [/^js-cookie$/] },
  'src/jar': { may: [/^src\/core\//, /^src\/browser\/(breaths|cookie-jar|residue)$/, /^src\/services\/vendor-cookies$/, /^src\/jar\//] },
  // Of no runtime: Node, Deno, Bun and workers have what it needs by themselves.
  'src/server': { may: [/^src\/core\//, /^src\/policies\/index$/, /^src\/services\/built-in$/, /^src\/server\//] },
  'src/csp': { may: [/^src\/core\//, /^src\/server\//, /^src\/csp\//], packages: [/^node:crypto$/] },
  // English tells which words a site may put its own over.
  'src/check': { may: [/^ui\/locales\/en$/, /^src\/core\//, /^src\/policies\//, /^src\/services\/built-in$/, /^src\/check\//] },
  'src/html': {
    may: [/^src\/core\//, /^src\/services\/built-in$/, /^src\/html\//],
    // Of Node and of Vite only types: the rest runs at the edge too.
    packages: [/^(parse5|tldts|es-module-lexer\/js|@csstools\/css-tokenizer|node:http|vite)$/],
  },
  // Of the interface its words and what says how they stand before a person; nothing that draws.
  'src/cli': {
    may: [/^src\/(check|core|csp|html)\//, /^src\/services\/built-in$/, /^ui\/(snapshot|canonical|reword|load-language|texts|locales\/en)$/, /^src\/cli\//],
    packages: [/^node:/],
  },
  'ui': { may: [/^src\/index$/, /^ui\//], packages: [/^preact/] },
  // A package of its own: of Izin's it takes what an event and an id are.
  'collector/src/store': { may: [/^collector\/src\/(store|events)\//], packages: [/^(node:.*|libsql|pg|kysely|canonicalize)$/] },
  'collector/src/events': { may: [/^src\/core\/(types|event\.schema)$/, /^collector\/src\/events\//], packages: [/^ajv\//] },
  'collector/src/ingest': { may: [/^collector\/src\/(ingest|events)\//, /^collector\/src\/store\/port$/, /^collector\/src\/http\/services$/, /^collector\/src\/operations\/log-failure$/] },
  'adapters': { may: [/^src\/index$/, /^adapters\//] },
}
/** Composition: the files between the rooms. Only what starts a script tag may bring adapters. */
const composition = { may: [/^src\/(?!services\/(?!details$)|(?:start-)?script$|declared$)/], packages: [/^zustand\/vanilla$/] }
const entries: Record<string, RegExp[]> = {
  'src/script.ts': [/^src\//],
  'src/declared.ts': [/^src\//],
  'src/start-script.ts': [/^src\//, /^adapters\//],
  'src/gate.ts': [/^src\//],
}

const files = (folder: string): string[] => readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
  const path = join(folder, entry.name)
  if (entry.isDirectory()) return files(path)
  return /\.tsx?$/.test(path) ? [path] : []
})

const importsOf = (file: string): { target: string; typeOnly: boolean }[] => {
  const text = readFileSync(file, 'utf8')
  const found = [...text.matchAll(/^(?:import|export)\s+(type\s)?[^'"]*?from\s+'([^']+)'|^import\s+'([^']+)'|import\(\s*'([^']+)'\s*\)/gm)]
  return found.map(([, type, from, bare, dynamic]) => {
    const target = from ?? bare ?? dynamic ?? ''
    const path = target.startsWith('.') ? normalize(join(dirname(file), target)).replace(/\.(js|tsx?|json)$/, '') : target
    return { target: path, typeOnly: type !== undefined }
  })
}

const roomOf = (file: string) => Object.keys(floors).find((room) => file.startsWith(`${room}/`))
const all = ['src', 'ui', 'adapters', 'collector/src/store', 'collector/src/events', 'collector/src/ingest'].flatMap(files).map((file) => relative('.', file))

describe('floors', () => {
  it('exist, each of them', () => {
    for (const room of [...Object.keys(floors), 'src/browser/gate', 'demo']) expect(existsSync(room), room).toBe(true)
  })

  it.each(all)('%s imports nothing from above', (file) => {
    const room = roomOf(file)
    const { may, packages = [] } = room ? floors[room]! : { ...composition, may: entries[file] ?? composition.may }
    const upward = importsOf(file).filter(({ target }) => ![...may, ...packages].some((rule) => rule.test(target)))
    expect(upward.map(({ target }) => target)).toEqual([])
  })

  it.each(all.filter((file) => file.startsWith('adapters/') || file.startsWith('ui/')))('%s takes only types from the library', (file) => {
    const values = importsOf(file).filter(({ target, typeOnly }) => target.startsWith('src/') && !typeOnly)
    expect(values.map(({ target }) => target)).toEqual([])
  })

  it('lets the rewriter run where there is no Node: of it and of Vite only types', () => {
    const values = all.filter((file) => file.startsWith('src/html/')).flatMap(importsOf)
      .filter(({ target, typeOnly }) => /^(node:|vite)/.test(target) && !typeOnly)
    expect(values).toEqual([])
  })

  it('looks nobody up: no part asks where a person is (JUR-03)', () => {
    for (const file of all) expect(readFileSync(file, 'utf8'), file).not.toMatch(/\.geolocation|resolvedOptions|\.timeZone/)
  })

  it('names nothing in the server room that one runtime alone has', () => {
    for (const file of all.filter((each) => each.startsWith('src/server/'))) {
      expect(readFileSync(file, 'utf8'), file).not.toMatch(/\b(process|Buffer|Deno|Bun|require|setImmediate|__dirname|window|document|navigator)\b[.([]/)
    }
  })

  it('keeps what reads pages out of what pages load', () => {
    for (const file of ['izin.js', 'izin-declared.js']) expect(readFileSync(`dist/${file}`, 'utf8')).not.toMatch(/parse5|plaintext|co\.uk/)
  })

  it('would notice an upward import', () => {
    expect(floors['src/core']!.may.some((rule) => rule.test('src/browser/sweep'))).toBe(false)
    expect(floors['adapters']!.may.some((rule) => rule.test('src/consent'))).toBe(false)
  })
})
