import { expect } from 'vitest'
import { askedFor, deniedUrl, playChecks, runChecks } from './harness/run-checks.js'
import { test, type World } from './harness/test.js'

const head = '<script src="/checks/calls.js"></script>'
const config = { services: [{ id: 'own-stats', name: 'Stats', category: 'performance', storage: ['denied-*'] }] }
const calls = `callChecks('${deniedUrl}')`

async function visit(world: World, guarded: boolean) {
  world.server.when(playChecks)
  world.serve({ head, ...(guarded && { izin: { config } }) })
  const visitor = await world.visitor()
  await visitor.open()
  return visitor
}

/**
 * A page cannot make these reach another site's host at all: what it sees of them is all there is. The last one is given
 * up before it is sent, or after, as it happens.
 */
const neverSent = ['fetchThrowing', 'fetchSymbol', 'fetchNothing', 'fetchChanging', 'fetchLater', 'transport', 'peer',
  'worker', 'shared', 'service', 'requestAgain', 'requestAborted']

const failed = ['TypeError', true]
/** As without a network. */
const expected = {
  fetchText: failed, fetchUrl: failed, fetchRequest: failed, fetchForeignRequest: failed, fetchKeptAlive: failed,
  fetchObject: [failed, 1], fetchChanging: ['answered', 1], fetchThrowing: ['RangeError', true], fetchSymbol: failed,
  fetchNothing: failed, fetchLater: ['[object FetchLaterResult]', false],
  requestLater: [
    ['loadstart', 'ProgressEvent', [1, 0]], ['readystatechange', 'Event', [4, 0]], ['error', 'ProgressEvent', [4, 0]],
    ['loadend', 'ProgressEvent', [4, 0]],
  ],
  requestNow: 'NetworkError', requestAborted: ['abort', 'loadend'], requestAgain: [['loadend', 'ProgressEvent', [4, 200]]],
  beacon: false,
  socket: [[['error', 'Event', 3], ['close', 'CloseEvent', 3]], 'error', true, true, 'wss', true, 3, undefined, undefined],
  socketExtended: [2, 5, true, 1, true],
  source: [[['error', 'Event', 2]], true, true, true],
  transport: [['WebTransportError', true], ['WebTransportError', true], true],
  peer: [[['stun:own.portal.test']], [['stun:own.portal.test']], true, 2, 2],
  worker: [['error', 'Event', undefined]], shared: [['error', 'Event', undefined]], service: failed,
  worklet: ['AbortError', true],
}

test('a call to a denied host fails as without a network, and nothing is sent', async ({ world }) => {
  const bare = await visit(world, false)
  const names: string[] = await bare.page.evaluate((text) => Object.keys((0, eval)(text) as object), calls)
  const sent = names.filter((name) => !neverSent.includes(name))
  await runChecks(bare, `Object.fromEntries(Object.entries(${calls}).filter(([name]) => ${JSON.stringify(sent)}.includes(name)))`)
  const arrived = () => askedFor(world).map((path) => path.replace(/[?\d].*/, ''))
  await expect.poll(() => sent.filter((name) => !arrived().includes(name)), { message: 'each leaks without us' }).toEqual([])
  await world.reset()

  const guarded = await visit(world, true)
  expect(await runChecks(guarded, calls)).toMatchObject(expected)
  await guarded.page.waitForTimeout(500)
  expect(askedFor(world)).toEqual([])
  expect(guarded.errors()).toEqual([])
})

test('every refused call is told: what, by which rule, of which service, from where', async ({ world }) => {
  const visitor = await visit(world, true)
  const held = await visitor.page.evaluate(async (url) => {
    const page = window as unknown as { izin: { on(type: string, listener: (item: Record<string, string>) => void): void } }
    const items: string[] = []
    page.izin.on('hold', ({ kind, category, service, rule }) => items.push([kind, category, service, rule].join(' ')))
    await fetch(url).catch(() => {})
    navigator.sendBeacon(url)
    const request = new XMLHttpRequest()
    request.open('GET', url)
    request.send()
    void new WebSocket(url.replace('http', 'ws'))
    void new EventSource(url)
    void new Worker(url)
    void new RTCPeerConnection({ iceServers: [{ urls: 'stun:www.facebook.com' }] })
    await indexedDB.open('denied-database')
    localStorage.setItem('denied-key', '1')
    document.cookie = '_fbp=1'
    return items
  }, deniedUrl)
  const vendor = 'marketing facebook-plugins service'
  const kinds = ['fetch', 'beacon', 'xhr', 'socket', 'socket', 'worker', 'socket']
  expect(held).toEqual([
    ...kinds.map((kind) => `${kind} ${vendor}`),
    'storage performance own-stats service', 'storage performance own-stats service', 'cookie marketing meta-pixel service',
  ])
})

test('the same calls to the site itself are as without us', async ({ world }) => {
  const bare = await runChecks(await visit(world, false), 'passingChecks')
  const guarded = await visit(world, true)
  expect(await runChecks(guarded, 'passingChecks')).toEqual(bare)
})

test('a name of a denied service is left in no store', async ({ world }) => {
  const bare = await runChecks(await visit(world, false), 'nameChecks')
  expect(bare).toMatchObject({ cookieStore: false, database: [true, 'upgrade', 'opened'], databases: ['denied-database'], caches: 'opened' })
  await world.reset()
  const guarded = await visit(world, true)
  expect(await runChecks(guarded, 'nameChecks')).toMatchObject({
    cookieStore: true, database: [true, 'AbortError', 'done'], databases: [], caches: 'SecurityError',
  })
})

test('a key written past setItem is gone when the page is left', async ({ world }) => {
  const visitor = await visit(world, true)
  await visitor.page.evaluate(() => {
    Object.assign(localStorage, { 'denied-key': '1', kept: '1' })
    Object.assign(sessionStorage, { 'denied-key': '1' })
  })
  await visitor.reload()
  expect(await visitor.storageKeys()).toEqual(['kept'])
})
