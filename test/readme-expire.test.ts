import { readFileSync } from 'node:fs'
import { Hono } from 'hono'
import { getCookie } from 'hono/cookie'
import { describe, expect, it } from 'vitest'
import { classify } from '../src/classify/index.js'
import { serializeRecord } from '../src/core/record.js'
import { readGrants } from '../src/csp/index.js'

const config = { policyVersion: '2026-11' }
/** The README's own lines, as a site would paste them. */
const route = /app\.post\('\/consent\/expire'[^]*?\n}\)\n/.exec(readFileSync('README.md', 'utf8'))?.[0] ?? ''

const choice = (categories: Record<string, boolean>) => serializeRecord({
  at: Math.floor(Date.now() / 1000), policyVersion: '2026-11', categories, services: {}, id: 'A_-'.padEnd(22, 'z'), sequence: 0,
  gpc: false, minor: false, imported: false, lax: false, scope: [],
})

const expire = async (cookies: string) => {
  const app = new Hono()
  new Function('app', 'readGrants', 'getCookie', 'classify', 'config', route)(app, readGrants, getCookie, classify, config)
  const answer = await app.request('/consent/expire', { method: 'POST', headers: { cookie: cookies } })
  return { status: answer.status, expired: answer.headers.getSetCookie().map((text) => text.split('=', 1)[0]) }
}

describe('the README\'s route that expires what no page sees', () => {
  const jar = '_ga=1; _fbp=2; session=3; PHPSESSID=4; mine=5'

  it('expires what is refused and known, and nothing else', async () => {
    const cookies = `${jar}; __Host-izin=${choice({ performance: true, marketing: false })}`
    expect(await expire(cookies)).toEqual({ status: 204, expired: ['_fbp'] })
  })

  it('expires all that is known and not essential where nothing is granted', async () => {
    expect((await expire(jar)).expired).toEqual(['_ga', '_fbp'])
  })
})
