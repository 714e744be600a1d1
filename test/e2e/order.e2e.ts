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

const writers = (kind: string) => `
  <div id="place"><script ${kind}>
    document.write('<p id="written">Written</p><script src="https://static.hotjar.com/nested.js?wait=0"><' + '/script>')
    document.writeln('<b>more</b>')
  </script></div>
  <div id="file"><script ${kind} src="https://static.hotjar.com/writer.js"></script></div>
  <script ${kind}>document.open(); document.write('<i id="opened">opened</i>'); document.close()</script>`

test('what a released script writes stands behind it, and the page stays', async ({ world }) => {
  playFiles(world)
  world.server.when(({ path }) => path === '/writer.js' ? script(`document.write('<p id="from-file">File</p>')`) : undefined)
  const shown = (visitor: Visitor) => visitor.page.evaluate(() => ['#place #written', '#place b', '#file #from-file', '#opened', '#after']
    .filter((selector) => document.querySelector(selector)))
  const everything = ['#place #written', '#place b', '#file #from-file', '#opened', '#after']
  world.serve({ body: writers('') })
  const unprotected = await world.visitor()
  await unprotected.open()
  await expect.poll(() => shown(unprotected)).toEqual(everything)

  world.serve({ izin: {}, body: writers('type="text/plain" data-izin="performance"') })
  const visitor = await world.visitor()
  await visitor.page.goto('https://portal.test/', { waitUntil: 'load' })
  expect(await shown(visitor)).toEqual(['#after'])
  await visitor.choose('accept-all')
  await expect.poll(() => shown(visitor)).toEqual(everything)
  await expect.poll(() => ran(visitor)).toEqual(['nested'])
  expect(visitor.errors()).toEqual([])
  // What is written later, by nobody we have released, is the page's own affair.
  expect(await visitor.page.evaluate(() => Object.getOwnPropertyNames(document).includes('write'))).toBe(false)
})

test('released modules wait for nobody, import, and are never nomodule; late scripts are told no events of the past', async ({ world }) => {
  world.server.when(({ host, path }) => {
    if (host !== 'static.hotjar.com') return undefined
    if (path === '/part.js') return script('export const part = 1')
    if (path === '/module.js') return script('import { part } from "./part.js"; (window.ran ||= []).push(`module ${part}`)')
    return undefined
  })
  const kind = 'type="text/plain" data-izin="performance"'
  const head = `
    <script ${kind} data-izin-type="module" src="https://static.hotjar.com/module.js" crossorigin></script>
    <script ${kind} data-izin-type="module">
      import { part } from 'https://static.hotjar.com/part.js'
      ;(window.ran ||= []).push('inline module ' + part + ' ' + document.currentScript)
    </script>
    <script ${kind} nomodule>(window.ran ||= []).push('nomodule')</script>
    <script ${kind} nomodule src="https://static.hotjar.com/old.js"></script>
    <script ${kind} defer src="https://static.hotjar.com/defer.js?wait=0"></script>
    <script ${kind} data-name="self">
      addEventListener('DOMContentLoaded', () => ran.push('too late'))
      addEventListener('load', () => ran.push('too late'))
      ;(window.ran ||= []).push([document.readyState, document.currentScript.dataset.name].join())
    </script>`
  playFiles(world)
  world.serve({ izin: {}, head })
  const visitor = await world.visitor()
  await visitor.page.goto('https://portal.test/', { waitUntil: 'load' })
  await visitor.choose('accept-all')
  await expect.poll(async () => (await ran(visitor)).toSorted())
    .toEqual(['complete,self', 'defer', 'inline module 1 null', 'module 1'])
  await visitor.page.waitForTimeout(300)
  expect((await ran(visitor)).length).toBe(4)
  expect(world.server.count('static.hotjar.com/old.js')).toBe(0)
})

test('what is held and what is released say what, from where, by which rule, of which category', async ({ world }) => {
  playFiles(world)
  const loader = `const tag = document.createElement('script'); tag.src = 'https://connect.facebook.net/pixel.js?wait=0'; document.head.append(tag)`
  world.server.when(({ host, path }) => (host === 'portal.test' && path === '/loader.js' ? script(loader) : undefined))
  world.serve({
    izin: {},
    first: '<script>window.told = []; (window.izin ||= []).push((c) => ["hold", "release"].forEach((type) => c.on(type, (item) => told.push([type, item]), { replay: true })))</script>',
    head: `<script type="text/plain" data-izin="performance" data-izin-service="hotjar" src="https://static.hotjar.com/own.js?wait=0"></script>
      <script src="/loader.js"></script><script async src="https://x.unheard-of.example/y.js?wait=0"></script>`,
  })
  const visitor = await world.visitor()
  await visitor.open()
  await visitor.banner.waitFor()
  type Told = readonly [string, { readonly url: string }]
  const read = () => visitor.page.evaluate(() => {
    const page = window as unknown as { told: Told[]; izin: { getHeld(): unknown[] } }
    return { told: page.told, held: page.izin.getHeld() }
  })
  const items = [
    { url: 'https://static.hotjar.com/own.js?wait=0', kind: 'script', category: 'performance', service: 'hotjar', rule: 'declared' },
    {
      url: 'https://connect.facebook.net/pixel.js?wait=0', kind: 'script', category: 'marketing', service: 'meta-pixel', rule: 'service',
      initiator: 'https://portal.test/loader.js',
    },
    { url: 'https://x.unheard-of.example/y.js?wait=0', kind: 'script', category: 'marketing', rule: 'unknown-code' },
  ]
  const byUrl = (all: readonly unknown[]) => (all as { url: string }[]).toSorted((a, b) => a.url.localeCompare(b.url))
  const { told, held } = await read()
  expect(byUrl(held)).toEqual(byUrl(items))
  expect(byUrl(told.map(([, item]) => item))).toEqual(byUrl(items))
  await visitor.choose('accept-all')
  await expect.poll(async () => (await ran(visitor)).toSorted()).toEqual(['own', 'pixel', 'y'])
  const after = await read()
  expect(after.held).toEqual([])
  expect(byUrl(after.told.filter(([type]) => type === 'release').map(([, item]) => item))).toEqual(byUrl(items))
})
