import { describe, expect, it } from 'vitest'
import type { State } from '../../src/index.js'
import { createDraft, isServiceOn, setService, toSave } from '../../ui/draft.js'

const shown = [{ id: 'essential' }, { id: 'performance' }, { id: 'marketing' }]
const state = (grants: Record<string, boolean>, services: Record<string, boolean> = {}) =>
  ({ status: 'decided', grants: { essential: true, ...grants }, record: { categories: { marketing: true }, services } }) as unknown as State

describe('the switches of the panel', () => {
  it('show what counts now: what GPC refuses since the choice is off, and a save does not grant it (GPC-01)', () => {
    expect(createDraft(state({ performance: true, marketing: false }), shown)).toEqual({
      categories: { performance: true, marketing: false }, services: {},
    })
  })

  it('show a service apart from its category only while that counts', () => {
    const services = { youtube: true, hotjar: false }
    expect(createDraft(state({ performance: true, marketing: false, hotjar: false }, services), shown).services).toEqual({ hotjar: false })
  })

  it('show a service that is new since the choice off, as it is, and a save says what they show (EU-06, EU-17)', () => {
    const shop = { id: 'shop', name: 'Shop', category: 'performance' }
    const asked = state({ performance: true, marketing: false, shop: false })
    const draft = createDraft(asked, shown)
    expect(isServiceOn(draft, shop)).toBe(false)
    expect(toSave(draft, [shop], asked).services).toEqual({ shop: false })
    expect(toSave(setService(draft, shop, true), [shop], asked).services).toEqual({ shop: true })
  })

  it('know a service by its own name, whatever that is', () => {
    const service = { id: 'valueOf', name: 'Value', category: 'performance' }
    const plain = state({ performance: true, marketing: false })
    expect(isServiceOn(createDraft(plain, shown), service)).toBe(true)
    expect(isServiceOn(createDraft(plain, shown), { ...service, category: 'toString' })).toBe(false)
    expect(toSave(createDraft(plain, shown), [service], plain).services).toEqual({})
  })
})
