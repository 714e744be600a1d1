import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ask } from './ask.js'
import { startDemo } from './start-demo.js'

let demo: Awaited<ReturnType<typeof startDemo>>
beforeAll(async () => { demo = await startDemo() })
afterAll(() => demo.stop())

const paths = ['/', '/play/fireflies', '/play/batik', '/play/abacus', '/cashier', '/account', '/privacy', '/strict']
const jsonIn = (text: string, id: string): unknown =>
  JSON.parse(text.match(new RegExp(`<script type="application/json" id="${id}">(.*?)</script>`, 's'))?.[1] ?? '')

describe('the portal', () => {
  it.each(paths)('shows %s in Indonesian and in English', async (path) => {
    const indonesian = await ask(demo.port, path, { headers: { 'accept-language': 'id' } })
    const english = await ask(demo.port, path, { headers: { cookie: 'language=en', 'accept-language': 'id' } })
    expect(indonesian.status).toBe(200)
    expect(indonesian.text).toContain('<html lang="id"')
    expect(english.text).toContain('<html lang="en"')
    expect(english.text.match(/<h1[^>]*>(.*?)<\/h1>/s)?.[1]).not.toBe('')
  })

  it('has Izin before every vendor, as its two lines ask', async () => {
    const { text } = await ask(demo.port, '/')
    const meta = text.indexOf('<meta http-equiv="Content-Security-Policy" content="">')
    const script = text.indexOf('<script src="/izin/izin.js"')
    expect(meta).toBeGreaterThan(0)
    expect(script).toBeGreaterThan(meta)
    expect(text.indexOf('googletagmanager')).toBeGreaterThan(text.indexOf('id="izin-config"'))
    expect(text.indexOf('<!-- Google Tag Manager -->')).toBeGreaterThan(script)
  })

  it('is the same page without Izin when asked for bare', async () => {
    const { text } = await ask(demo.port, '/?bare')
    expect(text).not.toContain('/izin/izin.js')
    expect(text).not.toContain('izin-config')
    expect(text).toContain('<!-- Meta Pixel Code -->')
    expect(text).toContain('href="/cashier?bare"')
  })

  it('declares its own embed, which without Izin is the plain frame', async () => {
    const frame = async (path: string) => (await ask(demo.port, path)).text.match(/<iframe[^>]*YouTube[^>]*>/)?.[0]
    expect(await frame('/')).toContain('data-izin="marketing" data-izin-service="youtube" data-izin-src="http://www.youtube.com.localhost')
    expect(await frame('/')).not.toContain(' src=')
    expect(await frame('/?bare')).toContain(' src="http://www.youtube.com.localhost')
  })

  it('names no real vendor in any page: every address is a played one', async () => {
    for (const path of paths) {
      const { text } = await ask(demo.port, `${path}?bare`)
      const addresses = [...text.matchAll(/(?:https?:)?\/\/([a-z0-9-]+(?:\.[a-z0-9-]+)+)/g)].map(([, host]) => host)
      expect(addresses.filter((host) => !host?.endsWith('.localhost') && host !== '127.0.0.1' && host !== 'www.w3.org')).toEqual([])
    }
  })

  it('can be visited from other places: the place is kept, and its law is sent along', async () => {
    const { status, headers } = await ask(demo.port, '/cashier?place=JP')
    expect([status, headers['location'], String(headers['set-cookie'])]).toEqual([302, '/cashier', expect.stringMatching(/^place=JP;/)])
    const configOf = async (cookie: string) => jsonIn((await ask(demo.port, '/', { headers: { cookie } })).text, 'izin-config')
    expect(await configOf('place=JP')).toMatchObject({ jurisdiction: 'JP', policies: [{ id: 'jp', model: 'notice' }] })
    expect(await configOf('place=ZZ')).toMatchObject({ jurisdiction: 'ZZ', policies: [] })
    expect(await configOf('place=<b>')).toMatchObject({ jurisdiction: 'ID', policies: [{ id: 'id' }] })
    const footerOf = async (place: string) => (await ask(demo.port, '/', { headers: { cookie: `place=${place}` } })).text.includes('data-izin-action="preferences"')
    expect([await footerOf('ID'), await footerOf('US-CA')]).toEqual([true, false])
    expect((await ask(demo.port, '/?place=nowhere')).status).toBe(200)
  })

  it('lets the browser reach nothing but what is played here', async () => {
    const { headers } = await ask(demo.port, '/')
    expect(headers['content-security-policy']).toContain(`default-src 'self' http://*.localhost:${demo.port}`)
  })

  it('lists every vendor but the unlisted one in the configuration, under its played hosts', async () => {
    const { text } = await ask(demo.port, '/')
    const { services } = jsonIn(text, 'izin-config') as { services: { id: string; hosts: string[]; reason?: string }[] }
    expect(services.map(({ id }) => id)).toContain('google-analytics')
    expect(services.map(({ id }) => id)).not.toContain('chat-bubble')
    expect(services.find(({ id }) => id === 'google-analytics')?.hosts)
      .toEqual(['www.googletagmanager.com.localhost/gtag/', 'www.google-analytics.com.localhost'])
    expect(services.find(({ id }) => id === 'midtrans')?.reason).toBe('payment')
  })

  it('gives every script of the strict page the nonce of its policy', async () => {
    const { headers, text } = await ask(demo.port, '/strict')
    const policy = String(headers['content-security-policy'])
    const nonce = policy.match(/'nonce-([^']+)'/)?.[1]
    expect(policy).toContain(`require-trusted-types-for 'script'; trusted-types izin`)
    expect(policy).not.toContain('unsafe')
    const scripts = [...text.matchAll(/<script(?! type="application\/json")([^>]*)>/g)].map(([, attributes]) => attributes)
    expect(scripts.length).toBeGreaterThan(2)
    expect(scripts.filter((attributes) => !attributes?.includes(`nonce="${nonce}"`))).toEqual([])
  })

  it('has a page that draws for itself, reached from every other, with its vendors played here', async () => {
    expect((await ask(demo.port, '/')).text).toContain('href="/headless"')
    const { status, text, headers } = await ask(demo.port, '/headless')
    expect([status, headers['content-security-policy']]).toEqual([200, expect.stringContaining(`http://*.localhost:${demo.port}`)])
    expect(text).toContain('data-ui="none"')
    expect(text).toContain(`src="http://www.facebook.com.localhost:${demo.port}/tr?`)
    expect(text).not.toMatch(/https:\/\/|style=/)
    for (const file of ['headless.js', 'headless.css']) expect((await ask(demo.port, `/headless/${file}`)).status).toBe(200)
  })

  it('answers an unknown page with a page of its own', async () => {
    const answer = await ask(demo.port, '/play/roulette')
    expect(answer.status).toBe(404)
    expect(answer.text).toContain('id="main"')
  })

  it('moves to the next free port when its own is taken', async () => {
    const { createDemo } = await import('../../demo/create-demo.js')
    const second = await createDemo({ port: demo.port, folder: demo.folder })
    expect(second.port).toBeGreaterThan(demo.port)
    expect((await ask(second.port, '/')).status).toBe(200)
    await second.close()
  })
})
