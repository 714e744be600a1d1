import { fileURLToPath } from 'node:url'
import { nthEvent } from '../test/a-consent-event.js'

const fileOf = (path: string) => fileURLToPath(new URL(path, import.meta.url))

export interface Contender {
  readonly name: string
  /** A file that can be run, with what it is told. */
  command(database: string, port: number): readonly string[]
  readonly path: string
  /** Of the nth request: each its own person and id. */
  body(n: number): string
  readonly type: string
}

const event = (n: number): string => JSON.stringify(nthEvent(n))

/** Base 58, as c15t wants its ids: 0, O, I and l are none of its letters. */
const base58 = (n: number): string => {
  const letters = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz'
  return (n >= 58 ? base58(Math.floor(n / 58)) : '') + letters[n % 58]
}

/** c15t's words for the same decision. */
const subject = (n: number): string => {
  const { categories, site, at } = nthEvent(n)
  return JSON.stringify({
    type: 'cookie_banner', subjectId: `sub_${base58(n).padStart(14, '1')}`, domain: site, givenAt: Date.parse(at), metadata: {},
    preferences: { necessary: true, measurement: categories['performance'], marketing: categories['marketing'] },
  })
}

export const collector: Contender = {
  name: 'collector',
  command: (database, port) => [
    fileOf('../dist/cli.js'), '--database', database, '--port', String(port), '--site', 'portal.example', '--limit-network', '0', '--limit-site', '0', '--limit-day', '0',
  ],
  path: '/v1/events',
  body: event,
  type: 'text/plain;charset=UTF-8',
}

export const cheapest: Contender = {
  name: 'cheapest',
  command: (database, port) => [process.execPath, fileOf('rivals/cheapest.mjs'), database, String(port), fileOf('../../src/core/event.schema.json')],
  path: '/',
  body: event,
  type: 'text/plain;charset=UTF-8',
}

export const c15t: Contender = {
  name: 'c15t 2.2.1',
  command: (database, port) => [process.execPath, fileOf('rivals/c15t.mjs'), database, String(port)],
  path: '/subjects',
  body: subject,
  type: 'application/json',
}
