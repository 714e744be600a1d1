import { createIsOld, type KeyChange, type Rotated } from '../rotation.js'
import { createSealer } from '../sealer.js'
import { createKeyFiles } from './key-files.js'
import { createKeyring, type KeyringOptions, placeOfKey } from './keyring.js'

/** Seals the keys of all backups with another account key; backups stay as they are. Broken off, it is begun again. */
export const rotateKeyring = async (
  { folder, random }: Pick<KeyringOptions, 'folder' | 'random'>, keys: KeyChange,
): Promise<Rotated> => {
  const from = createSealer(keys.from, random, 'backup key')
  const isOld = createIsOld(from, createSealer(keys.to, random, 'backup key'), 'a key of the keyring')
  const next = createKeyring({ folder, random, accountKey: keys.to })
  const files = createKeyFiles(folder)
  let rotated = 0
  let kept = 0
  for (const id of await files.ids()) {
    const sealed = await files.read(id)
    if (!isOld(sealed)) {
      kept++
      continue
    }
    await next.write(id, from.open(placeOfKey(id), sealed))
    rotated++
  }
  return { rotated, kept }
}
