import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'libsql'
import type { Store } from '../../src/store/port.js'
import { openSqlite } from '../../src/store/sqlite/open-sqlite.js'
import { describeStore } from './contract.js'

describeStore('SQLite', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'izin-store-'))
  const stores: Store[] = []
  const open = async (name: string, options: { readonly mostCells?: number } = {}) => {
    const store = await openSqlite({ file: join(folder, name), ...options })
    stores.push(store)
    return store
  }
  return {
    open: (options) => open('events.db', options),
    openEmpty: () => open(`empty-${stores.length}.db`),
    run: async (statement) => {
      const db = new Database(join(folder, 'events.db'))
      db.exec('pragma busy_timeout = 5000')
      db.exec(statement)
      db.close()
    },
    end: async () => {
      await Promise.all(stores.map((store) => store.close()))
      await rm(folder, { recursive: true })
    },
  }
})
