import { afterAll, beforeAll, expect, test } from 'vitest'
import { describeEngine } from './engines/describe-engine.js'
import type { LaunchEngine } from './engines/engine.js'
import { type InEngine, startInEngine } from './harness/in-engine.js'
import { page } from './harness/page.js'
import { withTracker } from './harness/sweep-site.js'

const host = 'shop.site.co.id'
const url = `https://${host}/games/slots/7`
const answer = page({ izin: withTracker({ attributes: { 'data-backend': undefined } }) })

/** At every kind of scope a page can write to, and beside it what is nobody's. */
const leave = `(async () => {
  for (const scope of ['path=/', 'path=/;domain=site.co.id', 'path=/games', 'path=/games/slots/;domain=${host}', 'path=/games/slots/7;secure',
    'path=/;secure;partitioned;samesite=none']) document.cookie = '_trk_' + scope.replace(/\\W/g, '_') + '=1;' + scope
  document.cookie = '__Host-trk=1;path=/;secure'
  document.cookie = 'basket=1;path=/;domain=site.co.id'
  localStorage.setItem('trk:a', '1')
  sessionStorage.setItem('trk:b', '1')
  localStorage.setItem('basket', '1')
  for (const name of ['trk:db', 'portal']) await new Promise((done) => { indexedDB.open(name).onsuccess = ({ target }) => done(target.result.close()) })
  for (const name of ['trk:v1', 'portal-v1']) await caches.open(name)
})()`
const find = `(async () => ({
  cookies: document.cookie.split('; ').map((pair) => pair.split('=')[0]).filter((name) => !/izin$/.test(name)).sort(),
  keys: [...Object.keys(localStorage), ...Object.keys(sessionStorage)].filter((key) => !key.startsWith('izin:')).sort(),
  databases: (await indexedDB.databases()).map(({ name }) => name),
  caches: await caches.keys(),
}))()`

const cases = (launch: LaunchEngine) => {
  let started: InEngine
  beforeAll(async () => { started = await startInEngine(launch, host, answer) })
  afterAll(() => started.close())

  test('what a tracker left goes over every scope and store, and nothing else does', async () => {
    const tab = await started.engine.visit(url)
    await tab.evaluate('new Promise((done) => izin.push(() => { izin.acceptAll(); setTimeout(done, 500) }))')
    await tab.evaluate(leave)
    const before = await tab.evaluate<{ cookies: string[]; keys: string[] }>(find)
    expect(before.cookies).toHaveLength(8)
    expect(before).toMatchObject({ keys: ['basket', 'trk:a', 'trk:b'].sort(), databases: expect.arrayContaining(['trk:db']), caches: expect.arrayContaining(['trk:v1']) })
    await tab.evaluate('izin.withdraw()')
    await expect.poll(() => tab.evaluate(find), { interval: 200 }).toEqual({ cookies: ['basket'], keys: ['basket'], databases: ['portal'], caches: ['portal-v1'] })
    await tab.close()
  })
}

for (const name of ['firefox', 'webkit'] as const) describeEngine(name, cases)
