import { createSealer } from '../sealer.js'
import { type Bucket, nameOf } from './bucket.js'
import { createKeyFiles } from './key-files.js'

/** The key of one bucket, the same in all backups until it is shredded. */
export interface BucketKey {
  readonly id: string
  readonly bucket: Bucket
  readonly key: Uint8Array
}

export interface KeyringOptions {
  /** Where the database is not, and no backup either. */
  readonly folder: string
  readonly accountKey: Uint8Array
  random(length: number): Uint8Array
}

const keyLength = 32
const idLength = 8

/** What the file of a key is bound to, so that none stands in for another. */
export const placeOfKey = (id: string): string => JSON.stringify(['backup key', id])

/** A file for each key, sealed under the account key. Nothing is read, changed and written back, so nobody undoes a shredding by chance. */
export const createKeyring = ({ folder, accountKey, random }: KeyringOptions) => {
  const sealer = createSealer(accountKey, random, 'backup key')
  const files = createKeyFiles(folder)
  const write = (id: string, content: string | Uint8Array) => files.write(id, sealer.seal(placeOfKey(id), content))

  const read = async (id: string): Promise<BucketKey> => {
    const content = Buffer.from(sealer.open(placeOfKey(id), await files.read(id))).toString()
    const { bucket, key } = JSON.parse(content) as { bucket: Bucket; key: string }
    return { id, bucket, key: Buffer.from(key, 'base64') }
  }

  return {
    write,
    /** All there are. Throws `AccountKeyError` if they are sealed with another account key. */
    list: async (): Promise<readonly BucketKey[]> => Promise.all((await files.ids()).map(read)),
    /** A new one, on disk before anything is sealed with it. */
    async add(bucket: Bucket): Promise<BucketKey> {
      const made = { id: Buffer.from(random(idLength)).toString('hex'), bucket, key: random(keyLength) }
      await write(made.id, JSON.stringify({ bucket, key: Buffer.from(made.key).toString('base64') }))
      return made
    },
    /** For good. Done twice, or by two at once, it is done once. */
    async shred(id: string): Promise<void> {
      await files.condemn(id)
      await files.sweep(random)
    },
    /** Ends what a crash has left half done. */
    sweep: () => files.sweep(random),
  }
}
export type Keyring = ReturnType<typeof createKeyring>

/** The key of each bucket, made when it is first wanted. */
export const createKeyOf = (keyring: Keyring, known: readonly BucketKey[]) => {
  const keys = new Map(known.map((key) => [nameOf(key.bucket), Promise.resolve(key)]))
  return (bucket: Bucket): Promise<BucketKey> => {
    const name = nameOf(bucket)
    const found = keys.get(name) ?? keyring.add(bucket)
    keys.set(name, found)
    return found
  }
}
