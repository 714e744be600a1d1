import { expect, vi } from 'vitest'
import limits from '../limits.json' with { type: 'json' }
import type { LoggedRequest } from './answer.js'
import type { PageOptions } from './page.js'
import { siteHost } from './site.js'
import type { World } from './test.js'
import { findVendors, type Vendor } from './vendors.js'
import type { Visitor } from './visitor.js'

/** Longer than any vendor needs on the page without Izin; what has not left by then is held. */
const settled = 1_000

/** Chromium's own calls: accounts, autofill. A page can send `none` only by a navigation (Fetch Metadata, § 2.3). */
const isBrowsersOwn = ({ headers }: LoggedRequest) =>
  headers['sec-fetch-site'] === 'none' && headers['sec-fetch-dest'] !== 'document'

const isThirdParty = (request: LoggedRequest) =>
  request.host !== siteHost && !request.host.endsWith(`.${siteHost}`) && !isBrowsersOwn(request)

/** `host/path` of every request that went to anyone but the site. */
export const thirdPartyRequests = (world: World): string[] => world.server.log.urls(isThirdParty)

/** Waits until each of these vendors has loaded and is at work. */
export async function expectAtWork(world: World, vendors: readonly Vendor[]) {
  const silent = () => vendors.filter(({ works }) => world.server.count(works) === 0).map(({ id }) => id)
  await expect.poll(silent, { message: 'vendors that did not report' }).toEqual([])
}

function expectTraces(vendors: readonly Vendor[], cookies: readonly string[], keys: readonly string[]) {
  for (const vendor of vendors) {
    const missing = [
      ...vendor.cookies.filter((wanted) => !cookies.some((name) => wanted.test(name))),
      ...vendor.storage.filter((wanted) => !keys.some((key) => wanted.test(key))),
    ]
    expect(missing, `cookies and keys ${vendor.id} should have left`).toEqual([])
  }
}

/** Every one of these vendors loads, reports and leaves its cookies and keys. */
export async function expectTracked(world: World, visitor: Visitor, vendors: readonly Vendor[]) {
  await expectAtWork(world, vendors)
  await vi.waitFor(async () => {
    expectTraces(vendors, await visitor.cookieNames(), await visitor.storageKeys())
  }, { timeout: 5_000 })
}

/** Which vendor of the portal page loads as a vector of limits.json does; shown to be held where it is declared. */
const portalVendors = [
  { vector: 'iframe-over-open-connection', vendor: 'www.youtube.com/embed/', onFirstPage: true },
  { vector: 'image-loaded-before', vendor: 'px.ads.linkedin.com', onFirstPage: false },
]
const limited = portalVendors.filter(({ vector }) => limits.some((limit) => limit.vector === vector))

/** What an observer reaches only by a race on a page that has vendors' connections open. */
export const limitedVendors: readonly string[] = limited.map(({ vendor }) => vendor)
const racing = limited.filter(({ onFirstPage }) => onFirstPage).map(({ vendor }) => vendor)

/** Nothing left the page and nothing was left on it, but Izin's own record if there is a choice. */
export async function expectNothing(world: World, visitor: Visitor) {
  await visitor.page.waitForTimeout(settled)
  expect(thirdPartyRequests(world).filter((request) => !racing.some((vendor) => request.startsWith(vendor)))).toEqual([])
  expect((await visitor.cookieNames()).filter((name) => name !== '__Host-izin')).toEqual([])
  expect(await visitor.storageKeys()).toEqual([])
}

async function prove(world: World, page: PageOptions) {
  world.serve({ ...page, izin: undefined })
  const unprotected = await world.visitor()
  await unprotected.open()
  await expectTracked(world, unprotected, findVendors(...(page.vendors ?? [])))
  expect(thirdPartyRequests(world)).not.toEqual([])
  await unprotected.context.close()
}

/**
 * The proof that a case could fail: on the same page without Izin every vendor loads, reports and leaves its cookies.
 * Shown once a file for each page. Then serves the page with Izin, to a new person, with an empty log.
 */
export async function arriveAfterProof(world: World, page: PageOptions): Promise<Visitor> {
  const withoutIzin = JSON.stringify({ ...page, izin: undefined })
  if (!world.proven.has(withoutIzin)) await prove(world, page)
  world.proven.add(withoutIzin)
  world.startRound()
  world.serve({ izin: {}, ...page })
  return world.visitor()
}
