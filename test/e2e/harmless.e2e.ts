import { createHash } from 'node:crypto'
import { expect } from 'vitest'
import { script } from './harness/answer.js'
import { test } from './harness/test.js'
import type { Visitor } from './harness/visitor.js'

const library = 'window.trusted = true'
const integrity = `sha384-${createHash('sha384').update(library).digest('base64')}`

/** What a page needs to work, none of it declared anywhere. */
const needed = [
  'https://cdn.portal.test/lib.js',
  'https://cdn.jsdelivr.net/npm/vue@3/dist/vue.global.prod.js',
  'https://cdnjs.cloudflare.com/ajax/libs/lodash.js/4.17.21/lodash.min.js',
  'https://unpkg.com/react@18/umd/react.production.min.js',
  'https://code.jquery.com/jquery-3.7.1.min.js',
  'https://ajax.googleapis.com/ajax/libs/jquery/3.7.1/jquery.min.js',
  'https://js.stripe.com/v3/',
  'https://www.paypal.com/sdk/js?client-id=1',
  'https://app.midtrans.com/snap/snap.js',
  'https://www.google.com/recaptcha/api.js',
  'https://js.hcaptcha.com/1/api.js',
  'https://challenges.cloudflare.com/turnstile/v0/api.js',
  'https://accounts.google.com/gsi/client',
]

const head = [
  ...needed.map((url) => `<script src="${url}"></script>`),
  `<script src="https://files.unheard-of.example/lib.js" integrity="${integrity}" crossorigin="anonymous"></script>`,
  '<script src="https://widgets.unheard-of.example/w.js" data-izin="essential"></script>',
].join('\n')

const body = `
  <img alt="" src="https://images.unheard-of.example/game.png">
  <script>
    fetch('/api/lobby').then((r) => r.json()).then((value) => { window.lobby = value })
    fetch('https://api.unheard-of.example/odds', { method: 'POST', body: '1' }).then((r) => { window.odds = r.ok })
    window.worker = new Worker(URL.createObjectURL(new Blob(['postMessage(1)'])))
    document.cookie = 'lang=id; path=/'
    localStorage.setItem('volume', '3')
  </script>`

const seen = (visitor: Visitor) =>
  visitor.page.evaluate(() => {
    const page = window as unknown as Record<string, unknown>
    const { ran, app, trusted, lobby, odds } = page
    const image = document.querySelector('img')?.naturalWidth
    const cookie = document.cookie.includes('lang=id')
    return { ran, app, trusted, lobby, odds, image, cookie, volume: localStorage.getItem('volume') }
  })

const widget = 'https://widgets.unheard-of.example/w.js'
const works = {
  ran: [...needed, widget], app: true, trusted: true, lobby: { games: [] }, odds: true, image: 1, cookie: true,
  volume: '3',
}

test('what a page needs is never harmed: undecided, refused, accepted', async ({ world }) => {
  world.server.when(({ host }) => (host === 'files.unheard-of.example' ? script(library) : undefined))
  world.serve({ head, body })
  const unprotected = await world.visitor()
  await unprotected.open()
  await expect.poll(() => seen(unprotected)).toEqual(works)

  world.serve({ izin: {}, head, body })
  const visitor = await world.visitor()
  await visitor.open()
  await visitor.banner.waitFor()
  await expect.poll(() => seen(visitor)).toEqual(works)
  await visitor.choose('reject-all')
  await visitor.reload()
  await expect.poll(() => seen(visitor)).toEqual(works)
})

test('a tracker served by a library CDN is held, and unknown third-party code too', async ({ world }) => {
  const tags = `
    <script src="https://cdn.jsdelivr.net/npm/posthog-js@1/dist/array.js"></script>
    <script src="https://tags.unheard-of.example/t.js"></script>
    <iframe title="ad" src="https://frames.unheard-of.example/ad"></iframe>`
  const hosts = ['cdn.jsdelivr.net', 'tags.unheard-of.example', 'frames.unheard-of.example']
  world.serve({ body: tags })
  const unprotected = await world.visitor()
  await unprotected.open()
  await expect.poll(() => hosts.map((host) => world.server.count(host))).toEqual([1, 1, 1])
  world.server.log.clear()

  world.serve({ izin: {}, body: tags })
  const visitor = await world.visitor()
  await visitor.open()
  await visitor.banner.waitFor()
  await visitor.page.waitForTimeout(500)
  expect(hosts.map((host) => world.server.count(host))).toEqual([0, 0, 0])
  await visitor.choose('accept-all')
  await expect.poll(() => hosts.map((host) => world.server.count(host))).toEqual([1, 1, 1])
})

test('what the site allows by name is not held', async ({ world }) => {
  const tag = '<script src="https://widgets.unheard-of.example/w.js"></script>'
  world.serve({ izin: { attributes: { 'data-allow': 'widgets.unheard-of.example' } }, head: tag })
  const visitor = await world.visitor()
  await visitor.open()
  await expect.poll(() => visitor.page.evaluate(() => (window as unknown as { ran?: string[] }).ran)).toEqual([widget])
})
