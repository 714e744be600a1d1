import { AccountKeyError } from './sealer.js'

/** The account key that things are sealed with, and the one they shall be sealed with. */
export interface KeyChange {
  readonly from: Uint8Array
  readonly to: Uint8Array
}

export interface Rotated {
  readonly rotated: number
  /** Those that were sealed with the new key already: a rotation that was broken off is begun again. */
  readonly kept: number
}

interface Sealing { isOurs(sealed: Uint8Array): boolean }

/** Whether something is to be sealed anew. Throws `AccountKeyError` for what a third key sealed: nothing is guessed. */
export const createIsOld = (from: Sealing, to: Sealing, what: string) => (sealed: Uint8Array): boolean => {
  if (!from.isOurs(sealed) && !to.isOurs(sealed)) throw new AccountKeyError(`${what} is sealed with neither key`)
  return from.isOurs(sealed)
}
