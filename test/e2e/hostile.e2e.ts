import fc from 'fast-check'
import { expect } from 'vitest'
import { createRewriter } from '../../src/html/index.js'
import { hostileMarkup } from '../html/hostile-markup.js'
import { html } from './harness/answer.js'
import { siteUrl } from './harness/site.js'
import { test, type World } from './harness/test.js'
import type { Visitor } from './harness/visitor.js'

const hosts = ['facebook.com', 'youtube.com']
const pages = fc.sample(hostileMarkup, { numRuns: 80, seed: 3 }).filter((markup) => !/essential/i.test(markup))

const playPages = (world: World, change: (markup: string) => string) => world.server.when(({ path }) => {
  const page = pages[Number(/^\/hostile\/(\d+)$/.exec(path)?.[1])]
  return page === undefined ? undefined : html(change(page))
})

/** A tab of its own: a refresh of the page before would interrupt this one. */
const look = async (visitor: Visitor, number: number) => {
  const tab = await visitor.newTab()
  await tab.page.goto(`${siteUrl}/hostile/${number}`, { waitUntil: 'commit' })
  await tab.page.waitForTimeout(250)
  await tab.page.close()
}

/** Those of the pages that make the browser ask one of the hosts, until there are so many. */
const findLeaking = async (world: World, visitor: Visitor, enough: number) => {
  const leaking: string[] = []
  for (const [number, page] of pages.entries()) {
    world.server.log.clear()
    await look(visitor, number)
    if (hosts.some((host) => world.server.count(host) > 0)) leaking.push(page)
    if (leaking.length === enough) break
  }
  return leaking
}

test('hostile markup makes the browser ask nobody once it is rewritten', async ({ world }) => {
  const rewriter = createRewriter({ policyVersion: '1' })
  const visitor = await world.visitor()
  playPages(world, (markup) => markup)
  expect(await findLeaking(world, visitor, 20)).toHaveLength(20)
  playPages(world, (markup) => rewriter.rewrite(markup, { url: siteUrl }))
  world.server.log.clear()
  for (let number = 0; number < pages.length; number += 8) {
    await Promise.all(pages.slice(number, number + 8).map((_, index) => look(visitor, number + index)))
  }
  // One by one, to say which, if any did.
  const isQuiet = hosts.every((host) => world.server.count(host) === 0)
  expect(isQuiet ? [] : await findLeaking(world, visitor, Infinity)).toEqual([])
}, 180_000)
