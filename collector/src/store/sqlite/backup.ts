import { access, copyFile, open, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { StoreError } from '../port.js'
import { checkFile } from './check-file.js'
import type { Threads } from './threads.js'

/** A file is on disk only when its folder knows of it, too. */
const syncToDisk = async (path: string): Promise<void> => {
  const handle = await open(path, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

const refuseToReplace = async (file: string): Promise<void> => {
  const isThere = await access(file).then(() => true, () => false)
  if (isThere) throw new StoreError(`${file} is there already. Name another file, or move this one away.`)
}

/** Makes a file under another name, checks it, and only then gives it its own: what has the name is whole. */
const makeWhole = async (file: string, make: (part: string) => Promise<unknown>): Promise<void> => {
  await refuseToReplace(file)
  const part = `${file}.part`
  await rm(part, { force: true })
  try {
    await make(part)
    await checkFile(part)
    await syncToDisk(part)
    await rename(part, file)
    await syncToDisk(dirname(file))
  } catch (error) {
    await rm(part, { force: true })
    throw error instanceof StoreError ? error : new StoreError(`${file} cannot be written: ${String(error)}`, { cause: error })
  }
}

/** Writes the store as it is at this moment into a new file, in a thread of its own; others read and write meanwhile. */
export const createBackup = (threads: Threads) => (to: string): Promise<void> => makeWhole(to, async (part) => {
  const thread = threads.start('write')
  try {
    await thread.call({ kind: 'query', sql: 'vacuum into ?', parameters: [part] })
  } finally {
    await thread.close()
  }
})

/**
 * Puts a backup in the place of a store that is not there (any more). No collector may run. What was erased after the backup was
 * made is in it, and must be erased again.
 */
export const restoreSqlite = ({ from, to }: { readonly from: string; readonly to: string }): Promise<void> => makeWhole(to, async (part) => {
  await copyFile(from, part)
  // The log of another file would be worked into this one.
  for (const rest of ['-wal', '-shm']) await rm(`${to}${rest}`, { force: true })
})
