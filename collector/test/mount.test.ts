import { serve } from '@hono/node-server'
import { Hono } from 'hono'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, it, onTestFinished } from 'vitest'
import { StoreError } from '../src/store/port.js'
import { openSqlite } from '../src/store/sqlite/open-sqlite.js'
import { nthEvent } from './a-consent-event.js'
import { aFolder, openCollector, plain } from './open-collector.js'

const listen = async (listener: RequestListener) => {
  const server = createServer(listener).listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  onTestFinished(() => void server.close())
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

const send = (url: string, n: number) => fetch(url, { method: 'POST', headers: plain, body: JSON.stringify(nthEvent(n)) })

it('is a listener of node:http, and of what strips a prefix from the path as Express does', async () => {
  const { collector, stored } = await openCollector()
  const express: RequestListener = (request, response) => {
    request.url = request.url!.replace(/^\/consent/, '')
    collector.listener(request, response)
  }
  const [bare, under] = [await listen(collector.listener), await listen(express)]
  expect((await send(`${bare}/v1/events`, 1)).status).toBe(204)
  expect((await send(`${under}/consent/v1/events`, 2)).status).toBe(204)
  expect(await (await fetch(`${bare}/nothing`)).json()).toEqual({ code: 'not-found' })
  expect(await stored()).toHaveLength(2)
})

it('mounts in Hono under a path, and sees the connection there', async () => {
  const { collector } = await openCollector({ limits: { perNetwork: 2 } })
  const app = new Hono().mount('/consent', collector.fetch)
  const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' })
  onTestFinished(() => void server.close())
  await new Promise((resolve) => server.once('listening', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/consent`
  expect([(await send(`${url}/v1/events`, 1)).status, (await send(`${url}/v1/events`, 2)).status, (await send(`${url}/v1/events`, 3)).status]).toEqual([204, 204, 429])
  expect((await fetch(`${url}/metrics`)).status).toBe(200)
})

it('is a function of a request, with the whole path where a framework hands that on', async () => {
  const { collector, stored } = await openCollector({ basePath: '/api/consent' })
  const ask = (path: string, init?: RequestInit) => collector.fetch(new Request(`https://www.example.com${path}`, init))
  const init = { method: 'POST', headers: plain, body: JSON.stringify(nthEvent(1)) }
  expect((await ask('/api/consent/v1/events', init)).status).toBe(204)
  expect((await ask('/v1/events', init)).status).toBe(404)
  expect((await ask('/api/consentient/healthz')).status).toBe(404)
  expect(await stored()).toEqual([nthEvent(1)])
})

it('tells its numbers to this machine, not to a proxy on it, and to a key', async () => {
  const { ask, post } = await openCollector()
  const local = { incoming: { socket: { remoteAddress: '::ffff:127.0.0.1' } } }
  await post(nthEvent(1))
  await post(nthEvent(1))
  await post({ v: 1, events: [nthEvent(2), {}] })
  const metrics = await ask('/metrics', {}, local)
  expect(metrics.headers.get('content-type')).toMatch(/^text\/plain/)
  const text = await metrics.text()
  for (const line of [
    'izin_events_total{outcome="new"} 2', 'izin_events_total{outcome="duplicate"} 1', 'izin_events_total{outcome="invalid"} 1',
    'izin_queue_length 0', 'izin_commit_seconds_count 3', 'izin_group_size_sum 3',
    'izin_http_answers_total{route="/v1/events",status="204"} 2', 'izin_http_answers_total{route="/v1/events",status="200"} 1',
  ]) expect(text).toContain(line)
  expect((await ask('/metrics')).status).toBe(401)
  expect((await ask('/metrics', { headers: { 'x-forwarded-for': '203.0.113.9' } }, local)).status).toBe(401)
  const behind = await openCollector({ trustProxy: 1 })
  expect((await behind.ask('/metrics', {}, local)).status).toBe(401)
})

it('counts what it could not answer', async () => {
  const store = await openSqlite({ file: `${aFolder()}/counted.sqlite` })
  const { ask, post } = await openCollector({ store: { ...store, findKey: () => Promise.reject(new StoreError('away')) } })
  const answer = await post(nthEvent(1), { 'content-type': 'text/plain', authorization: `Bearer izk_${'a'.repeat(43)}` })
  expect(answer.status).toBe(503)
  expect(await (await ask('/metrics', {}, { incoming: { socket: { remoteAddress: '127.0.0.1' } } })).text()).toContain('izin_http_answers_total{route="/v1/events",status="503"} 1')
})

it('tells nothing of what went wrong but that it did', async () => {
  const lines: unknown[] = []
  const log = { info() {}, warn() {}, error: (...line: unknown[]) => void lines.push(line) }
  const { ask } = await openCollector({ log, routes: [() => new Hono().get('/broken', () => { throw new TypeError('secret 203.0.113.9') })] })
  const answer = await ask('/broken')
  expect([answer.status, await answer.text()]).toEqual([500, '{"code":"internal"}'])
  expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
  expect(JSON.stringify(lines)).toContain('TypeError')
  expect(JSON.stringify(lines)).not.toContain('secret')
})

it('runs its jobs by the clock, and tells what they did or that they failed', async () => {
  const lines: unknown[][] = []
  const note = (...line: unknown[]) => void lines.push(line)
  const jobs = () => [
    { name: 'purge', pattern: '* * * * * *', run: async () => ({ events: 3 }) },
    { name: 'broken', pattern: '* * * * * *', run: () => Promise.reject(new RangeError('203.0.113.9')) },
  ]
  const { collector } = await openCollector({ jobs, log: { info: note, warn: note, error: note } })
  expect(collector.jobs.map(({ name }) => name)).toEqual(['purge', 'broken'])
  await expect.poll(() => new Set(lines.map(([, message]) => message)).size, { timeout: 3000 }).toBeGreaterThan(1)
  await collector.close()
  expect(lines).toContainEqual([{ job: 'purge', events: 3 }, 'job done'])
  expect(JSON.stringify(lines)).toMatch(/RangeError.*job failed: broken/)
  expect(JSON.stringify(lines)).not.toContain('203.0.113.9')
})
