import { expect } from 'vitest'
import { script } from './harness/answer.js'
import { test, type World } from './harness/test.js'
import type { Visitor } from './harness/visitor.js'

const ran = (visitor: Visitor) => visitor.page.evaluate(() => (window as unknown as { ran?: string[] }).ran ?? [])

/** Each file says its name when it runs; the delay by its query. */
const playFiles = (world: World) =>
  world.server.when(({ host, path }) => {
    const file = /\/(\w+)\.js\?wait=(\d+)$/.exec(path)
    if (host === 'portal.test' || !file) return undefined
    return { ...script(`(window.ran ||= []).push('${file[1]}')`), delay: Number(file[2]) }
  })

/** Document order, although the first file is the slowest. */
const library = (kind: string) => `
  <script ${kind} src="https://static.hotjar.com/first.js?wait=600"></script>
  <script ${kind}>(window.ran ||= []).push('after-first')</script>
  <script ${kind} src="https://static.hotjar.com/second.js?wait=200"></script>
  <script ${kind} src="https://static.hotjar.com/third.js?wait=0"></script>
  <script ${kind}>(window.ran ||= []).push('after-third')</script>`

const inOrder = ['first', 'after-first', 'second', 'third', 'after-third']

test('declared tags run in document order, a dependent inline script after its library', async ({ world }) => {
  playFiles(world)
  world.serve({ head: library('') })
  const unprotected = await world.visitor()
  await unprotected.open()
  await expect.poll(() => ran(unprotected)).toEqual(inOrder)

  world.serve({ izin: {}, head: library('type="text/plain" data-izin="performance"') })
  const visitor = await world.visitor()
  await visitor.open()
  await visitor.banner.waitFor()
  expect(await ran(visitor)).toEqual([])
  await visitor.choose('accept-all')
  await expect.poll(() => ran(visitor)).toEqual(inOrder)
  await visitor.page.waitForTimeout(300)
  expect(await ran(visitor)).toEqual(inOrder)
})

test('unedited tags of one vendor run in document order', async ({ world }) => {
  playFiles(world)
  const head = library('').replace(/<script >[^<]*<\/script>/g, '')
  world.serve({ izin: {}, head })
  const visitor = await world.visitor()
  await visitor.open()
  await visitor.banner.waitFor()
  expect(await ran(visitor)).toEqual([])
  await visitor.choose('accept-all')
  await expect.poll(() => ran(visitor)).toEqual(['first', 'second', 'third'])
})

test('a dead vendor delays nobody else', async ({ world }) => {
  playFiles(world)
  world.server.when(({ host }) => (host === 'connect.facebook.net' ? 'never' : undefined))
  const head = `
    <script src="https://connect.facebook.net/dead.js"></script>
    <script src="https://static.hotjar.com/hotjar.js?wait=0"></script>
    <script type="text/plain" data-izin="marketing" src="https://analytics.tiktok.com/tiktok.js?wait=0"></script>
    <script async src="https://www.clarity.ms/clarity.js?wait=0"></script>`
  world.serve({ izin: {}, head })
  const visitor = await world.visitor()
  await visitor.open()
  await visitor.choose('accept-all')
  const alive = async () => (await ran(visitor)).sort()
  await expect.poll(alive, { timeout: 4_000 }).toEqual(['clarity', 'hotjar', 'tiktok'])
  expect(world.server.count('connect.facebook.net/dead.js')).toBe(1)
})

test('without Izin the dead vendor holds up the whole page', async ({ world }) => {
  playFiles(world)
  world.server.when(({ host }) => (host === 'connect.facebook.net' ? 'never' : undefined))
  world.serve({
    head: `<script src="https://connect.facebook.net/dead.js"></script>
      <script src="https://static.hotjar.com/hotjar.js?wait=0"></script>`,
  })
  const visitor = await world.visitor()
  await visitor.page.goto('https://portal.test/', { waitUntil: 'commit' })
  await visitor.page.waitForTimeout(1_500)
  expect(await ran(visitor)).toEqual([])
})
