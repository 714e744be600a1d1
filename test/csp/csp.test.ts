import { describe, expect, it } from 'vitest'
import { csp, type PlainConfig } from '../../src/csp/index.js'

const config: PlainConfig = {
  policyVersion: '2026-11',
  services: [
    'hotjar', 'google-analytics', 'google-tag-manager',
    { id: 'ads', name: 'Ads', category: 'marketing', hosts: ['ads.example'] },
    { id: 'login', name: 'Login', category: 'essential', reason: 'login', hosts: ['id.example/login/', 'id.example/logo'] },
  ],
  gate: { firstParty: ['static.example'], allow: ['pictures.example', 'cdn.jsdelivr.net/npm/vue@3'] },
}
const sources = (policy: string, directive = 'default-src') =>
  policy.split('; ').find((text) => text.startsWith(`${directive} `))?.split(' ').slice(1) ?? []
const passes = (grants: Record<string, boolean>, more: Partial<PlainConfig> = {}) => sources(csp({ ...config, ...more }, grants))

describe('csp', () => {
  it('lets the own origin, first parties, allowed hosts and essential services through, whatever is granted', () => {
    for (const grants of [{}, { performance: true }, { marketing: true }]) {
      const list = passes(grants)
      expect(list).toEqual(expect.arrayContaining(["'self'", 'data:', 'blob:', 'static.example', '*.static.example']))
      expect(list).toEqual(expect.arrayContaining(['pictures.example', 'wss://*.pictures.example', 'stripe.com', '*.stripe.com']))
      expect(list).toEqual(expect.arrayContaining(['id.example/login/', '*.id.example/login/', 'www.google.com/recaptcha/']))
    }
  })

  it('reads a path as the beginning of one', () => {
    expect(passes({})).toEqual(expect.arrayContaining(['id.example/logo', 'id.example/logo/', 'cdn.jsdelivr.net/npm/vue@3/']))
    expect(passes({})).not.toContain('id.example/login')
  })

  it('adds the services of a granted category, and no others', () => {
    expect(passes({})).not.toEqual(expect.arrayContaining(['hotjar.com']))
    const performance = passes({ performance: true })
    expect(performance).toEqual(expect.arrayContaining(['hotjar.com', '*.hotjar.com', 'wss://*.hotjar.com', 'google-analytics.com']))
    expect(performance.filter((source) => source.includes('ads.example'))).toEqual([])
    expect(passes({ marketing: true })).toContain('ads.example')
  })

  it('lets a service answer for itself', () => {
    expect(passes({ performance: true, hotjar: false })).not.toContain('hotjar.com')
    expect(passes({ performance: true, hotjar: false })).toContain('google-analytics.com')
    expect(passes({ hotjar: true })).toContain('hotjar.com')
    expect(passes({ hotjar: true })).not.toContain('google-analytics.com')
  })

  it('is empty where all is granted', () => {
    expect(csp(config, { performance: true, marketing: true })).toBe('')
    expect(csp(config, { performance: true, marketing: true, ads: false })).not.toBe('')
    expect(csp({ ...config, categories: [{ id: 'games' }] }, { performance: true, marketing: true })).not.toBe('')
  })

  it('lists no host on which something denied is served too, short of a path of the site\'s own', () => {
    const list = passes({ performance: true }).join(' ')
    expect(list).not.toMatch(/(^| )(\*\.)?(jsdelivr\.net|unpkg\.com|googletagmanager\.com)( |$)/)
    expect(list).toContain(' cdn.jsdelivr.net/npm/vue@3 ')
    // Tag Manager's host serves Analytics' own path as well.
    expect(passes({ marketing: true })).not.toContain('googletagmanager.com')
    expect(passes({ performance: true })).toContain('googletagmanager.com/gtag/js')
    expect(passes({ performance: true })).not.toContain('googletagmanager.com')
    // What the site says itself wins over what is built in, as in the gate.
    expect(passes({}, { services: ['jsdelivr'] })).toContain('*.jsdelivr.net')
  })

  it('lists a host of several categories once each of them is granted', () => {
    const categories = [{ id: 'games' }]
    expect(passes({ performance: true, marketing: true }, { categories })).toEqual(expect.arrayContaining(['*.jsdelivr.net', 'googletagmanager.com']))
    expect(passes({ performance: true, marketing: true, youtube: false }, { categories })).not.toContain('*.jsdelivr.net')
  })

  it('keeps a first party\'s host where one of its subdomains is a denied service, but not its other subdomains', () => {
    const services = [{ id: 'metrics', name: 'Metrics', category: 'performance', hosts: ['metrics.static.example'] }]
    expect(passes({}, { services })).toEqual(expect.arrayContaining(['static.example', 'wss://static.example']))
    expect(passes({}, { services })).not.toContain('*.static.example')
    expect(passes({ performance: true }, { services })).toEqual(expect.arrayContaining(['*.static.example', 'metrics.static.example']))
  })

  it('takes who shares a choice over a domain for its owner', () => {
    expect(passes({}, { storage: { domain: 'portal.test' } })).toContain('*.portal.test')
    expect(sources(csp(config, {}, { host: 'portal.test' }))).toContain('*.portal.test')
  })

  it('lets decisions reach the backend and the interface the page, wherever they are', () => {
    const backends = [{ use: 'http' as const, url: 'https://consent.example:8443/v1/events?a=1' }, { use: 'http' as const, url: '/izin/events' }]
    const list = passes({}, { backends, ui: { src: '//files.example/izin-ui.js' } })
    expect(list).toEqual(expect.arrayContaining(['consent.example:8443/v1/events', 'files.example/izin-ui.js']))
    expect(list.filter((source) => source.includes('izin/events'))).toEqual([])
  })

  it('never lets a configuration out of its place', () => {
    const services = [{ id: 'odd', name: 'Odd', category: 'essential', reason: 'session' as const, hosts: ['odd.example/a;b,c\'"<d?e=1'] }]
    expect(passes({}, { services })).toContain('odd.example/a%3Bb%2Cc%27%22%3Cd')
  })

  it('throws on a wrong configuration, every mistake in one error', () => {
    const wrong = { services: ['hotjr'], gate: { mode: 'seald' } } as unknown as PlainConfig
    for (const part of ['"hotjar"', '"sealed"', 'policyVersion is missing']) expect(() => csp(wrong)).toThrow(part)
  })
})

describe('the options of csp', () => {
  it('put a strict policy beside the lock for a nonce', () => {
    const [lock = '', strict = ''] = csp(config, {}, { nonce: 'abc=' }).split(', ')
    expect(sources(lock)).toContain('stripe.com')
    expect(sources(strict, 'script-src')).toEqual(["'nonce-abc='", "'strict-dynamic'"])
    expect(csp(config, { performance: true, marketing: true }, { nonce: 'abc=' })).toBe(strict)
  })

  it('add sources: to a kind of load beside ours, to another directive alone', () => {
    const extra = { 'img-src': ['https:'], 'frame-ancestors': ["'none'"] }
    const policy = csp(config, {}, { sources: extra })
    expect(sources(policy, 'img-src')).toEqual([...sources(policy), 'https:'])
    expect(sources(policy, 'frame-ancestors')).toEqual(["'none'"])
    expect(csp(config, { performance: true, marketing: true }, { sources: extra })).toBe("frame-ancestors 'none'")
  })

  it('say where violations are reported', () => {
    const policy = csp(config, {}, { reportTo: 'csp', reportUri: '/csp' })
    expect(policy).toMatch(/; report-uri \/csp; report-to csp$/)
  })

  it.each([
    [{ nonce: "a' *" }, 'nonce'],
    [{ host: 'a.example *' }, 'host'],
    [{ sources: { 'img-src': ['a.example; script-src *'] } }, 'img-src'],
    [{ sources: { 'img src': [] } }, 'write a directive'],
    [{ reportUri: '/a,b' }, 'reportUri'],
    [{ reportTo: 'a\r\nset-cookie: x' }, 'reportTo'],
  ])('refuse %j', (options, word) => {
    expect(() => csp(config, {}, options)).toThrow(word)
  })
})
