import { describe, expect, it } from 'vitest'
import { createServiceIndex, type ServiceIndexOptions } from '../../src/core/service-index.js'
import type { LoadKind, Service } from '../../src/core/types.js'
import { passesUnknown, resolveVerdict } from '../../src/core/verdict.js'

const builtInServices: readonly Service[] = [
  { id: 'ads', name: 'Ads', category: 'marketing', hosts: ['ads.example', 'cdn.example/ads/'], cookies: ['_ads*'] },
  { id: 'cdn', name: 'CDN', category: 'essential', reason: 'infrastructure', hosts: ['cdn.example'] },
  { id: 'own-ads', name: 'Own ads', category: 'marketing', hosts: ['ads.shop.example'] },
  { id: 'deep', name: 'Deep', category: 'marketing', hosts: ['a.b.stats.example/long/path'] },
]
const siteServices: readonly Service[] = [
  {
    id: 'stats', name: 'Stats', category: 'performance', hosts: ['stats.example'], cookies: ['_ads_ours'], storage: ['st:*'],
  },
]

const indexOf = (options: Partial<ServiceIndexOptions> = {}) => createServiceIndex({
  allow: ['ads.example/consented/', 'partner.example'],
  siteServices,
  builtInServices: () => builtInServices,
  isFirstParty: (host) => host.endsWith('shop.example'),
  unknown: { code: 'hold', content: 'pass' },
  ...options,
})

const judge = (url: string, kind: LoadKind = 'script', integrity = false) =>
  resolveVerdict(new URL(url), kind, indexOf(), integrity)

describe('a verdict', () => {
  it.each([
    ['https://ads.example/pixel', 'marketing', 'service', 'ads'],
    ['https://x.ads.example/pixel', 'marketing', 'service', 'ads'],
    ['https://ads.example./pixel', 'marketing', 'service', 'ads'],
    ['https://ads.example/consented/x.js', 'essential', 'allow', undefined],
    ['https://partner.example/x.js', 'essential', 'allow', undefined],
    ['https://cdn.example/lib.js', 'essential', 'service', 'cdn'],
    ['https://cdn.example/ads/lib.js', 'marketing', 'service', 'ads'],
    ['https://www.shop.example/app.js', 'essential', 'first-party', undefined],
    ['https://ads.shop.example/x.js', 'marketing', 'service', 'own-ads'],
    ['https://a.b.stats.example/long/path', 'performance', 'service', 'stats'],
    ['https://nobody.example/x.js', 'marketing', 'unknown-code', undefined],
    ['wss://ads.example/live', 'marketing', 'service', 'ads'],
  ])('%s is %s by %s', (url, category, rule, service) => {
    expect(judge(url)).toEqual(service ? { category, rule, service } : { category, rule })
  })

  it.each(['data:text/javascript,1', 'blob:https://ads.example/1', 'about:blank', 'javascript:void 0'])(
    'lets %s pass: it names no host', (url) => {
      expect(judge(url)).toEqual({ category: 'essential', rule: 'first-party' })
    })

  it('counts scripts, frames and workers as code, everything else as content', () => {
    const kinds: LoadKind[] = ['script', 'iframe', 'worker', 'image', 'style', 'fetch', 'beacon', 'media']
    expect(kinds.map((kind) => judge('https://nobody.example/', kind).rule)).toEqual([
      ...Array<string>(3).fill('unknown-code'), ...Array<string>(5).fill('unknown-content'),
    ])
  })

  it('trusts an integrity hash on what nobody knows, and on nothing that is known', () => {
    expect(judge('https://nobody.example/x.js', 'script', true).rule).toBe('integrity')
    expect(judge('https://ads.example/x.js', 'script', true).rule).toBe('service')
  })

  it('matches a path prefix against the query too', () => {
    const index = indexOf({ siteServices: [{ id: 'q', name: 'Q', category: 'marketing', hosts: ['q.example/t?id='] }] })
    expect(resolveVerdict(new URL('https://q.example/t?id=1'), 'image', index).service).toBe('q')
    expect(resolveVerdict(new URL('https://q.example/t?other'), 'image', index).service).toBeUndefined()
  })
})

describe('an unknown load', () => {
  it('passes as the site has set it', () => {
    const code = judge('https://nobody.example/', 'script')
    const content = judge('https://nobody.example/', 'image')
    const strict = indexOf({ unknown: { code: 'hold', content: 'hold' } })
    const open = indexOf({ unknown: { code: 'pass', content: 'pass' } })
    expect([passesUnknown(code, indexOf()), passesUnknown(content, indexOf())]).toEqual([false, true])
    expect([passesUnknown(code, open), passesUnknown(content, strict)]).toEqual([true, false])
    expect(passesUnknown(judge('https://ads.example/'), open)).toBe(false)
  })
})

describe('a name', () => {
  it('belongs to the site’s service before a built-in one', () => {
    const { serviceOfCookie, serviceOfKey } = indexOf()
    expect([serviceOfCookie('_ads_ours')?.id, serviceOfCookie('_ads1')?.id, serviceOfCookie('own')]).toEqual(
      ['stats', 'ads', undefined])
    expect(serviceOfKey('st:1')?.id).toBe('stats')
  })
})
