import { afterAll, beforeAll } from 'vitest'
import { openPostgres } from '../../src/store/postgres/open-postgres.js'
import type { Store } from '../../src/store/port.js'
import { type PostgresServer, startPostgres } from '../postgres-server.js'
import { describeStore } from './contract.js'

let server: PostgresServer
beforeAll(async () => {
  server = await startPostgres()
}, 300_000)
afterAll(() => server?.end())

describeStore('PostgreSQL', async () => {
  const url = await server.freshUrl()
  const stores: Store[] = []
  return {
    open: async (options) => {
      const store = await openPostgres({ url, ...options })
      stores.push(store)
      return store
    },
    end: async () => void await Promise.all(stores.map((store) => store.close())),
  }
})
