import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { createSealer } from '../sealer.js'
import { type Bucket, nameOf } from './bucket.js'

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
const ending = '.key'

const fileOf = (folder: string, id: string) => join(folder, id + ending)

const syncFolder = async (folder: string): Promise<void> => {
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** Writes and syncs; `r+` over what is there. */
const writeAll = async (file: string, bytes: Uint8Array, flags: 'w' | 'r+'): Promise<void> => {
  const handle = await open(file, flags, 0o600)
  try {
    await handle.write(bytes, 0, bytes.length, 0)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** Ids of the keys that lie there; none where there is no folder yet. */
export const keyFiles = async (folder: string): Promise<readonly string[]> => {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return []
    throw error
  })
  return names.filter((name) => name.endsWith(ending)).map((name) => name.slice(0, -ending.length)).sort()
}
export const readKeyFile = (folder: string, id: string): Promise<Uint8Array> => readFile(fileOf(folder, id))
export const placeOfKey = (id: string): string => JSON.stringify(['backup key', id])

/** A file for each key, sealed under the account key. Nothing is read, changed and written back, so nobody undoes a shredding by chance. */
export const createKeyring = ({ folder, accountKey, random }: KeyringOptions) => {
  const sealer = createSealer(accountKey, random, 'backup key')

  /** Under another name first: no key is ever half there. */
  const write = async (id: string, content: string | Uint8Array): Promise<void> => {
    await mkdir(folder, { recursive: true, mode: 0o700 })
    const part = `${fileOf(folder, id)}.part`
    await writeAll(part, sealer.seal(placeOfKey(id), content), 'w')
    await rename(part, fileOf(folder, id))
    await syncFolder(folder)
  }

  const read = async (id: string): Promise<BucketKey> => {
    const content = Buffer.from(sealer.open(placeOfKey(id), await readKeyFile(folder, id))).toString()
    const { bucket, key } = JSON.parse(content) as { bucket: Bucket; key: string }
    return { id, bucket, key: Buffer.from(key, 'base64') }
  }

  return {
    write,
    /** All there are. Throws `AccountKeyError` if they are sealed with another account key. */
    list: async (): Promise<readonly BucketKey[]> => Promise.all((await keyFiles(folder)).map(read)),
    /** A new one, on disk before anything is sealed with it. */
    async add(bucket: Bucket): Promise<BucketKey> {
      const made = { id: Buffer.from(random(idLength)).toString('hex'), bucket, key: random(keyLength) }
      await write(made.id, JSON.stringify({ bucket, key: Buffer.from(made.key).toString('base64') }))
      return made
    },
    /** Written over first: not every disk lets go of what is only deleted. */
    async shred(id: string): Promise<void> {
      const file = fileOf(folder, id)
      await writeAll(file, random((await readFile(file)).length), 'r+')
      await rm(file)
      await syncFolder(folder)
    },
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
