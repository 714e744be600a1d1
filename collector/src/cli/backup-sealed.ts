import { existsSync } from 'node:fs'
import { open, rename, rm } from 'node:fs/promises'
import type { Keyring } from '../rights/backup/keyring.js'
import { checkBackup, restoreBackup, type Restored } from '../rights/backup/restore-backup.js'
import { writeBackup } from '../rights/backup/write-backup.js'
import { recordAfter } from '../rights/record-after.js'
import { recordFirst } from '../rights/record-first.js'
import type { Store } from '../store/port.js'
import { byCommand, type CliServices } from './with-services.js'

const writeNew = async (chunks: AsyncGenerator<Uint8Array, unknown>, file: string): Promise<void> => {
  const handle = await open(file, 'wx', 0o600)
  try {
    for await (const chunk of chunks) await handle.writeFile(chunk)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** Under another name until it is whole and can be opened. How many rows are in it. */
export const backUpSealed = async ({ services, recordAccess }: CliServices, keyring: Keyring, target: string): Promise<number> => {
  if (existsSync(target)) throw new Error(`${target} is there already: move it away first`)
  const entry = { key: byCommand, filter: JSON.stringify({ sealed: true }) }
  await recordFirst(recordAccess, { ...entry, action: 'backup' })
  const part = `${target}.part`
  await rm(part, { force: true })
  await writeNew(writeBackup(services, keyring), part)
  const { rows, missing } = await checkBackup(part, await keyring.list())
  if (Object.keys(missing).length > 0) throw new Error('a key was shredded while the backup was made: make another')
  await rename(part, target)
  await recordAfter(services, recordAccess, { ...entry, action: 'backup-end', rows })
  return rows
}

const isEmpty = async (store: Store): Promise<boolean> => {
  for await (const _ of store.scan({})) return false
  return (await store.listKeys()).length === 0
}

/** Into an empty store only: what was erased or purged since would be mixed with what is there. */
export const restoreSealed = async ({ services, recordAccess }: CliServices, keyring: Keyring, source: string): Promise<Restored> => {
  if (!await isEmpty(services.store)) throw new Error('the database is not empty: a backup is restored only where nothing is')
  const restored = await restoreBackup(services.store, source, await keyring.list())
  await recordAccess({ key: byCommand, action: 'restore', filter: JSON.stringify({ shredded: restored.shredded }), rows: restored.rows })
  return restored
}
