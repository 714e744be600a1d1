import type { Services } from '../http/services.js'
import type { Key } from '../store/port.js'
import { createSecret, hashSecret, isSameHash, isSecret } from './secret.js'

/** What a new key is made of. `expires` in ms since 1970. */
export type NewKey = Pick<Key, 'name' | 'roles'> & Partial<Pick<Key, 'sites' | 'expires'>>

const isLiving = ({ revoked, expires }: Key, now: number): boolean =>
  (revoked === undefined || revoked > now) && (expires === undefined || expires > now)

/** The keys of a collector: made, found, revoked. A secret leaves `add` once and is nowhere after that. */
export const createKeys = ({ store, now, newId, random }: Pick<Services, 'store' | 'now' | 'newId' | 'random'>) => ({
  async add({ name, roles, sites = [], expires }: NewKey): Promise<{ readonly secret: string; readonly key: Key }> {
    const secret = createSecret(random)
    const key = { id: newId(), hash: hashSecret(secret), name, roles, sites, created: now(), ...(expires !== undefined && { expires }) }
    await store.putKey(key)
    return { secret, key }
  },
  /** Nothing for a key that is unknown, revoked or over. */
  async find(secret: string): Promise<Key | undefined> {
    if (!isSecret(secret)) return undefined
    const hash = hashSecret(secret)
    const key = await store.findKey(hash)
    return key && isSameHash(key.hash, hash) && isLiving(key, now()) ? key : undefined
  },
  list: () => store.listKeys(),
  revoke: (id: string) => store.revokeKey(id, now()),
})
export type Keys = ReturnType<typeof createKeys>

/** A key that names no sites is for all of them. */
export const allowsSite = ({ sites }: Pick<Key, 'sites'>, site: string): boolean => sites.length === 0 || sites.includes(site)
