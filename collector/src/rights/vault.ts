import { createCipheriv, createDecipheriv, createHmac, hkdfSync } from 'node:crypto'
import type { Link } from '../store/port.js'

/** The key that seals and finds links is not the one they were sealed with. Nothing is found, told or changed then. */
export class AccountKeyError extends Error {
  override readonly name = 'AccountKeyError'
}

/** Seals what ties a consent id to an account (requirement COL-08). Made of a key that is never in the database. */
export interface Vault {
  /** Finds a subject's links; tells nothing of it without the key. */
  tagOf(subject: string): Uint8Array
  seal(cid: string, subject: string): Uint8Array
  /** The subject. Throws `AccountKeyError` for another key, another consent id, or a changed byte. */
  open(link: Pick<Link, 'cid' | 'sealed'>): string
  isOurs(sealed: Uint8Array): boolean
}

const version = 1
const [idLength, nonceLength, tagLength] = [4, 12, 16] as const
const headLength = 1 + idLength
const keyLength = 32

/** Version, id of the key, nonce, authentication tag, and the sealed text. */
export const createVault = (accountKey: Uint8Array, random: (length: number) => Uint8Array): Vault => {
  if (accountKey.length !== keyLength) throw new AccountKeyError(`the account key must be ${keyLength} bytes`)
  const derive = (use: string, length = keyLength) => Buffer.from(hkdfSync('sha256', accountKey, '', `izin ${use}`, length))
  const [findKey, sealKey, id] = [derive('link tag'), derive('link seal'), derive('link key id', idLength)]
  const head = Buffer.from([version, ...id])
  // Bound to its consent id: a sealed text that is moved to another row does not open.
  const aad = (cid: string) => Buffer.concat([head, Buffer.from(cid)])
  const isOurs = (sealed: Uint8Array) => head.equals(sealed.subarray(0, headLength))

  return {
    isOurs,
    tagOf: (subject) => createHmac('sha256', findKey).update(subject).digest(),
    seal(cid, subject) {
      const nonce = random(nonceLength)
      const cipher = createCipheriv('aes-256-gcm', sealKey, nonce, { authTagLength: tagLength }).setAAD(aad(cid))
      const text = Buffer.concat([cipher.update(subject, 'utf8'), cipher.final()])
      return Buffer.concat([head, nonce, cipher.getAuthTag(), text])
    },
    open({ cid, sealed }) {
      if (!isOurs(sealed)) throw new AccountKeyError('sealed with another account key')
      const nonce = sealed.subarray(headLength, headLength + nonceLength)
      const tag = sealed.subarray(headLength + nonceLength, headLength + nonceLength + tagLength)
      try {
        const decipher = createDecipheriv('aes-256-gcm', sealKey, nonce, { authTagLength: tagLength }).setAAD(aad(cid)).setAuthTag(tag)
        return decipher.update(sealed.subarray(headLength + nonceLength + tagLength), undefined, 'utf8') + decipher.final('utf8')
      } catch (cause) {
        throw new AccountKeyError('changed since it was sealed', { cause })
      }
    },
  }
}
