import { expect } from 'vitest'
import { empty, script } from './harness/answer.js'
import { choose, libraries, listen, serveSite, toldTo, tracesOf, withTracker, type Traces } from './harness/sweep-site.js'
import { test } from './harness/test.js'
import type { Visitor } from './harness/visitor.js'

const nothing: Traces = { cookies: [], keys: [], databases: [], caches: [] }
const namesOf = ({ cookies }: Traces) => cookies.map((cookie) => cookie.split(' ')[0]!)
const expectClean = (visitor: Visitor) => expect.poll(() => tracesOf(visitor)).toEqual(nothing)
const write = (visitor: Visitor, texts: readonly string[]) =>
  visitor.page.evaluate((all) => all.forEach((text) => void (document.cookie = text)), texts)

for (const [host, domain] of [
  ['shop.site.co.id', '.site.co.id'], ['a.b.example.com', '.example.com'], ['127.0.0.1', '127.0.0.1'], ['localhost', 'localhost'],
] as const) {
  test(`what published libraries wrote on ${host} is gone after a withdrawal`, async ({ world }) => {
    const url = serveSite(world, { host, head: libraries, path: '/games/slots/7' })
    const visitor = await world.visitor()
    await listen(visitor, 'sweep')
    await visitor.page.goto(url)
    await choose(visitor, 'acceptAll')
    await expect.poll(async () => namesOf(await tracesOf(visitor))).toEqual(expect.arrayContaining(
      ['ph_phc_portal_posthog', 'mp_PORTAL_TOKEN_mixpanel', 'ajs_anonymous_id', expect.stringMatching(/^AMP_\d+$/)]))
    const before = await tracesOf(visitor)
    expect(before.cookies).toContain(`mp_PORTAL_TOKEN_mixpanel ${domain}/`)
    expect(before.keys).toEqual(expect.arrayContaining([expect.stringMatching(/^ph_phc_/), expect.stringMatching(/^ajs_/), expect.stringMatching(/^AMP_/)]))
    await expect.poll(async () => (await tracesOf(visitor)).databases).toEqual(expect.arrayContaining(['mixpanelBrowserDb']))

    await visitor.withdraw()
    await expect.poll(() => tracesOf(visitor), { timeout: 3_000 }).toMatchObject({ cookies: [], keys: [] })
    await expect.poll(() => toldTo(visitor)).toHaveLength(1)
    const [{ removed, unreachable }] = await toldTo(visitor) as unknown as [{ removed: string[]; unreachable: string[] }]
    expect(removed).toEqual(expect.arrayContaining(namesOf(before)))
    // A database that its library has open goes once the page does.
    expect((await tracesOf(visitor)).databases).toEqual(unreachable)
    await visitor.page.goto(url)
    await expectClean(visitor)
  })
}

const scopes = [
  '_trk_host=1; path=/', '_trk_domain=1; path=/; domain=site.co.id', '_trk_sub=1; path=/; domain=shop.site.co.id',
  '_trk_twice=1; path=/', '_trk_twice=2; path=/; domain=site.co.id', '_trk_twice=3; path=/games',
  '_trk_folder=1; path=/games', '_trk_slash=1; path=/games/; domain=site.co.id', '_trk_page=1; path=/games/slots/7',
  '_trk_secure=1; path=/; secure; samesite=strict', '_trk_part=1; path=/; secure; partitioned; samesite=none',
  '_trk_deep=1; path=/games/slots; domain=site.co.id; secure; partitioned; samesite=none',
  '__Host-trk=1; path=/; secure', '__Secure-trk=1; path=/games; secure; domain=site.co.id',
]

test('cookies go at every host, domain and path, partitioned ones too, and nobody else’s do', async ({ world }) => {
  const headers = { 'set-cookie': '_trk_http=1; Path=/; HttpOnly; Secure' }
  const url = serveSite(world, { host: 'shop.site.co.id', path: '/games/slots/7', izin: withTracker(), headers })
  const neighbour = serveSite(world, { host: 'neighbour.co.id', izin: withTracker() })
  const visitor = await world.visitor()
  await visitor.page.goto(neighbour)
  await choose(visitor, 'acceptAll')
  await write(visitor, ['_trk_host=theirs; path=/'])
  await listen(visitor, 'sweep')
  await visitor.page.goto(url)
  await choose(visitor, 'acceptAll')
  await write(visitor, [...scopes, 'basket=1; path=/; domain=site.co.id', 'unknown=1; path=/', '_trk_suffix=1; path=/; domain=co.id'])
  const before = namesOf(await tracesOf(visitor))
  expect(before.filter((name) => /trk/.test(name)).sort()).toEqual(['_trk_host', '_trk_http', ...scopes.map((text) => text.split('=')[0]!)].sort())

  const held = visitor.page.evaluate(() => new Promise<unknown[]>((resolve) => {
    const items: unknown[] = []
    window.izin.on('hold', (item) => void items.push(item))
    window.izin.on('sweep', () => resolve(items))
  }))
  await visitor.withdraw()
  const left = ['_trk_host neighbour.co.id/', '_trk_http shop.site.co.id/', 'basket .site.co.id/', 'unknown shop.site.co.id/']
  await expect.poll(async () => (await tracesOf(visitor)).cookies, { timeout: 3_000 }).toEqual(left)
  expect(await held, 'what we remove is nothing the page does').toEqual([])
  const [{ removed, ...rest }] = await toldTo(visitor) as unknown as [{ removed: string[] }]
  expect([...removed].sort()).toEqual([...new Set(scopes.map((text) => text.split('=')[0]!))].sort())
  // No page sees what is HttpOnly: not even by name.
  expect(rest).toEqual({ unreachable: [], rewritten: [], foreign: [] })
})

test('a server expires what only it can see, when it is told (the README’s example)', async ({ world }) => {
  const url = serveSite(world, {
    host: 'shop.site.co.id', izin: withTracker(),
    head: `<script>(window.izin ||= []).push((consent) => consent.on('decision', () => fetch('/consent/expire', { method: 'POST' })))</script>`,
    files: { '/consent/expire': { ...empty(), headers: { 'set-cookie': '_trk_http=; Path=/; Max-Age=0' } } },
  })
  const visitor = await world.visitor()
  await visitor.context.addCookies([{ name: '_trk_http', value: '1', url, httpOnly: true }])
  await visitor.page.goto(url)
  await choose(visitor, 'rejectAll')
  await expectClean(visitor)
})

const stubborn = `<script type="text/plain" data-izin="performance" data-izin-service="trk">
  const write = () => {
    document.cookie = '_trk_a=1; path=/; domain=site.co.id'
    localStorage.setItem('trk:a', '1')
  }
  write()
  setInterval(write, 200)
  addEventListener('pagehide', write)
</script>`

test('what a tracker writes again every 200 ms is cleared again, told once, and gone on the next page', async ({ world }) => {
  const url = serveSite(world, { host: 'shop.site.co.id', izin: withTracker({ file: 'izin-declared.js' }), head: stubborn })
  const visitor = await world.visitor()
  await listen(visitor, 'sweep')
  await visitor.page.goto(url)
  await choose(visitor, 'acceptAll')
  await expect.poll(async () => namesOf(await tracesOf(visitor))).toEqual(['_trk_a'])
  await visitor.withdraw()
  const told = { removed: ['_trk_a', 'trk:a'], unreachable: [], rewritten: ['_trk_a', 'trk:a'], foreign: [] }
  await expect.poll(() => toldTo(visitor), { timeout: 3_000 }).toEqual([told])
  await visitor.page.waitForTimeout(3_000)
  expect(await toldTo(visitor)).toEqual([told])
  await visitor.page.goto(url)
  await expectClean(visitor)
  await visitor.page.waitForTimeout(500)
  expect(await tracesOf(visitor)).toEqual(nothing)
})

const worker = `self.addEventListener('install', () => self.skipWaiting())
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()))`

test('databases and caches go by name; one that is open waits for the next page; a service worker stays', async ({ world }) => {
  const url = serveSite(world, { host: 'a.b.example.com', izin: withTracker(), files: { '/sw.js': script(worker) } })
  const visitor = await world.visitor()
  await listen(visitor, 'sweep')
  await visitor.page.goto(url)
  await choose(visitor, 'acceptAll')
  await visitor.page.evaluate(async () => {
    const open = (name: string) => new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open(name)
      request.onsuccess = () => resolve(request.result)
    })
    for (const name of ['trk:closed', 'portal']) (await open(name)).close()
    await open('trk:open')
    for (const name of ['trk:v1', 'portal-v1']) await (await caches.open(name)).put('/x', new Response('x'))
    await navigator.serviceWorker.register('/sw.js')
    await navigator.serviceWorker.ready
  })
  await visitor.withdraw()
  await expect.poll(() => toldTo(visitor)).toEqual([{ removed: ['trk:closed', 'trk:v1'], unreachable: ['trk:open'], rewritten: [], foreign: [] }])
  await visitor.page.goto(url)
  await expect.poll(() => tracesOf(visitor)).toEqual({ ...nothing, databases: ['portal'], caches: ['portal-v1'] })
  expect(await visitor.page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(1)
})

const jar = '/izin/izin-jar.js'

test('a later page sweeps what it finds after a refusal, and fetches the file for nobody else', async ({ world }) => {
  const url = serveSite(world, { host: 'shop.site.co.id', izin: withTracker() })
  const residue = { name: '_trk_a', value: '1', url }
  const loads = () => world.server.count((request) => request.path === jar)
  for (const choice of [undefined, 'acceptAll'] as const) {
    const visitor = await world.visitor()
    await visitor.context.addCookies([residue])
    await visitor.page.goto(url)
    if (choice) await choose(visitor, choice)
    await visitor.reload()
    await visitor.page.waitForTimeout(700)
    expect(namesOf(await tracesOf(visitor))).toEqual(['_trk_a'])
  }
  expect(loads()).toBe(0)
  const visitor = await world.visitor()
  await visitor.page.goto(url)
  await choose(visitor, 'rejectAll')
  await visitor.page.waitForTimeout(1_500)
  expect(loads()).toBe(1)
  await visitor.reload()
  await visitor.page.waitForTimeout(700)
  expect(loads(), 'nothing was there').toBe(1)
  await visitor.context.addCookies([residue])
  await visitor.reload()
  await expectClean(visitor)
})

test('where the file does not load that is an error of the sweep’s, and the next page tries again', async ({ world }) => {
  const url = serveSite(world, { host: 'shop.site.co.id', izin: withTracker() })
  const stop = world.server.when(({ path }) => (path === jar ? empty(404) : undefined))
  const visitor = await world.visitor()
  await visitor.context.addCookies([{ name: '_trk_a', value: '1', url }])
  await visitor.page.goto(url)
  await choose(visitor, 'rejectAll')
  await expect.poll(() => visitor.errors().filter((text) => text.startsWith('izin: sweep:'))).toEqual([expect.stringContaining('izin-jar.js did not load')])
  stop()
  await visitor.reload()
  await expectClean(visitor)
  expect(visitor.uncaught()).toEqual([])
})

test('it comes under a strict policy with a nonce and Trusted Types', async ({ world }) => {
  const policy = "script-src 'nonce-abc'; require-trusted-types-for 'script'; trusted-types izin"
  const url = serveSite(world, { host: 'shop.site.co.id', izin: withTracker({ meta: false }), nonce: 'abc', headers: { 'content-security-policy': policy } })
  const visitor = await world.visitor()
  await visitor.context.addCookies([{ name: '_trk_a', value: '1', url }])
  await visitor.page.goto(url)
  await choose(visitor, 'rejectAll')
  await expectClean(visitor)
})

test('a deep path and a full jar are swept, in so many writes and no more', async ({ world }) => {
  const path = `/${Array.from({ length: 25 }, (_, index) => `folder-${index}`).join('/')}/page`
  const url = serveSite(world, { host: 'a.b.shop.site.co.id', path, izin: withTracker() })
  const visitor = await world.visitor()
  await listen(visitor, 'sweep')
  await visitor.page.goto(url)
  await choose(visitor, 'acceptAll')
  const folder = path.split('/').slice(0, 20).join('/')
  await write(visitor, Array.from({ length: 60 }, (_, index) => `_trk_${index}=1; path=${index % 20 ? '/' : folder}; domain=site.co.id`))
  await expect.poll(async () => (await tracesOf(visitor)).cookies).toHaveLength(60)
  await visitor.page.evaluate(() => {
    const page = window as unknown as { writes: number }
    page.writes = 0
    const cookie = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie')!
    Object.defineProperty(Document.prototype, 'cookie', { ...cookie, set(text: string) {
      page.writes += 1
      cookie.set!.call(this, text)
    } })
  })
  await visitor.withdraw()
  await expectClean(visitor)
  await expect.poll(() => toldTo(visitor)).toHaveLength(1)
  expect(await visitor.page.evaluate(() => (window as unknown as { writes: number }).writes)).toBeLessThan(4_000)
})

test('the inventory lists all five kinds, and tells of what nobody declared, once', async ({ world }) => {
  const url = serveSite(world, { host: 'shop.site.co.id', izin: withTracker() })
  const visitor = await world.visitor()
  await listen(visitor, 'undeclared')
  await visitor.page.goto(url)
  await choose(visitor, 'acceptAll')
  const found = await visitor.page.evaluate(async () => {
    document.cookie = '_trk_a=secret; path=/'
    localStorage.setItem('stranger', 'secret')
    sessionStorage.setItem('trk:s', 'secret')
    await new Promise((resolve) => void (indexedDB.open('trk:db').onsuccess = resolve))
    await caches.open('portal-v1')
    await window.izin.inventory()
    return window.izin.inventory()
  })
  expect(found.map(({ kind, name, declared, service = '-' }) => `${kind} ${name} ${declared} ${service}`).sort()).toEqual([
    'cache portal-v1 false -', 'cookie __Host-izin true -', 'cookie _trk_a true trk', 'indexed-db trk:db true trk',
    'local-storage izin:past true -', 'local-storage stranger false -', 'session-storage izin:found true -', 'session-storage trk:s true trk',
  ])
  expect(JSON.stringify(found)).not.toContain('secret')
  expect(await toldTo(visitor)).toMatchObject([{ kind: 'local-storage', name: 'stranger' }, { kind: 'cache', name: 'portal-v1' }])
})
