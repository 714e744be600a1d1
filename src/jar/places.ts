import { attempt } from '../core/attempt.js'
import type { FoundKind } from '../core/found.js'
import { cookieNames, removeCookies } from './cookies.js'
import { databaseNames, removeDatabase } from './databases.js'
import { finish, inSlices } from './slices.js'

/** One place where names are kept: how they are listed, and how they are removed. */
export interface Place {
  readonly kind: FoundKind
  list(): readonly string[] | Promise<readonly string[]>
  /** As long as it is wanted: a person may choose anew meanwhile. */
  remove(names: readonly string[], isWanted: () => boolean): void | Promise<unknown>
}

/** A place that answers at once, also while the page goes away. */
export interface QuickPlace extends Place {
  list(): readonly string[]
  removeNow(names: readonly string[]): void
}

/** How many cookie writes a page may still make when it goes away: some 10 ms. */
const lastWrites = 200

const removals = (names: readonly string[], limit?: number) => removeCookies(names, location, location.protocol === 'https:', limit)

const cookies: QuickPlace = {
  kind: 'cookie',
  list: () => attempt(cookieNames) ?? [],
  remove: (names, isWanted) => inSlices(removals(names), isWanted),
  removeNow: (names) => finish(removals(names, lastWrites)),
}

/** A sandboxed page has no storage, and says so by throwing; a web view may have none at all. */
const area = (kind: FoundKind, name: 'localStorage' | 'sessionStorage'): QuickPlace => {
  const removeNow = (names: readonly string[]) => void attempt(() => names.forEach((key) => globalThis[name].removeItem(key)))
  return { kind, list: () => attempt(() => Object.keys(globalThis[name])) ?? [], remove: removeNow, removeNow }
}

const databases: Place = {
  kind: 'indexed-db',
  list: async () => (await databaseNames()) ?? [],
  remove: (names) => Promise.all(names.map(removeDatabase)),
}

/** There on secure pages alone. A service worker that fills one is never touched: other features live there. */
const caches: Place = {
  kind: 'cache',
  list: async () => (await attempt(() => globalThis.caches?.keys())?.catch(() => [])) ?? [],
  remove: (names) => Promise.all(names.map((name) => globalThis.caches.delete(name).catch(() => false))),
}

export const quickPlaces: readonly QuickPlace[] = [cookies, area('local-storage', 'localStorage'), area('session-storage', 'sessionStorage')]
export const places: readonly Place[] = [...quickPlaces, databases, caches]
