import { expect } from 'vitest'
import { bundle } from './apps/bundle.js'
import { gif, html, type LoggedRequest, script } from './harness/answer.js'
import type { PageOptions } from './harness/page.js'
import { siteHost } from './harness/site.js'
import { test, type World } from './harness/test.js'
import type { Visitor } from './harness/visitor.js'

const choices = ['undecided', 'reject-all', 'accept-all'] as const
type Choice = (typeof choices)[number]

const body = '<div id="app"></div><div id="portal"></div><div id="embeds"></div>'

/** What the site's own server answers the applications. */
const playSite = (world: World, app: string) => world.server.when(({ host, path, body: sent }) => {
  if (host !== siteHost) return undefined
  const file = path.replace(/\?.*/, '')
  if (file === '/framework.js') return script(app)
  if (file === '/pixel.gif') return gif
  if (file === '/own-frame') return html('<!doctype html><title>own</title><p>Own')
  if (file === '/own-part') return html('<i>Loaded</i>')
  if (file === '/own-part.js') return script('ran.push("file")')
  if (file === '/htmx/more') return html('<li>Another<script>ran.push("more")</script><img alt="" src="/pixel.gif?more"></li>')
  if (file === '/htmx/panel') return html('<div id="panel">open <iframe title="own" src="/own-frame"></iframe></div>')
  if (file === '/htmx/form') return html(`You sent ${sent.replace(/[^\w=]/g, ' ').trim().slice(0, 40)}`)
  return undefined
})

const isOwn = ({ host, path }: LoggedRequest) => host === siteHost && !path.startsWith('/izin/')

interface Outcome {
  readonly result: unknown
  readonly requests: readonly string[]
  readonly errors: readonly string[]
}

const whenDone = (visitor: Visitor) => visitor.page.waitForFunction(() => 'result' in window, undefined, { timeout: 30_000 })

const runApp = async (world: World, visitor: Visitor, open: () => Promise<unknown>): Promise<Outcome> => {
  world.server.log.clear()
  visitor.console.length = 0
  await open()
  await whenDone(visitor)
  await visitor.page.waitForTimeout(300)
  const result = await visitor.page.evaluate(() => (window as unknown as { result: unknown }).result)
  const requests = world.server.log.of(isOwn).map(({ method, path }) => `${method} ${path.replace(/_=\d+/, '_=')}`).toSorted()
  return { result, requests, errors: visitor.errors() }
}

const runAs = async (world: World, choice: Choice, options: PageOptions): Promise<Outcome> => {
  world.serve({ izin: {}, ...options })
  const visitor = await world.visitor()
  if (choice === 'undecided') return runApp(world, visitor, () => visitor.open())
  await visitor.open()
  await visitor.choose(choice)
  // Or what this page still asks for would count as the next one's.
  await whenDone(visitor)
  return runApp(world, visitor, () => visitor.reload())
}

for (const name of ['react', 'vue', 'svelte', 'jquery', 'htmx']) {
  test(`a page of ${name} does not notice us`, { timeout: 120_000 }, async ({ world }) => {
    playSite(world, await bundle(name))
    const options = { body: `${body}<script src="/framework.js"></script>` }
    world.serve(options)
    const unprotected = await world.visitor()
    const bare = await runApp(world, unprotected, () => unprotected.open())
    expect(bare.errors).toEqual([])
    expect(JSON.stringify(bare.result)).toMatch(/Game 5|Another/)
    for (const choice of choices) {
      const { errors, requests, result } = await runAs(world, choice, options)
      expect(errors, choice).toEqual([])
      expect(result, choice).toEqual(bare.result)
      expect(requests, choice).toEqual(bare.requests)
    }
  })
}

test('an embed inside an application is held, its neighbours change, it leaves, and it comes when allowed', async ({ world }) => {
  for (const name of ['react', 'vue', 'svelte']) {
    playSite(world, await bundle(name))
    const options = { body: `${body}<script src="/framework.js"></script>` }
    await runAs(world, 'reject-all', options)
    expect(world.server.count('www.youtube.com'), name).toBe(0)
    await runAs(world, 'accept-all', options)
    // Svelte's action moves the frame that was just put in, and an open connection takes both requests.
    expect(world.server.count('www.youtube.com'), name).toBeOneOf(name === 'svelte' ? [1, 2] : [1])
  }
})

const vendorTag = 'src="https://static.hotjar.com/c/tag.js"'
const nextBody = (held: string) => `<body data-page="next"><main id="app"><h1>Next</h1><img alt="" src="/pixel.gif?next">
  <script>(window.ran ||= []).push('own inline')</script>
  <script src="/own-part.js"></script>
  <script ${held} src="https://connect.facebook.net/declared.js"></script>
  <script ${vendorTag}></script>
  <iframe title="own" src="/own-frame"></iframe></main></body>`

/** Turbo puts another body in the place of this one, and runs the scripts in it. */
const visit = async (world: World, visitor: Visitor, held: string) => {
  world.server.when(({ host, path }) => (host === siteHost && path === '/next'
    ? html(`<!doctype html><html lang="en"><head><title>Next</title></head>${nextBody(held)}</html>`) : undefined))
  await visitor.page.evaluate(() => {
    (window as unknown as { Turbo: { visit(path: string): void } }).Turbo.visit('/next')
  })
  await visitor.page.waitForFunction(() => document.body.dataset['page'] === 'next' && document.title === 'Next')
  await visitor.page.waitForTimeout(500)
}

const ranIn = (visitor: Visitor) =>
  visitor.page.evaluate(() => (window as unknown as { ran?: string[] }).ran?.map((name) => name.replace(/.*\//, '')) ?? [])

test('another body by Turbo: what comes with it is held, then released, and the question and the way back stay', { timeout: 120_000 }, async ({ world }) => {
  playSite(world, await bundle('turbo'))
  const head = '<script>window.ran = []</script><script src="/framework.js"></script>'
  world.serve({ head })
  const unprotected = await world.visitor()
  await unprotected.open()
  await visit(world, unprotected, '')
  const everything = ['declared.js', 'file', 'own inline', 'tag.js']
  await expect.poll(async () => (await ranIn(unprotected)).toSorted()).toEqual(everything)
  const vendors = /hotjar|facebook/
  expect(world.server.count(vendors)).toBe(2)
  world.startRound()

  world.serve({ izin: {}, head })
  const visitor = await world.visitor()
  await visitor.open()
  await visitor.banner.waitFor()
  await visit(world, visitor, 'type="text/plain" data-izin="marketing"')
  expect((await ranIn(visitor)).toSorted()).toEqual(['file', 'own inline'])
  expect(world.server.count(vendors)).toBe(0)
  expect(await visitor.banner.isVisible()).toBe(true)
  await visitor.choose('accept-all')
  await expect.poll(async () => (await ranIn(visitor)).toSorted()).toEqual(everything)
  await visitor.page.waitForTimeout(300)
  expect(world.server.count(vendors)).toBe(2)
  await visitor.page.locator('izin-root [part=reopen]').click()
  await visitor.preferencesFull()
  expect(visitor.errors()).toEqual([])
  expect(await visitor.page.locator('#app iframe').count()).toBe(1)
})
