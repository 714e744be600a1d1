import { describe, expect, it } from 'vitest'
import type { State } from '../../src/index.js'
import { createDraft } from '../../ui/draft.js'

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
})
