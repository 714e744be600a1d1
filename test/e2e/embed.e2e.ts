import { expect } from 'vitest'
import { gif } from './harness/answer.js'
import { violations } from './harness/axe.js'
import { arriveAfterProof, thirdPartyRequests } from './harness/leaving.js'
import { test, type World } from './harness/test.js'
import type { IzinWindow, Visitor } from './harness/visitor.js'

const boxes = (visitor: Visitor) =>
  visitor.page.evaluate(() => {
    const box = (element: Element | null) => {
      const { x, y, width, height } = element!.getBoundingClientRect()
      return { x, y, width, height }
    }
    const embed = document.querySelector('iframe')
    const shown = embed && embed.getBoundingClientRect().width > 0 ? embed : document.querySelector('izin-placeholder')
    return { embed: box(shown), after: box(document.querySelector('#after')) }
  })

test('a held embed keeps its box, says what it is, and loads alone on a click', async ({ world }) => {
  world.serve({ vendors: ['youtube', 'ga4'] })
  const unprotected = await world.visitor()
  await unprotected.open()
  const usual = await boxes(unprotected)

  const visitor = await arriveAfterProof(world, { vendors: ['youtube', 'ga4'] })
  await visitor.open()
  const placeholder = visitor.page.locator('izin-placeholder')
  await placeholder.waitFor()
  expect(await placeholder.getByText('YouTube').count()).toBeGreaterThan(0)
  expect(await boxes(visitor)).toEqual(usual)
  expect(thirdPartyRequests(world)).toEqual([])

  await placeholder.getByRole('button', { name: 'Always allow YouTube' }).click()
  await expect.poll(() => world.server.count('www.youtube.com/embed/')).toBe(1)
  await placeholder.waitFor({ state: 'detached' })
  expect(await boxes(visitor)).toEqual(usual)
  await visitor.page.waitForTimeout(500)
  expect(world.server.count('www.google-analytics.com')).toBe(0)
  expect(world.server.count('www.googletagmanager.com')).toBe(0)
  expect(await visitor.allows('marketing')).toBe(false)

  // The frame shows another site's document by now, of which nothing may be taken back.
  await visitor.acceptAll()
  await expect.poll(() => world.server.count('www.googletagmanager.com')).toBe(1)
  expect(visitor.errors().filter((line) => line.includes('izin'))).toEqual([])
})

test('the embed of an app that inserts it later is held in the same way', async ({ world }) => {
  world.serve({ izin: {} })
  const visitor = await world.visitor()
  await visitor.open()
  await visitor.choose('reject-all')
  await visitor.page.evaluate(() => {
    const embed = document.createElement('iframe')
    Object.assign(embed, { width: '320', height: '180', title: 'trailer', src: 'https://www.youtube.com/embed/later' })
    document.querySelector('h1')!.after(embed)
  })
  await visitor.page.locator('izin-placeholder').waitFor()
  expect(thirdPartyRequests(world)).toEqual([])
})

const youtube = 'https://www.youtube.com/embed/'
const declared = (id: string, more = '') =>
  `<iframe id="${id}" title="${id}" width="560" height="315" data-izin="marketing" data-izin-service="youtube" data-izin-src="${youtube}${id}" ${more}></iframe>`
const embedsOf = (world: World) => world.server.log.of('www.youtube.com').map(({ path }) => path)
/** The placeholder of that embed: a group by its name. */
const heldAs = (visitor: Visitor, title: string) => visitor.page.getByRole('group', { name: `YouTube: ${title}` })
const onceIn = (visitor: Visitor, title: string) => heldAs(visitor, title).getByRole('button', { name: 'Only this once' })
const focusedId = (visitor: Visitor) => visitor.page.evaluate(() => document.activeElement?.id)

test('only this once lets in one embed, for this page, and is no choice', async ({ world }) => {
  world.serve({ izin: {}, body: declared('one') + declared('two') })
  const visitor = await world.visitor()
  await visitor.open()
  await visitor.choose('reject-all')
  const cookies = await visitor.context.cookies('https://portal.test')
  await expect.poll(() => world.collector.events.length).toBe(1)
  expect(await violations(visitor)).toEqual([])
  await onceIn(visitor, 'one').focus()
  await visitor.page.keyboard.press('Enter')
  await expect.poll(() => embedsOf(world)).toEqual(['/embed/one'])
  await visitor.page.waitForTimeout(300)
  expect(await visitor.context.cookies('https://portal.test')).toEqual(cookies)
  expect(world.collector.events).toHaveLength(1)
  await heldAs(visitor, 'one').waitFor({ state: 'detached' })
  expect(await focusedId(visitor)).toBe('one')

  // The embed goes elsewhere, and another choice is made: neither is what was let in.
  await visitor.page.evaluate(() => {
    document.querySelector<HTMLIFrameElement>('#one')!.src = 'https://ad.doubleclick.net/frame'
    ;(window as unknown as IzinWindow).izin.decide({ performance: true })
  })
  await visitor.page.waitForTimeout(500)
  expect(embedsOf(world)).toEqual(['/embed/one'])
  expect(world.server.count('doubleclick.net')).toBe(0)
  await visitor.page.evaluate(() => (window as unknown as IzinWindow).izin.rejectAll())

  await onceIn(visitor, 'two').click()
  await expect.poll(() => embedsOf(world)).toEqual(['/embed/one', '/embed/two'])
  await visitor.page.evaluate(() => (window as unknown as IzinWindow).izin.rejectAll())
  await heldAs(visitor, 'two').waitFor()
  expect(await visitor.page.locator('#two').getAttribute('src')).toBeNull()
  await visitor.reload()
  await heldAs(visitor, 'two').waitFor()
  await visitor.page.waitForTimeout(500)
  expect(embedsOf(world)).toEqual(['/embed/one', '/embed/two'])
})

test('a frame in a closed tree that comes later is held, asked about, let in, and forgotten when it leaves', async ({ world }) => {
  world.serve({ izin: {}, body: '<div id="late"></div>' })
  const visitor = await world.visitor()
  await visitor.open()
  await visitor.choose('reject-all')
  await visitor.page.evaluate((src) => {
    const tree = document.createElement('portal-card').attachShadow({ mode: 'closed' })
    tree.append(Object.assign(document.createElement('iframe'), { src, title: 'inside', width: '400', height: '200' }))
    document.querySelector('#late')!.append(tree.host)
    Object.assign(window, { tree })
  }, `${youtube}inside`)
  const inTree = <T>(read: (tree: ShadowRoot) => T) =>
    visitor.page.evaluate(`(${read.toString()})(window.tree)`) as Promise<T>
  const words = () => inTree((tree) => tree.querySelector('izin-placeholder')?.shadowRoot?.textContent ?? '')
  await expect.poll(words).toContain('Only this once')
  await inTree((tree) => tree.querySelector('izin-placeholder')!.shadowRoot!.querySelector('button')!.click())
  await expect.poll(() => embedsOf(world)).toEqual(['/embed/inside'])
  await visitor.page.evaluate(() => (window as unknown as IzinWindow).izin.rejectAll())
  await expect.poll(words).toContain('Only this once')
  await inTree((tree) => tree.querySelector('iframe')!.remove())
  await expect.poll(() => inTree((tree) => tree.childNodes.length)).toBe(0)
  expect(embedsOf(world)).toEqual(['/embed/inside'])
  expect(visitor.errors()).toEqual([])
})

test('a poster stands behind the words, legible on any picture, and none is asked for at a host that is not allowed', async ({ world }) => {
  const posters = {
    own: '/pictures/trailer', cdn: 'https://cdn.portal.test/trailer', known: 'https://i.ytimg.com/vi/1/hq.jpg',
    unknown: 'https://pictures.example/1.jpg', script: 'javascript:window.hurt=1', data: 'data:text/html,<script>window.hurt=1</script>',
  }
  world.server.when(({ path }) => (path.startsWith('/pictures/') || path === '/trailer' ? gif : undefined))
  const body = Object.entries(posters).map(([id, poster]) => declared(id, `data-izin-picture="${poster}"`)).join('')
  for (const file of ['izin.js', 'izin-declared.js'] as const) {
    world.startRound()
    world.serve({ izin: { file }, body })
    const visitor = await world.visitor({ viewport: { width: 1280, height: 2400 } })
    await visitor.open()
    await heldAs(visitor, 'data').waitFor()
    await expect.poll(() => world.server.count('portal.test/pictures/')).toBe(1)
    await visitor.page.waitForTimeout(300)
    expect(world.server.count('cdn.portal.test')).toBe(file === 'izin.js' ? 1 : 0)
    expect(thirdPartyRequests(world)).toEqual([])
    expect(await visitor.page.evaluate(() => 'hurt' in window)).toBe(false)
    const look = await heldAs(visitor, 'own').evaluate((group) => {
      const image = group.previousElementSibling as HTMLImageElement
      const { backgroundColor, color } = getComputedStyle(group)
      const whole = image.getBoundingClientRect().width === group.getBoundingClientRect().width
      return { veil: Number(/,\s*([.\d]+)\)$/.exec(backgroundColor)?.[1]), color, whole, alt: image.alt, fit: getComputedStyle(image).objectFit }
    })
    expect(look).toMatchObject({ color: 'rgb(255, 255, 255)', whole: true, alt: '', fit: 'cover' })
    // White on white behind a black veil (WCAG 2.2, "relative luminance").
    const behind = ((1 - look.veil + 0.055) / 1.055) ** 2.4
    expect(1.05 / (behind + 0.05)).toBeGreaterThan(4.5)
  }
})
