import type { IncomingMessage, ServerResponse } from 'node:http'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { mark } from '../../src/core/mark.js'
import { startFile, startListener } from '../start-example.js'
import { text } from './fixtures.js'

const stops: (() => void)[] = []
afterAll(() => stops.forEach((stop) => stop()))

type Listener = (request: IncomingMessage, response: ServerResponse) => void
const load = async <T>(path: string): Promise<T> => await import(/* @vite-ignore */ path) as T

/** Stands in for `app.all` and `app.get`: Express itself is not needed for what it calls. */
const startExpress = async (): Promise<string> => {
  const { choice, page } = await load<{ choice: Listener; page: Listener }>('../../examples/choice-express.js')
  return startListener((request, response) => (request.url === '/izin/choice' ? choice : page)(request, response), stops)
}

const chosen = (marketing: boolean) =>
  text({ at: Math.floor(Date.now() / 1000) - 60, categories: { performance: true, marketing }, scope: ['ads', 'google-analytics'].map((id) => mark(id)) })

// Each brings the built library into a process of its own.
vi.setConfig({ testTimeout: 30_000 })

describe.each([
  ['choice-express.js', startExpress],
  ['choice-node.js', () => startFile(stops, 'examples/choice-node.js')],
  ['choice-hono.ts', () => startFile(stops, '--import', 'tsx', 'examples/choice-hono.ts')],
])('examples/%s', (_, start) => {
  const running = start()
  const post = async (body: string, headers: Record<string, string> = {}) => {
    const url = await running
    return fetch(`${url}/izin/choice`, { method: 'POST', body, headers: { origin: new URL(url).origin, 'sec-fetch-site': 'same-origin', ...headers } })
  }
  // The browser's cookie of https: what `readConsent` takes the request for unless told.
  const page = async (headers: Record<string, string> = {}) => fetch(await running, { headers })

  it('keeps the choice that the page posts, and forgets it', async () => {
    const answer = await post(chosen(true))
    expect(answer.status).toBe(204)
    expect(answer.headers.get('set-cookie')).toMatch(/^izin=1\..*Max-Age=315359\d\d; SameSite=Lax$/)
    const forgotten = await fetch(`${await running}/izin/choice`, { method: 'DELETE', headers: { origin: new URL(await running).origin } })
    expect(forgotten.headers.get('set-cookie')).toMatch(/^izin=; Path=\/; Max-Age=0/)
  })

  it('refuses another site\'s page, and what is no choice', async () => {
    expect((await post(chosen(true), { 'sec-fetch-site': 'cross-site' })).status).toBe(403)
    expect(await (await post('<script>')).json()).toEqual({ error: 'not-a-choice' })
  })

  it.each([
    [undefined, false], [chosen(false), false], [chosen(true), true], ['1.what', false],
  ])('holds the tag for the choice %s until it is allowed: %s', async (choice, shown) => {
    const answer = await page(choice ? { cookie: `__Host-izin=${choice}` } : {})
    expect((await answer.text()).includes('ads.example')).toBe(shown)
    expect(answer.headers.get('vary')?.toLowerCase()).toContain('cookie')
  })

  it('heeds a browser signal', async () => {
    expect(await (await page({ cookie: `__Host-izin=${chosen(true)}`, 'sec-gpc': '1' })).text()).not.toContain('ads.example')
  })
})

it('examples/choice-hono.ts goes by the place that the edge says, and tells the page', async () => {
  const url = await startFile(stops, '--import', 'tsx', 'examples/choice-hono.ts')
  const from = async (place: string) => (await fetch(url, { headers: { 'cf-ipcountry': place } })).text()
  expect(await from('US-CA')).toMatch(/<meta name="izin-jurisdiction" content="US-CA">.*ads\.example/)
  expect(await from('DE')).not.toContain('ads.example')
  expect(await from('"><script>')).not.toContain('<script')
})

it('examples/choice-next.ts is a route and a question', async () => {
  const { POST, DELETE, mayShowAds } = await load<Record<'POST' | 'DELETE', (request: Request) => Promise<Response>> & { mayShowAds(headers: Headers): boolean }>('../../examples/choice-next.ts')
  const headers = { origin: 'https://portal.test', 'sec-fetch-site': 'same-origin' }
  const kept = await POST(new Request('https://portal.test/izin/choice', { method: 'POST', headers, body: chosen(true) }))
  const [pair = ''] = kept.headers.get('set-cookie')?.split(';') ?? []
  expect(mayShowAds(new Headers({ cookie: pair }))).toBe(true)
  expect(mayShowAds(new Headers())).toBe(false)
  const gone = await DELETE(new Request('https://portal.test/izin/choice', { method: 'DELETE', headers }))
  expect(gone.headers.get('set-cookie')).toMatch(/^__Host-izin=; /)
})
