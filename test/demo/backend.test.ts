import { join } from 'node:path'
import { openSqlite } from '@izin/collector'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createDemo } from '../../demo/create-demo.js'
import type { ConsentEvent } from '../../src/core/types.js'
import { ask } from './ask.js'
import { consentEvent } from './consent-event.js'
import { startDemo } from './start-demo.js'

let demo: Awaited<ReturnType<typeof startDemo>>
beforeAll(async () => { demo = await startDemo() })
afterAll(() => demo.stop())

const origin = 'http://localhost'
const plain = { origin, 'content-type': 'text/plain;charset=UTF-8' }
const post = (body: unknown, headers: Record<string, string> = plain) =>
  ask(demo.port, '/collector/v1/events', { method: 'POST', headers, body: typeof body === 'string' ? body : JSON.stringify(body) })
const readStored = async () => {
  const store = await openSqlite({ file: join(demo.folder, 'izin-collector.sqlite') })
  const events: ConsentEvent[] = []
  for await (const { event } of store.scan({})) events.push(event)
  await store.close()
  return events
}
const recentIds = async (port = demo.port) =>
  (JSON.parse((await ask(port, '/lab/events')).text) as { events: ConsentEvent[] }).events.map(({ id }) => id)

describe('the embedded backend', () => {
  it.each([plain, { origin, 'content-type': 'application/json' }])('stores one event and answers 204 (%o)', async (headers) => {
    const event = consentEvent()
    expect((await post(event, headers)).status).toBe(204)
    expect((await readStored()).find(({ id }) => id === event.id)).toMatchObject(event)
  })

  it('stores an event once, however often and however quickly it is sent', async () => {
    const event = consentEvent()
    const answers = await Promise.all([post(event), post(event), post(event)])
    expect(answers.map(({ status }) => status)).toEqual([204, 204, 204])
    expect((await readStored()).filter(({ id }) => id === event.id)).toHaveLength(1)
  })

  it('answers a batch with what became of each event', async () => {
    const known = consentEvent()
    await post(known)
    const wrong = { ...consentEvent(), action: 'shrug' }
    const { status, text } = await post({ v: 1, sent: '2026-11-22T10:00:00.000Z', events: [known, consentEvent(), wrong] })
    expect(status).toBe(200)
    expect(JSON.parse(text)).toMatchObject({ accepted: 1, duplicate: 1, rejected: [{ id: wrong.id, code: 'invalid' }] })
  })

  it('refuses what is no event (422), another event under a known id (422), and what is no JSON (400)', async () => {
    const event = consentEvent()
    await post(event)
    expect((await post({ ...consentEvent(), email: 'a@b.example' })).status).toBe(422)
    expect((await post({ ...event, seq: 9 })).status).toBe(422)
    expect((await post('{"v":1,')).status).toBe(400)
  })

  it('refuses more than 64 KiB (413)', async () => {
    expect((await post('x'.repeat(64 * 1024 + 1))).status).toBe(413)
  })

  it('is down when the Lab switches it off, and takes the event when it is back', async () => {
    const event = consentEvent()
    const setDown = (down: boolean) =>
      ask(demo.port, '/lab/backend', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ down }) })
    await setDown(true)
    const refused = await post(event)
    expect([refused.status, refused.headers['retry-after']]).toEqual([503, '2'])
    expect(await recentIds()).not.toContain(event.id)
    await setDown(false)
    expect((await post(event)).status).toBe(204)
  })

  it('lets in who has the key of the day', async () => {
    const headers = { via: 'a proxy', authorization: `Bearer ${await demo.addKey()}` }
    expect((await ask(demo.port, '/collector/metrics', { headers })).status).toBe(200)
    expect((await ask(demo.port, '/collector/metrics', { headers: { via: 'a proxy' } })).status).toBe(401)
    expect((await ask(demo.port, '/collector/')).headers['content-type']).toMatch(/^text\/html/)
    expect((await ask(demo.port, '/collector/v1/export?format=jsonl', { headers })).text).toContain(consentEvent().site)
  })

  it('still knows its events after a restart', async () => {
    const event = consentEvent()
    await post(event)
    const again = await createDemo({ port: 0, folder: demo.folder })
    expect(await recentIds(again.port)).toContain(event.id)
    await again.close()
  })

  it('shows the newest first', async () => {
    const [first, second] = [consentEvent(), consentEvent()]
    await post(first)
    await post(second)
    expect((await recentIds()).slice(0, 2)).toEqual([second.id, first.id])
  })
})
