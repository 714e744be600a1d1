// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { createKnownServices } from '../../src/core/known-services.js'
import { resolveServices } from '../../src/core/service-list.js'
import { builtInCategories, type BuiltInCategory, type Service } from '../../src/core/types.js'
import { automatic } from '../../src/gate.js'
import { createConsent } from '../../src/index.js'
import { builtInServices } from '../../src/services/built-in.js'
import { serviceOf } from './match.js'

const services = builtInServices()
const known = createKnownServices(() => services)
const essential = (claims: Partial<Service<BuiltInCategory>>): Service<BuiltInCategory> =>
  ({ id: 'own', name: 'Own', category: 'essential', reason: 'security', ...claims })

describe('what is known not to be essential', () => {
  it.each(services.map((service) => [service.id, service] as const))('%s by each of its own hosts and names', (_, service) => {
    const { category, hosts = [], cookies = [], storage = [] } = service
    const claims = [
      ...hosts.map((host) => ({ hosts: [host] })), ...cookies.map((name) => ({ cookies: [name] })), ...storage.map((name) => ({ storage: [name] })),
    ]
    for (const claim of claims) {
      const tracker = known.findTracker?.(essential(claim))
      expect(tracker?.category, JSON.stringify(claim)).toBe(category === 'essential' ? undefined : category)
    }
  })

  it.each([
    ['connect.facebook.net'], ['facebook.net'], ['stats.google-analytics.com'], ['www.googletagmanager.com/gtag/js?id=G-1'],
    ['eu.i.posthog.com'], ['cdn.jsdelivr.net/npm/posthog-js@1/dist/array.js'], ['google.co.id/ads/'],
  ])('%s', (host) => expect(known.findTracker?.(essential({ hosts: [host] }))).toBeDefined())

  it.each([
    ['google.com'], ['accounts.google.com'], ['googleapis.com'], ['cdn.jsdelivr.net'], ['cdn.jsdelivr.net/npm/vue'], ['js.stripe.com'],
    ['pay.example'], ['com'], ['co.id'], ['captcha.example/api/'], ['notyoutube.com'], ['example.com/youtube.com'],
  ])('is not %s', (host) => expect(known.findTracker?.(essential({ hosts: [host] }))).toBeUndefined())

  it('throws where a module calls it so, with what to write instead', () => {
    const create = (service: Service<BuiltInCategory>) => createConsent({ policyVersion: '1', gate: automatic(), services: [service] })
    expect(() => create(essential({ hosts: ['google-analytics.com'] })))
      .toThrow('services[0] cannot be essential with hosts or names of "google-analytics": leave them out, or use "gate.allow"')
    expect(() => create({ ...essential({}), id: 'google-analytics' })).toThrow('cannot be essential')
  })

  it('stays what it is known as where a script tag calls it so', () => {
    const own = resolveServices([essential({ hosts: ['google-analytics.com'] })], known, builtInCategories, [])
    expect(serviceOf('https://www.google-analytics.com/g/collect', [...own, ...services])?.category).toBe('performance')
  })
})
