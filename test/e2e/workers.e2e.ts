import { expect } from 'vitest'
import type { PageOptions } from './harness/page.js'
import { askedFor, deniedUrl, playChecks, runChecks } from './harness/run-checks.js'
import { test, type World } from './harness/test.js'

const head = '<script src="/checks/workers.js" nonce="n"></script>'
const policies = {
  'no policy': undefined,
  'a policy without blob:': "script-src 'self' 'nonce-n'; connect-src *",
  'a policy whose blobs may not load the site’s files': "script-src 'nonce-n'; worker-src 'self' blob: data:",
  'Trusted Types': "require-trusted-types-for 'script'; trusted-types izin default",
}
/** As sites do that move to Trusted Types step by step. */
const defaultPolicy = '<script nonce="n">trustedTypes.createPolicy("default", { createScriptURL: (url) => url })</script>'

async function visit(world: World, page: PageOptions) {
  world.server.when(playChecks)
  world.serve(page)
  const visitor = await world.visitor()
  await visitor.open()
  return visitor
}

const pageUnder = (policy: string | undefined): PageOptions => ({
  head: `${policy?.includes('trusted') ? defaultPolicy : ''}${head}`, nonce: 'n',
  ...(policy && { headers: { 'content-security-policy': policy } }),
})

for (const [name, policy] of Object.entries(policies)) {
  test(`the site's own workers are as without us: ${name}`, async ({ world }) => {
    const bare = await visit(world, pageUnder(policy))
    const expected = await runChecks(bare, 'ownChecks')
    expect(expected['relative'], 'the page without us does what it is to do').toContainEqual(expect.arrayContaining(['/w/x.txt', '/y.txt']))
    const guarded = await visit(world, { ...pageUnder(policy), izin: {} })
    expect(await runChecks(guarded, 'ownChecks')).toEqual(expected)
    expect(guarded.uncaught()).toEqual([])
  })
}

test('a worker of the site’s own, or of a blob, loads nothing that is denied', async ({ world }) => {
  const checks = `deniedChecks('${deniedUrl}')`
  const bare = await visit(world, pageUnder(undefined))
  const names = Object.keys(await runChecks(bare, checks))
  await expect.poll(() => names.filter((each) => !askedFor(world).includes(each)), { message: 'each leaks without us' }).toEqual([])
  world.startRound()
  const guarded = await visit(world, { ...pageUnder(undefined), izin: {} })
  expect(await runChecks(guarded, checks)).toEqual({
    ownFetch: ['TypeError'], ownModule: ['TypeError'], ownImport: [['NetworkError', 2]], ownRequest: ['NetworkError'],
    blobFetch: ['TypeError'], blobImport: ['TypeError'], dataFetch: ['TypeError'], nested: ['TypeError'],
    socket: [[3, 1006, true, true]], events: [[2, true]],
  })
  expect(askedFor(world)).toEqual([])
})

/** A worker that fetches when it is told to, and says what came of it. */
const asked = `globalThis.worker ??= new Worker(file("onmessage = () => fetch('${deniedUrl}asked').then(() => postMessage('answered'), (error) => postMessage(error.name))"))
  ;({ ask: () => new Promise((resolve) => { worker.onmessage = ({ data }) => resolve(data); worker.postMessage('now') }) })`

test('a running worker is told of every decision', async ({ world }) => {
  const visitor = await visit(world, { ...pageUnder(undefined), izin: {} })
  const held: string[] = []
  await visitor.page.exposeFunction('noteHeld', (text: string) => void held.push(text))
  await visitor.page.evaluate(() => (window as unknown as { izin: { on(type: string, listener: (item: Record<string, string>) => void): void } })
    .izin.on('hold', ({ kind, url, category, service, rule, initiator }) =>
      (window as unknown as { noteHeld(text: string): void }).noteHeld([kind, url, category, service, rule, new URL(initiator ?? 'x:').pathname].join(' '))))
  expect(await runChecks(visitor, asked)).toEqual({ ask: 'TypeError' })
  await expect.poll(() => held).toEqual([`fetch ${deniedUrl}asked marketing facebook-plugins service /w/own.js`])
  await visitor.acceptAll()
  await expect.poll(() => runChecks(visitor, asked)).toEqual({ ask: 'answered' })
  await visitor.withdraw()
  await expect.poll(() => runChecks(visitor, asked)).toEqual({ ask: 'TypeError' })
})

test('a policy that forbids the guard is named once, and its workers run', async ({ world }) => {
  const policy = policies['a policy without blob:']
  const visitor = await visit(world, { ...pageUnder(policy), izin: {} })
  await visitor.page.evaluate(() => {
    const page = window as unknown as { told: string[]; izin: { on(type: string, listener: (event: { error: unknown }) => void): void } }
    page.told = []
    page.izin.on('error', ({ error }) => page.told.push(String(error)))
  })
  await runChecks(visitor, 'ownChecks')
  await expect.poll(() => visitor.page.evaluate(() => (window as unknown as { told: string[] }).told), { timeout: 10_000 })
    .toEqual([expect.stringContaining('worker-src')])
})

test('a policy that binds the guard and not the file hinders no second worker', async ({ world }) => {
  const policy = "script-src 'self' 'nonce-n' 'unsafe-eval'; connect-src 'self'; worker-src 'self' blob:"
  const fetches = `({ answer: () => answers(() => new Worker(file("fetch('https://api.unheard-of.example/').then(() => postMessage('answered'), () => postMessage('refused')).then(() => setTimeout(postMessage, 100, 'end'))"))) })`
  const visitor = await visit(world, { ...pageUnder(policy), izin: {} })
  expect(await runChecks(visitor, fetches)).toEqual({ answer: ['refused'] })
  expect(await runChecks(visitor, fetches)).toEqual({ answer: ['answered'] })
})

test('while all is granted a worker is started as it is', async ({ world }) => {
  const isGuarded = `({ answer: () => answers(() => new Worker(file("postMessage(Object.hasOwn(location, 'href'))" + end))) })`
  const visitor = await visit(world, { ...pageUnder(undefined), izin: {} })
  expect(await runChecks(visitor, isGuarded)).toEqual({ answer: [true] })
  await visitor.acceptAll()
  await expect.poll(() => runChecks(visitor, isGuarded)).toEqual({ answer: [false] })
  await visitor.reload()
  expect(await runChecks(visitor, isGuarded)).toEqual({ answer: [false] })
})
