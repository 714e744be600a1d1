import { createHmac } from 'node:crypto'
import type { Link } from '../store/port.js'
import { createSealer, deriveKey } from './sealer.js'

export { AccountKeyError } from './sealer.js'

/** Seals what ties a consent id to an account (requirement COL-08). Made of a key that is never in the database. */
export interface Vault {
  /** Finds a subject's links; tells nothing of it without the key. */
  tagOf(subject: string): Uint8Array
  seal(cid: string, subject: string): Uint8Array
  /** The subject. Throws `AccountKeyError` for another key, another consent id, or a changed byte. */
  open(link: Pick<Link, 'cid' | 'sealed'>): string
  isOurs(sealed: Uint8Array): boolean
}

export const createVault = (accountKey: Uint8Array, random: (length: number) => Uint8Array): Vault => {
  const sealer = createSealer(accountKey, random, 'link')
  const findKey = deriveKey(accountKey, 'link tag')
  return {
    isOurs: sealer.isOurs,
    tagOf: (subject) => createHmac('sha256', findKey).update(subject).digest(),
    seal: sealer.seal,
    open: ({ cid, sealed }) => Buffer.from(sealer.open(cid, sealed)).toString(),
  }
}
