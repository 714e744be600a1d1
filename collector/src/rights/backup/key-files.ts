import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'

const ending = '.key'
/** Behind the name of one that is being destroyed. */
const goneEnding = '.gone'

const unlessMissing = (error: NodeJS.ErrnoException): undefined => {
  if (error.code !== 'ENOENT') throw error
}

const syncFolder = async (folder: string): Promise<void> => {
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

const writeAll = async (file: string, bytes: Uint8Array, flags: 'w' | 'r+'): Promise<void> => {
  const handle = await open(file, flags, 0o600)
  try {
    await handle.write(bytes, 0, bytes.length, 0)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

const overwrite = async (file: string, random: (length: number) => Uint8Array): Promise<void> =>
  writeAll(file, random((await readFile(file)).length), 'r+')

/** Small files with a key each. Every step is on disk before the next. */
export const createKeyFiles = (folder: string) => {
  const fileOf = (id: string) => join(folder, id + ending)
  const named = async (end: string): Promise<readonly string[]> => ((await readdir(folder).catch(unlessMissing)) ?? []).filter((name) => name.endsWith(end)).sort()
  return {
    /** None where there is no folder yet. */
    ids: async (): Promise<readonly string[]> => (await named(ending)).map((name) => name.slice(0, -ending.length)),
    read: (id: string): Promise<Uint8Array> => readFile(fileOf(id)),
    /** Under another name first: no key is ever half there. */
    async write(id: string, sealed: Uint8Array): Promise<void> {
      await mkdir(folder, { recursive: true, mode: 0o700 })
      const part = `${fileOf(id)}.part`
      await writeAll(part, sealed, 'w')
      await rename(part, fileOf(id))
      await syncFolder(folder)
    },
    /** Nobody's key from here on, whatever comes between; another collector may have done it already. */
    async condemn(id: string): Promise<void> {
      await rename(fileOf(id), fileOf(id) + goneEnding).catch(unlessMissing)
    },
    /** Destroys what was condemned, what a crash left of it too. Written over first: not every disk lets go of what is only deleted. */
    async sweep(random: (length: number) => Uint8Array): Promise<void> {
      const gone = (await named(goneEnding)).map((name) => join(folder, name))
      for (const file of gone) {
        await overwrite(file, random).catch(unlessMissing)
        await rm(file, { force: true })
      }
      if (gone.length > 0) await syncFolder(folder)
    },
  }
}
