import { createServer, type IncomingHttpHeaders, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { http } from '../../adapters/backends/http.js'
import { eventAt } from '../browser/outbox-stage.js'

interface Seen {
  readonly method: string | undefined
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

let server: Server
let url: string
let seen: Seen[]
let answer: RequestListener

beforeEach(async () => {
  seen = []
  answer = (_request, response) => response.writeHead(204).end()
  server = createServer((request, response) => {
    let body = ''
    request.on('data', (part: Buffer) => { body += part.toString() })
    request.on('end', () => {
      seen.push({ method: request.method, headers: request.headers, body })
      answer(request, response)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/izin/events`
})
afterEach(() => {
  vi.unstubAllGlobals()
  server.closeAllConnections()
  return new Promise((resolve) => server.close(resolve))
})

const answerWith = (status: number, headers: Record<string, string> = {}, body = '') => {
  answer = (_request, response) => response.writeHead(status, headers).end(body)
}
const send = async (events = [eventAt(1)], { leaving = false, ...options }: { leaving?: boolean; timeout?: number; fetch?: typeof fetch } = {}) => {
  const rejected: [string, string][] = []
  await http({ url, ...options }).send(events, { leaving, reject: (id, why) => void rejected.push([id, why]) })
  return rejected
}
const failureOf = (...options: Parameters<typeof send>) =>
  send(...options).then(() => { throw new Error('was delivered') }, (error: unknown) => error as Error & { retryAfter?: number })

describe('a request', () => {
  it('is a simple POST of one event, without cookies', async () => {
    const event = eventAt(1)
    await send([event])
    expect(seen).toHaveLength(1)
    expect(seen[0]).toMatchObject({ method: 'POST', headers: { 'content-type': 'text/plain;charset=UTF-8' } })
    expect(seen[0]!.headers).not.toHaveProperty('cookie')
    expect(JSON.parse(seen[0]!.body)).toEqual(event)
  })

  it('carries several events in one envelope with the time of sending', async () => {
    const events = [eventAt(1), eventAt(2)]
    await send(events)
    expect(JSON.parse(seen[0]!.body)).toEqual({ v: 1, sent: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]{12}Z$/), events })
  })

  it.each([true, false])('outlives the page, leaving: %s, and says no more of it than its origin', async (leaving) => {
    const requests: Request[] = []
    const spy: typeof fetch = (to, init) => {
      requests.push(new Request(to, init))
      return Promise.resolve(new Response(null, { status: 204 }))
    }
    await send([eventAt(1)], { fetch: spy, leaving })
    const { keepalive, mode, credentials, referrerPolicy, redirect } = requests[0]!
    expect({ keepalive, mode, credentials, referrerPolicy, redirect })
      .toEqual({ keepalive: true, mode: 'cors', credentials: 'omit', referrerPolicy: 'origin', redirect: 'error' })
  })

  it('uses the fetch that was there when the adapter was made', async () => {
    const backend = http({ url })
    vi.stubGlobal('fetch', () => Promise.reject(new Error('held by the gate')))
    await backend.send([eventAt(1)], { leaving: false, reject: () => {} })
    expect(seen).toHaveLength(1)
  })
})

describe('an answer', () => {
  it.each([200, 201, 202, 204])('%i is a delivery', async (status) => {
    answerWith(status)
    expect(await send()).toEqual([])
  })

  it('names what is refused of a batch', async () => {
    const events = [eventAt(1), eventAt(2)]
    answerWith(200, {}, JSON.stringify({ accepted: 1, duplicate: 0, rejected: [{ id: events[1]!.id, code: 'site' }] }))
    expect(await send(events)).toEqual([[events[1]!.id, 'site']])
  })

  it.each(['OK', '{}', 'null', '{"rejected":5}', '{"rejected":[null]}', '<html>'])('%s with 200 is a delivery too', async (body) => {
    answerWith(200, {}, body)
    expect(await send([eventAt(1), eventAt(2)])).toEqual([])
  })

  it.each([408, 425, 429, 500, 502, 503, 599])('%i may pass', async (status) => {
    answerWith(status)
    expect((await failureOf()).name).not.toBe('PermanentError')
  })

  it.each([400, 401, 403, 404, 410, 413, 422])('%i is for good', async (status) => {
    answerWith(status)
    expect((await failureOf()).name).toBe('PermanentError')
  })

  it('tells how long the backend wants to be left alone, in seconds', async () => {
    answerWith(503, { 'retry-after': '120' })
    expect((await failureOf()).retryAfter).toBe(120_000)
  })

  it('tells how long the backend wants to be left alone, by a date', async () => {
    answerWith(429, { 'retry-after': new Date(Date.now() + 60_000).toUTCString() })
    const { retryAfter } = await failureOf()
    expect(retryAfter).toBeGreaterThan(55_000)
    expect(retryAfter).toBeLessThanOrEqual(60_000)
  })

  it.each(['', 'soon', '-5', '0', 'Thu, 01 Jan 1970 00:00:00 GMT'])('asks for no time by a retry-after of "%s"', async (value) => {
    answerWith(503, { 'retry-after': value })
    expect((await failureOf()).retryAfter! > 0).toBe(false)
  })

  it('is no delivery when it leads elsewhere', async () => {
    answer = (request, response) => (request.url === '/login'
      ? response.writeHead(200).end('please sign in') : response.writeHead(302, { location: '/login' }).end())
    expect((await failureOf()).name).toBe('TypeError')
    expect(seen.every(({ method }) => method === 'POST')).toBe(true)
  })
})

describe('trouble', () => {
  it('is an error when nobody listens', async () => {
    await new Promise((resolve) => server.close(resolve))
    expect((await failureOf()).name).toBe('TypeError')
    await new Promise<void>((resolve) => server.listen(0, resolve))
  })

  it('is an error when the answer is dropped', async () => {
    answer = (request) => request.socket.destroy()
    expect((await failureOf()).name).toBe('TypeError')
  })

  it('gives up after its timeout, once', async () => {
    answer = () => {}
    expect((await failureOf([eventAt(1)], { timeout: 60 })).name).toBe('TimeoutError')
    expect(seen).toHaveLength(1)
  })

  it('tries once more without keepalive where too much is kept alive', async () => {
    const kept: (boolean | undefined)[] = []
    const full: typeof fetch = (target, init) => {
      kept.push(init?.keepalive)
      return init?.keepalive ? Promise.reject(new TypeError('quota')) : fetch(target, init)
    }
    await send([eventAt(1)], { fetch: full })
    expect(kept).toEqual([true, false])
    expect(seen).toHaveLength(1)
  })
})

describe('a counter', () => {
  const counter = { v: 1, type: 'shown', site: 'example.com', jurisdiction: 'eu', lang: 'en', policy: { version: '1', pack: 'eu@1' } } as const

  it('is posted as itself, and nobody waits for it', async () => {
    expect(http({ url }).count?.(counter)).toBeUndefined()
    await vi.waitFor(() => expect(seen).toHaveLength(1))
    expect(JSON.parse(seen[0]!.body)).toEqual(counter)
  })

  it('is not tried again, and its failure is nobody\'s trouble', async () => {
    answer = (request) => request.socket.destroy()
    http({ url }).count?.(counter)
    await vi.waitFor(() => expect(seen).toHaveLength(1))
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(seen).toHaveLength(1)
  })
})

it('is told apart from another by its name', () => {
  expect([http({ url }).name, http({ url, name: 'second' }).name]).toEqual(['http', 'second'])
})
