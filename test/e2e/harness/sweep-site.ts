import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Consent } from '../../../src/core/contract.js'
import { type Answer, script } from './answer.js'
import { type Install, page } from './page.js'
import { izinFile } from './site.js'
import type { World } from './test.js'
import type { Visitor } from './visitor.js'

const snippet = (id: string) => readFileSync(fileURLToPath(new URL(`../snippets/${id}.html`, import.meta.url)), 'utf8')

/** Published libraries that write what they write: the first three as the portal has them, Mixpanel with cookies. */
export const libraries = `${snippet('posthog')}
${snippet('mixpanel').replace('persistence: \'localStorage\'', 'persistence: \'cookie\'')}
${snippet('segment')}
<script src="https://cdn.amplitude.com/libs/analytics-browser-2.48.1-min.js.gz" onload="amplitude.init('0123456789abcdef')"></script>`

export interface SweepSite {
  readonly host: string
  readonly path?: string
  readonly izin?: Install
  readonly head?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly nonce?: string
  /** By path, before the page. */
  readonly files?: Readonly<Record<string, Answer>>
}

/** A vendor that writes what a test says, under names that no other service has. */
export const tracker = { id: 'trk', name: 'Tracker', category: 'performance', cookies: ['_trk_*', '__Host-trk', '__Secure-trk'], storage: ['trk:*'] }

/** A page that knows it. */
export const withTracker = (install: Install = {}): Install => ({ ...install, config: { services: [tracker] } })

/** Who has chosen this, as the next page finds it. */
export const choose = async (visitor: Visitor, choice: 'acceptAll' | 'rejectAll') => {
  await visitor.page.evaluate((name) => (window as unknown as IzinWindow).izin[name](), choice)
  await visitor.page.waitForTimeout(300)
}

/** Another site than the portal, at every path of one host. Says where it is. */
export const serveSite = (world: World, { host, path = '/', izin = {}, head = '', headers, nonce, files = {} }: SweepSite): string => {
  const answer = page({ izin: { ...izin, attributes: { 'data-backend': undefined, ...izin.attributes } }, head, ...(headers && { headers }), ...(nonce && { nonce }) })
  world.server.when((request) => {
    if (request.host !== host) return undefined
    if (request.path.startsWith('/izin/')) return izinFile(request.path)
    return request.path === '/app.js' ? script('') : files[request.path] ?? answer
  })
  return `https://${host}${path}`
}

export interface Traces {
  readonly cookies: readonly string[]
  readonly keys: readonly string[]
  readonly databases: readonly string[]
  readonly caches: readonly string[]
}

const readStorage = async () => ({
  keys: [...Object.keys(localStorage), ...Object.keys(sessionStorage)].filter((key) => !key.startsWith('izin:')).sort(),
  databases: (await indexedDB.databases()).flatMap(({ name }) => name ?? []).sort(),
  caches: (await caches.keys()).sort(),
})

/** All that anyone has left, as the browser itself tells: Izin's own left out. */
export const tracesOf = async ({ context, page: tab }: Visitor): Promise<Traces> => ({
  cookies: (await context.cookies()).map(({ name, domain, path }) => `${name} ${domain}${path}`)
    .filter((cookie) => !/^(__Host-)?izin /.test(cookie)).sort(),
  ...await tab.evaluate(readStorage),
})

export type IzinWindow = Window & { izin: Consent; told: unknown[] }

/** Before the page's own scripts: keeps what the events say. */
export const listen = (visitor: Visitor, type: 'sweep' | 'undeclared') =>
  visitor.context.addInitScript((event) => {
    const page = window as unknown as { izin: unknown[]; told: unknown[] }
    page.told = []
    ;(page.izin ||= []).push((consent: Consent) => consent.on(event, (told) => void page.told.push(told)))
  }, type)

export const toldTo = (visitor: Visitor) => visitor.page.evaluate(() => (window as unknown as IzinWindow).told) as Promise<never[]>
