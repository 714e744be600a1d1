// c15t as its documentation mounts it, on the same two databases and as durable as ours.
import { c15tInstance } from '@c15t/backend'
import { kyselyAdapter } from '@c15t/backend/db/adapters/kysely'
import { migrator } from '@c15t/backend/db/migrator'
import { DB } from '@c15t/backend/db/schema'
import { serve } from '@hono/node-server'
import { Kysely, PostgresDialect, SqliteDialect } from 'kysely'
import Database from 'libsql'
import pg from 'pg'

const [database, port] = process.argv.slice(2)

const open = () => {
  if (database.startsWith('postgres')) {
    return { provider: 'postgresql', dialect: new PostgresDialect({ pool: new pg.Pool({ connectionString: database, max: 10 }) }) }
  }
  const file = new Database(database)
  file.pragma('journal_mode = WAL')
  file.pragma('synchronous = FULL')
  return { provider: 'sqlite', dialect: new SqliteDialect({ database: file }) }
}

const { provider, dialect } = open()
const adapter = kyselyAdapter({ db: new Kysely({ dialect }), provider })
const migration = await migrator({ db: DB.client(adapter), schema: 'latest' })
await migration.execute()
const { handler } = c15tInstance({ adapter, trustedOrigins: ['https://portal.example'], logger: { level: 'error' }, basePath: '/' })
serve({ fetch: handler, port: Number(port), hostname: '127.0.0.1' }, () => console.log('listening'))
