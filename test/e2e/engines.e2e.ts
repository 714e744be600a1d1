import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Engine, LaunchEngine } from './engines/engine.js'
import { describeEngine } from './engines/describe-engine.js'
import { html, type LoggedRequest } from './harness/answer.js'
import { CountingServer } from './harness/counting-server.js'

const site = 'https://portal.test'
const vendors = ['a.vendor.com/script.js', 'b.vendor.net/image.gif', 'c.vendor.org/fetch']
const page = `<!doctype html><html lang="en"><title>Test</title>
<script src="https://a.vendor.com/script.js"></script>
<img alt="" src="https://b.vendor.net/image.gif">
<script>fetch('https://c.vendor.org/fetch')</script>
<div id="host"></div>
<script>
  host.attachShadow({ mode: 'open' }).innerHTML = '<button>Go</button>'
  host.shadowRoot.querySelector('button').onclick = (event) => { globalThis.clicked = event.isTrusted }
</script>`

const answerPage = ({ host, path }: LoggedRequest) => {
  if (host !== 'portal.test' || !path.startsWith('/page')) return undefined
  return { ...html(page), headers: { 'set-cookie': 'secret=1; Path=/; Secure; HttpOnly; Domain=portal.test' } }
}

/** Every way a site has of leaving something in a profile. */
const leave = `(async () => {
  document.cookie = 'left=1; Path=/; Secure'
  localStorage.left = sessionStorage.left = 1
  await new Promise((done) => { indexedDB.open('left').onsuccess = done })
  await caches.open('left')
})()`
const find = `(async () => ({
  cookies: document.cookie,
  keys: [...Object.keys(localStorage), ...Object.keys(sessionStorage)],
  databases: (await indexedDB.databases()).map(({ name }) => name),
  caches: await caches.keys(),
}))()`
const everything = { cookies: 'left=1', keys: ['left', 'left'], databases: ['left'], caches: ['left'] }
const nothing = { cookies: '', keys: [], databases: [], caches: [] }

const cases = (launch: LaunchEngine) => {
  let server: CountingServer
  let engine: Engine

  beforeAll(async () => {
    server = await CountingServer.start([answerPage])
    engine = await launch(server.port)
  })
  afterAll(async () => {
    await engine.close()
    await server.close()
  })

  test('what a page loads from three vendors arrives at the server, under their own names', async () => {
    const tab = await engine.visit(`${site}/page`)
    await expect.poll(() => vendors.filter((url) => server.count(url) !== 1)).toEqual([])
    expect(await tab.evaluate('location.href')).toBe(`${site}/page`)
    await tab.close()
  })

  test('nothing arrives that no page has asked for', () => {
    const strange = server.log.urls(({ host }) => !/^portal\.test$|\.vendor\./.test(host))
    expect(strange).toEqual([])
  })

  test('a tab finds nothing of one that is closed, nor of one beside it', async () => {
    const first = await engine.visit(`${site}/page`)
    await first.evaluate(leave)
    expect(await first.evaluate(find)).toEqual(everything)
    const beside = await engine.visit(`${site}/page`)
    expect(await beside.evaluate(find)).toEqual(nothing)
    await first.close()
    server.log.clear()
    const after = await engine.visit(`${site}/page-after`)
    expect(await after.evaluate(find)).toEqual(nothing)
    expect(server.log.of('portal.test/page-after').map(({ cookies }) => cookies)).toEqual([''])
    await beside.close()
    await after.close()
  })

  test('a tab keeps what it has over its pages', async () => {
    const tab = await engine.visit(`${site}/page`)
    await tab.evaluate(leave)
    await tab.goto(`${site}/page-next`)
    expect(await tab.evaluate(find)).toEqual(everything)
    await tab.close()
  })

  test('a click is a person\'s, also inside a shadow root', async () => {
    const tab = await engine.visit(`${site}/page`)
    await tab.click('#host >>> button')
    expect(await tab.evaluate('globalThis.clicked')).toBe(true)
    await tab.close()
  })
}

for (const name of ['firefox', 'webkit'] as const) describeEngine(name, cases)
