import { readFileSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { afterAll, describe, expect, it } from 'vitest'
import { mark } from '../../src/core/mark.js'
import { csp, type PlainConfig } from '../../src/csp/index.js'
import { startFile, startListener } from '../start-example.js'

const config = JSON.parse(readFileSync('examples/izin.json', 'utf8')) as PlainConfig
/** About the services that the configuration names: what is new since a choice was not consented to. */
const marks = ['google-analytics', 'ads'].map((id) => mark(id)).join('')
const choice = (categories: string) => `__Host-izin=1.${Math.floor(Date.now() / 1000).toString(36)}.2026-11.${categories}.${'A'.repeat(22)}.0.-.${marks}`
const stops: (() => void)[] = []
afterAll(() => stops.forEach((stop) => stop()))

type Middleware = (request: IncomingMessage, response: ServerResponse, next: () => void) => void

const startExpress = async (): Promise<string> => {
  const path = '../../examples/csp-express.js'
  const { lock } = await import(/* @vite-ignore */ path) as { lock: Middleware }
  return startListener((request, response) => lock(request, response, () => response.end('<h1>Portal</h1>')), stops)
}

const startHono = () => startFile(stops, '--import', 'tsx', 'examples/csp-hono.ts')

describe.each([['csp-express.js', startExpress], ['csp-hono.ts', startHono]])('examples/%s', (_, start) => {
  const running = start()

  it.each([
    [undefined, {}],
    [choice('--'), {}],
    [choice('p-'), { performance: true }],
    [choice('-m'), { marketing: true }],
    ['__Host-izin=1.what', {}],
  ])('sends for the cookie %s the policy of what it grants', async (cookie, grants) => {
    const answer = await fetch(await running, { headers: cookie ? { cookie } : {} })
    expect(answer.headers.get('content-security-policy')).toBe(csp(config, grants))
    expect(answer.headers.get('vary')?.toLowerCase()).toContain('cookie')
    expect(await answer.text()).toContain('<h1>Portal</h1>')
  })

  it('sends none once all is granted, unless the browser signals GPC', async () => {
    const cookie = choice('pm')
    expect((await fetch(await running, { headers: { cookie } })).headers.get('content-security-policy')).toBeNull()
    const signalled = await fetch(await running, { headers: { cookie, 'sec-gpc': '1' } })
    expect(signalled.headers.get('content-security-policy')).toBe(csp(config, { performance: true }))
  })
})
