import { createHash } from 'node:crypto'
import type { Context } from 'hono'
import { getCookie } from 'hono/cookie'
import type { Services } from '../http/services.js'
import { isLiving } from '../keys/create-keys.js'
import type { Key } from '../store/port.js'

export const sessionHours = 8
const lifetime = sessionHours * 3_600_000

/** On https the browser itself sees to it that no other host and no plain connection sets it. */
export const cookieName = (isSecure: boolean) => (isSecure ? '__Host-izin-session' : 'izin-session')

export const tokenOf = (c: Context): string | undefined => getCookie(c, cookieName(true)) ?? getCookie(c, cookieName(false))

/** A cookie only asks: it signs no order, so no other page can give one with it. */
const isAsking = (c: Context) => c.req.method === 'GET' || c.req.method === 'HEAD'

const hashOf = (token: string) => createHash('sha256').update(token).digest()

/** Who is signed in, in the store: known to every collector on it. The key is looked up each time, and may be revoked. */
export const createSessions = ({ store, now, random }: Pick<Services, 'store' | 'now' | 'random'>) => {
  const find = async (c: Context): Promise<Key | undefined> => {
    const token = tokenOf(c)
    const session = token === undefined ? undefined : await store.findSession(hashOf(token))
    if (!session || session.until <= now()) return undefined
    const key = await store.findKey(session.key)
    return key && isLiving(key, now()) ? key : undefined
  }
  return {
    /** The secret for the cookie; only its hash stays. */
    async open(key: Key): Promise<string> {
      const token = Buffer.from(random(32)).toString('base64url')
      await store.putSession({ hash: hashOf(token), key: key.hash, until: now() + lifetime }, now())
      return token
    },
    find,
    /** For `createCollector({ session })`. */
    session: async (c: Context): Promise<Key | undefined> => (isAsking(c) ? find(c) : undefined),
    close: (token: string) => store.endSession(hashOf(token)),
  }
}
export type Sessions = ReturnType<typeof createSessions>
