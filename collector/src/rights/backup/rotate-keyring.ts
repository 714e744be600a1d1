import { AccountKeyError, createSealer } from '../sealer.js'
import { createKeyFiles } from './key-files.js'
import { createKeyring, type KeyringOptions, placeOfKey } from './keyring.js'

export interface RotatedKeys {
  readonly rotated: number
  readonly kept: number
}

/** Seals the keys of all backups with another account key; backups stay as they are. Broken off, it is begun again. */
export const rotateKeyring = async (
  { folder, random }: Pick<KeyringOptions, 'folder' | 'random'>, keys: { readonly from: Uint8Array; readonly to: Uint8Array },
): Promise<RotatedKeys> => {
  const [from, to] = [keys.from, keys.to].map((key) => createSealer(key, random, 'backup key'))
  const next = createKeyring({ folder, random, accountKey: keys.to })
  const files = createKeyFiles(folder)
  let rotated = 0
  let kept = 0
  for (const id of await files.ids()) {
    const sealed = await files.read(id)
    if (to!.isOurs(sealed)) kept++
    else if (!from!.isOurs(sealed)) throw new AccountKeyError('a key of the keyring is sealed with neither key')
    else {
      await next.write(id, from!.open(placeOfKey(id), sealed))
      rotated++
    }
  }
  return { rotated, kept }
}
