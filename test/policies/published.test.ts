// @vitest-environment jsdom
// @vitest-environment-options { "url": "http://play.example.com/" }
import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { createSetup, readConfig } from '../../src/core/check-config.js'
import schema from '../../src/core/config.schema.json' with { type: 'json' }
import type { PolicyPack } from '../../src/core/types.js'
import type { Mistake, Schema } from '../../src/core/validate.js'
import { readScriptConfig } from '../../src/browser/script-config.js'
import { openConsent } from '../../src/consent.js'
import { declared } from '../../src/gate.js'
import { createConsent } from '../../src/index.js'
import { page } from '../../src/place.js'
import { allPacks, eu, germany } from '../../src/policies/all.js'
import { packs } from '../../src/policies/index.js'
import { readConsent } from '../../src/server/index.js'

const isConfig = new Ajv2020({ strict: false }).compile(schema)
const text = readFileSync('dist/policies.json', 'utf8')
const published = JSON.parse(text) as PolicyPack[]
const stops: (() => void)[] = []
afterEach(() => {
  stops.splice(0).forEach((stop) => stop())
  document.head.replaceChildren()
})

const packOf = (jurisdiction: string, policies: readonly PolicyPack[] = allPacks) => {
  const consent = createConsent({ policyVersion: '1', policies, jurisdiction })
  stops.push(() => consent.destroy())
  return consent.getState().policy.pack
}

describe('izin/policies', () => {
  it('is every pack, as built', async () => {
    const name = 'izin/policies'
    const built = await import(/* @vite-ignore */ name) as { allPacks: unknown; germany: unknown }
    expect(built.allPacks).toEqual(allPacks)
    expect(built.germany).toEqual(germany)
    expect(allPacks.length).toBeGreaterThan(packs.length)
  })

  it('is taken whole by createConsent, and a national pack wins over the built-in eu', () => {
    expect(packOf('DE', [])).toEqual(eu)
    expect(packOf('DE')).toEqual(germany)
    expect(packOf('FR').id).toBe('fr')
    expect(packOf('NL')).toEqual(eu)
    expect(packOf('BR').id).toBe('br')
    expect(packOf('ZZ').id).toBe('strict')
  })

  it('answers each place as the packs do by themselves', () => {
    for (const place of new Set(allPacks.flatMap(({ places }) => places))) {
      const policy = readConsent(null, { policyVersion: '1', policies: allPacks, jurisdiction: place }).policy
      expect(policy.pack, place).toEqual(allPacks.find(({ places }) => places.includes(place)))
    }
  })
})

describe('policies.json', () => {
  it('is the same packs, one a line, with their sources', () => {
    expect(published).toEqual(allPacks)
    expect(text.trim().split('\n')).toHaveLength(allPacks.length + 2)
    for (const { sources } of published) expect(sources.length).toBeGreaterThan(0)
  })

  it.each(published.map((pack) => [pack.id, pack] as const))('%s is what the configuration takes', (_, pack) => {
    const mistakes: Mistake[] = []
    const config = { policyVersion: '1', policies: [pack] }
    expect(readConfig(schema as Schema, config, mistakes)).toEqual(config)
    expect(mistakes).toEqual([])
    expect(isConfig(config)).toBe(true)
  })

  it('goes into the JSON of a script tag, whole or by the lines of its places', () => {
    const inPage = (policies: readonly PolicyPack[]) => {
      const block = document.createElement('script')
      block.id = 'izin-config'
      block.type = 'application/json'
      block.textContent = JSON.stringify({ policyVersion: '1', jurisdiction: 'DE', policies })
      document.head.replaceChildren(block)
      const mistakes: Mistake[] = []
      const plain = readConfig(schema as Schema, readScriptConfig(null, mistakes), mistakes)
      const missing = { loadClassifier: vi.fn(), loadDetails: vi.fn(), loadJar: vi.fn() }
      const consent = openConsent(createSetup(plain, { ...missing, gate: declared(), backends: [], vendors: [], ui: undefined }, mistakes), { now: Date.now, elapsed: Date.now, random: (length) => new Uint8Array(length) }, page)
      stops.push(() => consent.destroy())
      expect(mistakes).toEqual([])
      return consent.getState().policy.pack.id
    }
    expect(inPage(published)).toBe('de')
    expect(inPage(published.filter(({ id }) => id === 'de'))).toBe('de')
    expect(inPage([])).toBe('eu')
  })
})

it('costs those nothing who do not take it: no national pack is in the script tags', () => {
  const others = allPacks.filter((pack) => !packs.some(({ id }) => id === pack.id))
  for (const file of ['izin.js', 'izin-declared.js', 'index.js']) {
    const built = readFileSync(`dist/${file}`, 'utf8')
    for (const { id, childAge } of others) expect(built, file).not.toMatch(new RegExp(`id: ?["']${id}["'], ?version: ?${childAge}`))
    expect(built).not.toMatch(/TDDDG|LGPD|POPIA/)
  }
})
