import { type Kysely, type Migration, Migrator, sql } from 'kysely'
import { StoreError } from '../port.js'
import type { Flavour } from './flavour.js'
import type { Tables } from './tables.js'

/** Columns of a table, each as name and type; the first `keys` of them are its primary key. */
type Columns = readonly (readonly [name: string, type: string])[]
interface Table { readonly keys: number; readonly columns: Columns }

const text = 'text'
const orNull = (type: string) => `${type} null`

const createTable = (name: string, { keys, columns }: Table, { tableEnd }: Flavour) => {
  const defined = columns.map(([column, type]) => sql`${sql.ref(column)} ${sql.raw(type.endsWith(' null') ? type : `${type} not null`)}`)
  const key = columns.slice(0, keys).map(([column]) => sql.ref(column))
  return sql`create table ${sql.table(name)} (${sql.join(defined)}, primary key (${sql.join(key)})) ${sql.raw(tableEnd(name))}`
}

const first = (flavour: Flavour): Migration => {
  const { types: { id, bytes, integer } } = flavour
  const tables: Record<string, Table> = {
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
  return {
    up: async (db: Kysely<unknown>) => {
      for (const [name, table] of Object.entries(tables)) await createTable(name, table, flavour).execute(db)
      await db.schema.createIndex('event_cid').on('event').columns(['cid', 'seq']).execute()
      await db.schema.createIndex('context_site').on('context').column('site').execute()
      await db.schema.createIndex('key_hash').on('key').column('hash').unique().execute()
      await db.schema.createIndex('link_cid').on('link').column('cid').execute()
    },
  }
}

/** The register of what people asked for. */
const requests = (flavour: Flavour): Migration => {
  const { types: { id, bytes, integer } } = flavour
  const tables: Record<string, Table> = {
    request: { keys: 1, columns: [['id', id], ['kind', text], ['received', integer], ['due', integer], ['by', text], ['cid', orNull(id)], ['tag', orNull(bytes)], ['sealed', orNull(bytes)], ['closed', orNull(integer)], ['outcome', orNull(text)]] },
    note: { keys: 1, columns: [['id', id], ['request', id], ['at', integer], ['by', text], ['sealed', orNull(bytes)]] },
  }
  return {
    up: async (db: Kysely<unknown>) => {
      for (const [name, table] of Object.entries(tables)) await createTable(name, table, flavour).execute(db)
      await db.schema.createIndex('request_cid').on('request').column('cid').execute()
      await db.schema.createIndex('request_tag').on('request').column('tag').execute()
      await db.schema.createIndex('request_due').on('request').columns(['closed', 'due']).execute()
      await db.schema.createIndex('note_request').on('note').column('request').execute()
    },
  }
}

/** Not Kysely's own: the site's application may keep its tables, and its migrations by Kysely, in the same place. */
const names = { migrationTableName: 'izin_migration', migrationLockTableName: 'izin_migration_lock' }

/** Brings the tables up to date. The adapter's lock keeps a second collector waiting until the first is done. */
export const migrate = async (db: Kysely<Tables>, flavour: Flavour): Promise<void> => {
  const provider = { getMigrations: async () => ({ '0001-tables': first(flavour), '0005-requests': requests(flavour), ...flavour.migrations }) }
  const schema = await flavour.currentSchema?.(db)
  const { error } = await new Migrator({ db, provider, ...names, ...(schema !== undefined && { migrationTableSchema: schema }) }).migrateToLatest()
  if (error) throw error instanceof StoreError ? error : new StoreError(`The tables cannot be brought up to date: ${String(error)}`, { cause: error })
}
