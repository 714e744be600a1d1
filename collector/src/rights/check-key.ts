import type { Services } from '../http/services.js'
import { AccountKeyError } from './sealer.js'

/** A wrong key finds nothing, which looks like nothing being there; and what it sealed, the right one would not open. */
export const checkKey = async ({ store }: Pick<Services, 'store'>, isOurs: (sealed: Uint8Array) => boolean): Promise<void> => {
  const sealed = await store.anySealed()
  if (sealed && !isOurs(sealed)) throw new AccountKeyError('what is sealed in this store is sealed with another account key')
}
