import { readdirSync, readFileSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { reviewedLanguages, translations } from '../src/core/languages.js'
import schema from '../src/core/config.schema.json' with { type: 'json' }
import { becauses, essentialReasons } from '../src/core/types.js'
import { heldAttributes } from '../src/core/markup.js'
import { entries } from '../src/services/index.js'
import { findLimit } from './e2e/vectors/limits.js'
import { readRows } from './e2e/vectors/matrix.js'
import { matrixTable, readTable } from './e2e/vectors/matrix-table.js'

const readme = readFileSync('README.md', 'utf8')
const kib = (file: string) => brotliCompressSync(readFileSync(`dist/${file}`)).length / 1024

describe('the README', () => {
  it('says the size of each file as built, to a tenth of a KiB', () => {
    const rows = [...readme.matchAll(/^\| `dist\/(\S+)` \| ([\d.]+) KiB \|/gm)]
    expect(rows.map(([, file]) => file)).toEqual(['izin.js', 'izin-declared.js', 'izin-ui.js', 'izin-panel.js', 'izin-debug.js', 'izin-jar.js', 'izin-services.js', 'izin-classify.js'])
    for (const [, file = '', size] of rows) expect(Math.abs(kib(file) - Number(size)), file).toBeLessThanOrEqual(0.1)
  })

  it('lists every language, those that are reviewed apart', () => {
    const [, reviewed = '', others = ''] = /^- \*\*Reviewed:\*\* (.*)\n- \*\*Not reviewed yet:\*\* (.*)$/m.exec(readme) ?? []
    const codesIn = (text: string) => [...text.matchAll(/`([\w-]+)`/g)].map(([, code]) => code).sort()
    expect(codesIn(reviewed)).toEqual([...reviewedLanguages].sort())
    expect(codesIn(others)).toEqual(translations.filter((code) => !reviewedLanguages.includes(code)).sort())
    expect(readme).toContain(`${translations.length + 1} languages`)
    const largest = Math.max(...readdirSync('dist/locales').map((file) => kib(`locales/${file}`)))
    expect(largest).toBeLessThanOrEqual(Number(/`dist\/locales\/\*\.js`[^|]*\| at most ([\d.]+) KiB/.exec(readme)?.[1]))
  })

  it('says it in the first paragraph too', () => {
    const [, size] = /synchronous file of ([\d.]+) KiB/.exec(readme) ?? []
    expect(Math.abs(kib('izin.js') - Number(size))).toBeLessThanOrEqual(0.5)
  })

  it('has a row for every option', () => {
    const rows = [...readme.matchAll(/^\| `(\w+)` \|/gm)].map(([, name]) => name)
    expect(rows).toEqual(Object.keys(schema.properties))
  })

  it('has a row for every adapter', () => {
    const files = ['backends', 'vendors'].flatMap((folder) =>
      readdirSync(`adapters/${folder}`).map((file) => `izin/adapters/${folder}/${file.replace(/\.ts$/, '')}`))
    const rows = [...readme.matchAll(/^\| `(izin\/adapters\/\S+)` \|/gm)].map(([, name]) => name)
    expect([...rows].sort()).toEqual(files.sort())
  })

  it('names every reason, every because, every held attribute and how many services there are', () => {
    for (const word of essentialReasons) expect(readme).toContain(`\`${word}\``)
    for (const word of becauses) expect(readme).toMatch(new RegExp(`because\` is one of [^.]*\\b${word}\\b`))
    for (const word of heldAttributes) expect(readme).toMatch(new RegExp(`[\`-]${word.replace(':', ':')}\``))
    expect(readFileSync('CHANGELOG.md', 'utf8')).toContain(`${entries.length} known services`)
  })

  it('has in its table the last run in each engine and mode', () => {
    expect(readTable(readme)).toBe(matrixTable(readRows()))
  })

  it('counts no exception that is not named with engine and mode', () => {
    const exceptions = readRows().flatMap(({ engine, mode, exceptions }) => exceptions.map((vector) => ({ vector, engine, mode })))
    expect(exceptions.filter(({ vector, engine, mode }) => !findLimit(vector, engine, mode))).toEqual([])
  })
})
