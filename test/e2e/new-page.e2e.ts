import { expect } from 'vitest'
import { script } from './harness/answer.js'
import { test, type World } from './harness/test.js'
import type { Visitor } from './harness/visitor.js'

const ran = (visitor: Visitor) => visitor.page.evaluate(() => (window as unknown as { ran?: string[] }).ran ?? [])

/** What a vendor's file does: it says that it ran. */
const playFiles = (world: World) => world.server.when(({ host, path }) => {
  const [, name] = /\/(\w+)\.js$/.exec(path) ?? []
  return name && /hotjar|facebook/.test(host) ? script(`(window.ran ||= []).push('${name}')`) : undefined
})

const tags = `
  <script type="text/plain" data-izin="performance" src="https://static.hotjar.com/declared.js"></script>
  <script>
    const tag = document.createElement('script')
    tag.src = 'https://connect.facebook.net/inserted.js'
    document.head.append(tag)
  </script>`
const newPage = `<!doctype html><html lang="en"><head><title>Next</title>${tags}</head>
  <body><main><h1>Next</h1><p>Play on.</p></main></body></html>`

/** What a game's loader or an old portal does: the whole page anew, in the same window. */
const rewrite = (visitor: Visitor, text = newPage, isClosed = true) =>
  visitor.page.evaluate(([markup, close]) => {
    document.open()
    document.write(markup as string)
    if (close) document.close()
  }, [text, isClosed])

const arrive = async (world: World): Promise<Visitor> => {
  playFiles(world)
  world.serve({ izin: {} })
  const visitor = await world.visitor()
  await visitor.open()
  await visitor.banner.waitFor()
  return visitor
}

const reopen = (visitor: Visitor) => visitor.page.locator('izin-root [part=reopen]')
const vendors = /hotjar|facebook/

test('after document.open() the question is back, its buttons work, and what waits is released', async ({ world }) => {
  const visitor = await arrive(world)
  await rewrite(visitor)
  expect(await visitor.page.title()).toBe('Next')
  await visitor.banner.waitFor()
  await visitor.page.waitForTimeout(500)
  expect(world.server.count(vendors)).toBe(0)
  await visitor.choose('accept-all')
  await expect.poll(async () => (await ran(visitor)).toSorted()).toEqual(['declared', 'inserted'])
  expect(visitor.errors()).toEqual([])
})

test('without Izin what the new page carries is loaded', async ({ world }) => {
  playFiles(world)
  world.serve({})
  const visitor = await world.visitor()
  await visitor.open()
  await rewrite(visitor, newPage.replace('type="text/plain" data-izin="performance"', ''))
  await expect.poll(async () => (await ran(visitor)).toSorted()).toEqual(['declared', 'inserted'])
})

test('after a refusal nothing of the new page leaves, and the way back is there', async ({ world }) => {
  const visitor = await arrive(world)
  await visitor.choose('reject-all')
  await reopen(visitor).waitFor()
  await rewrite(visitor)
  await reopen(visitor).click()
  await visitor.preferencesFull()
  await visitor.page.waitForTimeout(500)
  expect(world.server.count(vendors)).toBe(0)
})

test('where all is granted what the new page declares runs, also if it is never closed', async ({ world }) => {
  const visitor = await arrive(world)
  await visitor.choose('accept-all')
  await visitor.reload()
  await reopen(visitor).waitFor()
  await rewrite(visitor)
  await expect.poll(async () => (await ran(visitor)).toSorted()).toEqual(['declared', 'inserted'])
  await reopen(visitor).click()
  await visitor.preferencesFull()
})

test('controls of the new page are controls, and a choice there is sent', async ({ world }) => {
  const visitor = await arrive(world)
  await rewrite(visitor, '<!doctype html><title>Next</title><button data-izin-action="reject-all">No</button>')
  await visitor.page.getByRole('button', { name: 'No' }).click()
  await visitor.banner.waitFor({ state: 'hidden' })
  expect((await visitor.state()).status).toBe('decided')
  await expect.poll(() => world.collector.events.length).toBe(1)
})

test('a new page that is never closed has the question too', async ({ world }) => {
  const visitor = await arrive(world)
  await rewrite(visitor, newPage, false)
  await visitor.choose('accept-all')
  await expect.poll(() => ran(visitor)).toContain('inserted')
})

test('another root or another head and body do not lose the question', async ({ world }) => {
  const visitor = await arrive(world)
  await visitor.page.waitForTimeout(300)
  await visitor.page.evaluate(() => {
    document.documentElement.innerHTML = '<head><title>Next</title></head><body><h1>Next</h1></body>'
  })
  await expect.poll(() => visitor.page.locator('izin-root').count()).toBe(1)
  await visitor.banner.waitFor()
  await visitor.page.evaluate(() => {
    const root = document.createElement('html')
    root.innerHTML = '<head><title>Root</title></head><body><h1>Root</h1></body>'
    document.replaceChild(root, document.documentElement)
  })
  await expect.poll(() => visitor.page.locator('izin-root').count()).toBe(1)
  await visitor.choose('reject-all')
  await reopen(visitor).waitFor()
})

test('a view transition to another body keeps the question and holds what comes with it', async ({ world }) => {
  const visitor = await arrive(world)
  const go = () => visitor.page.evaluate(async () => {
    const transition = document.startViewTransition(() => {
      const body = document.createElement('body')
      body.innerHTML = '<h1>Next</h1><iframe title="video" src="https://www.youtube.com/embed/1"></iframe>'
      const declared = document.createElement('script')
      declared.type = 'text/plain'
      declared.dataset['izin'] = 'performance'
      declared.src = 'https://static.hotjar.com/declared.js'
      const inserted = document.createElement('script')
      inserted.src = 'https://connect.facebook.net/inserted.js'
      body.append(declared, inserted)
      document.body.replaceWith(body)
    })
    await transition.finished
  })
  await go()
  await visitor.page.waitForTimeout(300)
  expect(world.server.count(/hotjar|facebook|youtube/)).toBe(0)
  await visitor.choose('accept-all')
  await expect.poll(async () => (await ran(visitor)).toSorted()).toEqual(['declared', 'inserted'])
  await expect.poll(() => world.server.count('www.youtube.com')).toBe(1)
  await go()
  await expect.poll(async () => (await ran(visitor)).length).toBe(4)
  await reopen(visitor).click()
  await visitor.preferencesFull()
  expect(visitor.errors()).toEqual([])
})
