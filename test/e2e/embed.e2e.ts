import { expect } from 'vitest'
import { arriveAfterProof, thirdPartyRequests } from './harness/leaving.js'
import { test } from './harness/test.js'
import type { Visitor } from './harness/visitor.js'

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

  await placeholder.getByRole('button').first().click()
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
