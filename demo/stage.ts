import { vendors, type Role, type Vendor } from './vendors.js'

/**
 * Where a vendor's host is played. `*.localhost` is the loopback in Chromium and Firefox. A tag that no service
 * lists gets an address of its own: below `localhost` it would count as the portal's own subdomain.
 */
const playedHost = (vendor: Vendor, host: string) => vendor.listed === false ? '127.0.0.1' : `${host}.localhost`

const cast = vendors.flatMap((vendor) =>
  vendor.roles.map((role) => ({ vendor, role, playedAt: playedHost(vendor, role.host) })))
const stages = new Map(cast.map(({ role, playedAt }) => [role.host, playedAt]))

// An address as texts write it (`https://host`, `//host`), or a bare host before a path, as in Segment's `apiHost`.
const escaped = [...stages.keys()].map((host) => host.replaceAll('.', '\\.')).join('|')
const addresses = new RegExp(`(?:https?:)?//(${escaped})(?![\\w.-])|(?<=["'])(${escaped})(?=/)`, 'g')

/** The text with every vendor's address moved to where it is played, so that nothing reaches the real one. */
export const stageText = (text: string, port: string): string =>
  text.replace(addresses, (_, address?: string, bare?: string) =>
    (bare ? '' : 'http://') + stages.get(address ?? bare ?? '') + (port && ':' + port))

/** Who plays this address: the longest path wins, as in Izin's own services. */
export const findRole = (hostname: string, pathname: string): { vendor: Vendor; role: Role } | undefined =>
  cast
    .filter(({ role, playedAt }) => playedAt === hostname && pathname.startsWith(role.path ?? '/'))
    .sort((a, b) => (b.role.path ?? '').length - (a.role.path ?? '').length)[0]

/** What the configuration tells Izin of a vendor: its played hosts, with the path where vendors share a host. */
export const playedHosts = (vendor: Vendor): string[] => {
  const shared = (host: string) => cast.some((other) => other.vendor !== vendor && other.role.host === host)
  const place = ({ host, path = '' }: Role) =>
    playedHost(vendor, host) + (shared(host) && path.endsWith('/') ? path : '')
  return [...new Set(vendor.roles.map(place))]
}
