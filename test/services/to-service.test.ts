import { describe, expect, it } from 'vitest'
import type { ServiceEntry } from '../../src/services/entry.js'
import { toService } from '../../src/services/to-service.js'

const entry: ServiceEntry = {
  id: 'a', name: 'A', company: 'B', country: 'ID', category: 'performance', hosts: ['a.example'],
  privacyUrl: 'https://a.example/privacy', source: 'https://a.example/cookies',
  cookies: [
    { name: '_a_id_*', days: 365, for: 'visitor-id' }, { name: '_a_*', for: 'session-id' },
    { name: '_b', days: 0, for: 'session-id' }, { name: 'c_*_d', for: 'session-id' },
  ],
}

describe('what the gate gets of an entry', () => {
  it('is its names alone, without those that another speaks for', () => {
    expect(toService(entry)).toEqual({
      id: 'a', name: 'A', category: 'performance', hosts: ['a.example'], cookies: ['_a_*', '_b', 'c_*_d'], storage: [],
    })
  })

  it('has the reason of an essential one', () => {
    expect(toService({ ...entry, category: 'essential', reason: 'payment' })).toMatchObject({ reason: 'payment' })
  })
})
