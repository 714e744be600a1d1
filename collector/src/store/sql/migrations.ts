import { type Kysely, type Migration, Migrator, sql } from 'kysely'
import { StoreError } from '../port.js'
import type { Flavour } from './flavour.js'
import type { Tables } from './tables.js'

/** Columns of a table, each as name and type; the first `keys` of them are its primary key. */
type Columns = readonly (readonly [name: string, type: string])[]

const first = ({ types: { id, bytes, integer }, tableEnd }: Flavour): Migration => {
  const text = 'text'
  const orNull = (type: string) => `${type} null`
  const tables: Record<string, { keys: number; columns: Columns }> = {
    event: { keys: 1, columns: [['id', id], ['cid', id], ['context', integer], ['at', integer], ['received', integer], ['expires', integer], ['seq', integer], ['action', integer], ['granted', integer]] },
    detail: { keys: 1, columns: [['id', id], ['text', text]] },
    fleeting: { keys: 1, columns: [['id', id], ['text', text]] },
    context: { keys: 1, columns: [['id', integer], ['site', text], ['text', text]] },
    stat: { keys: 12, columns: [...['day', 'site', 'kind', 'action', 'source', 'model', 'jurisdiction', 'lang', 'variant', 'granted', 'waited'].map((name) => [name, text] as const), ['shard', integer], ['count', integer]] },
    settled: { keys: 2, columns: [['day', text], ['site', text]] },
    policy: { keys: 1, columns: [['hash', text], ['snapshot', text], ['received', integer]] },
    access: { keys: 1, columns: [['id', id], ['at', integer], ['key', text], ['action', text], ['filter', text], ['reason', orNull(text)], ['rows', orNull(integer)]] },
    key: { keys: 1, columns: [['id', id], ['hash', bytes], ['name', text], ['roles', text], ['sites', text], ['created', integer], ['expires', orNull(integer)], ['revoked', orNull(integer)]] },
    link: { keys: 2, columns: [['tag', bytes], ['cid', id], ['sealed', bytes], ['at', integer]] },
    tombstone: { keys: 1, columns: [['id', id], ['hash', bytes], ['at', integer], ['reason', text], ['by', text]] },
  }
  const createTable = (name: string, { keys, columns }: { keys: number; columns: Columns }) => {
    const defined = columns.map(([column, type]) => sql`${sql.ref(column)} ${sql.raw(type.endsWith(' null') ? type : `${type} not null`)}`)
    const key = columns.slice(0, keys).map(([column]) => sql.ref(column))
    return sql`create table ${sql.table(name)} (${sql.join(defined)}, primary key (${sql.join(key)})) ${sql.raw(tableEnd(name))}`
  }
  return {
    up: async (db: Kysely<unknown>) => {
      for (const [name, table] of Object.entries(tables)) await createTable(name, table).execute(db)
      await db.schema.createIndex('event_cid').on('event').columns(['cid', 'seq']).execute()
      await db.schema.createIndex('context_site').on('context').column('site').execute()
      await db.schema.createIndex('key_hash').on('key').column('hash').unique().execute()
      await db.schema.createIndex('link_cid').on('link').column('cid').execute()
    },
  }
}

/** Brings the tables up to date. The adapter's lock keeps a second collector waiting until the first is done. */
export const migrate = async (db: Kysely<Tables>, flavour: Flavour): Promise<void> => {
  const provider = { getMigrations: async () => ({ '0001-tables': first(flavour), ...flavour.migrations }) }
  const { error } = await new Migrator({ db, provider }).migrateToLatest()
  if (error) throw error instanceof StoreError ? error : new StoreError(`The tables cannot be brought up to date: ${String(error)}`, { cause: error })
}
