import { describe, expect, it } from 'vitest'
import { createCallRules, type CallRules } from '../../src/core/call-rules.js'
import { createHostIndex } from '../../src/core/host-match.js'
import type { ServiceIndexOptions } from '../../src/core/service-index.js'

const options: ServiceIndexOptions = {
  allow: ['cdn.ads.test'],
  siteServices: [{ id: 'own', name: 'Own', category: 'essential', reason: 'security', hosts: ['ads.test/captcha/'] }],
  builtInServices: () => [
    { id: 'ads', name: 'Ads', category: 'marketing', hosts: ['ads.test'] },
    { id: 'stats', name: 'Stats', category: 'performance', hosts: ['stats.portal.co.test'] },
  ],
  isFirstParty: (host) => host.endsWith('.portal.co.test'),
  ownHosts: ['portal-files.test'],
  unknown: { code: 'hold', content: 'pass' },
}
const answer = ({ lists }: CallRules, host: string, path = '/') =>
  lists.map((list) => createHostIndex(list)(host, path)).find((found) => found !== undefined)

describe('rules of calls', () => {
  const rules = createCallRules(options, 'games.portal.co.test', ({ category }) => category === 'essential')

  it.each([
    ['cdn.ads.test', '/', false],
    ['ads.test', '/captcha/api.js', false],
    ['ads.test', '/', true],
    ['x.ads.test', '/', true],
    ['stats.portal.co.test', '/', true],
    ['api.portal.co.test', '/', false],
    ['portal.co.test', '/', false],
    ['files.portal-files.test', '/', false],
    ['other.co.test', '/', undefined],
    ['unheard-of.test', '/', undefined],
  ])('of %s%s say %s', (host, path, denied) => {
    expect(answer(rules, host, path)).toBe(denied)
  })

  it('hold code nobody knows as long as marketing is denied', () => {
    expect([rules.code, rules.content]).toEqual([true, false])
    const granted = createCallRules(options, 'games.portal.co.test', () => true)
    expect([granted.code, granted.content, answer(granted, 'ads.test')]).toEqual([false, false, false])
  })

  it('survive being sent', () => {
    expect(JSON.parse(JSON.stringify(rules))).toEqual(rules)
  })

  it('know a host that stands alone by its exact name only', () => {
    const alone = createCallRules({ ...options, isFirstParty: () => false }, 'localhost', () => false)
    expect([alone.host, answer(alone, 'x.localhost')]).toEqual(['localhost', undefined])
  })
})
