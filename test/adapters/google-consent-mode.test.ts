import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { googleConsentMode, type GoogleConsentModeOptions } from '../../adapters/vendors/google-consent-mode.js'
import type { Condition, Grants, VendorContext } from '../../src/index.js'

const page = globalThis as unknown as { dataLayer: IArguments[]; gtag?: unknown }
const pushed = () => page.dataLayer.map((entry) => Array.from(entry) as unknown[])
const updates = () => pushed().filter(([command, kind]) => command === 'consent' && kind === 'update').map(([, , keys]) => keys)

const keys = (ad: boolean, analytics: boolean) => {
  const word = (granted: boolean) => (granted ? 'granted' : 'denied')
  return {
    ad_storage: word(ad), ad_user_data: word(ad), ad_personalization: word(ad), personalization_storage: word(ad),
    analytics_storage: word(analytics), functionality_storage: word(analytics), security_storage: 'granted',
  }
}
const contextOf = (grants: Grants): VendorContext => ({
  allows: (condition: Condition) => (typeof condition === 'string' ? grants[condition] === true
    : 'service' in condition && grants[condition.service] === true),
})
const start = (options?: GoogleConsentModeOptions) => {
  const vendor = googleConsentMode(options)
  return (performance: boolean, marketing: boolean, services: Record<string, boolean> = {}) => {
    const grants = { essential: true, performance, marketing, ...services }
    vendor.apply(grants, contextOf(grants))
  }
}

beforeEach(() => {
  vi.stubGlobal('dataLayer', undefined)
})
afterEach(() => {
  vi.unstubAllGlobals()
})

describe('googleConsentMode', () => {
  it('GCM-01: pushes the default first, at once, all seven keys denied but what is essential', () => {
    start()(false, false)
    expect(pushed()[0]).toEqual(['consent', 'default', keys(false, false)])
  })

  it('GCM-01: gives no region of the page\'s own a laxer default than the one for all', () => {
    start({ regions: ['US-CA', 'ID'] })(false, false)
    expect(pushed().slice(0, 2)).toEqual([
      ['consent', 'default', keys(false, false)],
      ['consent', 'default', { ...keys(false, false), region: ['US-CA', 'ID'] }],
    ])
  })

  it('GCM-02: pushes an update with all seven keys in the task of the choice', () => {
    const apply = start()
    apply(false, false)
    expect(updates()).toEqual([])
    apply(true, false)
    expect(updates()).toEqual([keys(false, true)])
    apply(true, true)
    expect(updates().at(-1)).toEqual(keys(true, true))
  })

  it('GCM-02: puts the update before what the page queued, while no tag has read it', () => {
    const apply = start()
    apply(false, false)
    ;(page.dataLayer as unknown[]).push(['js'], ['config', 'G-1'])
    apply(true, false)
    apply(true, true)
    expect(pushed().map(([command, kind]) => `${String(command)} ${String(kind)}`)).toEqual([
      'consent default', 'set ads_data_redaction', 'set url_passthrough', 'consent update', 'consent update', 'js undefined', 'config G-1',
    ])
  })

  it('GCM-02: comes first also where the page made the layer before us', () => {
    vi.stubGlobal('dataLayer', [['config', 'G-1']])
    start()(false, false)
    expect(pushed()[0]!.slice(0, 2)).toEqual(['consent', 'default'])
  })

  it('GCM-02: pushes to a layer that a tag reads, as every push does', () => {
    const apply = start()
    apply(false, false)
    const read: unknown[] = []
    Object.defineProperty(page.dataLayer, 'push', { value: (entry: IArguments) => read.push(Array.from(entry)) })
    apply(true, true)
    expect(read).toEqual([['consent', 'update', keys(true, true)]])
  })

  it('GCM-03: on a return visit says denied first, then what is stored', () => {
    start()(true, true)
    expect(pushed().map(([command, kind]) => [command, kind])).toEqual([
      ['consent', 'default'], ['set', 'ads_data_redaction'], ['set', 'url_passthrough'], ['consent', 'update'],
    ])
    expect(pushed()[0]![2]).toEqual(keys(false, false))
    expect(updates()).toEqual([keys(true, true)])
  })

  it('GCM-04: pushes what is withdrawn', () => {
    const apply = start()
    apply(true, true)
    apply(false, false)
    expect(updates().at(-1)).toEqual(keys(false, false))
  })

  it('GCM-05: opens nothing: it only pushes, and no request or element comes of it', () => {
    const request = vi.fn()
    vi.stubGlobal('fetch', request)
    vi.stubGlobal('document', new Proxy({}, { get: () => { throw new Error('the document was touched') } }))
    start()(true, true)
    expect(request).not.toHaveBeenCalled()
  })

  it('GCM-06: redacts ads data and passes nothing through URLs', () => {
    start()(false, false)
    expect(pushed().slice(1)).toEqual([['set', 'ads_data_redaction', true], ['set', 'url_passthrough', false]])
  })

  it('GCM-07: lets tags wait only where the site says so, and at most 500 ms', () => {
    const waits = [{ waitForUpdate: 200 }, { waitForUpdate: 9_000 }, {}].map((options) => {
      vi.stubGlobal('dataLayer', undefined)
      start(options)(false, false)
      return (pushed()[0]![2] as { wait_for_update?: number }).wait_for_update
    })
    expect(waits).toEqual([200, 500, undefined])
  })

  it('GCM-08: pushes arguments objects, and calls no gtag', () => {
    const gtag = vi.fn()
    vi.stubGlobal('gtag', gtag)
    start()(true, true)
    expect(page.dataLayer).toHaveLength(4)
    for (const entry of page.dataLayer) expect(Object.prototype.toString.call(entry)).toBe('[object Arguments]')
    expect(gtag).not.toHaveBeenCalled()
  })

  it('keeps what the page pushed before', () => {
    const earlier = [{ event: 'gtm.js' }]
    vi.stubGlobal('dataLayer', earlier)
    start()(false, false)
    expect(page.dataLayer).toBe(earlier)
    expect(page.dataLayer.at(-1)).toEqual({ event: 'gtm.js' })
  })

  it('says the same grants once', () => {
    const apply = start()
    for (let count = 0; count < 3; count++) apply(true, false)
    expect(updates()).toHaveLength(1)
    expect(pushed().filter(([, kind]) => kind === 'default')).toHaveLength(1)
  })

  it('asks for the services a site names in place of the categories', () => {
    const apply = start({ analytics: { service: 'ga4' }, ads: { service: 'ads' }, functionality: 'essential' })
    apply(true, true, { ga4: false, ads: true })
    expect(updates()).toEqual([{ ...keys(true, false), functionality_storage: 'granted' }])
  })

  it('says last what is allowed last, after exactly one default, whatever comes between', () => {
    fc.assert(fc.property(fc.array(fc.tuple(fc.boolean(), fc.boolean()), { minLength: 1, maxLength: 20 }), (all) => {
      vi.stubGlobal('dataLayer', undefined)
      const apply = start()
      all.forEach(([performance, marketing]) => apply(performance, marketing))
      const [performance, marketing] = all.at(-1)!
      const said = pushed().filter(([command]) => command === 'consent')
      expect(said.map(([, kind]) => kind).lastIndexOf('default')).toBe(0)
      expect(said.at(-1)![2]).toEqual(keys(marketing, performance))
    }))
  })
})
