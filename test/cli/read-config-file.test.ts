import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { readConfigFile } from '../../src/cli/read-config-file.js'

const folder = mkdtempSync(join(tmpdir(), 'izin-config-'))
afterAll(() => rmSync(folder, { recursive: true }))

const file = (text: string) => {
  const path = join(folder, 'izin.json')
  writeFileSync(path, text)
  return path
}

describe('readConfigFile', () => {
  it('reads what the page would', () => {
    const config = { policyVersion: '2026-11', services: ['hotjar'], gate: { allow: ['cdn.portal.test'] } }
    expect(readConfigFile(file(`\uFEFF${JSON.stringify(config)}`))).toEqual(config)
  })

  it('says that a file is not there, or cannot be read', () => {
    expect(() => readConfigFile(join(folder, 'none.json'))).toThrow(/none\.json is not there: write the path/)
    expect(() => readConfigFile(folder)).toThrow(/cannot be read/)
  })

  it.each([
    ['{\n  "policyVersion": "1",\n}', 'line 3, column 1'],
    ['{\n  "policyVersion": x\n}', 'line 2, column 20'],
    ['{ "policyVersion": "1" ', 'line 1, column 24'],
    ['', 'line 1, column 1'],
    ['{"a":"b\nc"}', 'line 1, column 8'],
  ])('says where %j stops being JSON', (text, place) => {
    expect(() => readConfigFile(file(text))).toThrow(`is not JSON at ${place}`)
  })

  it('names all mistakes at once, of form and of meaning', () => {
    const path = file(JSON.stringify({ polcyVersion: '1', gate: { mode: 'automatc' }, services: ['hotjr', { id: 'a', name: 'A', category: 'marketng' }] }))
    const read = () => readConfigFile(path)
    for (const part of ['"policyVersion" instead', '"automatic"', '"hotjar"', '"marketing" instead', 'policyVersion is missing']) {
      expect(read).toThrow(part)
    }
  })
})
