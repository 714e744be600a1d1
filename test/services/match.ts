import type { Service } from '../../src/core/types.js'

/** The service a URL belongs to, in the plainest way: longest host, then longest path prefix. */
export const serviceOf = (url: string, services: readonly Service[]): Service | undefined => {
  const { hostname, pathname, search } = new URL(url)
  const claims = services.flatMap((service) => (service.hosts ?? []).map((claim) => {
    const slash = (claim + '/').indexOf('/')
    return { service, host: claim.slice(0, slash), path: claim.slice(slash) || '/' }
  }))
  const fits = claims.filter(({ host, path }) =>
    ('.' + hostname).endsWith('.' + host) && (pathname + search).startsWith(path))
  fits.sort((a, b) => b.host.length - a.host.length || b.path.length - a.path.length)
  return fits[0]?.service
}

/** Is the name one of the pattern's? `*` stands for any characters. */
export const isNamed = (pattern: string, name: string): boolean => {
  const parts = pattern.split('*').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(`^${parts.join('.*')}$`, 's').test(name)
}
