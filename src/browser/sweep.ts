import { attempt } from '../core/attempt.js'
import { createNameMatcher } from '../core/name-pattern.js'
import type { Service } from '../core/types.js'
import { cookiePairs, removeCookie } from './cookie-jar.js'

/** `/`, and each folder of the page's path with and without its slash. */
const pathsOf = (path: string): readonly string[] => {
  const folders = path.split('/').filter(Boolean)
  const prefixes = folders.map((_, index) => `/${folders.slice(0, index + 1).join('/')}`)
  return ['/', ...prefixes.flatMap((prefix) => [prefix, `${prefix}/`])]
}

const cookieNames = () => cookiePairs().map((pair) => pair.split('=', 1)[0] ?? '').filter(Boolean)

const sweepCookies = (isTheirs: (name: string) => boolean) => {
  const found = cookieNames().filter(isTheirs)
  const { hostname, pathname, protocol } = location
  for (const name of new Set(found)) {
    for (const path of pathsOf(pathname)) removeCookie(name, path, hostname, protocol === 'https:')
  }
  const left = cookieNames()
  return { removed: found.filter((name) => !left.includes(name)), unreachable: found.filter((name) => left.includes(name)) }
}

/** A sandboxed page has no storage, and says so by throwing. */
const sweepStorage = (name: 'localStorage' | 'sessionStorage', isTheirs: (key: string) => boolean): string[] =>
  attempt(() => {
    const storage = globalThis[name]
    const found = Object.keys(storage).filter(isTheirs)
    found.forEach((key) => storage.removeItem(key))
    return found
  }) ?? []

/** Removes what these services left on the page's site, looks again, and says what is out of reach. */
export const sweep = (services: readonly Service[]): { removed: string[]; unreachable: string[] } => {
  const { removed, unreachable } = sweepCookies(createNameMatcher(services.flatMap(({ cookies = [] }) => cookies)))
  const isTheirKey = createNameMatcher(services.flatMap(({ storage = [] }) => storage))
  return { removed: [...removed, ...sweepStorage('localStorage', isTheirKey), ...sweepStorage('sessionStorage', isTheirKey)], unreachable }
}
