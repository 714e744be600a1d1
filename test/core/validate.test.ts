import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { briefSchema } from '../../src/core/brief-schema.js'
import schema from '../../src/core/config.schema.json' with { type: 'json' }
import { suggest, validate, type Mistake, type Schema } from '../../src/core/validate.js'

const ajv = new Ajv2020({ strict: false }).compile(schema)
const check = (value: unknown) => {
  const mistakes: Mistake[] = []
  return { kept: validate(schema as Schema, value, '', mistakes), mistakes }
}

const word = fc.oneof(fc.constantFrom('ID', 'x', 'automatic', 'http', 'essential', '2026-11', 'a.b', ''), fc.string({ maxLength: 6 }))
const leaf = fc.oneof(word, fc.boolean(), fc.integer(), fc.constant(null))
const near = fc.letrec((tie) => ({
  node: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    leaf,
    fc.array(tie('node'), { maxLength: 3 }),
    fc.dictionary(
      fc.constantFrom(
        'id', 'name', 'category', 'hosts', 'reason', 'mode', 'allow', 'unknown', 'code', 'use', 'url', 'layout', 'domain', '__proto__', 'x'),
      tie('node'), { maxKeys: 4 }),
  ),
})).node
const config = fc.dictionary(fc.constantFrom(...Object.keys(schema.properties), 'polcyVersion'), near, { maxKeys: 5 })

describe('validation', () => {
  it.each([0, -1, 0.5])('takes no pack whose choices would be over in %s days, and asked for at once again', (days) => {
    const value = { policies: [{ id: 'eu', acceptDays: days, refuseDays: 1 }] }
    expect(check(value)).toEqual({
      kept: { policies: [{ id: 'eu', refuseDays: 1 }] }, mistakes: [{ path: 'policies[0].acceptDays', message: 'must be at least 1' }],
    })
    expect(ajv(value)).toBe(false)
  })

  it('agrees with a full JSON Schema validator on every value', () => {
    fc.assert(fc.property(fc.oneof(config, near), (value) => {
      expect(check(value).mistakes.length === 0).toBe(ajv(value))
    }), { numRuns: 2000 })
  })

  it('says the same of the schema in brief, as browsers are sent it', () => {
    const brief = briefSchema(schema)
    expect(JSON.stringify(brief).length).toBeLessThan(JSON.stringify(schema).length / 2)
    fc.assert(fc.property(fc.oneof(config, near), (value) => {
      const mistakes: Mistake[] = []
      expect({ kept: validate(brief, value, '', mistakes), mistakes }).toEqual(check(value))
    }), { numRuns: 1000 })
  })

  it('keeps only what the schema allows', () => {
    fc.assert(fc.property(config, (value) => {
      const { kept } = check(value)
      if (kept !== undefined) expect(ajv(kept), JSON.stringify(ajv.errors)).toBe(true)
    }), { numRuns: 1000 })
  })

  it.each([
    [{ polcyVersion: '1' }, 'polcyVersion', 'write "policyVersion" instead'],
    [{ policyVersion: 7 }, 'policyVersion', 'must be string, not number'],
    [{ policyVersion: 'über alles' }, 'policyVersion', 'must match'],
    [{ gate: { mode: 'auto' } }, 'gate.mode', '"automatic", "declared"'],
    [{ gate: { alow: [] } }, 'gate.alow', 'write "allow" instead'],
    [{ services: [{ id: 'x', name: 'X' }] }, 'services[0]', 'needs "category"'],
    [{ services: [7] }, 'services[0]', 'must be string or object, not number'],
    [{ zzz: 1 }, 'zzz', 'known are policyVersion'],
    [[], '', 'must be object, not array'],
    [null, '', 'must be object, not null'],
  ])('of %j names the place and the fix', (value, path, fix) => {
    const { mistakes } = check(value)
    expect(mistakes.map((mistake) => mistake.path)).toContain(path)
    expect(mistakes.find((mistake) => mistake.path === path)?.message).toContain(fix)
  })

  it('copies nothing of a hostile key (SEC-07)', () => {
    const hostile: unknown = JSON.parse('{"__proto__":{"polluted":1},"gate":{"__proto__":{"mode":"declared"},"constructor":1}}')
    const { kept, mistakes } = check(hostile)
    expect(mistakes.map(({ path }) => path)).toEqual(['__proto__', 'gate.__proto__', 'gate.constructor'])
    expect(JSON.stringify(kept)).toBe('{"gate":{}}')
    expect(({} as { polluted?: number }).polluted).toBeUndefined()
  })

  it('suggests a near name, else tells them all', () => {
    expect(suggest('markting', ['essential', 'marketing'])).toBe('write "marketing" instead')
    expect(suggest('zebra', ['essential', 'marketing'])).toBe('known are essential, marketing')
  })
})
