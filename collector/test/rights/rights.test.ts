import canonicalize from 'canonicalize'
import { createHash } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { rotateLinks } from '../../src/rights/rotate-links.js'
import { AccountKeyError } from '../../src/rights/vault.js'
import { purge } from '../../src/rights/purge.js'
import { hashOf } from '../../src/rights/snapshot.js'
import type { Access } from '../../src/store/port.js'
import { aConsentEvent, cidOf, firstMoment, uuidV7 } from '../a-consent-event.js'
import { accountKey, fill, startCollector, subjectOf, type TestCollector } from '../a-collector.js'
import { pdfText } from '../pdf-text.js'

const day = 86_400_000
const snapshot = canonicalize({ texts: { title: 'Kami menghargai privasi Anda' }, categories: [{ id: 'marketing', name: 'Pemasaran' }], controller: { name: 'Nusa Games' } })!
const policy = { version: '2026-11', pack: 'id@3', hash: hashOf(snapshot) }

/** The nth decision of a person. */
const decision = (person: number, seq: number, changes: Parameters<typeof aConsentEvent>[0] = {}) => ({
  event: aConsentEvent({ id: uuidV7(firstMoment + seq, `${person}${seq}`.padStart(18, '0')), cid: cidOf(person), seq, policy, variant: 'B', ext: { decideMs: 900 }, ...changes }),
  received: firstMoment,
})

let collector: TestCollector
let key: string
beforeEach(async () => {
  collector = await startCollector()
  await fill(collector.store, [decision(1, 0), decision(1, 2), decision(2, 0, { site: 'shop.example' }), decision(3, 0)])
  await collector.store.putPolicy({ hash: policy.hash, snapshot, received: firstMoment })
  key = await collector.addKey(['read', 'admin', 'link', 'audit'])
})
afterEach(() => collector.end())

const ask = async (path: string, secret = key, init?: RequestInit) => {
  const answer = await collector.ask(path, secret, init)
  const text = await answer.text()
  return { status: answer.status, body: (text ? JSON.parse(text) : undefined) as never }
}
const send = (path: string, body: unknown, secret = key, method = 'POST') => ask(path, secret, { method, body: JSON.stringify(body) })
const link = (person: number, user: string) => send('/v1/links', { cid: cidOf(person), subject: subjectOf(user) })
const eraseOne = (order: object, secret = key, query = '') => send(`/v1/erase${query}`, { reason: 'subject-request', ...order }, secret)
const entries = async (action: string): Promise<readonly Access[]> => (await collector.accesses()).filter((access) => access.action === action)

describe('a consent id', () => {
  it('tells its decisions, what holds now, and what is missing', async () => {
    const { status, body } = await ask(`/v1/consents/${cidOf(1)}`)
    expect(status).toBe(200)
    expect(body).toMatchObject({ cid: cidOf(1), events: [{ event: decision(1, 0).event }, { event: decision(1, 2).event }], gaps: [{ from: 1, to: 1 }], current: { granted: ['essential', 'performance'] } })
    expect((await entries('history'))[0]).toMatchObject({ filter: JSON.stringify({ cid: cidOf(1) }), rows: 2 })
  })

  it('that is unknown or none is told to be so', async () => {
    expect(await ask(`/v1/consents/${cidOf(9)}`)).toEqual({ status: 404, body: { code: 'no-consent' } })
    expect(await ask('/v1/consents/1')).toEqual({ status: 400, body: { code: 'id' } })
    expect((await ask(`/v1/consents/${cidOf(1)}`, await collector.addKey(['stats']))).status).toBe(403)
  })

  it('shows a key of one site nothing of another', async () => {
    const limited = await collector.addKey(['read'], ['portal.example'])
    expect((await ask(`/v1/consents/${cidOf(1)}?site=portal.example`, limited)).status).toBe(200)
    expect((await ask(`/v1/consents/${cidOf(2)}?site=portal.example`, limited)).status).toBe(404)
    expect((await ask(`/v1/consents/${cidOf(2)}?site=shop.example`, limited)).status).toBe(403)
  })

  it('gives a receipt of any decision whose snapshot is there', async () => {
    const { body } = await ask(`/v1/consents/${cidOf(1)}/receipt`)
    expect(body).toMatchObject({ record_id: `${cidOf(1)}.2`, party_identification: [{ party_name: 'Nusa Games' }] })
    expect((await ask(`/v1/consents/${cidOf(1)}/receipt?id=${decision(1, 0).event.id}`)).body).toMatchObject({ record_id: `${cidOf(1)}.0` })
    await fill(collector.store, [decision(4, 0, { policy: { version: '1', pack: 'id@3' } })])
    expect(await ask(`/v1/consents/${cidOf(4)}/receipt`)).toEqual({ status: 404, body: { code: 'no-snapshot' } })
    expect(await ask(`/v1/consents/${cidOf(1)}/receipt?id=${uuidV7(9)}`)).toEqual({ status: 404, body: { code: 'no-decision' } })
  })

  it('gives a proof as PDF, with the texts that were shown', async () => {
    const answer = await collector.ask(`/v1/consents/${cidOf(1)}/proof.pdf`, key)
    expect(answer.headers.get('content-type')).toBe('application/pdf')
    const page = pdfText(new Uint8Array(await answer.arrayBuffer()))
    for (const text of ['Kami menghargai privasi Anda', policy.hash, 'Not here: decision 1.']) expect(page).toContain(text)
  })
})

describe('a link', () => {
  it('finds all that is kept of a subject, under either spelling of it, until it is taken away', async () => {
    expect((await link(1, 'ani')).status).toBe(204)
    await link(2, 'ani')
    await link(3, 'budi')
    const { body } = await ask(`/v1/subjects/${subjectOf('ani')}`)
    expect((body as { consents: { cid: string }[] }).consents.map(({ cid }) => cid).sort()).toEqual([cidOf(1), cidOf(2)])
    const hex = Buffer.from(subjectOf('ani'), 'base64url').toString('hex')
    expect((await ask(`/v1/subjects/${hex}`)).body).toEqual(body)
    expect(await ask(`/v1/links/${hex}`, key, { method: 'DELETE' })).toEqual({ status: 200, body: { links: 2 } })
    expect(await ask(`/v1/links/${hex}`, key, { method: 'DELETE' })).toEqual({ status: 200, body: { links: 0 } })
    expect((await ask(`/v1/subjects/${hex}`)).body).toEqual({ consents: [] })
    expect((await collector.store.history(cidOf(1)))).toHaveLength(2)
  })

  it('is nowhere on disk in the clear, the access log included', async () => {
    await link(1, 'ani')
    await ask(`/v1/subjects/${subjectOf('ani')}`)
    await eraseOne({ subject: subjectOf('ani') })
    const dump = await collector.dump()
    // That what is looked for would be found.
    expect(dump.includes('Kami menghargai')).toBe(true)
    const bytes = Buffer.from(subjectOf('ani'), 'base64url')
    for (const spelling of [subjectOf('ani'), bytes.toString('hex'), bytes.toString('base64'), bytes, 'ani-the-user']) expect(dump.includes(spelling)).toBe(false)
  })

  it.each([
    [{ cid: cidOf(1), subject: 'ani@example.com' }, 'subject'], [{ cid: cidOf(1) }, 'subject'], [{ cid: 'x', subject: subjectOf('ani') }, 'cid'], [[], 'cid'], ['text', 'cid'],
  ])('is not made of %j', async (body, code) => {
    expect(await send('/v1/links', body)).toEqual({ status: 400, body: { code } })
  })

  it('is the business of keys that may, and of collectors that have an account key', async () => {
    expect((await send('/v1/links', {}, await collector.addKey(['read']))).status).toBe(403)
    const bare = await startCollector({ links: false })
    const all = await bare.addKey(['link', 'read', 'admin'])
    for (const [path, method] of [['/v1/links', 'POST'], [`/v1/links/${subjectOf('a')}`, 'DELETE'], [`/v1/subjects/${subjectOf('a')}`, 'GET']] as const) {
      expect((await bare.ask(path, all, { method, ...(method === 'POST' && { body: '{}' }) })).status).toBe(501)
    }
    expect((await bare.ask('/v1/erase', all, { method: 'POST', body: JSON.stringify({ subject: subjectOf('a'), reason: 'subject-request' }) })).status).toBe(501)
    await bare.end()
  })

  it('is neither found nor made nor taken away with another account key, and says so', async () => {
    await link(1, 'ani')
    const other = collector.createWith({ accountKey: accountKey('two') })
    const askOther = async (path: string, init: RequestInit = {}) => {
      const answer = await other.fetch(new Request(`http://collector.example${path}`, { ...init, headers: { authorization: `Bearer ${key}` } }))
      return [answer.status, await answer.json()]
    }
    const refused = [503, { code: 'account-key' }]
    expect(await askOther(`/v1/subjects/${subjectOf('ani')}`)).toEqual(refused)
    expect(await askOther(`/v1/links/${subjectOf('ani')}`, { method: 'DELETE' })).toEqual(refused)
    expect(await askOther('/v1/links', { method: 'POST', body: JSON.stringify({ cid: cidOf(2), subject: subjectOf('budi') }) })).toEqual(refused)
    expect(await askOther('/v1/erase', { method: 'POST', body: JSON.stringify({ subject: subjectOf('ani'), reason: 'subject-request', full: true }) })).toEqual(refused)
    expect(await collector.store.listLinks(cidOf(1))).toHaveLength(1)
    await other.close()
  })

  it('is sealed anew with a new key, also when that was broken off', async () => {
    for (const [person, user] of [[1, 'ani'], [2, 'ani'], [3, 'budi']] as const) await link(person, user)
    const keys = { from: accountKey('one'), to: accountKey('two') }
    const putLink = collector.store.putLink.bind(collector.store)
    let puts = 0
    const failing = { ...collector.store, putLink: (one: Parameters<typeof putLink>[0]) => (++puts > 2 ? Promise.reject(new Error('gone')) : putLink(one)) }
    await expect(rotateLinks({ ...collector.services, store: failing }, keys)).rejects.toThrow('gone')
    await rotateLinks(collector.services, keys)
    expect(await rotateLinks(collector.services, keys)).toEqual({ rotated: 0, kept: 3 })
    await expect(rotateLinks(collector.services, { from: accountKey('three'), to: accountKey('four') })).rejects.toThrow(AccountKeyError)
    const after = collector.createWith({ accountKey: accountKey('two') })
    const answer = await after.fetch(new Request(`http://collector.example/v1/subjects/${subjectOf('ani')}`, { headers: { authorization: `Bearer ${key}` } }))
    expect(((await answer.json()) as { consents: unknown[] }).consents).toHaveLength(2)
    await after.close()
  })
})

describe('an erasure', () => {
  it('takes what leads to a person and what was fleeting, and leaves the proof; twice is once', async () => {
    await link(1, 'ani')
    expect(await eraseOne({ cid: cidOf(1) })).toEqual({ status: 200, body: { cids: [cidOf(1)], links: 1, fleeting: 2, notes: 0, events: 0 } })
    const kept = await collector.store.history(cidOf(1))
    expect(kept.map(({ event }) => [event.variant, event.ext])).toEqual([[undefined, undefined], [undefined, undefined]])
    expect((await eraseOne({ cid: cidOf(1) })).body).toEqual({ cids: [cidOf(1)], links: 0, fleeting: 0, notes: 0, events: 0 })
    const [entry] = (await entries('erase-end')).slice(-1)
    expect(entry).toMatchObject({ reason: 'subject-request', rows: 3 })
    expect(await collector.store.history(cidOf(3))).toEqual([decision(3, 0)])
  })

  it('that is full leaves a tombstone for each event, and the event never comes back', async () => {
    expect((await eraseOne({ cid: cidOf(1), full: true, reason: 'authority-order' })).body).toMatchObject({ events: 2 })
    expect((await ask(`/v1/consents/${cidOf(1)}`)).status).toBe(404)
    const ids = [decision(1, 0), decision(1, 2)].map(({ event }) => event.id)
    const stones = await collector.store.tombstones(ids)
    expect(stones.map(({ id, reason }) => [id, reason])).toEqual(ids.map((id) => [id, 'authority-order']))
    expect(stones.every(({ by }) => by !== 'retention')).toBe(true)
    expect(await collector.store.append([decision(1, 0)])).toEqual(['duplicate'])
    expect((await eraseOne({ cid: cidOf(1), full: true })).body).toMatchObject({ events: 0 })
  })

  it('by subject takes all that is linked to it, and leaves no link in the access log either', async () => {
    await link(1, 'ani')
    await link(3, 'ani')
    const { body } = await eraseOne({ subject: subjectOf('ani'), full: true })
    expect(body).toMatchObject({ links: 2, events: 3 })
    expect((body as { cids: string[] }).cids.sort()).toEqual([cidOf(1), cidOf(3)])
    expect((await eraseOne({ subject: subjectOf('ani'), full: true })).body).toEqual({ cids: [], links: 0, fleeting: 0, notes: 0, events: 0 })
    for (const { filter } of await collector.accesses()) expect(filter.includes('subject') && filter.includes(cidOf(1).slice(0, 8))).toBe(false)
  })

  it('by a key of one site takes nothing of another', async () => {
    const limited = await collector.addKey(['admin'], ['portal.example'])
    expect(await eraseOne({ cid: cidOf(2), full: true }, limited, '?site=portal.example')).toEqual({ status: 403, body: { code: 'site' } })
    expect((await eraseOne({ cid: cidOf(1), full: true }, limited, '?site=portal.example')).status).toBe(200)
    expect(await collector.store.history(cidOf(2))).toHaveLength(1)
  })

  it.each([
    [{}, 'target'], [{ cid: cidOf(1), subject: subjectOf('ani') }, 'target'], [{ cid: 'x' }, 'cid'], [{ subject: 'ani' }, 'subject'],
    [{ cid: cidOf(1), reason: 'because' }, 'reason'], [{ cid: cidOf(1), note: 'ticket 12' }, 'note'], [{ request: 'x' }, 'request'], [{ request: cidOf(1) }, 'request'], [{ request: cidOf(1), cid: cidOf(1) }, 'target'], [{ cid: cidOf(1), full: 'yes' }, 'full'],
  ])('is not ordered by %j', async (order, code) => {
    expect(await eraseOne(order)).toEqual({ status: 400, body: { code } })
    expect(await collector.store.history(cidOf(1))).toHaveLength(2)
  })
})

describe('the purge', () => {
  const run = (dry: boolean) => purge(collector.services, collector.recordAccess, { dry, retention: { sites: { 'shop.example': { events: 1 } } } })
  const of = (purged: Awaited<ReturnType<typeof run>>, site: string) => purged.sites.find((one) => one.site === site)

  it('counts without changing anything when it is dry, then takes as much', async () => {
    await link(1, 'ani')
    collector.clock.now = firstMoment + 91 * day
    const dry = await run(true)
    expect(of(dry, 'portal.example')).toMatchObject({ events: 0, fleeting: 3, links: 1 })
    expect(await collector.store.listLinks(cidOf(1))).toHaveLength(1)
    expect(await run(false)).toEqual(dry)
    expect((await collector.store.history(cidOf(1)))[0]!.event.variant).toBeUndefined()
    expect(await collector.store.listLinks(cidOf(1))).toHaveLength(0)
    expect(of(await run(false), 'portal.example')).toMatchObject({ events: 0, fleeting: 0, links: 0 })
  })

  it('keeps each site\'s events as long as that site says, and not longer', async () => {
    const expiry = Date.parse(decision(1, 0).event.expires)
    collector.clock.now = new Date(expiry).setUTCFullYear(new Date(expiry).getUTCFullYear() + 1) + 1
    await run(false)
    expect(await collector.store.history(cidOf(2))).toHaveLength(0)
    expect(await collector.store.history(cidOf(1))).toHaveLength(2)
    collector.clock.now = new Date(expiry).setUTCFullYear(new Date(expiry).getUTCFullYear() + 7)
    await run(false)
    expect(await collector.store.history(cidOf(1))).toHaveLength(2)
    collector.clock.now++
    await run(false)
    expect(await collector.store.history(cidOf(1))).toHaveLength(0)
    expect((await collector.store.tombstones([decision(1, 0).event.id]))[0]).toMatchObject({ reason: 'retention', by: 'retention' })
  })

  it('reaches the records of a site that is served no more', async () => {
    await fill(collector.store, [decision(5, 0, { site: 'gone.example' })])
    collector.clock.now = firstMoment + 10 * 366 * day
    expect(of(await run(false), 'gone.example')).toMatchObject({ events: 1 })
  })

  it('is in the access log, with what went', async () => {
    collector.clock.now = firstMoment + 10 * 366 * day
    await run(false)
    expect(await entries('purge')).toHaveLength(1)
    const [end] = await entries('purge-end')
    expect(end).toMatchObject({ key: 'retention' })
    expect(end!.rows).toBeGreaterThanOrEqual(4)
    const { dry, purged } = JSON.parse(end!.filter) as { dry: boolean; purged: Awaited<ReturnType<typeof run>>['sites'] }
    expect(dry).toBe(false)
    // A certificate that the tombstones vouch for.
    const ids = [decision(1, 0), decision(3, 0), decision(1, 2)].map(({ event }) => event.id).sort()
    const stones = await collector.store.tombstones(ids)
    const hash = createHash('sha256').update(stones.map((stone) => `${stone.id} ${Buffer.from(stone.hash).toString('hex')}\n`).join('')).digest('hex')
    expect(purged.find(({ site }) => site === 'portal.example')).toMatchObject({ events: 3, gone: { first: ids[0], last: ids[2], hash } })
  })
})

describe('the access log', () => {
  it('is told newest first, page by page, the looking included', async () => {
    for (let n = 0; n < 5; n++) await ask(`/v1/consents/${cidOf(1)}`)
    const first = (await ask('/v1/access-log?limit=4')).body as { entries: Access[]; next: string }
    expect(first.entries.map(({ action }) => action)).toEqual(['audit', 'history', 'history', 'history'])
    const second = (await ask(`/v1/access-log?limit=4&before=${first.next}`)).body as { entries: Access[]; next?: string }
    expect(second.entries.map(({ action }) => action)).toEqual(['history', 'history'])
    expect(second.next).toBeUndefined()
  })

  it('says who, what and how much', async () => {
    await ask(`/v1/consents/${cidOf(1)}`)
    const { body } = await ask('/v1/access-log')
    const [, entry] = (body as { entries: Access[] }).entries
    const { id } = (await collector.store.findKey(createHash('sha256').update(key).digest()))!
    expect(entry).toMatchObject({ key: id, action: 'history', rows: 2, at: firstMoment })
  })

  it('is for those who audit, of all sites', async () => {
    expect((await ask('/v1/access-log', await collector.addKey(['read', 'admin']))).status).toBe(403)
    expect((await ask('/v1/access-log?site=portal.example', await collector.addKey(['audit'], ['portal.example']))).status).toBe(403)
  })

  it.each([['limit=0', 'limit'], ['limit=1001', 'limit'], ['limit=x', 'limit'], ['before=x', 'before'], ['from=x', 'from']])('is not asked by %s', async (query, code) => {
    expect(await ask(`/v1/access-log?${query}`)).toEqual({ status: 400, body: { code } })
  })
})
