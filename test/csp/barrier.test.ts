import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mark } from '../../src/core/mark.js'
import { serializeRecord } from '../../src/core/record.js'
import { createBarrier } from '../../src/csp/barrier.js'
import { csp, readGrants, type PlainConfig } from '../../src/csp/index.js'

const now = Date.UTC(2026, 10, 25)
const games: PlainConfig = {
  policyVersion: '2026-11',
  categories: [{ id: 'games' }],
  services: [
    'hotjar', 'google-analytics', 'google-tag-manager', 'youtube',
    { id: 'constructor', name: 'Odd', category: 'games', hosts: ['odd.example/a\'b</script>'] },
    { id: 'login', name: 'Login', category: 'essential', reason: 'login', hosts: ['id.example/login/', 'id.example/logo'] },
  ],
  gate: { mode: 'sealed', firstParty: ['static.example'], allow: ['pictures.example'] },
}

const scriptOf = (config: PlainConfig) => /<script>(.*)<\/script>/s.exec(createBarrier(config).html)?.[1] ?? ''

interface Visit {
  readonly cookies?: string
  readonly gpc?: unknown
  readonly host?: string
  readonly protocol?: string
  readonly trustedTypes?: object
}

class Clock extends Date {
  constructor() {
    super(now)
  }
}

type Run = (...globals: unknown[]) => void
const compiled = new Map<PlainConfig, Run>()
const compile = (config: PlainConfig): Run =>
  new Function('document', 'navigator', 'location', 'trustedTypes', 'Date', scriptOf(config)) as Run

/** What the barrier writes into the page. */
const write = (config: PlainConfig, { cookies = '', gpc, host = 'portal.test', protocol = 'https:', trustedTypes }: Visit = {}) => {
  const run = compiled.get(config) ?? compile(config)
  compiled.set(config, run)
  const written: unknown[] = []
  const document = {
    get cookie() {
      if (cookies === 'refused') throw new Error('sandboxed')
      return cookies
    },
    write: (text: unknown) => written.push(text),
  }
  run(document, gpc === 'missing' ? undefined : { globalPrivacyControl: gpc }, { protocol, hostname: host }, trustedTypes, Clock)
  return written.map(String).join('')
}
const policyIn = (written: string) => / content="([^"]*)"/.exec(written)?.[1] ?? ''
const words = (policy: string) => [...new Set(policy.split(/[\s;]+/))].filter((word) => word && !/^(wss:\/\/)?portal\.test$/.test(word)).sort()

describe('the barrier', () => {
  it('is one script with its hash, and what hides the page from scanners', () => {
    const { html, hash } = createBarrier(games)
    expect(html).toMatch(/^<script>.*<\/script><noscript><!-- <\/noscript><plaintext> -->$/)
    expect(html.match(/<\/script/g)).toHaveLength(1)
    expect(hash).toBe(`sha256-${createHash('sha256').update(scriptOf(games)).digest('base64')}`)
    expect(scriptOf(games)).not.toMatch(/<!--|<script|\n|=>|`|\b(let|const)\b/)
  })

  it('is small', () => {
    expect(createBarrier({ policyVersion: '2026-11' }).html.length).toBeLessThan(4 * 1024)
  })

  it('always begins the comment that swallows what hides the page, whatever fails', () => {
    const refuse = { createPolicy: () => { throw new TypeError('refused') } }
    for (const visit of [{ cookies: 'refused' }, { gpc: 'missing' }, { trustedTypes: refuse }]) {
      const text = write(games, visit)
      expect(text).toMatch(/^<meta name=izin-barrier http-equiv=Content-Security-Policy content="default-src 'self'[^"]*"><!--$/)
      expect(text).toContain('stripe.com')
      expect(text).not.toContain('hotjar')
    }
  })

  it('writes through a Trusted Types policy where there is one', () => {
    const made: string[] = []
    const trustedTypes = {
      createPolicy: (name: string, rules: { createHTML(text: string): string }) => {
        made.push(name)
        return { createHTML: (text: string) => `trusted:${rules.createHTML(text)}` }
      },
    }
    expect(write(games, { trustedTypes })).toMatch(/^trusted:<meta .*<!--$/)
    expect(made).toEqual(['izin-barrier'])
  })

  it('lets subdomains of the page\'s own host through, unless the site says that one of them is a denied service', () => {
    expect(policyIn(write(games))).toContain(' *.portal.test ')
    const metrics = [{ id: 'm', name: 'Metrics', category: 'performance', hosts: ['metrics.portal.test'] }]
    expect(policyIn(write({ ...games, services: metrics }))).not.toContain('*.portal.test')
    expect(policyIn(write(games, { host: '127.0.0.1' }))).not.toContain('*.127')
  })

  const names = ['hotjar', 'youtube', 'constructor', 'google-analytics', '__proto__', 'undefined', 'essential']
  const answers = (ids: readonly string[]) => fc.dictionary(fc.constantFrom(...ids), fc.boolean(), { noNullPrototype: true })
  const copy = fc.oneof(
    { weight: 6, arbitrary: fc.record({
      at: fc.constantFrom(-400, -366, -364, -181, -179, -1, 0, 0.9, 2).map((days) => now / 1000 + days * 86_400),
      policyVersion: fc.constantFrom('2026-11', '2026-11', '2026-11', '2026-10'),
      categories: answers(['performance', 'marketing', 'games']), services: answers(names),
      id: fc.constant('A_-'.padEnd(22, 'z')), sequence: fc.nat(40),
      gpc: fc.boolean(), minor: fc.boolean(), imported: fc.boolean(), lax: fc.boolean(),
    }).chain((parts) => fc.record({
      scope: fc.subarray(['hotjar', 'google-analytics', 'google-tag-manager', 'youtube', 'constructor'].map((id) => mark(id))),
      subject: fc.constantFrom(undefined, 'abcd'),
    }).map(({ scope, subject }) => serializeRecord({ ...parts, scope, ...(subject ? { subject } : {}) }))) },
    { weight: 1, arbitrary: fc.constantFrom('', 'what', '1.a.b', '2.t.v.pm.id.0.-') },
  )
  const terms = new Map<string, PlainConfig>([
    ['ID', {}], ['DE', {}], ['US-CA', {}], ['ID and a child', { jurisdiction: 'ID', minor: true }],
    ['ID and an unknown age', { jurisdiction: 'ID', minor: 'unknown' }], ['US-CA and a child', { jurisdiction: 'US-CA', minor: true }],
    ['other words', { policy: { version: '2026-12', material: false } }],
    ['an announced change', { policy: { version: '2026-12', announcedAt: '2026-10-01', effectiveAt: '2026-12-01' } }],
    ['a change of yesterday', { policy: { version: '2026-11', announcedAt: '2026-10-01', effectiveAt: '2026-11-24' } }],
    ['a change of marketing', { policy: { version: '2026-12', affects: ['marketing'] } }],
  ].flatMap(([name, part]) => [false, true].map((shared) => [`${name} ${shared}`, {
    ...games, ...(/^[A-Z-]+$/.test(name as string) && { jurisdiction: name as string }), ...(part as PlainConfig),
    ...((part as PlainConfig).policy && { policyVersion: (part as PlainConfig).policy!.version }),
    ...(shared && { storage: { domain: 'portal.test' } }),
  }] as const)))
  const visits = fc.record({
    copies: fc.array(copy, { maxLength: 3 }), gpc: fc.boolean(), name: fc.constantFrom(...terms.keys()), secure: fc.boolean(),
  })

  it('heeds a signal that a choice overrode, once that choice is of another version', () => {
    const config = { ...games, categories: [], services: ['hotjar', 'youtube'], jurisdiction: 'US-CA' } as const
    const record = { at: now / 1000 - 60, categories: { performance: true, marketing: true }, services: {}, id: 'z'.repeat(22), sequence: 0, gpc: true, minor: false, imported: false, lax: true, scope: [] }
    const seen = (policyVersion: string) => policyIn(write(config, { cookies: `__Host-izin=${serializeRecord({ ...record, policyVersion })}`, gpc: true }))
    expect(seen('2026-11')).toBe('')
    expect(seen('2026-10')).toContain('hotjar')
    expect(seen('2026-10')).not.toContain('youtube')
  })

  it('writes what the server would send for the same cookies, however they are', () => {
    fc.assert(fc.property(visits, ({ copies, gpc, name: term, secure }) => {
      const config = terms.get(term)!
      const shared = config.storage !== undefined
      const name = secure && !shared ? '__Host-izin' : 'izin'
      const cookies = ['a=1', ...copies.map((text) => `${name}=${text}`), `${name}2=1`].join('; ')
      const grants = readGrants(cookies, config, { now, gpc, secure })
      const written = policyIn(write(config, { cookies, gpc, protocol: secure ? 'https:' : 'http:' }))
      const sent = csp(config, grants, { host: 'portal.test' })
      // Denied by one copy; or allowed by one and not named by another, which is to deny it.
      const isNamed = config.services?.some((service) => typeof service === 'object' && service.id === 'constructor')
      const unknown = `undefined|essential|__proto__${isNamed ? '' : '|constructor'}`
      const strays = copies.some((text) => new RegExp(copies.length > 1 ? `~!?(${unknown})` : `~!(${unknown})`).test(text))
      // Where something is denied by name that the site does not know, it holds a little more than it must.
      if (!strays) expect(words(written)).toEqual(words(sent))
      else if (sent) expect(words(sent)).toEqual(expect.arrayContaining(words(written)))
    }), { numRuns: 1000 })
  }, 30_000)
})
