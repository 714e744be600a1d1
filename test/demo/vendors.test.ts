import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ask } from './ask.js'
import { startDemo } from './start-demo.js'

let demo: Awaited<ReturnType<typeof startDemo>>
beforeAll(async () => { demo = await startDemo() })
afterAll(() => demo.stop())

const resolve = createRequire(import.meta.url).resolve
const received = () => demo.requests.all().map(({ vendor, method, path }) => `${vendor} ${method} ${path}`)

const libraries = [
  ['us-assets.i.posthog.com', '/static/array.js', 'posthog-js/dist/array.js'],
  ['cdn.mxpnl.com', '/libs/mixpanel-2-latest.min.js', 'mixpanel-browser/dist/mixpanel.min.js'],
  ['cdn.segment.com', '/analytics.js/v1/KEY/analytics.min.js', '@segment/analytics-next/dist/umd/standalone.js'],
] as const

const publishedFile = (path: string) => {
  const name = path.startsWith('@') ? path.split('/').slice(0, 2).join('/') : path.split('/')[0] ?? ''
  return readFileSync(resolve(`${name}/package.json`).replace('package.json', path.slice(name.length + 1)), 'utf8')
}

describe('a played vendor', () => {
  it.each(libraries)('%s serves the library as its vendor publishes it, byte for byte', async (host, path, file) => {
    const { text, headers } = await ask(demo.port, path, { host: `${host}.localhost` })
    expect(text).toBe(publishedFile(file))
    expect(headers['x-played']).toBe('published')
  })

  it('without a published library is a stand-in that calls played hosts only', async () => {
    const { text } = await ask(demo.port, '/gtag/js?id=G-1', { host: 'www.googletagmanager.com.localhost' })
    expect(text).toContain(`http://www.google-analytics.com.localhost:${demo.port}/g/collect`)
    expect(text).not.toContain('https://')
  })

  it('takes a beacon from another origin, preflight included, and notes it once', async () => {
    demo.requests.clear()
    const host = 'in.hotjar.com.localhost'
    const headers = { origin: demo.url, cookie: 'a=b' }
    expect((await ask(demo.port, '/api/v2/x', { host, method: 'OPTIONS', headers })).headers['access-control-allow-origin']).toBe(demo.url)
    expect((await ask(demo.port, '/api/v2/x', { host, method: 'POST', headers, body: '{}' })).status).toBe(204)
    expect(received()).toEqual(['hotjar POST /api/v2/x'])
    expect(demo.requests.all()[0]).toMatchObject({ host: 'in.hotjar.com', cookie: true })
  })

  it('shares a host by path: the tag manager and Analytics', async () => {
    demo.requests.clear()
    const host = 'www.googletagmanager.com.localhost'
    await ask(demo.port, '/gtag/js?id=G-1', { host })
    await ask(demo.port, '/gtm.js?id=GTM-1', { host })
    expect(received()).toEqual(['google-analytics GET /gtag/js?id=G-1', 'google-tag-manager GET /gtm.js?id=GTM-1'])
  })

  it('sets its own cookie with its pixel', async () => {
    const { headers } = await ask(demo.port, '/pagead/viewthroughconversion/1/', { host: 'googleads.g.doubleclick.net.localhost' })
    expect(headers['content-type']).toBe('image/gif')
    expect(String(headers['set-cookie'])).toMatch(/^IDE=/)
  })

  it('is not the portal: the portal\'s own requests are noted nowhere', async () => {
    demo.requests.clear()
    await ask(demo.port, '/')
    await ask(demo.port, '/public/styles/base.css')
    expect(received()).toEqual([])
  })
})
