import { execFileSync } from 'node:child_process'
import { builtinModules } from 'node:module'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import manifest from '../package.json' with { type: 'json' }
import { readServeOptions } from '../src/cli/serve-options.js'

const root = fileURLToPath(new URL('../', import.meta.url))
const read = (file: string) => readFileSync(root + file, 'utf8')

const packagesOf = (code: string) => [...code.matchAll(/^import (?:.*? from )?'([^'.][^']*)'|\bimport\('([^'.][^']*)'\)/gm)]
  .map(([, name, later]) => name ?? later ?? '').filter((name) => !name.startsWith('node:') && !builtinModules.includes(name))
  .map((name) => name.split('/').slice(0, name.startsWith('@') ? 2 : 1).join('/'))

it('is packed with all it needs and no more', () => {
  const [packed] = JSON.parse(execFileSync('npm', ['pack', '--dry-run', '--json'], { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })) as [{ size: number; files: { path: string }[] }]
  const files = packed.files.map(({ path }) => path)
  for (const file of ['dist/cli.js', 'dist/index.js', 'dist/index.d.ts', 'dist/sqlite-worker.js', 'README.md', 'package.json']) expect(files).toContain(file)
  expect(files.filter((file) => !/^(dist\/.*\.(js|js\.map|d\.ts|html|css)|README\.md|package\.json)$/.test(file))).toEqual([])
  expect(packed.size).toBeLessThan(512 * 1024)
})

it('imports what it depends on, and nothing of the packages around it', () => {
  const code = readdirSync(`${root}dist`).filter((file) => file.endsWith('.js')).map((file) => read(`dist/${file}`)).join('\n')
  const imported = new Set(packagesOf(code))
  expect(imported.size).toBeGreaterThan(5)
  expect([...imported].filter((name) => !Object.hasOwn(manifest.dependencies, name))).toEqual([])
})

it('has a command that can be run, and types that lead somewhere', () => {
  expect(read(manifest.bin['izin-collector']).startsWith('#!/usr/bin/env -S node --max-semi-space-size=4\n')).toBe(true)
  const [, target = ''] = /'\.\/(.+)\.js'/.exec(read(manifest.types)) ?? []
  expect(existsSync(`${root}dist/${target}.d.ts`)).toBe(true)
})

it.each(['Dockerfile', 'compose.yaml', 'README.md'])('%s names only variables and options that there are', (file) => {
  const text = read(file)
  const values: Record<string, string> = { PORT: '1', SITE: 'a.example', BEHIND_TLS: '1', TRUST_PROXY: '1', HOST: '0.0.0.0', DATA: '.', DATABASE: 'postgres://a/b' }
  const names = [...text.matchAll(/IZIN_COLLECTOR_([A-Z_]+)/g)].map(([, name = '']) => name)
  expect(names.length).toBeGreaterThan(0)
  for (const name of names) expect(Object.keys(values), name).toContain(name)
  const env = Object.fromEntries(names.map((name) => [`IZIN_COLLECTOR_${name}`, values[name]]))
  expect(readServeOptions([], { IZIN_COLLECTOR_BEHIND_TLS: '1', ...env })).toMatchObject({ isBehindTls: true })
})

it('runs in its container what is in the package', () => {
  const command = /ENTRYPOINT \["\/app\/node_modules\/\.bin\/([^"]+)"\]/.exec(read('Dockerfile'))?.[1]
  expect(Object.keys(manifest.bin)).toContain(command)
  expect(read('compose.yaml')).toContain('dockerfile: collector/Dockerfile')
})
