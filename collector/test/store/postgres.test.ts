import { afterAll, beforeAll } from 'vitest'
import { openPostgres } from '../../src/store/postgres/open-postgres.js'
import type { Store } from '../../src/store/port.js'
import { ask, type PostgresServer, startPostgres } from '../postgres-server.js'
import { describeStore } from './contract.js'
import { describeAway } from './postgres/away.js'
import { describePartitions } from './postgres/partitions.js'
import { describePlans } from './postgres/plans.js'
import { describeRefused } from './postgres/refused.js'
import { describeTogether } from './postgres/together.js'

let server: PostgresServer
beforeAll(async () => {
  server = await startPostgres()
}, 300_000)
afterAll(() => server?.end())

describeStore('PostgreSQL', async () => {
  const url = await server.freshUrl()
  const stores: Store[] = []
  const open = async (address: string, options: { readonly mostCells?: number } = {}) => {
    const store = await openPostgres({ url: address, ...options })
    stores.push(store)
    return store
  }
  return {
    open: (options) => open(url, options),
    openEmpty: async () => open(await server.freshUrl()),
    run: (statement) => ask(url, statement),
    end: async () => void await Promise.all(stores.map((store) => store.close())),
  }
})

describeTogether(() => server)
describePartitions(() => server)
describePlans(() => server)
describeRefused(() => server)
describeAway(() => server)
