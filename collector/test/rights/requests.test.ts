import { createHash, randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createNoteVault } from '../../src/rights/requests/note-vault.js'
import { purge } from '../../src/rights/purge.js'
import { rotateLinks } from '../../src/rights/rotate-links.js'
import { AccountKeyError } from '../../src/rights/vault.js'
import type { Note } from '../../src/store/port.js'
import { aConsentEvent, cidOf, firstMoment, uuidV7 } from '../a-consent-event.js'
import { accountKey, fill, startCollector, subjectOf, type TestCollector } from '../a-collector.js'
import { pdfText } from '../pdf-text.js'

const hour = 3_600_000
const secret = 'the phone was her sister\'s, call 0812'

describe('what is sealed in a note', () => {
  const [vault, other] = ['one', 'two'].map((name) => createNoteVault(accountKey(name), randomBytes)) as [ReturnType<typeof createNoteVault>, ReturnType<typeof createNoteVault>]
  const note: Note = { id: uuidV7(1), request: uuidV7(2), at: 3, by: 'cli' }

  it('is any text, and comes back as it was', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const sealed = vault.seal(note, text)
      expect(vault.open(sealed)).toBe(text)
      expect(Buffer.from(sealed.sealed).equals(vault.seal(note, text).sealed)).toBe(false)
    }))
  })

  it('opens for no other key, request, author or time, and with no bit changed', () => {
    const sealed = vault.seal(note, secret)
    for (const change of [{ id: uuidV7(9) }, { request: uuidV7(9) }, { at: 4 }, { by: uuidV7(9) }]) expect(() => vault.open({ ...sealed, ...change })).toThrow(AccountKeyError)
    expect(() => other.open(sealed)).toThrow(AccountKeyError)
    fc.assert(fc.property(fc.nat(sealed.sealed.length * 8 - 1), (bit) => {
      const changed = Uint8Array.from(sealed.sealed, (byte, index) => (index === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte))
      expect(() => vault.open({ ...note, sealed: changed })).toThrow(AccountKeyError)
    }))
  })

  it('is not opened as who another request is about, nor the other way round', () => {
    const request = { id: uuidV7(2), kind: 'erase', received: 1, due: 2, by: 'cli' }
    const subject = vault.sealSubject(request.id, subjectOf('ani'))
    expect(vault.openSubject({ ...request, subject })).toBe(subjectOf('ani'))
    expect(() => vault.openSubject({ ...request, id: uuidV7(3), subject })).toThrow(AccountKeyError)
    expect(() => vault.openSubject({ ...request, subject: { ...subject, sealed: vault.seal(note, 'x').sealed } })).toThrow(AccountKeyError)
  })
})

let collector: TestCollector
let key: string
beforeEach(async () => {
  collector = await startCollector()
  await fill(collector.store, [{ event: aConsentEvent(), received: firstMoment }, { event: aConsentEvent({ id: uuidV7(firstMoment + 1), cid: cidOf(2), site: 'shop.example' }), received: firstMoment }])
  key = await collector.addKey(['read', 'admin', 'link', 'audit', 'stats'])
})
afterEach(() => collector.end())

const ask = async (path: string, body?: unknown, secretKey = key) => {
  const answer = await collector.ask(path, secretKey, body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) })
  const text = await answer.text()
  return { status: answer.status, body: (text ? JSON.parse(text) : undefined) as never }
}
const open = async (order: object): Promise<string> => {
  const { status, body } = await ask('/v1/requests', { kind: 'correct', ...order })
  expect(status).toBe(201)
  return (body as { id: string }).id
}
const list = async (query = ''): Promise<Record<string, unknown>[]> => ((await ask(`/v1/requests${query}`)).body as { requests: Record<string, unknown>[] }).requests
const ids = async (query = '') => (await list(query)).map(({ id }) => id)
const keyId = async () => (await collector.store.findKey(createHash('sha256').update(key).digest()))!.id

describe('a request', () => {
  it('is due after as many hours as its kind has, and late a moment after', async () => {
    const received = Date.parse('2026-11-22T09:00:00Z')
    for (const [kind, hours] of [['correct', 72], ['access', 72], ['erase', 72], ['withdraw', 72], ['restrict', 72], ['inquiry', 14 * 24], ['complaint', 14 * 24]] as const) {
      collector.clock.now = firstMoment
      const id = await open({ kind, cid: cidOf(1), received: '2026-11-22T09:00:00Z' })
      const due = received + hours * hour
      expect((await list()).at(-1)).toMatchObject({ id, kind, received: new Date(received).toISOString(), due: new Date(due).toISOString(), cid: cidOf(1), notes: [] })
      collector.clock.now = due
      expect(await ids('?overdue=1')).not.toContain(id)
      collector.clock.now++
      expect((await list('?overdue=1')).at(-1)).toMatchObject({ id, overdue: true })
    }
  })

  it('that is late is counted where the machines look', async () => {
    const overdue = async () => /^izin_requests_overdue (\S+)/m.exec(await (await collector.ask('/metrics', key)).text())![1]
    const id = await open({ cid: cidOf(1) })
    await open({ kind: 'inquiry' })
    expect(await overdue()).toBe('0')
    collector.clock.now += 72 * hour + 1
    expect(await overdue()).toBe('1')
    expect(await list('?overdue=1')).toMatchObject([{ id, overdue: true }])
    expect((await ask(`/v1/requests/${id}/close`, { outcome: 'done', note: 'told her' })).status).toBe(204)
    expect(await overdue()).toBe('0')
    expect(await ids('?overdue=1')).toEqual([])
    expect(await ids('?open=1')).toHaveLength(1)
    expect(await ask(`/v1/requests/${id}/close`, {})).toEqual({ status: 409, body: { code: 'closed-already' } })
    expect((await list(`?cid=${cidOf(1)}`))[0]).toMatchObject({ outcome: 'done', closed: new Date(collector.clock.now).toISOString() })
    const away = collector.createWith({ store: { ...collector.store, countOverdue: () => Promise.reject(new Error('away')) } })
    expect(await away.metrics.metrics()).toContain('izin_requests_overdue Nan')
    await away.close()
  })

  it('has notes that are appended, with author and time, and are seen with the history and on the proof', async () => {
    const id = await open({ cid: cidOf(1), note: secret })
    collector.clock.now += hour
    expect((await ask(`/v1/requests/${id}/notes`, { text: 'she is right' })).status).toBe(204)
    const by = await keyId()
    const notes = [{ at: new Date(firstMoment).toISOString(), by, text: secret }, { at: new Date(firstMoment + hour).toISOString(), by, text: 'she is right' }]
    expect((await list())[0]).toMatchObject({ id, by, notes })
    const events = (await collector.store.history(cidOf(1)))
    expect((await ask(`/v1/consents/${cidOf(1)}`)).body).toMatchObject({ requests: [{ id, kind: 'correct', notes }], events: [{ event: events[0]!.event }] })
    expect((await ask(`/v1/consents/${cidOf(2)}`)).body).not.toHaveProperty('requests')
    const answer = await collector.ask(`/v1/consents/${cidOf(1)}/proof.pdf`, key)
    const page = pdfText(new Uint8Array(await answer.arrayBuffer())).replace(/\s/g, '')
    for (const shown of [secret, by, 'she is right']) expect(page).toContain(shown.replace(/\s/g, ''))
    expect(await ask(`/v1/requests/${uuidV7(5)}/notes`, { text: 'x' })).toEqual({ status: 404, body: { code: 'no-request' } })
  })

  it('is nowhere on disk in the clear, text and account, the access log included', async () => {
    const id = await open({ subject: subjectOf('ani'), note: secret })
    await ask(`/v1/requests/${id}/notes`, { text: `${secret}, again` })
    expect(await ids(`?subject=${subjectOf('ani')}`)).toEqual([id])
    expect((await list())[0]).toMatchObject({ subject: subjectOf('ani') })
    expect((await ask(`/v1/requests/${id}/close`, { note: `${secret}, at last` })).status).toBe(204)
    const dump = await collector.dump()
    // That what is looked for would be found.
    expect(dump.includes('request-close')).toBe(true)
    const bytes = Buffer.from(subjectOf('ani'), 'base64url')
    for (const spelling of ['her sister', subjectOf('ani'), bytes.toString('hex'), bytes]) expect(dump.includes(spelling)).toBe(false)
  })

  it('keeps no text where there is no key, and shows those that are there as sealed', async () => {
    const id = await open({ cid: cidOf(1), note: secret })
    const bare = collector.createWith({ accountKey: undefined } as object)
    const tell = async (path: string, body?: unknown) => {
      const answer = await bare.fetch(new Request(`http://collector.example${path}`, { headers: { authorization: `Bearer ${key}` }, ...(body !== undefined && { method: 'POST', body: JSON.stringify(body) }) }))
      return [answer.status, await answer.json()] as const
    }
    const off = [501, { code: 'notes-are-off' }]
    expect(await tell('/v1/requests', { kind: 'correct', cid: cidOf(1), note: 'x' })).toEqual(off)
    expect(await tell('/v1/requests', { kind: 'correct', subject: subjectOf('ani') })).toEqual(off)
    expect(await tell(`/v1/requests/${id}/notes`, { text: 'x' })).toEqual(off)
    expect(await tell(`/v1/requests/${id}/close`, { note: 'x' })).toEqual(off)
    expect((await tell('/v1/requests', { kind: 'correct', cid: cidOf(2) }))[0]).toBe(201)
    expect((await tell(`/v1/consents/${cidOf(1)}`))[1]).toMatchObject({ requests: [{ notes: [{ sealed: true }] }] })
    expect(await list()).toHaveLength(2)
    await bare.close()
  })

  it('with another key is neither told nor changed', async () => {
    const id = await open({ cid: cidOf(1), note: secret })
    const other = collector.createWith({ accountKey: accountKey('two') })
    for (const [path, body] of [['/v1/requests'], [`/v1/consents/${cidOf(1)}`], [`/v1/requests/${id}/notes`, { text: 'x' }], [`/v1/requests/${id}/close`, {}], ['/v1/requests', { kind: 'inquiry', note: 'x' }]] as [string, unknown?][]) {
      const answer = await other.fetch(new Request(`http://collector.example${path}`, { headers: { authorization: `Bearer ${key}` }, ...(body !== undefined && { method: 'POST', body: JSON.stringify(body) }) }))
      expect([path, answer.status, await answer.json()]).toEqual([path, 503, { code: 'account-key' }])
    }
    expect(await list()).toMatchObject([{ id, notes: [{ text: secret }] }])
    expect((await list())[0]).not.toHaveProperty('closed')
    await other.close()
  })

  it('is sealed anew with the key', async () => {
    const [one, two] = [await open({ cid: cidOf(1), note: secret }), await open({ subject: subjectOf('ani'), note: 'x' })]
    const keys = { from: accountKey('one'), to: accountKey('two') }
    expect(await rotateLinks(collector.services, keys)).toEqual({ rotated: 3, kept: 0 })
    expect(await rotateLinks(collector.services, keys)).toEqual({ rotated: 0, kept: 3 })
    await expect(rotateLinks(collector.services, { from: accountKey('three'), to: accountKey('four') })).rejects.toThrow(AccountKeyError)
    const after = collector.createWith({ accountKey: accountKey('two') })
    const tell = async (path: string) => (await after.fetch(new Request(`http://collector.example${path}`, { headers: { authorization: `Bearer ${key}` } }))).json()
    expect(await tell('/v1/requests')).toMatchObject({ requests: [{ id: one, notes: [{ text: secret, at: new Date(firstMoment).toISOString() }] }, { id: two, subject: subjectOf('ani') }] })
    expect(await tell(`/v1/requests?subject=${subjectOf('ani')}`)).toMatchObject({ requests: [{ id: two }] })
    await after.close()
  })

  it('is answered by an erasure, which takes the texts and closes it', async () => {
    await ask('/v1/links', { cid: cidOf(1), subject: subjectOf('ani') })
    const [wrong, id, mine] = [await open({ cid: cidOf(1), note: secret }), await open({ kind: 'erase', subject: subjectOf('ani'), note: secret }), await open({ kind: 'erase', cid: cidOf(2), note: 'keep' })]
    expect(await ask('/v1/erase', { request: wrong, reason: 'subject-request' })).toEqual({ status: 400, body: { code: 'request' } })
    expect((await ask('/v1/erase', { request: id, reason: 'subject-request', full: true })).body).toMatchObject({ cids: [cidOf(1)], links: 1, notes: 2, events: 1 })
    const [first, second, third] = await list()
    expect(first).toMatchObject({ id: wrong, cid: cidOf(1), notes: [{ erased: true }] })
    expect(second).toMatchObject({ id, outcome: 'done', notes: [{ erased: true }] })
    expect(second).not.toHaveProperty('subject')
    expect(third).toMatchObject({ id: mine, notes: [{ text: 'keep' }] })
    expect(third).not.toHaveProperty('closed')
    // Of somebody who is gone there is nothing to erase again.
    expect(await ask('/v1/erase', { request: id, reason: 'subject-request' })).toEqual({ status: 400, body: { code: 'request' } })
    expect((await ask('/v1/erase', { request: mine, reason: 'subject-request' })).body).toMatchObject({ cids: [cidOf(2)], notes: 1, events: 0 })
    const log = (await collector.accesses()).filter(({ action }) => action === 'erase')
    expect(log.map(({ reason }) => reason)).toEqual(['subject-request', 'subject-request'])
    expect(JSON.parse(log[1]!.filter)).toMatchObject({ request: id })
    for (const { filter } of await collector.accesses()) expect(filter.includes('subject') && filter.includes(cidOf(1))).toBe(false)
  })

  it('goes when it has been closed as long as events are kept', async () => {
    const id = await open({ cid: cidOf(1), note: secret })
    await ask(`/v1/requests/${id}/close`, {})
    const run = (dry: boolean) => purge(collector.services, collector.recordAccess, { dry, retention: { events: 2 } })
    collector.clock.now = Date.parse('2028-11-22T10:00:00.123Z')
    expect((await run(false)).requests).toBe(0)
    collector.clock.now++
    expect((await run(true)).requests).toBe(1)
    expect((await run(false)).requests).toBe(1)
    expect(await ids()).toEqual([])
  })

  it('is not made of what is wrong', async () => {
    for (const [body, code] of [
      [{ kind: 'praise', cid: cidOf(1) }, 'kind'], [{ kind: 'constructor' }, 'kind'], [{ kind: 'access' }, 'target'], [{ kind: 'access', cid: cidOf(1), subject: subjectOf('a') }, 'target'],
      [{ kind: 'access', cid: 'x' }, 'cid'], [{ kind: 'access', subject: 'ani@example.com' }, 'subject'], [{ kind: 'access', cid: cidOf(1), received: '2026-11-23' }, 'received'],
      [{ kind: 'access', cid: cidOf(1), received: 'soon' }, 'received'], [{ kind: 'access', cid: cidOf(1), note: ' ' }, 'note'], [{ kind: 'access', cid: cidOf(1), note: 'x'.repeat(2001) }, 'note'], [[], 'not-json'],
    ] as const) expect([body, await ask('/v1/requests', body)]).toEqual([body, { status: 400, body: { code } }])
    expect(await list()).toEqual([])
  })

  it('is told page by page, to keys of all sites that may', async () => {
    for (let n = 0; n < 101; n++) await collector.store.putRequest({ id: uuidV7(n), kind: 'inquiry', received: 0, due: 1, by: 'cli' })
    const first = (await ask('/v1/requests')).body as { requests: { id: string }[]; next: string }
    expect(first.requests).toHaveLength(100)
    expect((await ask(`/v1/requests?after=${first.next}`)).body).toMatchObject({ requests: [{ id: uuidV7(100) }] })
    for (const query of ['after=x', 'cid=x', 'open=yes', 'subject=x']) expect(await ask(`/v1/requests?${query}`)).toEqual({ status: 400, body: { code: query.split('=')[0] } })
    const limited = await collector.addKey(['read', 'admin'], ['portal.example'])
    for (const [path, body] of [['/v1/requests'], ['/v1/requests', { kind: 'inquiry' }], [`/v1/requests/${uuidV7(1)}/close`, {}]] as [string, unknown?][]) {
      expect(await ask(`${path}?site=portal.example`, body, limited)).toEqual({ status: 403, body: { code: 'site' } })
    }
    expect((await ask('/v1/erase?site=portal.example', { request: uuidV7(1), reason: 'subject-request' }, limited)).status).toBe(403)
    expect((await ask('/v1/requests', { kind: 'inquiry' }, await collector.addKey(['read']))).status).toBe(403)
    expect((await ask('/v1/requests', undefined, await collector.addKey(['admin']))).status).toBe(403)
    expect((await ask('/v1/requests/x/close', {})).body).toEqual({ code: 'id' })
  })
})
