import { createHash, timingSafeEqual } from 'node:crypto'

/** So that a key is known for one wherever it turns up: in a log, in a repository, in a scanner of leaked keys. */
const prefix = 'izk_'
const bytes = 32

/** What its owner keeps: 256 random bits, never stored here. */
export const createSecret = (random: (length: number) => Uint8Array): string =>
  prefix + Buffer.from(random(bytes)).toString('base64url')

/** Whether it can be one at all, before a store is asked. */
export const isSecret = (text: string): boolean => /^izk_[A-Za-z0-9_-]{43}$/.test(text)

/** All that is kept of a secret. There is nothing to guess in 256 random bits, so a slow hash would only slow us down. */
export const hashSecret = (secret: string): Uint8Array => createHash('sha256').update(secret).digest()

/** In a time that does not tell where they differ. */
export const isSameHash = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && timingSafeEqual(one, other)
