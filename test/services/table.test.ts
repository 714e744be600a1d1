import { brotliCompressSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { builtInCategories, essentialReasons, type Service } from '../../src/core/types.js'
import { builtInServices } from '../../src/services/built-in.js'
import { decode } from '../../src/services/decode.js'
import { encode } from '../../src/services/encode.js'
import { gateTable } from '../../src/services/gate-table.js'
import { entries } from '../../src/services/index.js'
import { packageHosts } from '../../src/services/package-hosts.js'
import { toService } from '../../src/services/to-service.js'

/** What the table carries of a service, in one order. */
const carried = (services: readonly Service[]) => services
  .map(({ id, name, category, reason, hosts = [], cookies = [], storage = [] }) =>
    ({ id, name, category, hosts, cookies, storage, ...(reason && { reason }) }))
  .sort((a, b) => (a.id < b.id ? -1 : 1))

const word = fc.stringMatching(/^[A-Za-z0-9_.*:@/-]{1,12}$/)
const host = fc.oneof(
  fc.stringMatching(/^[a-z0-9]{1,6}\.(com|net|co\.id)(\/[a-z?=-]{1,6})?$/).map((name) => [name]),
  fc.stringMatching(/^@?[a-z]{1,6}\/?[a-z-]{0,6}$/).map((name) => packageHosts(name)),
)
const service = fc.record({
  id: word, name: fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9 .&()-]{0,15}$/),
  hosts: fc.array(host, { maxLength: 4 }).map((hosts) => hosts.flat()),
  cookies: fc.array(word, { maxLength: 4 }), storage: fc.array(word, { maxLength: 4 }),
  kind: fc.oneof(
    fc.constantFrom(...builtInCategories.slice(1), 'own').map((category) => ({ category })),
    fc.constantFrom(...essentialReasons).map((reason) => ({ category: 'essential', reason })),
  ),
}).map(({ kind, ...rest }): Service => ({ ...rest, ...kind }))

describe('the gate\'s table', () => {
  it('gives back every service it was made of', () => {
    fc.assert(fc.property(fc.uniqueArray(service, { selector: ({ id }) => id, maxLength: 12 }), (services) => {
      expect(carried(decode(encode(services)))).toEqual(carried(services))
    }))
  })

  it('gives back the built-in services', () => {
    expect(carried(builtInServices())).toEqual(carried(entries.map(toService)))
  })

  it('gives back names that are the sign for something else', () => {
    const tricky: Service[] = [
      { id: 'a', name: 'A', category: 'own', hosts: [], cookies: ['x'], storage: ['x'] },
      { id: 'b-2', name: 'B 2', category: 'own', hosts: ['b2.com'], cookies: ['-', '+b2'] },
      { id: 'c', name: 'Other', category: 'own', hosts: ['c.com.com', 'c.com/x', 'other.com'], storage: ['other'] },
      { id: 'com', name: 'Com', category: 'own', hosts: ['com.com', 'jsdelivr.net/npm/', 'jsdelivr.net/npm/half'] },
    ]
    expect(carried(decode(encode(tricky)))).toEqual(carried(tricky))
  })

  it.each([
    [{ name: 'A;B' }], [{ name: '~' }], [{ name: '!' }], [{ name: '' }],
    [{ hosts: ['localhost'] }], [{ hosts: ['a b.com'] }], [{ hosts: ['+a.com'] }],
    [{ cookies: ['a b'] }], [{ cookies: ['a;b'] }], [{ cookies: [''] }], [{ storage: ['='] }],
    [{ storage: ['a\nb'] }], [{ storage: ['~a'] }], [{ id: 'a b' }], [{ category: 'two words' }], [{ category: '' }],
  ])('refuses what it cannot carry: %j', (wrong) => {
    const fine: Service = { id: 'a', name: 'A', category: 'own' }
    expect(() => encode([{ ...fine, ...wrong }])).toThrow('cannot carry')
  })

  it('is at most 4,608 bytes after brotli', () => {
    expect(brotliCompressSync(gateTable).length).toBeLessThanOrEqual(4608)
  })
})
