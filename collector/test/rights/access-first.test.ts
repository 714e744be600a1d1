import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { purge } from '../../src/rights/purge.js'
import { StoreError, type Store } from '../../src/store/port.js'
import { aConsentEvent, cidOf, firstMoment, uuidV7 } from '../a-consent-event.js'
import { fill, startCollector, subjectOf, type TestCollector } from '../a-collector.js'

/** Names of what the store was asked, in order; and whether its access log can be written. */
const calls: string[] = []
let isBroken = false

const watched = (store: Store): Store => new Proxy(store, {
  get: (target, name: keyof Store) => {
    const method = target[name] as (...args: unknown[]) => unknown
    return (...args: unknown[]) => {
      calls.push(name)
      return name === 'writeAccess' && isBroken ? Promise.reject(new Error('disk full')) : method.apply(target, args)
    }
  },
})

let collector: TestCollector
let key: string
beforeAll(async () => {
  collector = await startCollector({ wrap: watched })
  await fill(collector.store, [{ event: aConsentEvent({ variant: 'B' }), received: firstMoment }])
  key = await collector.addKey(['export', 'read', 'admin', 'link', 'audit'])
  await collector.ask('/v1/links', key, { method: 'POST', body: JSON.stringify({ cid: cidOf(1), subject: subjectOf('ani') }) })
})
afterAll(() => collector?.end())

const erasure = { method: 'POST', body: JSON.stringify({ cid: cidOf(1), reason: 'subject-request', full: true }) }
const asks: [what: string, path: string, init?: RequestInit][] = [
  ['an export as CSV', '/v1/export?format=csv'],
  ['an export as JSON Lines', '/v1/export?format=jsonl'],
  ['an export as PDF', '/v1/export?format=pdf'],
  ['a history', `/v1/consents/${cidOf(1)}`],
  ['a history that is not there', `/v1/consents/${cidOf(2)}`],
  ['a receipt', `/v1/consents/${cidOf(1)}/receipt`],
  ['a proof', `/v1/consents/${cidOf(1)}/proof.pdf`],
  ['a subject', `/v1/subjects/${subjectOf('ani')}`],
  ['the access log', '/v1/access-log'],
  ['the end of a link', `/v1/links/${subjectOf('ani')}`, { method: 'DELETE' }],
  ['an erasure', '/v1/erase', erasure],
  ['the register', '/v1/requests'],
  ['a new request', '/v1/requests', { method: 'POST', body: JSON.stringify({ kind: 'correct', cid: cidOf(1), note: 'the device was a friend\'s' }) }],
  ['a note', `/v1/requests/${uuidV7(1)}/notes`, { method: 'POST', body: JSON.stringify({ text: 'called back' }) }],
  ['the end of a request', `/v1/requests/${uuidV7(1)}/close`, { method: 'POST', body: '{}' }],
]

describe('while the access log cannot be written', () => {
  it.each(asks)('%s is answered with 503 and nothing else', async (_what: string, path: string, init?: RequestInit) => {
    isBroken = true
    const answer = await collector.ask(path, key, init)
    isBroken = false
    expect(answer.status).toBe(503)
    expect(await answer.json()).toEqual({ code: 'unavailable' })
  })

  it('nothing is erased, unlinked or purged', async () => {
    isBroken = true
    collector.clock.now = firstMoment + 50 * 366 * 86_400_000
    await expect(purge(collector.services, collector.recordAccess, { dry: false })).rejects.toThrow(StoreError)
    collector.clock.now = firstMoment
    isBroken = false
    expect((await collector.store.history(cidOf(1)))[0]!.event.variant).toBe('B')
    expect(await collector.store.listLinks(cidOf(1))).toHaveLength(1)
  })
})

describe('the entry in the access log', () => {
  it.each(asks)('of %s is there, and before anything is told or changed', async (_what: string, path: string, init?: RequestInit) => {
    const before = (await collector.accesses()).length
    calls.length = 0
    const answer = await collector.ask(path, key, init)
    await answer.arrayBuffer()
    expect((await collector.accesses()).length).toBeGreaterThan(before)
    const written = calls.indexOf('writeAccess')
    expect(written).toBeGreaterThanOrEqual(0)
    for (const changing of ['scan', 'listAccess', 'deleteLinks', 'erase', 'putRequest', 'putNote', 'closeRequest'] as const) {
      const at = calls.indexOf(changing)
      if (at >= 0) expect(at).toBeGreaterThan(written)
    }
  })
})
