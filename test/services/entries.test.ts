import { describe, expect, it } from 'vitest'
import { builtInCategories, essentialReasons } from '../../src/core/types.js'
import type { StoredName } from '../../src/services/entry.js'
import { entries } from '../../src/services/index.js'
import { purposes } from '../../src/services/purposes.js'
import { toService } from '../../src/services/to-service.js'
import { isNamed } from './match.js'

const host = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}(?:\/[A-Za-z0-9@/_.?=&-]+)?$/
const storedName = /^[A-Za-z0-9_@$][A-Za-z0-9_.:/@$*-]*$/

const storedOf = (entry: (typeof entries)[number]): StoredName[] =>
  [...entry.cookies ?? [], ...entry.storage ?? [], ...entry.vendorCookies ?? []]

const namesIn = (stored: readonly StoredName[] = []) => stored.map(({ name }) => name)

const services = entries.map(toService)

/** ISO 3166, two letters: those that a browser knows a name of. */
const countryNames = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })

const repeated = (values: readonly string[]) => values.filter((value, at) => values.indexOf(value) !== at)

/** Names that sites, frameworks and Izin itself give to their own things. */
const ownNames = [
  'izin', '__Host-izin', 'izin:o:http:1', 'session', 'sessionid', 'session_id', 'sid', 'sess', 'connect.sid',
  'PHPSESSID', 'JSESSIONID', 'ASP.NET_SessionId', 'laravel_session', 'ci_session', '_session_id', 'token', 'auth',
  'auth_token',
  'access_token', 'refresh_token', 'jwt', 'remember_me', 'csrftoken', '_csrf', 'XSRF-TOKEN', 'user', 'user_id', 'uid',
  'id', 'lang', 'locale', 'i18nextLng', 'NEXT_LOCALE', 'theme', 'color-scheme', 'currency', 'cart', 'cart_id', 'basket',
  'wallet', 'balance', 'bet_slip', 'game', 'game_progress', 'score', 'level', 'player', 'favorites', 'last_game',
  'persist:root', 'state', 'settings', 'preferences', 'cookie_consent', 'AWSALB', '__cf_bm', 'wordpress_logged_in_1',
  'ph_balance', 'mp_wallet', 'tt_score', 'mf_level', 'ab_group', 'fs_mode', 'os_version', 'ga_id', 'gate', '_gate',
  '__Secure-next-auth.session-token', 'sb-access-token', 'hotjar', 'amp', 'utm_source', 'redux', 'messages', 'debug',
]

describe('the built-in services', () => {
  it('cover at least sixty services', () => expect(entries.length).toBeGreaterThanOrEqual(60))

  it('cover about two hundred, those of Indonesia among them', () => {
    expect(entries.length).toBeGreaterThanOrEqual(190)
    expect(entries.filter(({ country }) => country === 'ID').length).toBeGreaterThanOrEqual(15)
  })

  it('have ids of their own that are no category', () => {
    const ids = entries.map(({ id }) => id)
    expect(repeated([...ids, ...builtInCategories])).toEqual([])
    for (const id of ids) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  })

  it('have names of their own', () => {
    expect(repeated(entries.map(({ name }) => name))).toEqual([])
  })

  it('claim each host and path once', () => {
    expect(repeated(entries.flatMap(({ hosts = [] }) => hosts))).toEqual([])
  })

  it('claim each cookie and storage name once', () => {
    expect(repeated(entries.flatMap(({ cookies }) => namesIn(cookies)))).toEqual([])
    expect(repeated(entries.flatMap(({ storage }) => namesIn(storage)))).toEqual([])
  })

  it('claim no name of a site\'s own', () => {
    const claimed = services.flatMap(({ cookies = [], storage = [] }) => [...cookies, ...storage])
    const hit = ownNames.filter((name) => claimed.some((pattern) => isNamed(pattern, name)))
    expect(hit).toEqual([])
  })

  it('keep no cookie under a name that another category keeps in storage', () => {
    for (const { id, category, cookies = [] } of services) {
      const others = services.filter((other) => other.id !== id && other.category !== category)
      const twins = others.flatMap(({ storage = [] }) => storage).filter((name) => cookies.includes(name))
      expect(twins, id).toEqual([])
    }
  })
})

describe.each(entries.map((entry) => [entry.id, entry] as const))('%s', (_, entry) => {
  it('has a known category, and a reason exactly when it is essential', () => {
    expect(builtInCategories).toContain(entry.category)
    if (entry.category === 'essential') expect(essentialReasons).toContain(entry.reason)
    else expect(entry).not.toHaveProperty('reason')
  })

  it('names its vendor and links to its documentation', () => {
    expect(entry.company.trim()).not.toBe('')
    for (const link of [entry.source, entry.privacyUrl]) {
      expect(new URL(link).protocol).toBe('https:')
      expect(new URL(link).hostname).toContain('.')
    }
  })

  it('has hosts in lower case without scheme, port or wildcard', () => {
    expect(entry.hosts?.length).toBeGreaterThan(0)
    for (const claim of entry.hosts ?? []) expect(claim).toMatch(host)
  })

  it('has names without spaces, with two letters or more beside a wildcard', () => {
    for (const { name } of storedOf(entry)) {
      expect(name).toMatch(storedName)
      if (name.includes('*')) expect(name.replace(/[*_-]/g, '').length, name).toBeGreaterThanOrEqual(2)
    }
  })

  it('says what each name is for, and how long it stays where that is known', () => {
    for (const { name, days, for: purpose } of storedOf(entry)) {
      expect(Object.keys(purposes), name).toContain(purpose)
      if (typeof days === 'number') {
        expect(days, name).toBeGreaterThanOrEqual(0)
        // Browsers keep no cookie longer than 400 days (RFC 6265bis §5.5); vendors still say up to ten years.
        expect(days, name).toBeLessThanOrEqual(3650)
      }
    }
    for (const { name, days } of [...entry.cookies ?? [], ...entry.vendorCookies ?? []]) expect(days, name).not.toBe('forever')
    // A key stays until the tab is closed or for good: storage has no other end.
    for (const { name, days = 0 } of entry.storage ?? []) expect([0, 'forever'], name).toContain(days)
  })

  it('tells each list\'s names once', () => {
    for (const stored of [entry.cookies, entry.storage, entry.vendorCookies]) expect(repeated(namesIn(stored))).toEqual([])
  })

  it('says where the vendor is at home', () => {
    if (entry.country === undefined) return expect(['esm-sh', 'gamemonetize']).toContain(entry.id)
    expect(entry.country).toMatch(/^[A-Z]{2}$/)
    expect(countryNames.of(entry.country)).toBeDefined()
  })
})
