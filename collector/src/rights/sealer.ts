import { createCipheriv, createDecipheriv, hkdfSync } from 'node:crypto'

/** The key that seals and finds is not the one that something was sealed with. Nothing is found, told or changed then. */
export class AccountKeyError extends Error {
  override readonly name = 'AccountKeyError'
}

/** Seals texts and keys (requirement COL-08), AES-256-GCM, by a key that is made of one that is never in the database. */
export interface Sealer {
  /** `place` says what it belongs to: moved to another place, it does not open. */
  seal(place: string, content: string | Uint8Array): Uint8Array
  /** Throws `AccountKeyError` for another key, another place, or a changed byte. */
  open(place: string, sealed: Uint8Array): Uint8Array
  isOurs(sealed: Uint8Array): boolean
}

const version = 1
const [idLength, nonceLength, tagLength] = [4, 12, 16] as const
const headLength = 1 + idLength
const keyLength = 32

/** A key for one use out of the account key: what is sealed for one opens for no other. */
export const deriveKey = (accountKey: Uint8Array, use: string, length: number = keyLength): Buffer => {
  if (accountKey.length !== keyLength) throw new AccountKeyError(`the account key must be ${keyLength} bytes`)
  return Buffer.from(hkdfSync('sha256', accountKey, '', `izin ${use}`, length))
}

/** Version, id of the account key, nonce, authentication tag, and what is sealed. */
export const createSealer = (accountKey: Uint8Array, random: (length: number) => Uint8Array, use: string): Sealer => {
  const key = deriveKey(accountKey, `${use} seal`)
  // One for all uses: whatever is sealed tells by which account key it is.
  const head = Buffer.from([version, ...deriveKey(accountKey, 'link key id', idLength)])
  const aad = (place: string) => Buffer.concat([head, Buffer.from(place)])
  const isOurs = (sealed: Uint8Array) => head.equals(sealed.subarray(0, headLength))
  return {
    isOurs,
    seal(place, content) {
      const nonce = random(nonceLength)
      const cipher = createCipheriv('aes-256-gcm', key, nonce, { authTagLength: tagLength }).setAAD(aad(place))
      const text = Buffer.concat([cipher.update(content), cipher.final()])
      return Buffer.concat([head, nonce, cipher.getAuthTag(), text])
    },
    open(place, sealed) {
      if (!isOurs(sealed)) throw new AccountKeyError('sealed with another account key')
      const nonce = sealed.subarray(headLength, headLength + nonceLength)
      const tag = sealed.subarray(headLength + nonceLength, headLength + nonceLength + tagLength)
      try {
        const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: tagLength }).setAAD(aad(place)).setAuthTag(tag)
        return Buffer.concat([decipher.update(sealed.subarray(headLength + nonceLength + tagLength)), decipher.final()])
      } catch (cause) {
        throw new AccountKeyError('changed since it was sealed', { cause })
      }
    },
  }
}
