import { describe, expect, expectTypeOf, it } from 'vitest'
import * as izin from '../src/index.js'
import { version } from '../src/index.js'
import manifest from '../package.json' with { type: 'json' }
import type { Consent } from '../src/index.js'
import { createConsent } from '../src/index.js'

describe('the public names', () => {
  it('are these values and no others', () => {
    expect(Object.keys(izin).sort()).toEqual(['builtInCategories', 'createConsent', 'version'])
  })

  it('say the version of the package', () => {
    expect(version).toBe(manifest.version)
  })

  it('can be imported and used where there is no DOM: everything but the essential is denied', () => {
    const consent = createConsent({ policyVersion: '1' })
    expect(typeof document).toBe('undefined')
    expect(consent.getState().grants).toEqual({ essential: true, performance: false, marketing: false })
    expect(() => consent.acceptAll()).toThrow('in a page')
    consent.destroy()
  })

  it('tell who is told: backends and vendors, by name', () => {
    const consent = createConsent({
      policyVersion: '1', backends: [{ name: 'mine', send() {} }], vendors: [{ name: 'a-switch', apply() {} }],
    })
    expect(consent.config).toMatchObject({ backends: ['mine'], vendors: ['a-switch'] })
    expect(Object.isFrozen(consent.config.backends)).toBe(true)
    consent.destroy()
  })

  it('type category names from the configuration', () => {
    const consent = createConsent({ policyVersion: '1', categories: [{ id: 'games' }] })
    expectTypeOf(consent).toEqualTypeOf<Consent<'games' | 'essential' | 'performance' | 'marketing'>>()
    expect(consent.allows('games')).toBe(false)
    // @ts-expect-error a misspelt category does not compile
    expect(consent.allows('markting')).toBe(false)
    // @ts-expect-error what is essential is no choice
    expect(() => consent.withdraw('essential')).toThrow()
    // @ts-expect-error a service of a category that is not there does not compile
    expect(() => createConsent({ policyVersion: '1', services: [{ id: 'x', name: 'X', category: 'game' }] })).toThrow('unknown category')
  })

  it('type window.izin, and a decision about a service where categories are not known', () => {
    expectTypeOf<Window['izin']>().toExtend<Consent>()
    expectTypeOf<Window['izin']['push']>().parameter(0).toEqualTypeOf<(consent: Consent) => void>()
    expectTypeOf<Consent['decide']>().toBeCallableWith({ services: { youtube: true } })
    expectTypeOf<Consent['decide']>().toBeCallableWith({ marketing: false })
  })

  it('throw on the site\'s mistakes, all in one message with the fix', () => {
    // @ts-expect-error two mistakes at once
    expect(() => createConsent({ polcyVersion: '1', gate: {} })).toThrow(/write "policyVersion" instead[\s\S]*gate must be what automatic\(\)/)
    // @ts-expect-error no configuration at all
    expect(() => createConsent()).toThrow('must be object')
  })
})
