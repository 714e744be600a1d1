import { StoreError } from '../port.js'
import { startThread } from './thread.js'

/** Reads the whole of a file and fails if it is damaged or not a store's. */
export const checkFile = async (file: string): Promise<void> => {
  const thread = startThread({ file, use: 'check', busyTimeout: 5_000 })
  const ask = async (sql: string) => (await thread.call({ kind: 'query', sql, parameters: [] })).rows.flat()
  try {
    const damage = (await ask('pragma quick_check(1)'))[0]
    if (damage !== 'ok') throw new StoreError(`${file} is damaged: ${damage}`)
    if (!(await ask("select 1 from sqlite_master where name = 'event'")).length) throw new StoreError(`${file} holds no consent events.`)
  } finally {
    await thread.close()
  }
}
