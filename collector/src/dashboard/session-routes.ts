import { type Context, Hono } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { answer, refuse } from '../http/answer.js'
import type { ClientOf } from '../http/client.js'
import type { RecordAccess, Services } from '../http/services.js'
import type { Doorman } from '../keys/doorman.js'
import type { Key, Role } from '../store/port.js'
import type { SignedIn } from './signed-in.js'
import { cookieName, sessionHours, type Sessions, tokenOf } from './sessions.js'

export interface SessionGuards {
  readonly doorman: Doorman
  readonly clientOf: ClientOf
  readonly recordAccess: RecordAccess
}

const useful: readonly Role[] = ['stats', 'read', 'export']

/** Of this very page: a browser says so itself, an older one by the origin. */
const isOwn = (c: Context): boolean => {
  const site = c.req.header('sec-fetch-site')
  if (site !== undefined) return site === 'same-origin'
  const origin = c.req.header('origin')
  return !!origin && URL.canParse(origin) && new URL(origin).host === (c.req.header('x-forwarded-host') ?? c.req.header('host') ?? new URL(c.req.url).host)
}

/** What the browser sees; behind a proxy the request itself does not tell. */
const isSecure = (c: Context): boolean => /^https:/.test(c.req.header('origin') ?? c.req.url)

const readKey = async (c: Context): Promise<string> => {
  const body: unknown = await c.req.json().catch(() => undefined)
  return typeof body === 'object' && body !== null && 'key' in body && typeof body.key === 'string' ? body.key.trim() : ''
}

const largestBody = 4096
const isLarge = (c: Context) => !(Number(c.req.header('content-length')) <= largestBody)

/** `POST /session` signs in with a key, `GET` says who it is (204: nobody), `DELETE` signs out. */
export const createSessionRoutes = ({ sites, log }: Pick<Services, 'sites' | 'log'>, sessions: Sessions, { doorman, clientOf, recordAccess }: SessionGuards): Hono => {
  const signedIn = ({ name, roles, sites: own }: Key): SignedIn => ({ name, roles, sites: own.length > 0 ? own : sites, together: own.length === 0 })
  const signIn = async (c: Context) => {
    if (!isOwn(c)) return refuse(403, 'origin')
    if (isLarge(c)) return refuse(413, 'too-large')
    const found = await doorman.identify(await readKey(c), clientOf(c))
    if ('retryAfter' in found) return refuse(429, 'too-many-wrong-keys', { 'retry-after': `${found.retryAfter}` })
    const { key } = found
    if (!key) return refuse(401, 'wrong-key')
    if (!key.roles.some((role) => useful.includes(role))) return refuse(403, 'role')
    await recordAccess({ key: key.id, action: 'sign-in', filter: '{}' })
    log.info({ key: key.id }, 'signed in')
    setCookie(c, cookieName(isSecure(c)), await sessions.open(key), { path: '/', httpOnly: true, sameSite: 'Strict', secure: isSecure(c), maxAge: sessionHours * 3600 })
    return c.json(signedIn(key))
  }
  return new Hono()
    .post('/session', signIn)
    .get('/session', async (c) => {
      const key = await sessions.find(c)
      return key ? answer(200, signedIn(key)) : answer(204)
    })
    .delete('/session', async (c) => {
      if (!isOwn(c)) return refuse(403, 'origin')
      await sessions.close(tokenOf(c) ?? '')
      for (const secure of [true, false]) if (getCookie(c, cookieName(secure))) deleteCookie(c, cookieName(secure), { path: '/', secure })
      return c.body(null, 204)
    })
}
