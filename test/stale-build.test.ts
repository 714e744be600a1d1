import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { isStale } from '../tools/newer-than.js'

let folder: string
let stamp: string

/** Writes a file as of so many seconds since 1970. */
const write = (path: string, time: number) => {
  writeFileSync(join(folder, path), '')
  utimesSync(join(folder, path), time, time)
}
const setFolder = (path: string, time: number) => utimesSync(join(folder, path), time, time)

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'izin-stale-'))
  stamp = join(folder, 'built')
  mkdirSync(join(folder, 'src/core'), { recursive: true })
  write('src/core/a.ts', 100)
  for (const path of ['src/core', 'src']) setFolder(path, 100)
  write('built', 200)
})
afterEach(() => rmSync(folder, { recursive: true }))

const source = () => [join(folder, 'src'), join(folder, 'absent')]

it('need not be built again where nothing changed since', () => {
  expect(isStale(stamp, source())).toBe(false)
})

it('is built where it never was', () => {
  expect(isStale(join(folder, 'never'), source())).toBe(true)
})

it('is built again when a file deep inside changed, or one went away', () => {
  write('src/core/a.ts', 300)
  setFolder('src/core', 100)
  expect(isStale(stamp, source())).toBe(true)
  rmSync(join(folder, 'src/core/a.ts'))
  expect(isStale(stamp, source())).toBe(true)
})
