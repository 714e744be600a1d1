import { readFileSync } from 'node:fs'
import { expect } from 'vitest'
import { html } from './harness/answer.js'
import { page } from './harness/page.js'
import { siteHost } from './harness/site.js'
import { test } from './harness/test.js'

const built = (file: string) => readFileSync(`dist/${file}`, 'utf8').replaceAll('</script', '<\\/script')
const options = { izin: { attributes: { 'data-ui': '/izin/izin-ui.js' } }, vendors: ['ga4', 'youtube'] } as const

test('with both files in the page the question is in its first response, and is answered though nothing else arrives', async ({ world }) => {
  const lobby = String(page(options).body).replace(
    '<script src="/izin/izin.js"', () => `<script>${built('izin-ui.js')}</script>\n<script`,
  ).replace('></script>\n<meta name="viewport"', () => `>${built('izin.js')}</script>\n<meta name="viewport"`)
  // The page's own script would keep any page from being painted.
  world.server.when(({ host, path }) => (host === siteHost && path === '/' ? html(lobby) : path === '/app.js' ? undefined : 'never'))
  const visitor = await world.visitor()
  await visitor.context.addInitScript(() => {
    new PerformanceObserver(() => {
      const isAsked = Boolean(document.querySelector('izin-root')?.shadowRoot?.querySelector('[part=banner]'))
      Object.assign(window, { askedAtFirstPaint: isAsked })
    }).observe({ type: 'paint', buffered: true })
  })
  await visitor.page.goto(`https://${siteHost}/`, { waitUntil: 'commit' })
  await visitor.banner.waitFor()
  // The second layer's may be asked for by now: the banner is idle.
  const ours = world.server.count(({ path }) => path.startsWith('/izin/izin') && path !== '/izin/izin-panel.js')
  expect(ours, 'no file of ours was fetched for it').toBe(0)
  await visitor.choose('reject-all')
  expect(await visitor.page.evaluate(() => (window as { askedAtFirstPaint?: boolean }).askedAtFirstPaint)).toBe(true)
  expect((await visitor.state()).status).toBe('decided')
  expect(visitor.errors()).toEqual([])
})

test('an interface that a page includes before izin.js is fetched once, draws nothing for who has chosen, and says when izin.js is missing', async ({ world }) => {
  const first = '<script src="/izin/izin-ui.js"></script>'
  world.serve({ izin: {}, first })
  const visitor = await world.visitor()
  await visitor.open()
  await visitor.choose('reject-all')
  expect(world.server.count(({ path }) => path === '/izin/izin-ui.js')).toBe(1)
  await visitor.reload()
  await visitor.wayBack.waitFor()
  expect([await visitor.banner.count(), visitor.errors()]).toEqual([0, []])
  world.serve({ first })
  await visitor.reload()
  await expect.poll(() => visitor.errors()).toEqual([expect.stringContaining('does not match izin.js undefined')])
})
