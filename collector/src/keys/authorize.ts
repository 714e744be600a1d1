import type { Context } from 'hono'
import { createMiddleware } from 'hono/factory'
import { refuse } from '../http/answer.js'
import type { ClientOf } from '../http/client.js'
import type { Authorize, Authorized } from '../http/services.js'
import type { Key, Role } from '../store/port.js'
import { allowsSite } from './create-keys.js'
import type { Doorman } from './doorman.js'

export interface Door {
  readonly doorman: Doorman
  readonly clientOf: ClientOf
  /** Another way to show who one is than a key in the request, such as the cookie of a login. */
  session?(c: Context): Promise<Key | undefined>
}

/** `Authorization: Bearer izk_…` */
export const secretOf = (c: Context): string | undefined => /^Bearer +(\S+)$/i.exec(c.req.header('authorization') ?? '')?.[1]

/** What is put under its own hash belongs to no site. */
const isOfSites = (role: Role) => role !== 'ingest'

/** A key of some sites must say which it asks for, and gets no more: a handler that forgets to look cannot give away another's. */
const reaches = (key: Key, role: Role, site: string | undefined): boolean =>
  !isOfSites(role) || (site === undefined ? key.sites.length === 0 : allowsSite(key, site))

const ask = () => refuse(401, 'key-needed', { 'www-authenticate': 'Bearer' })

/**
 * Lets in who shows a living key with this role. A key that is for some sites needs `?site=`, one of them; what the handlers
 * behind give out must then be of that site alone.
 */
export const createAuthorize = ({ doorman, clientOf, session }: Door): Authorize => (role) =>
  createMiddleware<Authorized>(async (c, next) => {
    const secret = secretOf(c)
    const found = secret === undefined ? { key: await session?.(c) } : await doorman.identify(secret, clientOf(c))
    const { key } = found
    if (!key) return 'retryAfter' in found ? refuse(429, 'too-many-wrong-keys', { 'retry-after': `${found.retryAfter}` }) : ask()
    if (!key.roles.includes(role)) return refuse(403, 'role')
    if (!reaches(key, role, c.req.query('site'))) return refuse(403, 'site')
    c.set('key', key)
    return next()
  })
