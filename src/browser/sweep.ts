import Cookies from 'js-cookie'
import { createNameMatcher } from '../core/name-pattern.js'
import type { Service } from '../core/types.js'

/** This host alone, as a domain, and each parent; a browser refuses a public suffix by itself. */
const domainsOf = (host: string): readonly string[] => {
  const labels = host.split('.')
  return labels.map((_, index) => labels.slice(index).join('.'))
}

/** `/`, and each folder of the page's path with and without its slash. */
const pathsOf = (path: string): readonly string[] => {
  const folders = path.split('/').filter(Boolean)
  const prefixes = folders.map((_, index) => `/${folders.slice(0, index + 1).join('/')}`)
  return ['/', ...prefixes.flatMap((prefix) => [prefix, `${prefix}/`])]
}

const cookieNames = () => document.cookie.split('; ').map((pair) => pair.split('=', 1)[0] ?? '').filter(Boolean)

const removeCookie = (name: string, { hostname, pathname, protocol }: Location) => {
  for (const path of pathsOf(pathname)) {
    const attributes = { path, secure: protocol === 'https:' }
    Cookies.remove(name, attributes)
    for (const domain of domainsOf(hostname)) Cookies.remove(name, { ...attributes, domain })
  }
}

const sweepCookies = (isTheirs: (name: string) => boolean) => {
  const found = cookieNames().filter(isTheirs)
  for (const name of new Set(found)) removeCookie(name, location)
  const left = cookieNames()
  return { removed: found.filter((name) => !left.includes(name)), unreachable: found.filter((name) => left.includes(name)) }
}

/** A sandboxed page has no storage, and says so by throwing. */
const keysOf = (name: 'localStorage' | 'sessionStorage') => {
  try {
    return Object.keys(globalThis[name])
  } catch {
    return []
  }
}

const sweepStorage = (name: 'localStorage' | 'sessionStorage', isTheirs: (key: string) => boolean) => {
  const found = keysOf(name).filter(isTheirs)
  for (const key of found) globalThis[name].removeItem(key)
  return found
}

/** Removes what these services left on the page's site, looks again, and says what is out of reach. */
export const sweep = (services: readonly Service[]): { removed: string[]; unreachable: string[] } => {
  const isTheirCookie = createNameMatcher(services.flatMap(({ cookies }) => cookies ?? []))
  const isTheirKey = createNameMatcher(services.flatMap(({ storage }) => storage ?? []))
  const cookies = sweepCookies(isTheirCookie)
  const keys = (['localStorage', 'sessionStorage'] as const).flatMap((name) => sweepStorage(name, isTheirKey))
  return { removed: [...cookies.removed, ...keys], unreachable: cookies.unreachable }
}
