import { createHash } from 'node:crypto'
import type { Context } from 'hono'
import { getCookie } from 'hono/cookie'
import type { Services } from '../http/services.js'
import { isLiving } from '../keys/create-keys.js'
import type { Key } from '../store/port.js'

export const sessionHours = 8
const lifetime = sessionHours * 3_600_000
/** More people than look at one collector; the oldest is signed out for a new one. */
const most = 1000

/** On https the browser itself sees to it that no other host and no plain connection sets it. */
export const cookieName = (isSecure: boolean) => (isSecure ? '__Host-izin-session' : 'izin-session')

export const tokenOf = (c: Context): string | undefined => getCookie(c, cookieName(true)) ?? getCookie(c, cookieName(false))

/** A cookie only asks: it signs no order, so no other page can give one with it. */
const isAsking = (c: Context) => c.req.method === 'GET' || c.req.method === 'HEAD'

const hashOf = (token: string) => createHash('sha256').update(token).digest('base64')

/** Who is signed in, in memory: gone with the process, and known to no other. The key is looked up each time, and may be revoked. */
export const createSessions = ({ store, now, random }: Pick<Services, 'store' | 'now' | 'random'>) => {
  const sessions = new Map<string, { readonly key: Uint8Array; readonly until: number }>()
  const find = async (c: Context): Promise<Key | undefined> => {
    const session = sessions.get(hashOf(tokenOf(c) ?? ''))
    if (!session || session.until <= now()) return undefined
    const key = await store.findKey(session.key)
    return key && isLiving(key, now()) ? key : undefined
  }
  return {
    /** The secret for the cookie; only its hash stays. */
    open(key: Key): string {
      for (const [hash, { until }] of sessions) if (until <= now() || sessions.size >= most) sessions.delete(hash)
      const token = Buffer.from(random(32)).toString('base64url')
      sessions.set(hashOf(token), { key: key.hash, until: now() + lifetime })
      return token
    },
    find,
    /** For `createCollector({ session })`. */
    session: async (c: Context): Promise<Key | undefined> => (isAsking(c) ? find(c) : undefined),
    close: (token: string) => sessions.delete(hashOf(token)),
  }
}
export type Sessions = ReturnType<typeof createSessions>
