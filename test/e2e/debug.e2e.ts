import { expect } from 'vitest'
import { violations } from './harness/axe.js'
import { siteHost } from './harness/site.js'
import { test, type World } from './harness/test.js'
import type { Visitor } from './harness/visitor.js'

const nonce = 'cG9ydGFsLWRlYnVnLW5vbmNl'
const policy = `default-src 'self'; script-src 'nonce-${nonce}' 'strict-dynamic'; style-src 'none'; img-src https: data:; connect-src https:; ` +
  "base-uri 'none'; object-src 'none'; require-trusted-types-for 'script'; trusted-types izin"
const ownCookie = `<script nonce="${nonce}">document.cookie = 'promo_campaign=s3cret; Secure'; onerror = () => {}</script>`

const dockOf = ({ page }: Visitor) => page.getByRole('complementary', { name: 'Izin debug' })
const fetched = (world: World) =>
  world.server.log.requests.filter(({ host, path }) => host === siteHost && path.startsWith('/izin/')).map(({ path }) => path).sort()

/** All that opening the overlay might change. */
const traces = async (visitor: Visitor) => ({
  state: await visitor.state(), cookies: await visitor.context.cookies().then((all) => all.map(({ name, value }) => [name, value])),
  storage: await visitor.page.evaluate(() => ({ ...localStorage, ...sessionStorage })),
})

const visit = async (world: World, visitor: Visitor, path: string) => {
  world.server.log.clear()
  await visitor.open(path)
  await visitor.banner.waitFor()
  await expect.poll(() => fetched(world)).toContain('/izin/izin-panel.js')
}

test('the overlay comes up under a strict policy and Trusted Types when it is asked for, and changes nothing', async ({ world }) => {
  world.serve({ nonce, izin: {}, vendors: ['ga4'], head: ownCookie, headers: { 'content-security-policy': policy } })
  const visitor = await world.visitor({ permissions: ['clipboard-read', 'clipboard-write'], viewport: { width: 1100, height: 700 } })
  await visit(world, visitor, '/')
  const [files, before] = [fetched(world), await traces(visitor)]
  expect(files.filter((file) => file.includes('debug'))).toEqual([])

  await visit(world, visitor, '/?izin=debug')
  const dock = dockOf(visitor)
  await dock.getByText('undecided · 1 held').waitFor()
  await dock.getByText('https://www.googletagmanager.com/gtag/js?id=…').waitFor()
  expect(await traces(visitor)).toEqual(before)
  expect(fetched(world)).toEqual([...files, '/izin/izin-debug.js'].sort())

  await dock.getByRole('button', { name: 'Look into storage' }).click()
  await dock.getByText(/not declared: 1\./).waitFor()
  await dock.getByText('Stored here').click()
  await dock.getByRole('listitem').filter({ hasText: 'cookie: promo_campaign' }).waitFor()
  expect(await violations(visitor)).toEqual([])
  await visitor.page.emulateMedia({ colorScheme: 'dark' })
  expect(await violations(visitor)).toEqual([])

  await dock.getByRole('button', { name: 'Copy as text' }).click()
  await dock.getByText('Copied.').waitFor()
  const text = await visitor.page.evaluate(() => navigator.clipboard.readText())
  expect(text).toMatch(/## Held\n- script: https:\/\/www\.googletagmanager\.com\/gtag\/js\?id=…\n[^]*"cookies":\["promo_campaign"\]/)
  expect(text).not.toMatch(/s3cret|G-[A-Z0-9]{6}/)

  await visitor.page.setViewportSize({ width: 390, height: 600 })
  const [{ y, height }, banner] = [(await dock.boundingBox())!, (await visitor.banner.boundingBox())!]
  expect(y + height).toBeLessThanOrEqual(banner.y)
  await visitor.choose('reject-all')
  await dock.getByText('decided · 1 held').waitFor()
  await dock.locator('summary').first().focus()
  await visitor.page.keyboard.press('Enter')
  await dock.getByRole('button', { name: 'Copy as text' }).waitFor({ state: 'hidden' })
  expect(visitor.errors().filter((line) => /izin/i.test(line))).toEqual([])
})

test('the overlay comes with izin-declared.js too, and with no interface of ours', async ({ world }) => {
  const tag = '<script type="text/plain" data-izin="marketing" src="https://connect.facebook.net/pixel.js"></script>'
  world.serve({ izin: { file: 'izin-declared.js', attributes: { 'data-ui': 'none' } }, head: tag })
  const visitor = await world.visitor()
  await visitor.open('/?izin=debug')
  await dockOf(visitor).getByText('https://connect.facebook.net/pixel.js').waitFor()
  expect(fetched(world)).toEqual(['/izin/izin-debug.js', '/izin/izin-declared.js'])
})
